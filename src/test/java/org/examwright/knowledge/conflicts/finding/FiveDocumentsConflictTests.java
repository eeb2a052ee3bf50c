package org.examwright.knowledge.conflicts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How much of what contradicts across the five documents is listed, and how much of what is listed
 * contradicts. A listed conflict and a judged one are the same where they share lines of two
 * values.
 */
class FiveDocumentsConflictTests {
    private static final Path JUDGED =
            Path.of("src/test/resources/org/examwright/knowledge/conflicts/five-documents.txt");

    /** What the readers judged: who said what where. */
    private record Judged(boolean firm, Set<String> lines) {
        static Judged of(String row) {
            String[] parts = row.split(" \\| ");
            return new Judged(
                    parts[0].equals("firm"),
                    Arrays.stream(parts[2].split(", "))
                            .map(value -> value.split("=")[0])
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        boolean is(List<Set<String>> listed) {
            return listed.stream().filter(value -> value.stream().anyMatch(lines::contains)).count()
                    > 1;
        }
    }

    @Test
    void listsFourOfFiveAndSevenOfTenThatItListsAreTrue() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(NotesCourse.NOTES), "the notes are not here");
        var judged =
                Files.readAllLines(JUDGED).stream()
                        .filter(row -> !row.startsWith("#"))
                        .map(Judged::of)
                        .toList();
        var course = NotesCourse.read(NotesCourse.NOTES);

        List<List<Set<String>>> listed = new ArrayList<>();
        for (var conflict : course.conflicts()) {
            listed.add(
                    conflict.values().stream()
                            .map(
                                    value ->
                                            value.evidence().stream()
                                                    .map(
                                                            e ->
                                                                    course.files().get(e.sourceId())
                                                                            + ":"
                                                                            + e.line())
                                                    .collect(Collectors.toSet()))
                            .toList());
        }
        var firm = judged.stream().filter(Judged::firm).toList();
        long found = firm.stream().filter(each -> listed.stream().anyMatch(each::is)).count();
        long right =
                listed.stream()
                        .filter(each -> judged.stream().anyMatch(judgement -> judgement.is(each)))
                        .count();

        assertThat(100 * found / firm.size())
                .as("%d of %d firm ones listed", found, firm.size())
                .isGreaterThanOrEqualTo(80);
        assertThat(100 * right / listed.size())
                .as("%d of %d listed are contradictions", right, listed.size())
                .isGreaterThanOrEqualTo(70);
    }
}
