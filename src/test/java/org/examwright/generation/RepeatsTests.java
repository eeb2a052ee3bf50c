package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.writing.Written.Asked;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.Written;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class RepeatsTests {
    private static final SourceId SOURCE = SourceId.next();

    private final Repeats repeats = new Repeats(false);

    @Test
    void takesEachQuestionOnce() {
        var question = asks("Who led the march to the palace in 1905?", "Orlov led the march");

        assertThat(repeats.isNew(question)).isTrue();
        assertThat(repeats.isNew(question)).isFalse();
    }

    @Test
    void refusesTheSameAnswerAskedOfTheSameWordsInMuchTheSameWay() {
        repeats.isNew(asks("Who led the march to the palace in 1905?", "Orlov led the march"));

        assertThat(
                        repeats.isNew(
                                asks(
                                        "Who led the long march from the station to the palace"
                                                + " square?",
                                        "Orlov led the march")))
                .isFalse();
    }

    /** An event is asked for once, beside whatever other event it is dated by. */
    @Test
    void refusesTheSameAnswerBesideOtherWords() {
        var first = asks("Who led the march to the palace in 1905?", "Orlov led the march");
        var other = asks("Who led the long march to the palace square?", "Orlov led the march");
        repeats.isNew(first);

        assertThat(repeats.isNew(citing(other, "The fleet sailed in 1905"))).isFalse();
    }

    private static QuestionContent citing(QuestionContent content, String more) {
        List<Option> options =
                content.options().stream()
                        .map(
                                option ->
                                        new Option(
                                                option.id(),
                                                option.text(),
                                                option.correct(),
                                                option.weight(),
                                                option.feedback(),
                                                option.evidence() == null
                                                        ? null
                                                        : List.of(
                                                                option.evidence().getFirst(),
                                                                quote(more)),
                                                option.falsity()))
                        .toList();
        return Written.content(
                content.type(), content.stem(), "SINGLE_BEST", options, null, content.evidence());
    }

    @Test
    void forgetsWhatItRefused() {
        repeats.isNew(asks("Who led the march to the palace in 1905?", "Orlov led the march"));
        repeats.isNew(asks("Who led the march to the palace in 1905?", "Orlov was at its head"));

        assertThat(
                        repeats.isNew(
                                asks(
                                        "Who led the long march from the station to the palace"
                                                + " square?",
                                        "Orlov was at its head")))
                .isTrue();
    }

    @Test
    void forgetsAQuestionThatWasTakenBack() {
        var question = asks("Who led the march to the palace in 1905?", "Orlov led the march");
        repeats.isNew(question);

        repeats.forget(question);

        assertThat(repeats.isNew(question)).isTrue();
    }

    @Test
    void takesOtherEventsForAnOrderOnlyWhereTheyReadWell() {
        var first = orders("Emil was crowned", "The fleet sailed", "The dyke broke");
        var read = orders("Bad weather ruined the mill", "The fleet sailed", "Emil was crowned");
        var slips = orders("Royal mint were closed down", "The fleet sailed", "Emil was crowned");
        repeats.isNew(first.content());

        var taken =
                repeats.unlike(
                        first,
                        draw -> new Asked(draw % 2 == 0 ? slips : read),
                        question -> !question.equals(slips));

        assertThat(taken).contains(read);
        assertThat(repeats.isNew(slips.content())).isTrue();
    }

    private static NewQuestion orders(String... events) {
        return Written.generated(
                Written.choice("Which of these events happened first?", null, events));
    }

    private static QuestionContent asks(String stem, String quote) {
        return Written.choice(stem, quote(quote), "Orlov", "Lvov", "Witte");
    }

    private static Evidence quote(String words) {
        return new Evidence(SOURCE, 1, 1, 0, words.length(), words);
    }
}
