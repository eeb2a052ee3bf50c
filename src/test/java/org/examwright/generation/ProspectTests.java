package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.texts;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** What could be done after an event may have been what was aimed at: no wrong reason for it. */
class ProspectTests {
    @Test
    void standsBesideNoReason() {
        var notes = new Notebook().topic("The march").theme("Society");
        Event march = notes.event("Market women marched to Versailles", 1789);
        notes.cause(
                notes.statement(
                        Statement.Kind.REASON, "the march", "Bread cost most of a day's pay"),
                march);
        for (String result :
                List.of(
                        "Crowds could watch the deputies",
                        "Parisian clubs drew the poor",
                        "Ministers lost their offices")) {
            notes.cause(march, notes.statement(Statement.Kind.RESULT, "the march", result));
        }

        assertThat(ask("M12", notes.knowledge()))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(texts(question))
                                        .contains("Parisian clubs drew the poor")
                                        .doesNotContain("Crowds could watch the deputies"));
    }
}
