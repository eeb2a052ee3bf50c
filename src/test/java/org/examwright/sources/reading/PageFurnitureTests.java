package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.sources.PassageKind.CHROME;
import static org.examwright.sources.PassageKind.HEADING;
import static org.examwright.sources.PassageKind.TEXT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a document belongs to its page. */
class PageFurnitureTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 of 85",
                "Page 12",
                "- 4 -",
                "© 2021 Some Site",
                "We use cookies to improve your visit",
                "Created by: someone",
                "See all History resources »",
                "https://example.org/notes",
                "***",
                "Skip to content",
                "Read more: The Corn Laws",
                "Last updated 3 May 2020",
                "Unlock your full potential with online tutoring",
                "Upload: a-teacher   Post on: 11-May-2016   Views: 1 284   Downloads: 97",
                "Embed   Share   Report this document",
                "About | Terms | Contact",
                "412 students are studying this topic   |   Reading time 11 min",
                "Page 2 of 5   Year 11 booklet",
                "Year 11 booklet - page 2 of 5",
                "Quick check: 5 questions on the Corn Laws",
                "Did this page help you?  Yes  No",
                "Next topic: The Railways",
                "Robert Peel by an unknown artist, National Portrait Gallery",
                "Proudly powered by WordPress",
                "0 ratings found this document useful (0 votes)",
                "Download as pdf or txt",
                "All documents for this subject (25)",
                "435+ students studying",
                "(48 cards)",
                "Period: 4 Name: Ann B",
                "Name: ______ Class: ____ Date: ____"
            })
    void isKnownByItsWords(String line) {
        var read =
                read(
                        "The Corn Laws kept the price of bread high.\n\n"
                                + line
                                + "\n\nThey were repealed in 1846 by Peel.");

        assertThat(read.passages()).extracting(Passage::kind).containsExactly(TEXT, CHROME, TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coup of 1953 was sponsored by the CIA",
                "Created by the League in 1920 to settle disputes",
                "Edward had private tutors from the age of six",
                "Advertisements for war bonds were placed in every paper",
                "Men queued to sign up for the army in August 1914",
                "Factories powered by steam grew up along the canals",
                "The site was chosen for its harbour",
                "More workers and further natural resources",
                "Half of 85 deputies voted against",
                "Statute of Labourers: terms and wages fixed",
                "Log cabins gave way to brick houses",
                "1108 of 1966 delegates were arrested",
                "Bread dear > riots > repeal of the laws",
                "North: cotton   South: wheat",
                "Pages: young servants of the court",
                "He gave his papers to the National Archives in 1850.",
                "Chapter 2 of 5 pages shows the crowd"
            })
    void isNotWhatTheNotesSay(String line) {
        var read =
                read(
                        "The year was a hard one for all.\n\n"
                                + line
                                + "\n\nIn 1846 things changed for good.");

        assertThat(read.passages().get(1).kind()).isNotEqualTo(CHROME);
    }

    @Test
    void isTheTrailAboveTheTitleAndTheSitesName() {
        var read =
                read(
                        """
                        Learning > History > Trade
                        CornPages
                        The Corn Laws
                        The Corn Laws

                        Peel
                        - Repealed the Corn Laws in 1846, because Ireland starved.
                        - Lost his place as leader of his party in the same year.

                        Documents you may be interested in
                        The Chartists
                        © CornPages 2020
                        """);

        assertThat(kinds(read, CHROME))
                .containsExactly(
                        "Learning > History > Trade",
                        "CornPages",
                        "The Corn Laws",
                        "Documents you may be interested in",
                        "The Chartists",
                        "© CornPages 2020");
    }

    @Test
    void isTheFrameOfEachFlashcard() {
        var cards =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                """
                                %d
                                Q

                                When was law %<d passed?

                                A

                                Peel passed it in 184%<d.

                                How well did you know this?
                                1
                                Not at all
                                2
                                3
                                4
                                5
                                Perfectly
                                """
                                        ::formatted)
                        .collect(Collectors.joining());

        var read = read("The Corn Laws Flashcards\n\n" + cards);

        assertThat(kinds(read, TEXT))
                .containsExactly(
                        "Peel passed it in 1841.",
                        "Peel passed it in 1842.",
                        "Peel passed it in 1843.",
                        "Peel passed it in 1844.");
        assertThat(kinds(read, HEADING)).hasSize(5).contains("When was law 3 passed?");
    }

    @Test
    void isTheHeadOfEachPageBehindItsNumber() {
        var pages =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                """
                                Page %d: Corn and Trade Booklet 1 for Year 11

                                In 184%<d the price of bread rose again and the League spoke out.

                                """
                                        ::formatted)
                        .collect(Collectors.joining());

        assertThat(kinds(read(pages), CHROME)).hasSize(4).allMatch(t -> t.startsWith("Page"));
    }

    @Test
    void goesOnToTheEndBehindComments() {
        var read =
                read(
                        "Peel repealed the Corn Laws in 1846.\n"
                                + "The League had pressed for it.\n\n"
                                + "Comments\n\n"
                                + "ann\n\n"
                                + "thanks, great notes");

        assertThat(kinds(read, TEXT)).hasSize(2);
    }

    @Test
    void doesNotEndTheNotesWhereTheyGoOn() {
        var read =
                read(
                        "Comments\n\n"
                                + IntStream.range(0, 30)
                                        .mapToObj(
                                                "In 18%02d Peel spoke against the Corn Laws.\n"
                                                        ::formatted)
                                        .collect(Collectors.joining()));

        assertThat(kinds(read, TEXT)).hasSize(30);
    }

    private static ReadDocument read(String text) {
        return NotesReader.read(text, MediaKind.TEXT);
    }

    private static List<String> kinds(ReadDocument read, PassageKind kind) {
        return read.passages().stream().filter(p -> p.kind() == kind).map(Passage::text).toList();
    }

    /** One line a passage: number, kind, section, text. */
}
