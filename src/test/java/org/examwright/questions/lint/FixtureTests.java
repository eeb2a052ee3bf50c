package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the nineteen flaws, on questions that have it and on questions that nearly do. */
class FixtureTests {
    /** What recall published rule sets reach (and at least this one must). */
    private static final double RECALL = 0.91;

    private static final double FALSE_ALARMS = 0.05;
    private static final Set<String> NOT_ALLOWED = Set.of("E", "W");

    static Stream<String> fixtures() {
        return lines("fixtures.txt");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void tellsAFlawFromANearMiss(String line) {
        String[] parts = line.split(" ", 3);

        boolean found = flaws(question(parts[2])).contains(parts[0]);

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
        List<String> planted = lines("planted.txt").toList();
        List<String> missed =
                planted.stream()
                        .filter(
                                line -> {
                                    String[] parts = line.split(" ", 2);
                                    return !flaws(question(parts[1])).contains(parts[0]);
                                })
                        .toList();

        assertThat(planted).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - (double) missed.size() / planted.size())
                .as("%s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void leavesGoodQuestionsAlone() {
        List<String> good = lines("good.txt").toList();
        List<String> alarms =
                good.stream()
                        .filter(line -> !flaws(question(line)).isEmpty())
                        .map(line -> line + " " + flaws(question(line)))
                        .toList();

        assertThat(good).hasSizeGreaterThanOrEqualTo(40);
        assertThat((double) alarms.size() / good.size())
                .as("%s", alarms)
                .isLessThanOrEqualTo(FALSE_ALARMS);
    }

    private static List<String> flaws(QuestionContent question) {
        return Linter.lint(question, SmallCourse.LEXICON).stream()
                .filter(finding -> NOT_ALLOWED.contains(finding.severity().name()))
                .map(Finding::flaw)
                .distinct()
                .toList();
    }

    /** A line may begin with a form or a type in brackets. */
    private static QuestionContent question(String line) {
        String mark = line.startsWith("[") ? line.substring(1, line.indexOf(']')) : "PLAIN";
        String text = line.startsWith("[") ? line.substring(line.indexOf(']') + 2) : line;
        boolean form = Stream.of(Form.values()).anyMatch(each -> each.name().equals(mark));
        return Written.question(
                form ? QuestionType.MULTIPLE_CHOICE : QuestionType.valueOf(mark),
                form ? Form.valueOf(mark) : Form.PLAIN,
                text,
                new Proof(Proof.Tier.P2, Written.quotes()));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(FixtureTests.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
