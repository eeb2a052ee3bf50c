package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.examwright.sources.PassageKind.CHROME;
import static org.examwright.sources.PassageKind.HEADING;
import static org.examwright.sources.PassageKind.TEXT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesReaderTests {

    @Nested
    class Lines {
        @Test
        void endAtLineFeedWithOrWithoutCarriageReturn() {
            var read = NotesReader.read("one\r\ntwo\n\nfour\rstill four", MediaKind.TEXT);

            assertThat(read.passages()).extracting(Passage::line).containsExactly(1, 2, 4);
            assertThat(read.passages())
                    .extracting(Passage::text)
                    .containsExactly("one", "two", "four\rstill four");
        }

        @Test
        void keepTheirTextLetterForLetterButForAByteOrderMark() {
            var read = NotesReader.read("\uFEFF \tcafe\u0301  \n", MediaKind.TEXT);

            assertThat(read.text()).isEqualTo(" \tcafe\u0301  \n");
            assertThat(read.passages()).singleElement().returns(" \tcafe\u0301  ", Passage::text);
        }

        @Test
        void countAsBlankWhenTheyShowNothing() {
            assertThat(NotesReader.read(" \u00A0\u200B\t\n\u3000", MediaKind.TEXT).passages())
                    .isEmpty();
        }

        @Test
        void overTwentyThousandCharactersArePassagesThatNobodyLooksInto() {
            var read = NotesReader.read("x".repeat(20_001) + "\nshort", MediaKind.TEXT);

            assertThat(read.passages()).first().returns(TEXT, Passage::kind);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tudor-cards.txt",
                "weimar-page.html",
                "civil-rights.md",
                "cold-war.txt",
                "civil-war-outline.txt",
                "nazi-notes.txt",
                "mill-article.txt",
                "versailles-answers.txt"
            })
    void tellsHeadingsTextAndPageApart(String name) {
        var text = contentOf(Objects.requireNonNull(getClass().getResource(name)));
        var kind = MediaKind.ofFileName(name).orElseThrow();

        var read = NotesReader.read(text, kind);

        assertThat(print(read))
                .isEqualTo(
                        contentOf(Objects.requireNonNull(getClass().getResource(name + ".read"))));
    }

    @Nested
    class Headings {
        @Test
        void saidTwiceAreASectionOnceAndPageOnce() {
            var read =
                    read(
                            "Wales\n"
                                    + "Wales\n"
                                    + "- hills\n"
                                    + "Scotland\n"
                                    + "Scotland\n"
                                    + "- lochs\n"
                                    + "Ireland\n"
                                    + "Ireland\n"
                                    + "- bogs");

            assertThat(read.passages())
                    .extracting(Passage::kind)
                    .containsExactly(
                            HEADING, CHROME, TEXT, HEADING, CHROME, TEXT, HEADING, CHROME, TEXT);
            assertThat(read.passages().get(5).section()).containsExactly("Scotland");
        }

        @Test
        void behindCountersNameTheirCard() {
            var read =
                    read(
                            "1 of 3\n\n"
                                    + "The plague\n"
                                    + "Reached London in 1665\n"
                                    + "2 of 3\n\n"
                                    + "The fire\n"
                                    + "Began in Pudding Lane3 of 3\n\n"
                                    + "The rebuilding\n"
                                    + "Wren drew plans");

            assertThat(kinds(read, HEADING))
                    .containsExactly("The plague", "The fire", "The rebuilding");
        }

        @Test
        void mayStandEmpty() {
            var read = read("# Notes\n## Causes\n## Events\n- one");

            assertThat(kinds(read, HEADING)).containsExactly("# Notes", "## Causes", "## Events");
            assertThat(read.passages().getLast().section()).containsExactly("Events");
        }

        @Test
        void countOnThroughTheDocumentWhileListsInThemBeginAnew() {
            var read =
                    read(
                            """
                            1. Causes
                            Bread was dear and the harvest of 1845 failed.

                            2. The League
                            1. Founded in Manchester in 1838
                            2. Sent speakers to every town

                            3. Repeal
                            Peel repealed the laws in 1846.
                            """);

            assertThat(kinds(read, HEADING))
                    .containsExactly("1. Causes", "2. The League", "3. Repeal");
        }

        @Test
        void standOverBulletsWithoutAnyMark() {
            var read =
                    read(
                            """
                            Peel
                            Peel
                            The Corn Laws
                            - Kept the price of bread high for thirty years.
                            - The League spoke against them from 1838.
                            Ireland
                            - The potatoes rotted in 1845.
                            - Peel bought maize from America.

                            Russell
                            Russell
                            - Took office in 1846.

                            Derby
                            Derby
                            - Took office in 1852.
                            """);

            assertThat(kinds(read, HEADING))
                    .containsExactly("Peel", "The Corn Laws", "Ireland", "Russell", "Derby");
        }

        @Test
        void nestByTheDepthOfTheirNumber() {
            var read = read("# 1 Wars\ntext\n## 1.1 Causes\nmore\n# 2 Peace\nend");

            assertThat(read.passages())
                    .extracting(Passage::section)
                    .contains(List.of("1 Wars", "1.1 Causes"), List.of("2 Peace"));
        }
    }

    @Nested
    class PageFurniture {
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

            assertThat(read.passages())
                    .extracting(Passage::kind)
                    .containsExactly(TEXT, CHROME, TEXT);
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
    }

    private static ReadDocument read(String text) {
        return NotesReader.read(text, MediaKind.TEXT);
    }

    private static List<String> kinds(ReadDocument read, PassageKind kind) {
        return read.passages().stream().filter(p -> p.kind() == kind).map(Passage::text).toList();
    }

    /** One line a passage: number, kind, section, text. */
    private static String print(ReadDocument read) {
        return read.passages().stream()
                .map(
                        p ->
                                "%d|%s|%s|%s\n"
                                        .formatted(
                                                p.line(),
                                                p.kind(),
                                                String.join(" > ", p.section()),
                                                p.text()))
                .collect(Collectors.joining("", "title: " + read.title() + "\n", ""));
    }
}
