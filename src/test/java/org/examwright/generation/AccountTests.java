package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Test;

/** Accounts of how one event led to another. */
class AccountTests {
    private static final List<String> STORY =
            List.of(
                    "Louis summoned the Estates-General to his court",
                    "The Third Estate swore an oath in a tennis court",
                    "Parisians stormed the Bastille",
                    "The Assembly abolished feudal dues",
                    "Women marched on Versailles");

    private final Notebook notes = new Notebook().topic("The Assembly");

    private Event[] events(int count) {
        var events = new Event[count];
        for (int i = 0; i < count; i++) {
            events[i] = notes.event(STORY.get(i), 1789 + i);
        }
        return events;
    }

    private List<NewQuestion> chained(int count) {
        Event[] events = events(count);
        for (int i = 1; i < count; i++) {
            notes.cause(events[i - 1], events[i]);
        }
        return ask("S17", notes.knowledge());
    }

    private static int sum(NewQuestion account) {
        return scheme(account).points().stream().mapToInt(p -> p.marks().intValue()).sum();
    }

    @Test
    void areWrittenForEightMarksWhereStepsLieBetween() {
        assertThat(chained(4))
                .singleElement()
                .satisfies(
                        account -> {
                            assertThat(account.content().stem())
                                    .matches("Write an account (showing|explaining) how it came.*")
                                    .contains("the Assembly abolished feudal dues. Begin");
                            assertThat(scheme(account).points()).hasSize(3);
                            assertThat(sum(account)).isEqualTo(8);
                        });
    }

    @Test
    void payForNoEndThatTheQuestionTells() {
        var last = scheme(chained(3).getFirst()).points().getLast();

        assertThat(last.accept())
                .isNotEmpty()
                .allMatch(form -> form.contains(" and so ") || form.contains(" because "));
    }

    @Test
    void areExplainedForFourMarksWhereOneStepLiesBetween() {
        assertThat(chained(3))
                .singleElement()
                .satisfies(
                        account -> {
                            assertThat(account.content().stem())
                                    .matches("Explain (step by step )?how it came about that .*");
                            assertThat(sum(account)).isEqualTo(4);
                        });
    }

    @Test
    void joinEachStepToTheNext() {
        assertThat(scheme(chained(4).getFirst()).points())
                .extracting(MarkScheme.Point::text)
                .allMatch(text -> text.contains(", which helped to bring this about: "))
                .first()
                .asString()
                .startsWith(STORY.getFirst());
    }

    @Test
    void areOfMoreThanACauseAndItsEffect() {
        assertThat(chained(2)).isEmpty();
    }

    @Test
    void endInNoFeast() {
        Event[] events = events(2);
        Event feast = notes.event("Crowds kept the anniversary of the Bastille", 1792);
        notes.cause(events[0], events[1]);
        notes.cause(events[1], feast);

        assertThat(ask("S17", notes.knowledge())).isEmpty();
    }

    @Test
    void spanNoLongSilence() {
        Event[] events = events(2);
        Event late = notes.event("Napoleon founded the Bank of France", 1800);
        notes.cause(events[0], events[1]);
        notes.cause(events[1], late);

        assertThat(ask("S17", notes.knowledge())).isEmpty();
    }
}
