package org.examwright.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class LikenessTests {
    private static final Likeness DIED =
            Likeness.of(
                    Written.choice(
                            "In which year did the leader die?", null, "1924", "1922", "1926"));

    @Test
    void takesInflectionsAndLittleWordsForTheSame() {
        var other =
                Likeness.of(
                        Written.choice(
                                "In what year had that leader died?",
                                null,
                                "1924",
                                "1921",
                                "1929"));

        assertThat(DIED.twinOf(other)).isTrue();
    }

    @Test
    void tellsQuestionsApartByTheirKey() {
        var other =
                Likeness.of(
                        Written.choice(
                                "In which year did the leader die?", null, "1929", "1922", "1926"));

        assertThat(DIED.twinOf(other)).isFalse();
    }

    @Test
    void tellsOrdinalsApart() {
        var tenth =
                Likeness.of(
                        Written.choice("When did the Tenth Congress meet?", null, "1921", "1922"));
        var twelfth =
                Likeness.of(
                        Written.choice(
                                "When did the Twelfth Congress meet?", null, "1923", "1922"));

        assertThat(tenth.twinOf(twelfth)).isFalse();
    }

    @Test
    void tellsQuestionsApartByTheirExtract() {
        var stem = "Give two things you can infer from the extract about the march.";
        var plain = Written.written(QuestionType.SHORT_ANSWER, stem, null, "It was long");
        var one = Likeness.of(Written.on(plain, extract("They walked all night.")));
        var other = Likeness.of(Written.on(plain, extract("Nobody came to hear them.")));

        assertThat(one.twinOf(other)).isFalse();
        assertThat(one.tells(other)).isFalse();
        assertThat(one.twinOf(Likeness.of(plain))).isFalse();
        assertThat(one.twinOf(Likeness.of(Written.on(plain, extract("They walked all night!")))))
                .isTrue();
    }

    @Test
    void comesOfAQuestionWithExtractsAsItAlwaysDid() {
        var plain = Written.written(QuestionType.SHORT_ANSWER, "Compare the two.", null, "Long");
        var both = Written.on(plain, extract("They walked."), extract("Nobody came."));

        assertThat(Likeness.of(both).content()).isEqualTo(8684953071493435450L);
    }

    private static Extract extract(String words) {
        var quote = new Evidence(new SourceId(new UUID(0, 1)), 1, 1, 0, words.length(), words);
        return new Extract("A letter", null, "A letter of 1905", null, List.of(quote));
    }

    @Test
    void takesTheSameContentInAnotherOrderForTheSame() {
        var one = Likeness.of(Written.choice("Who led it?", null, "Orlov", "Lvov", "Witte"));
        var other = Likeness.of(Written.choice("Who led it?", null, "ORLOV", "Witte", "Lvov"));

        assertThat(one.content()).isEqualTo(other.content());
        assertThat(one.twinOf(other)).isTrue();
    }

    @Test
    void neverComparesQuestionsOfDifferentTypes() {
        var other =
                Likeness.of(
                        Written.written(
                                QuestionType.SHORT_ANSWER,
                                "In which year did the leader die?",
                                null,
                                "1924"));

        assertThat(DIED.twinOf(other)).isFalse();
    }

    @Test
    void survivesStorage() {
        var stored =
                Likeness.stored(
                        DIED.type(),
                        DIED.content(),
                        DIED.words().toArray(Integer[]::new),
                        DIED.asked().toArray(Integer[]::new),
                        DIED.partsAre(),
                        DIED.parts().toArray(Integer[]::new));

        assertThat(stored).isEqualTo(DIED).hasSameHashCodeAs(DIED);
    }
}
