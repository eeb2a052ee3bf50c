package org.examwright.sources.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class NewerTextTests {
    private static final SourceId NOTES = SourceId.next();

    @Test
    void findsTheSameLineWhereverItStandsNow() {
        assertThat(find("the mole", "Then the mole fell.", 2, "New.", "", "Then the mole fell."))
                .contains(new Evidence(NOTES, 2, 3, 5, 13, "the mole"));
    }

    @Test
    void takesTheNearestOfEqualLines() {
        assertThat(find("mole", "A mole", 3, "A mole", "x", "y", "A mole", "A mole"))
                .map(Evidence::line)
                .contains(4);
    }

    @Test
    void findsTheWordsInAChangedLine() {
        assertThat(find("the mole", "Then the mole fell.", 1, "In 1820 the mole fell."))
                .contains(new Evidence(NOTES, 2, 1, 8, 16, "the mole"));
    }

    @Test
    void takesTheNearestPlaceWithinALine() {
        assertThat(find("mole", "By then the mole", 1, "A mole by then, a mole"))
                .map(Evidence::start)
                .contains(18);
    }

    @Test
    void countsCharactersAsCodePoints() {
        assertThat(find("mole", "A mole", 1, "🪨🪨 mole"))
                .contains(new Evidence(NOTES, 2, 1, 3, 7, "mole"));
    }

    @Test
    void doesNotFindWordsInsideOthers() {
        assertThat(find("mole", "A mole", 1, "A moleskin, molehills")).isEmpty();
    }

    @Test
    void doesNotFindWhatTheNotesNoLongerSay() {
        assertThat(find("the mole fell", "the mole fell", 1, "the mole stood")).isEmpty();
        assertThat(find("→", "→", 1, "none")).isEmpty();
    }

    @Test
    void neverLooksAtPageFurniture() {
        var text =
                new NewerText(
                        2,
                        List.of(
                                new Passage(
                                        UuidV7.next(), 1, PassageKind.CHROME, List.of(), "mole")));

        assertThat(text.find(quote("mole", 1, 0), "mole")).isEmpty();
    }

    private static Optional<Evidence> find(String quote, String line, int number, String... newer) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < newer.length; i++) {
            if (!newer[i].isBlank()) {
                passages.add(
                        new Passage(UuidV7.next(), i + 1, PassageKind.TEXT, List.of(), newer[i]));
            }
        }
        return new NewerText(2, passages).find(quote(quote, number, line.indexOf(quote)), line);
    }

    private static Evidence quote(String quote, int line, int start) {
        return new Evidence(NOTES, 1, line, start, start + quote.length(), quote);
    }
}
