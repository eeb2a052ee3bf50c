package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;
import org.junit.jupiter.api.Test;

/** Ways in which two things differed. */
class WaysComparedTests {
    private static List<String> refused(String... differences) {
        var notes = new Notebook().topic("The Assembly");
        for (String difference : differences) {
            notes.statement(Kind.DIFFERENCE, "Danton and Marat", difference);
        }
        return scheme(ask("S14", notes.knowledge()).getFirst()).points().stream()
                .map(MarkScheme.Point::reject)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void areRefusedTheWrongWayRoundOnlyWhereEachSideStandsAlone() {
        assertThat(
                        refused(
                                "Danton disliked a cult of his person, while Marat encouraged one",
                                "Danton trusted lawyers, while Marat praised the poor",
                                "Danton sought peace, while Marat called for war",
                                "Under Danton clubs met daily, while under Marat weeks passed"
                                        + " without a debate"))
                .containsExactlyInAnyOrder(
                        "Danton praised the poor, while Marat trusted lawyers",
                        "Danton called for war, while Marat sought peace");
    }
}
