package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Likeness;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Patterns that can say one thing in several ways, which the seed chooses from. S23 and M32 are
 * asked for in none of these courses: StepsTests and CausePatternTests show them.
 */
class PhrasedBySeedTests {
    private static final int SEEDS = 12;
    private static final int CANDIDATES = 400;
    private static final int SOME = 40;
    private static final List<Ground> COURSES =
            Stream.of(ReadCourse.pack().knowledge(), France.knowledge())
                    .map(known -> Documents.lay(new Ground(known), known, List.of()))
                    .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13",
                "M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M22", "M23", "M24", "M25",
                "M26", "M28", "M29", "M30", "M31", "M33", "S1", "S2", "S3", "S4", "S5", "S6", "S7",
                "S8", "S9", "S10", "S11", "S12", "S13", "S14", "S15", "S16", "S17", "S18", "S19",
                "S21", "S22", "S24", "S25"
            })
    void asksTheSameInOtherWordsForAnotherSeed(String pattern) {
        assertThat(COURSES.stream().anyMatch(course -> saysInTwoWays(pattern, course))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M17", "M19", "S1", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S13",
                "S16", "S17", "S18", "S19", "S21", "S22", "S24", "S25"
            })
    void takesTheSameInOtherWordsForTheSameQuestion(String id) {
        List<Candidate> candidates =
                COURSES.stream()
                        .flatMap(
                                course ->
                                        pattern(id).supply(course).candidates().stream()
                                                .limit(SOME))
                        .toList();
        assertThat(candidates).isNotEmpty();
        for (Candidate candidate : candidates) {
            Map<String, NewQuestion> first = new HashMap<>();
            for (int seed = 1; seed <= SEEDS; seed++) {
                written(candidate, seed)
                        .ifPresent(
                                asked -> {
                                    NewQuestion one =
                                            first.computeIfAbsent(answer(asked), _ -> asked);
                                    assertThat(likeness(one).twinOf(likeness(asked)))
                                            .as(
                                                    one.content().stem()
                                                            + " | "
                                                            + asked.content().stem())
                                            .isTrue();
                                    assertThat(asked.content().marks())
                                            .isEqualTo(one.content().marks());
                                });
            }
        }
    }

    private static Likeness likeness(NewQuestion question) {
        return Likeness.of(question.content());
    }

    private static Pattern pattern(String id) {
        return Catalogue.PATTERNS.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean saysInTwoWays(String id, Ground course) {
        return pattern(id).supply(course).candidates().stream()
                .limit(CANDIDATES)
                .anyMatch(PhrasedBySeedTests::saidInTwoWays);
    }

    private static boolean saidInTwoWays(Candidate candidate) {
        Map<String, List<String>> stems = new HashMap<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Optional<NewQuestion> asked = written(candidate, seed);
            if (asked.isPresent()) {
                List<String> said =
                        stems.computeIfAbsent(answer(asked.get()), _ -> new ArrayList<>());
                String stem = asked.get().content().stem();
                if (said.stream().anyMatch(other -> otherPhrasing(stem, other))) {
                    return true;
                }
                said.add(stem);
            }
        }
        return false;
    }

    private static Optional<NewQuestion> written(Candidate candidate, int seed) {
        Pen pen = new Pen(seed, candidate.name(), new Places(seed));
        return candidate.writer().write(pen) instanceof Written.Asked(NewQuestion question)
                ? Optional.of(question)
                : Optional.empty();
    }

    private static String answer(NewQuestion question) {
        var scheme = question.content().markScheme();
        return question.content().options().stream()
                        .filter(option -> Boolean.TRUE.equals(option.correct()))
                        .map(Option::text)
                        .collect(Collectors.joining("; "))
                + (scheme == null ? "" : scheme.points());
    }

    /** Other words, but the same names and numbers: what is asked about has not changed. */
    private static boolean otherPhrasing(String one, String other) {
        Set<String> onlyHere = new HashSet<>(words(one));
        Set<String> onlyThere = new HashSet<>(words(other));
        onlyHere.removeAll(words(other));
        onlyThere.removeAll(words(one));
        return !one.equals(other)
                && Stream.concat(onlyHere.stream(), onlyThere.stream())
                        .allMatch(word -> word.matches("\\p{Ll}+"));
    }

    private static List<String> words(String stem) {
        String begun = stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1);
        return Arrays.asList(begun.split("[^\\p{L}\\p{N}]+"));
    }
}
