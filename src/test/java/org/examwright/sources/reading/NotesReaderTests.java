package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.examwright.sources.PassageKind.CHROME;
import static org.examwright.sources.PassageKind.HEADING;
import static org.examwright.sources.PassageKind.TEXT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
