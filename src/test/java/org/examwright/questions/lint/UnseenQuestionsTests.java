package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the linter finds in questions that were written after its rules, on another course. */
class UnseenQuestionsTests {
    private static final double RECALL = 0.86;
    private static final double FALSE_ALARMS = 0.16;

    @Test
    void findsTheFlaws() {
        List<String> flawed = Fixtures.lines("tudor-flawed.txt").toList();
        List<String> missed =
                flawed.stream()
                        .filter(line -> !flaws(line, TudorCourse.LEXICON).contains(flaw(line)))
                        .map(line -> line + " " + flaws(line, TudorCourse.LEXICON))
                        .toList();

        assertThat(1 - (double) missed.size() / flawed.size())
                .as("%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void leavesSoundQuestionsAlone() {
        assertThat(alarms(TudorCourse.LEXICON)).isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void leavesThemAloneWithoutACourse() {
        assertThat(alarms(Lexicon.none())).isLessThanOrEqualTo(FALSE_ALARMS);
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

    private static double alarms(Lexicon lexicon) {
        List<String> sound = Fixtures.lines("tudor-sound.txt").toList();
        List<String> alarms =
                sound.stream()
                        .filter(line -> !flaws(line, lexicon).isEmpty())
                        .map(line -> line + " " + flaws(line, lexicon))
                        .toList();
        return (double) alarms.size() / sound.size();
    }

    private static String flaw(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static List<String> flaws(String line, Lexicon lexicon) {
        return Fixtures.flaws(Fixtures.question(line.substring(line.indexOf(' ') + 1)), lexicon);
    }
}
