package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.Json;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did the leader come to rely on the smaller body during the war? | *It reached"
                        + " decisions faster and held his most loyal supporters | It spoke for a wider"
                        + " range of parties than the others did | It answered directly to the"
                        + " All-Russian Congress of Soviets | It had sole authority over the army and"
                        + " the railways",
                "What followed within six months of the article “Not Like That” in March 1930? |"
                        + " Families recovered the land taken from them | The Party gave up its farming"
                        + " policy | Peasants were given back the right to trade | *The proportion of"
                        + " joint farms fell by half",
                "What did the levy of 1919 mean for peasants? | Payment of a tax in money on what"
                        + " they sold | Transfer of their land to public farms | *Seizure of set quotas"
                        + " of produce at nominal prices | Conscription of one man from each household"
            })
    void hasNothingAgainstAGoodQuestion(String question) {
        assertThat(Linter.lint(Written.choice(question), Written.COURSE)).isEmpty();
    }

    @Test
    void saysWhatItCouldNotSee() {
        var question = Written.unproven("Who led the strike? | *Orlov | Lvov | Witte");

        assertThat(Linter.lint(question, Lexicon.none()))
                .extracting(Finding::flaw, Finding::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("F1", Finding.Severity.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("F2", Finding.Severity.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("F9", Finding.Severity.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("F12", Finding.Severity.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("F18", Finding.Severity.SKIPPED));
    }

    @Test
    void pointsAtThePlace() {
        var question = Written.choice("Who led it? | *Orlov | Lvov | Neither");

        assertThat(Linter.lint(question, Written.COURSE))
                .singleElement()
                .returns("/options/2", Finding::pointer);
    }

    @ParameterizedTest
    @CsvSource({"None of these, F3", "All of the above, F4", "They all agreed, F11"})
    void namesWhatIsWrongWithAnOptionOnce(String option, String flaw) {
        var question = Written.choice("What did they do? | *They agreed | They left | " + option);

        assertThat(Linter.lint(question, Written.COURSE))
                .filteredOn(finding -> finding.pointer().equals("/options/2"))
                .filteredOn(finding -> Set.of("F3", "F4", "F11").contains(finding.flaw()))
                .extracting(Finding::flaw)
                .containsExactly(flaw);
    }

    @Test
    void leavesAWrittenQuestionAlone() {
        var question =
                Written.question(
                        QuestionType.SHORT_ANSWER,
                        Form.PLAIN,
                        "In what year did the war end?",
                        null);

        assertThat(Linter.lint(question, Written.COURSE)).isEmpty();
    }

    @Test
    void takesWordsThatAreEverywhereInTheNotesForGeneric() {
        var nothing =
                new Knowledge(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        var passages =
                IntStream.range(0, 50)
                        .mapToObj(i -> i % 5 == 0 ? "The Party met again" : "Line " + i)
                        .toList();
        var question =
                Written.choice("Who joined the Party? | *A Party secretary | A guard | A clerk");

        assertThat(Written.findings("F12", question, Lexicon.of(nothing, passages))).isEmpty();
        assertThat(Written.findings("F12", question, Lexicon.of(nothing, List.of()))).hasSize(1);
    }

    @Test
    void hasNothingAgainstQuestionsThatExaminersWrote() throws IOException {
        var file = Path.of("../shared/gold/example-questions.json");
        Assumptions.assumeTrue(Files.exists(file), "no examples here");
        for (var question : Json.MAPPER.readTree(Files.readString(file)).path("mcq")) {
            var line = new StringBuilder(question.path("stem").asString());
            for (int i = 0; i < question.path("options").size(); i++) {
                line.append(" | ")
                        .append(i == question.path("key").intValue() ? "*" : "")
                        .append(question.path("options").path(i).asString());
            }
            var form =
                    question.path("type").asString().equals("chronology")
                            ? Form.SEQUENCE
                            : Form.PLAIN;

            assertThat(Linter.lint(Written.choice(line.toString(), form), Written.COURSE))
                    .as(line.toString())
                    .isEmpty();
        }
    }
}
