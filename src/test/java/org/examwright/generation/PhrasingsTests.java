package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.writing.Written;
import org.examwright.questions.NewQuestion;
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
