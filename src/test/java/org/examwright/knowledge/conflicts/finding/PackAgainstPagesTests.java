package org.examwright.knowledge.conflicts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents with wrong dates, uploaded into the pack's course: what the pack knows better is listed
 * as a conflict, and nothing is asked of it.
 */
class PackAgainstPagesTests {
    private static final Path NOTES = Path.of("../shared/notes");
    private static PackedCourse course;

    @BeforeAll
    static void upload() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(NOTES), "the notes are not here");
        try (Stream<Path> files = Files.list(NOTES)) {
            course =
                    PackedCourse.with(
                            files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0}:{1} {2}")
    @CsvSource({
        "000, 47, the Lenin Enrolment in 1923",
        "000, 85, Beria at the head of the NKVD in December 1938",
        "000, 171, the tax in money in 1926",
        "000, 182, the Urals-Siberian method in 1928",
        "000, 209, internal passports in 1938",
        "000, 233, the law on homosexuality in 1936",
        "002, 128, the decree on workers' control in 1918",
        "002, 442, Stalin as General Secretary in 1921",
        "002, 711, Stalin's seventieth birthday in 1948",
        "002, 716, Zhdanov's death in 1949",
        "004, 88, Lenin's death on 17 January",
        "004, 101, Trotsky a Bolshevik in April 1917",
        "004, 117, Trotsky banished in 1927",
    })
    void listWhatThePackKnowsBetter(String page, int line, String said) {
        var values =
                course.conflicts().stream()
                        .filter(
                                each ->
                                        lines(each)
                                                .anyMatch(at -> at.matches(page + "_.*:" + line)))
                        .toList();

        assertThat(values).as(said).isNotEmpty();
        assertThat(values.stream().flatMap(this::lines))
                .as(said + ", told otherwise elsewhere")
                .anyMatch(at -> !at.matches(page + "_.*:" + line));
    }

    @Test
    void keepClearOfItInQuestions() {
        List<String> wrong =
                course.knowledge().events().stream()
                        .filter(PackAgainstPagesTests::wrong)
                        .map(Event::label)
                        .toList();
        var asked =
                new Ground(course.knowledge())
                        .happenings().stream()
                                .map(happening -> happening.event())
                                .filter(PackAgainstPagesTests::wrong)
                                .map(Event::label)
                                .collect(Collectors.toSet());

        assertThat(wrong).hasSizeGreaterThan(5);
        assertThat(asked).isEmpty();
    }

    /** The dates that the documents have wrong, by their own words. */
    private static boolean wrong(Event event) {
        int year = event.from().getYear();
        String label = event.label().toLowerCase(Locale.ROOT);
        return label.contains("internal passports were introduced") && year == 1938
                || label.contains("homosexuality") && year == 1936
                || label.contains("workers' control") && year == 1918
                || label.contains("70th birthday") && year == 1948
                || label.contains("urals-siberian") && year == 1928
                || label.contains("banished to the caucasus") && year == 1927
                || label.contains("joined")
                        && label.contains("trotsky")
                        && event.from().getMonthValue() == 4;
    }

    private Stream<String> lines(Contradiction each) {
        return each.values().stream().flatMap(value -> course.lines(value).stream());
    }
}
