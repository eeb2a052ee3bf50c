package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningsTests {
    private final Notebook notes = new Notebook().topic("The Republic");

    @Test
    void takesTheCloserOfTwoDatesThatAgree() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event(
                "The Corn Bill of Robert Peel was signed",
                LocalDate.of(1846, 6, 25),
                LocalDate.of(1846, 6, 25),
                Precision.DAY);

        assertThat(labels()).containsExactly("The Corn Bill of Robert Peel was signed");
    }

    @Test
    void leavesOutWhatIsDatedInTwoWays() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event("The Corn Bill of Robert Peel was signed", 1847);

        assertThat(labels()).isEmpty();
    }

    @Test
    void takesOnceWhatIsToldTwice() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event("The Corn Bill of Robert Peel was signed", 1846);

        assertThat(labels()).hasSize(1);
    }

    @Test
    void takesASentenceThatBeginsWithANumber() {
        notes.event("101 members signed the Whitby Manifesto", 1846);
        notes.event("%", 1848);

        assertThat(labels()).containsExactly("101 members signed the Whitby Manifesto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Factory Act was passed",
                "The Public Health Act was passed",
                "The Corn Law was introduced",
                "The Emperor died",
                "The King gave in to the rebels",
                "Proclamation was issued",
                "Fifteen men were shot",
                "Six labourers were sentenced",
                "Strikes took place",
                "Bread prices in Lorn fell",
            })
    void leavesOutWhatIsOneOfSeveral(String label) {
        notes.read(0.95).event(label, 1846);

        assertThat(labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Second Factory Act was passed",
                "A new constitution was introduced in Lorn",
                "Harper's Education Act was passed",
                "The Corn Laws were repealed",
                "The Lorn Mines Act was passed",
                "Two policemen were killed at Kell",
                "The King granted the Lorn Charter",
                "The Kell rising took place",
                "Adair's expedition to Sarn took place",
                "Adair died",
                "The Lorn Republic fell",
            })
    void takesWhatItsNameTellsApart(String label) {
        notes.read(0.95).event(label, 1846);

        assertThat(labels()).containsExactly(label);
    }

    @Test
    void leavesOutANumberOfPeopleThatNobodyIsNamedFor() {
        notes.read(0.95).event("51,439 prisoners were released", 1846);
        notes.event("All other parties were banned", 1847);

        assertThat(labels()).isEmpty();
    }

    @Test
    void isDatedByWhatIsQuotedAlone() {
        notes.event("The Whitby Manifesto was signed", 1846);
        var event = notes.knowledge().events().getFirst();
        var undated =
                new Event(
                        event.id(),
                        event.label(),
                        event.from().plusYears(1),
                        event.to().plusYears(1),
                        event.precision(),
                        false,
                        null,
                        event.parts(),
                        event.themes(),
                        event.topics(),
                        event.evidence(),
                        event.standing());

        var heading = new Evidence(event.evidence().getFirst().sourceId(), 1, 1, 0, 8, "The 1847");

        assertThat(happening(event).dated()).isTrue();
        assertThat(happening(undated).dated()).isFalse();
        assertThat(happening(undated.within(List.of(heading))).dated()).isTrue();
    }

    @Test
    void tellsEventsWhoseNumberAloneDiffersApart() {
        notes.event("The 15th Congress of the League took place", 1846);
        notes.event("The 17th Congress of the League took place", 1848);

        assertThat(labels()).hasSize(2);
    }

    @Test
    void leavesOutWhatDoesNotSayWhatWasDone() {
        notes.read(0.95).event("Robert Peel took over", 1846);
        notes.event("Robert Peel was elected", 1847);

        assertThat(labels()).isEmpty();
    }

    @Test
    void tellsAnEndOnce() {
        notes.event("Robert Peel was killed", 1850);
        notes.event("Robert Peel was shot dead in Leeds by a weaver", 1850);

        assertThat(labels()).containsExactly("Robert Peel was shot dead in Leeds by a weaver");
    }

    @Test
    void tellsOfEveryCrowdThatWasShot() {
        notes.event("Protesters were shot in Leeds", 1850);
        notes.event("Protesters were shot at the gates of the mill at Hull", 1852);

        assertThat(labels()).hasSize(2);
    }

    @Test
    void leavesOutTheKingWhereThereWereSeveral() {
        notes.read(0.95).event("Martin Adair captured the king at Kell", 1846);
        assertThat(labels()).hasSize(1);

        notes.person("Henry VI");
        notes.person("Edward IV");
        notes.person("Richard III");

        assertThat(labels()).isEmpty();
    }

    @Test
    void leavesOutANameThatSeveralGoBy() {
        notes.read(0.95).person("Robert Peel");
        notes.person("Robert Burns");
        notes.event("The weavers of Leeds elected Robert as their speaker", 1846);
        notes.event("The weavers of Leeds gave Robert Peel a silver cup", 1848);

        assertThat(labels()).containsExactly("The weavers of Leeds gave Robert Peel a silver cup");
    }

    @Test
    void takesACodeAndInitialsForNobody() {
        notes.read(0.95).person("Adair");
        notes.person("Adair Code");
        notes.person("C. The USSR");
        notes.person("USSR Trade");
        notes.event("Adair was exiled to St Kilda", 1846);
        notes.event("Brown resigned as president of the USSR", 1848);

        assertThat(labels())
                .containsExactly(
                        "Adair was exiled to St Kilda", "Brown resigned as president of the USSR");
    }

    @Test
    void takesSomebodysSurnameAndFullNameForOnePerson() {
        notes.read(0.95).person("Adair");
        notes.person("Martin Adair");
        notes.event("Adair occupied Fort Kell", 1846);

        assertThat(labels()).containsExactly("Adair occupied Fort Kell");
    }

    @Test
    void takesTwoWhoRoseToOneOfficeForTwo() {
        notes.person("Martin Adair");
        notes.person("Anna Brown");
        notes.event("Adair became Prime Minister", 1846);
        notes.event("Brown became prime minister", 1848);

        assertThat(labels()).hasSize(2);
    }

    @Test
    void takesANameWithAParticleForOne() {
        notes.read(0.95).person("Francisco de Sarn");
        notes.person("Afonso de Sarn");
        notes.event("Francisco de Sarn destroyed Fort Kell", 1846);
        notes.event("The weavers of Leeds elected Sarn as their speaker", 1848);

        assertThat(labels()).containsExactly("Francisco de Sarn destroyed Fort Kell");
    }

    @ParameterizedTest
    @CsvSource({
        "Adair resigned, Martin Adair resigned",
        "Saigon fell, Saigon fell",
        "Metternich abdicated, Metternich abdicated",
        "Harfleur surrendered, Harfleur surrendered",
    })
    void needsNoThirdWordForTheEndOfAName(String read, String told) {
        notes.read(0.95).person("Martin Adair");
        notes.event(read, 1846);

        assertThat(labels()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adair fell",
                "Adair stood",
                "MoG died",
                "Output fell",
                "War came",
                "Mary died",
                "Bedford died",
                "Pogroms started",
                "Saigon changed",
            })
    void leavesOutWhatTwoWordsDoNotTell(String label) {
        notes.read(0.95).person("Martin Adair");
        notes.event(label, 1846);

        assertThat(labels()).isEmpty();
    }

    private static Happening happening(Event event) {
        return new Happening(event, event.label(), Clause.of(event.label()).orElseThrow());
    }

    private List<String> labels() {
        return new Ground(notes.knowledge()).happenings().stream().map(Happening::label).toList();
    }
}
