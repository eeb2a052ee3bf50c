package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.platform.Json;
import org.examwright.questions.bank.checking.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredTests {
    private static final String FIVE =
            "'options':[{'id':'a','text':'A','correct':true,'weight':0.33333},{'id':'b','text':'B','correct':true,'weight':0.33333},"
                    + "{'id':'c','text':'C','correct':true,'weight':0.33333},{'id':'d','text':'D','weight':-0.33333},{'id':'e','text':'E','weight':-0.33333}]";

    /** The last row of marking.md's table of five options, three of them right. */
    @ParameterizedTest(name = "{0} earns {1} by guessing")
    @CsvSource({
        "ALL_OR_NOTHING, 0.03125",
        "WEIGHTED, 0.23958",
        "RIGHT_MINUS_WRONG, 0.23958",
        "EVERY_DECISION, 0.5"
    })
    void saysWhatGuessingEarns(String rule, String expected) {
        assertThat(
                        guess(
                                "{'type':'MULTIPLE_RESPONSE','stem':'Which?','scoring':{'rule':'%s'},%s}"
                                        .formatted(rule, FIVE)))
                .isEqualTo(expected);
    }

    @Test
    void sharesTheMarkOfASingleChoiceAmongItsOptions() {
        assertThat(
                        guess(
                                "{'type':'MULTIPLE_CHOICE','stem':'Which?','options':[{'id':'a','text':'A','correct':true},{'id':'b','text':'B'},{'id':'c','text':'C'}]}"))
                .isEqualTo("0.33333");
    }

    @Test
    void hasNothingToSayOfWrittenAnswers() {
        assertThat(guess("{'type':'ESSAY','stem':'Why?'}")).isEqualTo("null");
    }

    private static String guess(String body) {
        var content =
                Json.MAPPER.readValue(body.replace('\'', '"'), QuestionRequest.class).content();
        return String.valueOf(Scored.expectedGuess(Scored.item(content)));
    }
}
