package org.examwright.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.examwright.platform.ProblemException;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTests {
    private static final SourceId SOURCE = SourceId.next();
    private static final String LINE = "The mole 🪨 was the mole of all moles.";

    private final ProblemException refused = EditProblem.INVALID.because("Refused");
    private final Quotation quotation = new Quotation(new OneLine(), refused);

    @Test
    void findsWordsThatStandOnceWithoutTheirPlace() {
        assertThat(quote(2, 1, null, null, "of all"))
                .isEqualTo(new Evidence(SOURCE, 2, 1, 24, 30, "of all"));
    }

    @Test
    void countsCharactersAsCodePoints() {
        assertThat(quote(null, 1, 11, 14, "was"))
                .isEqualTo(new Evidence(SOURCE, 2, 1, 11, 14, "was"));
    }

    @Test
    void takesWordsOfAnEarlierVersionThatThePresentOneSaysToo() {
        assertThat(quote(1, 1, null, null, "of all"))
                .isEqualTo(new Evidence(SOURCE, 2, 1, 24, 30, "of all"));
        assertThat(quote(1, 1, null, null, "was")).isNull();
        assertThat(refused.faults()).extracting("pointer").containsExactly("/e/sourceVersion");
    }

    @Test
    void keepsWhatTheFactRestsOnAlready() {
        var held = new Evidence(SOURCE, 1, 7, 0, 4, "gone");

        assertThat(quotation.evidence("/e", QuoteDraft.of(held), List.of(held))).isSameAs(held);
    }

    @ParameterizedTest(name = "version {0} line {1} at {2}: {4}")
    @CsvSource({
        "3, 1, , , of all, /e/sourceVersion",
        "0, 1, , , of all, /e/sourceVersion",
        ", 0, , , of all, /e/line",
        ", 2, , , of all, /e/line",
        ", 3, , , Cookies, /e/line",
        ", 1, , , The Mole, /e/quote",
        ", 1, , , mole, /e/start",
        ", 1, 5, 9, mole, /e/quote",
        ", 1, -1, 3, mole, /e/start",
        ", 1, 20, 99, mole, /e/start"
    })
    void namesThePlaceAtFault(
            @Nullable Integer version,
            Integer line,
            @Nullable Integer start,
            @Nullable Integer end,
            String words,
            String pointer) {
        assertThat(quote(version, line, start, end, words)).isNull();
        assertThat(refused.faults()).extracting("pointer").containsExactly(pointer);
    }

    @Test
    void showsWhatStandsThere() {
        quote(null, 1, null, null, "the Mole");

        assertThat(refused.faults().getFirst().detail()).contains(LINE);
    }

    private @Nullable Evidence quote(
            @Nullable Integer version,
            @Nullable Integer line,
            @Nullable Integer start,
            @Nullable Integer end,
            String words) {
        return quotation.evidence(
                "/e", new QuoteDraft(SOURCE.id(), version, line, start, end, words), List.of());
    }

    /** A source in its second version; of the first, only "of all" stands still. */
    private static final class OneLine implements Quotation.Notes {
        @Override
        public Optional<Integer> version(SourceId source) {
            return source.equals(SOURCE) ? Optional.of(2) : Optional.empty();
        }

        @Override
        public Optional<Passage> line(SourceId source, int version, int line) {
            return switch (line) {
                case 1 -> passage(line, PassageKind.TEXT, LINE);
                case 3 -> passage(line, PassageKind.CHROME, "Cookies");
                default -> Optional.empty();
            };
        }

        private static Optional<Passage> passage(int line, PassageKind kind, String text) {
            return Optional.of(new Passage(UuidV7.next(), line, kind, List.of(), text));
        }

        @Override
        public Optional<Evidence> now(Evidence earlier) {
            return earlier.quote().equals("of all")
                    ? Optional.of(new Evidence(SOURCE, 2, 1, 24, 30, "of all"))
                    : Optional.empty();
        }
    }
}
