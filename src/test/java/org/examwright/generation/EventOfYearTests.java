package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.feedback;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.wrong;

import java.util.List;
import java.util.Objects;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Test;

/** Which event took place in a year: the stem says of what, by its matter or by another event. */
class EventOfYearTests {
    private static List<NewQuestion> asked(int every) {
        var notes = new Notebook();
        for (int i = 0; i < Deeds.EIGHT.size(); i++) {
            notes.event(Deeds.EIGHT.get(i), 1840 + i / every * (every == 1 ? 3 : 1));
        }
        return ask("M2", notes.knowledge());
    }

    private static String stem(NewQuestion question) {
        return question.content().stem();
    }

    @Test
    void isToldByAnotherOfTheYearWhereNoMatterHasAName() {
        assertThat(asked(2))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(stem(question))
                                        .matches(".*in the (same year as|year in which) .*")
                                        .doesNotContain("184"));
    }

    @Test
    void showsWhenBothWere() {
        assertThat(asked(2))
                .allSatisfy(
                        question -> {
                            String year =
                                    feedback(key(question)).replaceFirst("(?s).*?(\\d{4}).*", "$1");
                            assertThat(feedback(key(question))).containsOnlyOnce(year + ". ");
                            assertThat(question.content().evidence()).hasSize(2);
                            assertThat(key(question).evidence()).hasSize(2);
                            assertThat(wrong(question))
                                    .noneMatch(option -> feedback(option).contains(year));
                        });
    }

    @Test
    void neverStandsAmongItsOptionsItself() {
        assertThat(asked(2))
                .allSatisfy(
                        question ->
                                assertThat(texts(question))
                                        .noneMatch(
                                                text ->
                                                        stem(question)
                                                                .contains(Objects.toString(text))));
    }

    @Test
    void isNotAskedWhereNothingSaysOfWhat() {
        assertThat(asked(1)).isEmpty();
    }
}
