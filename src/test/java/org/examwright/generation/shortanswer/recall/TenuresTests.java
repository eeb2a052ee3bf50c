package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class TenuresTests {
    private static final String SENTENCE = "As keeper of the mint Brissac struck coins of copper.";
    private static final String LISTED = "Keeper of the mint: Brissac, 1781 to 1789.";
    private static final String POST = "keeper of the mint";

    private static Evidence quote(String text) {
        return new Evidence(SourceId.next(), 1, 1, 0, text.length(), text);
    }

    private static Actor brissac(String... quotes) {
        return new Actor(
                UuidV7.next(),
                "Brissac",
                List.of(),
                Actor.Kind.PERSON,
                null,
                List.of(),
                List.of(),
                List.of(quotes).stream().map(TenuresTests::quote).toList(),
                Standing.PACK);
    }

    private static boolean known(int deeds, String post, int years, String... quotes) {
        var holder = brissac(quotes);
        var events =
                List.of("taxed", "armed", "closed", "rebuilt", "visited", "left", "sold").stream()
                        .limit(deeds)
                        .map(
                                deed ->
                                        new Event(
                                                UuidV7.next(),
                                                "Brissac "
                                                        + deed
                                                        + " the town of "
                                                        + deed
                                                        + "ville",
                                                LocalDate.of(1782 + deed.length(), 1, 1),
                                                LocalDate.of(1782 + deed.length(), 12, 31),
                                                Precision.YEAR,
                                                false,
                                                null,
                                                List.of(new Participation("Brissac", Part.AGENT)),
                                                List.of(),
                                                List.of(),
                                                List.of(
                                                        quote(
                                                                "In "
                                                                        + (1782 + deed.length())
                                                                        + " he "
                                                                        + deed
                                                                        + " it")),
                                                Standing.PACK))
                        .toList();
        var knowledge =
                new Knowledge(
                        List.of(),
                        List.of(),
                        List.of(holder),
                        events,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var reign =
                new Reign(
                        post, holder, LocalDate.of(1781, 6, 1), LocalDate.of(1781 + years, 5, 31));
        return Tenures.known(new Ground(knowledge), reign);
    }

    @Test
    void areAskedOfThoseWhomTheCourseTellsMuchOf() {
        assertThat(known(7, POST, 8, SENTENCE)).isTrue();
        assertThat(known(3, POST, 8, SENTENCE)).isFalse();
    }

    @Test
    void areAskedWhereASentenceAndNotOnlyAListTellsThePost() {
        assertThat(known(7, POST, 8, LISTED)).isFalse();
        assertThat(known(7, POST, 8, "Brissac was keeper of the mint from 1781 to 1789."))
                .isFalse();
        assertThat(known(7, POST, 8, LISTED, SENTENCE)).isTrue();
    }

    @Test
    void areAskedOfYearsAndNotOfMonths() {
        assertThat(known(7, POST, 2, SENTENCE)).isFalse();
        assertThat(known(7, POST, 3, SENTENCE)).isTrue();
    }

    @Test
    void areNotAskedOfAPostOfTwoNames() {
        assertThat(known(7, "keeper or master of the mint", 8, SENTENCE)).isFalse();
    }

    @Test
    void restOnTheQuotesThatNameThePost() {
        var holder = brissac(SENTENCE, "Brissac was born in Angers.");
        var from = LocalDate.of(1781, 6, 1);

        assertThat(Tenures.evidence(new Reign(POST, holder, from, from.plusYears(8))))
                .extracting(Evidence::quote)
                .containsExactly(SENTENCE);
        assertThat(Tenures.evidence(new Reign("mayor of Nantes", holder, from, from.plusYears(8))))
                .hasSize(2);
    }
}
