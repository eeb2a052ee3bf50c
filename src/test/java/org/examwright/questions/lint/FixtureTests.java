package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.questions.QuestionContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the nineteen flaws, on questions that have it and on questions that nearly do. */
class FixtureTests {
    /** What recall published rule sets reach (and at least this one must). */
    private static final double RECALL = 0.91;

    private static final double FALSE_ALARMS = 0.05;

    static Stream<String> fixtures() {
        return Fixtures.lines("fixtures.txt");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsAFlawFromANearMiss(String line) {
        String[] parts = line.split(" ", 3);

        boolean found = flaws(Fixtures.question(parts[2])).contains(parts[0]);

        assertThat(found).as(line).isEqualTo(parts[1].equals("+"));
    }

    @Test
    void hasTwoOfEachForEveryFlaw() {
        var counts =
                fixtures()
                        .map(line -> line.substring(0, line.indexOf(' ') + 2))
                        .collect(Collectors.groupingBy(key -> key, Collectors.counting()));

        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 19)
                                .boxed()
                                .flatMap(flaw -> Stream.of("F" + flaw + " +", "F" + flaw + " -"))
                                .toList());
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }

    @Test
    void findsTheFlawsThatWerePlantedInGoodQuestions() {
        List<String> planted = Fixtures.lines("planted.txt").toList();
        List<String> missed =
                planted.stream()
                        .filter(
                                line -> {
                                    String[] parts = line.split(" ", 2);
                                    return !flaws(Fixtures.question(parts[1])).contains(parts[0]);
                                })
                        .toList();

        assertThat(planted).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - (double) missed.size() / planted.size())
                .as("%s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void leavesGoodQuestionsAlone() {
        List<String> good = Fixtures.lines("good.txt").toList();
        List<String> alarms =
                good.stream()
                        .filter(line -> !flaws(Fixtures.question(line)).isEmpty())
                        .map(line -> line + " " + flaws(Fixtures.question(line)))
                        .toList();

        assertThat(good).hasSizeGreaterThanOrEqualTo(40);
        assertThat((double) alarms.size() / good.size())
                .as("%s", alarms)
                .isLessThanOrEqualTo(FALSE_ALARMS);
    }

    private static List<String> flaws(QuestionContent question) {
        return Fixtures.flaws(question, SmallCourse.LEXICON);
    }
}
