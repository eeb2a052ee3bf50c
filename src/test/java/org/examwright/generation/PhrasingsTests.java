package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.Written.content;
import static org.examwright.questions.Written.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Written;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

class PhrasingsTests {
    private static final NewQuestion SOUND =
            new Generator(France.knowledge(), Order.of(1, 1, QuestionType.MULTIPLE_CHOICE))
                    .all(QuestionType.MULTIPLE_CHOICE, 1)
                    .getFirst();

    @Test
    void keepsTheFirstPhrasingThatReadsWell() {
        assertThat(new Phrasings(Proofreader.NONE).sound(_ -> new Written.Asked(SOUND)))
                .isEqualTo(new Written.Asked(SOUND));
    }

    @Test
    void triesAnotherPhrasingWhereOneReadsWrongly() {
        int[] reads = {0};
        Proofreader onceStrict =
                _ ->
                        reads[0]++ == 0
                                ? Optional.of(new Proofreader.Slip("R", "was"))
                                : Optional.empty();
        int[] last = {-1};

        Written written =
                new Phrasings(onceStrict)
                        .sound(
                                phrasing -> {
                                    last[0] = phrasing;
                                    return new Written.Asked(SOUND);
                                });

        assertThat(written).isInstanceOf(Written.Asked.class);
        assertThat(last[0]).isEqualTo(1);
    }

    @Test
    void dropsWhatReadsWronglyInEveryPhrasingAndTellsTheRule() {
        Proofreader strict = _ -> Optional.of(new Proofreader.Slip("AGREEMENT", "was"));

        assertThat(new Phrasings(strict).sound(_ -> new Written.Asked(SOUND)))
                .isEqualTo(new Written.Dropped("wordings do not read as English (AGREEMENT)"));
    }

    /** A round is read when all of it is written; what is phrased anew is none the worse for it. */
    @Test
    void phrasesAnewWhatReadsWronglyInARound() {
        Set<String> first = new HashSet<>();
        Proofreader averse =
                text ->
                        text.endsWith("?") && text.length() % 2 == 0 && first.add(text)
                                ? Optional.of(new Proofreader.Slip("R", "Which"))
                                : Optional.empty();
        Order all = Order.of(1000, 1, QuestionType.MULTIPLE_CHOICE);

        List<NewQuestion> questions =
                new Generator(France.knowledge(), all, averse)
                        .all(QuestionType.MULTIPLE_CHOICE, 1000);

        assertThat(first).isNotEmpty();
        assertThat(questions).extracting(question -> question.content().stem()).isNotEmpty();
        assertThat(questions).extracting(NewQuestion::content).doesNotHaveDuplicates();
        assertThat(questions.size())
                .isGreaterThanOrEqualTo(
                        new Generator(France.knowledge(), all)
                                        .all(QuestionType.MULTIPLE_CHOICE, 1000)
                                        .size()
                                - first.size());
    }

    /** Else statements that read wrongly when true would leave the others false, one by one. */
    @Test
    void givesBackThePlaceOfAStatementThatReadsWrongly() {
        Proofreader strict = _ -> Optional.of(new Proofreader.Slip("AGREEMENT", "was"));
        Places places = new Places(1);
        Pen pen = new Pen(1, "statements", places);
        Phrasings phrasings = new Phrasings(strict, _ -> false, places);

        IntStream.range(0, 20)
                .forEach(_ -> phrasings.sound(_ -> statement(pen.place(2, List.of(0)) == 0)));

        assertThat(IntStream.range(0, 20).filter(_ -> pen.place(2, List.of(0, 1)) == 0).count())
                .isBetween(8L, 12L);
    }

    private static Written statement(boolean holds) {
        return new Written.Asked(
                generated(
                        content(
                                QuestionType.TRUE_FALSE,
                                "True or false? The fleet were sunk in 1805.",
                                "SINGLE_BEST",
                                List.of(option("True", holds), option("False", !holds)),
                                null,
                                List.of())));
    }

    private static Option option(String text, boolean right) {
        return new Option(text, text, right, null, null, null, null);
    }

    @Test
    void readsStemsAndFeedbackButNoOptions() {
        List<String> texts = Phrasings.texts(SOUND.content());

        assertThat(texts).contains(SOUND.content().stem());
        assertThat(texts)
                .containsAll(
                        SOUND.content().options().stream()
                                .map(option -> option.feedback())
                                .filter(feedback -> feedback != null)
                                .toList());
        assertThat(texts)
                .doesNotContainAnyElementsOf(
                        SOUND.content().options().stream().map(option -> option.text()).toList());
    }
}
