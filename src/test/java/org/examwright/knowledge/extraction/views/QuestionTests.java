package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {
    private static Title title(String heading) {
        var passage = new Passage(UuidV7.next(), 1, PassageKind.HEADING, List.of(), heading);
        return Title.of(new Reader().read(0, passage));
    }

    @ParameterizedTest
    @CsvSource({
        "Why did the Weimar Republic collapse?, the Weimar Republic collapsed",
        "Why did Wolsey fall?, Wolsey fell",
        "How far did Black Americans gain civil rights 1945-68?, Black Americans gained civil"
                + " rights",
        "How successful were Nazi economic policies?, Nazi economic policies were successful",
        "How strong was the League of Nations?, the League of Nations was strong",
        "Was Hitler a weak dictator?, Hitler was a weak dictator",
        "Was the ban on spirits a success?, the ban on spirits was a success",
        "How secure was Elizabeth in 1558-70?, Elizabeth was secure",
        "Why was there a revolution?, there was a revolution",
    })
    void becomesTheSentenceItAsksAbout(String heading, String sentence) {
        assertThat(Question.answered(title(heading))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did the workers gain or lose?",
                "Who did more?",
                "How far is this true?",
                "What changed?",
            })
    void ofAnotherFormBecomesNothing(String heading) {
        assertThat(Question.answered(title(heading))).isEmpty();
    }
}
