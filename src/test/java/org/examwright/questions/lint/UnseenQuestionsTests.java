package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the linter finds in questions that were written after its rules, on other courses. */
class UnseenQuestionsTests {
    private static final double RECALL = 0.91;
    private static final double FALSE_ALARMS = 0.05;

    static Stream<Arguments> flawed() {
        return Stream.of(
                Arguments.of("tudor-flawed.txt", TudorCourse.LEXICON),
                Arguments.of("typed-flawed.txt", Lexicon.none()));
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("tudor-sound.txt", TudorCourse.LEXICON),
                Arguments.of("tudor-sound.txt", Lexicon.none()),
                Arguments.of("typed-sound.txt", Lexicon.none()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flawed")
    void findsTheFlaws(String file, Lexicon lexicon) {
        List<String> lines = Fixtures.lines(file).toList();
        List<String> missed =
                lines.stream()
                        .filter(line -> !flaws(line, lexicon).contains(flaw(line)))
                        .map(line -> line + " " + flaws(line, lexicon))
                        .toList();

        assertThat(1 - (double) missed.size() / lines.size())
                .as("%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(RECALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void leavesSoundQuestionsAlone(String file, Lexicon lexicon) {
        List<String> lines = Fixtures.lines(file).toList();
        List<String> alarms =
                lines.stream()
                        .filter(line -> !flaws(line, lexicon).isEmpty())
                        .map(line -> line + " " + flaws(line, lexicon))
                        .toList();

        assertThat((double) alarms.size() / lines.size())
                .as("%s", String.join("\n", alarms))
                .isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flawed")
    void saysWhereAFlawIsAndWhatToDo(String file, Lexicon lexicon) {
        assertThat(Fixtures.lines(file).flatMap(line -> findings(line, lexicon).stream()))
                .filteredOn(finding -> finding.severity() != Finding.Severity.SKIPPED)
                .isNotEmpty()
                .allSatisfy(
                        finding -> {
                            assertThat(finding.pointer()).matches("/stem|/options(/[0-4])?");
                            assertThat(finding.message()).matches("[\\p{Lu}“\\d].{15,}[^.]");
                            assertThat(finding.repair()).matches("\\p{Lu}\\p{Ll}+ .{8,}[^.]");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tudor-flawed.txt", "tudor-sound.txt"})
    void hasTwoForEachFlaw(String file) {
        var counts =
                Fixtures.lines(file)
                        .collect(
                                Collectors.groupingBy(
                                        UnseenQuestionsTests::flaw, Collectors.counting()));

        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 19).mapToObj(flaw -> "F" + flaw).toList());
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }

    @Test
    void hasSoundQuestionsOfEveryKind() {
        assertThat(Fixtures.lines("typed-sound.txt").map(line -> Fixtures.question(line).type()))
                .hasSizeGreaterThan(35)
                .extracting(Enum::name)
                .contains("MULTIPLE_RESPONSE", "TRUE_FALSE", "SHORT_ANSWER", "ESSAY");
    }

    private static String flaw(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static List<String> flaws(String line, Lexicon lexicon) {
        return Fixtures.flaws(Fixtures.question(bare(line)), lexicon);
    }

    private static List<Finding> findings(String line, Lexicon lexicon) {
        return Linter.lint(Fixtures.question(bare(line)), lexicon);
    }

    private static String bare(String line) {
        return line.replaceFirst("^F\\d+ ", "");
    }
}
