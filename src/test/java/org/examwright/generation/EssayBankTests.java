package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

/** What the essays that the shipped pack gives hold, and that none asks what another asks. */
class EssayBankTests {
    private static final int LEAST = 120;
    private static final int PATTERNS = 20;
    private static final int EACH = 3;
    private static final double MUCH = 0.6;
    private static final double JOINED = 0.75;

    private static final List<NewQuestion> ESSAYS = essays();

    @Test
    void areEnoughOverEnoughPatterns() {
        Map<String, Long> counts =
                ESSAYS.stream()
                        .collect(
                                Collectors.groupingBy(NewQuestion::pattern, Collectors.counting()));

        assertThat(ESSAYS).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(counts).hasSizeGreaterThanOrEqualTo(PATTERNS);
        assertThat(counts.values()).allMatch(count -> count <= 0.08 * ESSAYS.size());
    }

    @Test
    void restEverySideOnDistinctEvidence() {
        for (NewQuestion essay : ESSAYS) {
            for (List<MarkScheme.Claim> side : sides(essay)) {
                assertThat(side.stream().map(EssayBankTests::quotes).distinct())
                        .as(essay.content().stem())
                        .hasSizeGreaterThanOrEqualTo(EACH)
                        .hasSameSizeAs(side);
            }
        }
    }

    @Test
    void holdAllThatAMarkerNeeds() {
        for (NewQuestion essay : ESSAYS) {
            MarkScheme.EssayScheme scheme = scheme(essay);
            assertThat(scheme.analysis())
                    .as(essay.content().stem())
                    .containsKeys("concept", "span", "scope", "for", "against", "paper");
            assertThat(sides(essay))
                    .allSatisfy(side -> assertThat(side).noneMatch(c -> c.evidence().isEmpty()));
            assertThat(scheme.criteria()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(scheme.weakAnswers()).isNotEmpty();
            assertThat(scheme.levels().getFirst().to())
                    .as("the top of the ladder of " + scheme.analysis().get("paper"))
                    .isEqualTo(essay.content().marks().intValue());
        }
    }

    @Test
    void mostlyShowWhereTheirTwoSidesMeet() {
        assertThat(ESSAYS.stream().filter(essay -> !scheme(essay).links().isEmpty()).count())
                .isGreaterThanOrEqualTo((long) (JOINED * ESSAYS.size()));
    }

    @Test
    void areSetForThePapersOfEveryBoard() {
        assertThat(
                        ESSAYS.stream()
                                .flatMap(essay -> essay.content().specification().stream())
                                .map(place -> place.board() + " " + place.paper()))
                .as("Paper 1 of the international GCSE takes only what no A level sets")
                .contains(
                        "EDEXCEL 9HI0/1E",
                        "EDEXCEL 1HI0/30",
                        "AQA 7042/1H",
                        "AQA 7042/2N",
                        "AQA 7041/2N",
                        "AQA 8145/1B",
                        "OCR Y219",
                        "IB Paper 3",
                        "CAMBRIDGE 0470");
    }

    @Test
    void explainNoOutcomeTwice() {
        assertThat(
                        ESSAYS.stream()
                                .map(essay -> scheme(essay).analysis())
                                .filter(analysis -> "cause".equals(analysis.get("concept")))
                                .map(analysis -> analysis.getOrDefault("outcome", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void restOnTheEvidenceOfNoOtherOfTheirConcept() {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < ESSAYS.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (likeness(ESSAYS.get(i), ESSAYS.get(j)) > MUCH) {
                    alike.add(
                            ESSAYS.get(i).content().stem()
                                    + " ~ "
                                    + ESSAYS.get(j).content().stem());
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    /** What part of the evidence of the shorter of two essays of one concept the other has too. */
    private static double likeness(NewQuestion one, NewQuestion other) {
        if (!concept(one).equals(concept(other))) {
            return 0;
        }
        Set<String> shared = evidence(one);
        int least = Math.min(shared.size(), evidence(other).size());
        shared.retainAll(evidence(other));
        return 1.0 * shared.size() / least;
    }

    private static String concept(NewQuestion essay) {
        return scheme(essay).analysis().getOrDefault("concept", "");
    }

    private static Set<String> evidence(NewQuestion essay) {
        return sides(essay).stream()
                .flatMap(List::stream)
                .flatMap(claim -> quotes(claim).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<NewQuestion> essays() {
        try {
            return new Generator(PrintQuestions.pack(), Order.of(1_000, 1, QuestionType.ESSAY))
                    .all(QuestionType.ESSAY, 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<MarkScheme.Claim>> sides(NewQuestion essay) {
        return Stream.of(scheme(essay).favour(), scheme(essay).against()).toList();
    }

    private static Set<String> quotes(MarkScheme.Claim claim) {
        return claim.evidence().stream().map(e -> e.quote()).collect(Collectors.toSet());
    }

    private static MarkScheme.EssayScheme scheme(NewQuestion essay) {
        return Objects.requireNonNull(Objects.requireNonNull(essay.content().markScheme()).essay());
    }
}
