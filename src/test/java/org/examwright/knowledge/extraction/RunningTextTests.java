package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Test;

class RunningTextTests {
    private static final String WRAPPED =
            """
            THE LOWLAND REPUBLIC, 1610-1640

            Weavers and their guilds
            Jacob Verhoeven opened his first mill at Tessel in March 1612, and all the weavers of
            the coast took fright when they heard of it. The Oudekerk Law of June 1616 banned
            weavers' guilds in every town of the coast. A flood in July 1618 ruined the crops
            around Tessel, and in August 1619 the States of the coast agreed to lower the tax. The
            Tessel and Harling Canal opened in September 1621, and then a revolt against the
            salt tax broke out in Harling in March 1623. After two years of war the Charter of the
            Four Towns was signed in May 1625.
            """;

    private static List<String> labels(String text) {
        return Extracts.of(text).events().stream().map(Event::label).toList();
    }

    @Test
    void readsASentenceThatGoesOnInTheNextLine() {
        assertThat(labels(WRAPPED))
                .contains("The Oudekerk Law was passed", "A flood ruined the crops around Tessel")
                .anyMatch(label -> label.contains("Charter of the Four Towns was signed"))
                .anyMatch(label -> label.startsWith("The Tessel and"))
                .anyMatch(label -> label.contains("revolt against the salt tax broke out"));
    }

    @Test
    void readsOnBehindAWordThatEndsNoSentence() {
        String wrapped =
                """
                THE LOWLAND REPUBLIC, 1610-1640

                Jacob Verhoeven wanted glory and safe frontiers. He bought Tessel in 1612. He besieged
                Harling in May 1617 and took it that August, but the League of 1618 made him settle at
                Aarlem. He attacked the Flemings in 1622, and they opened the dykes to save the town.
                """;

        assertThat(labels(wrapped))
                .contains("Jacob Verhoeven attacked the Flemings")
                .noneMatch(label -> label.startsWith("Aarlem"));
    }

    @Test
    void joinsANameThatAHyphenParts() {
        String wrapped =
                """
                THE LOWLAND REPUBLIC, 1610-1640

                The war against the Flemings was long and nobody liked it much. Tessel joined the Anti-
                Flemish League in November 1622. The town was proud of it, though the salt tax had ruined
                the weavers in the winter before. Weak answers just say that Tessel wanted "glory".
                """;

        assertThat(labels(wrapped)).contains("Tessel joined the Anti-Flemish League");
    }

    @Test
    void readsOnBelowATitleThatStandsBetweenTwoParagraphs() {
        String titled =
                """
                THE LOWLAND REPUBLIC, 1610-1640

                Jacob Verhoeven opened his first mill at Tessel in March 1612, and the weavers of
                Harling took fright. The town was burnt on the Night of Lanterns (30 June
                1616), but it was built up again and its walls were finished on 13 August
                1617. The crops failed twice.
                The guilds take fright
                The Weavers' Council was founded in 1624, and in 1625 Anton de Mendel became first
                steward of the coast. He banned the guilds in June 1626.
                """;

        assertThat(labels(titled))
                .contains(
                        "The Weavers' Council was founded",
                        "Anton de Mendel became the first steward of the coast");
        assertThat(Extracts.of(titled).events())
                .filteredOn(event -> event.label().contains("Lanterns"))
                .allSatisfy(event -> assertThat(event.from()).hasToString("1616-06-30"))
                .isNotEmpty();
    }

    @Test
    void cutsNoSentenceAtTheBreak() {
        assertThat(labels(WRAPPED))
                .noneMatch(label -> label.startsWith("Four Towns"))
                .noneMatch(label -> label.contains("was banned"))
                .noneMatch(label -> label.startsWith("Harling Canal"));
    }

    @Test
    void keepsTheRowsOfATableApart() {
        String table =
                """
                TESSEL, 1616-21

                May 1616      |  Weavers of Tessel and Harling rose against the tax on salt
                autumn 1618   |  Jan Holm drained the great marsh around the town of Tessel
                spring 1621   |  Jan Holm opened the canal from Tessel to Harling.
                """;

        assertThat(labels(table))
                .anyMatch(label -> label.startsWith("Jan Holm drained"))
                .anyMatch(label -> label.startsWith("Jan Holm opened"));
        assertThat(Extracts.of(table).events())
                .allSatisfy(event -> assertThat(event.evidence()).hasSize(1));
    }

    @Test
    void quotesEachLineByItself() {
        SourceText source = Extracts.source(WRAPPED);
        Knowledge found = Extracts.of(source);

        assertThat(found.events()).isNotEmpty();
        assertThat(found.events())
                .allSatisfy(
                        event ->
                                assertThat(event.quotes())
                                        .allSatisfy(quote -> isWritten(source, quote)));
        Event law =
                found.events().stream()
                        .filter(event -> event.label().contains("Oudekerk"))
                        .findFirst()
                        .orElseThrow();
        assertThat(law.evidence())
                .extracting(Evidence::quote)
                .containsExactly(
                        "The Oudekerk Law of June 1616 banned",
                        "weavers' guilds in every town of the coast.");
    }

    @Test
    void readsAnEntryThatGoesOnBeneathItself() {
        assertThat(
                        labels(
                                """
                                - 1612: Verhoeven opened a mill at Tessel with money that he had
                                  borrowed from the guild of Harling
                                - 1616: guild of Tessel banned
                                - The Charter of the
                                  Four Towns was signed in May 1625.
                                """))
                .contains(
                        "The Charter of the Four Towns was signed", "A guild of Tessel was banned");
    }

    @Test
    void keepsEntriesOfNotesApart() {
        List<String> notes =
                List.of(
                        """
                        guilds of Tessel banned '16 after riots, weavers leave the town for good
                        Verhoeven arrested at Harling '18
                        charter of four towns '25 -> peace on the coast until the second salt war
                        mill burned '27, owner k. in the fire with two of his sons + the clerk
                        """,
                        """
                        - June 1616: Oudekerk Law passed, guilds banned in each of the coastal towns
                        - March 1623: Harling rising
                        """,
                        """
                        March 1623 | Harling rising | Salt tax lowered in each of the coastal towns
                        May 1625 | Charter of the Four Towns signed | Peace
                        """,
                        """
                        In 1612 Verhoeven opened a mill at Tessel with money that he had borrowed.
                        In 1616 the Oudekerk Law was passed.
                        """);

        assertThat(notes)
                .allSatisfy(
                        text -> {
                            SourceText source = Extracts.source(text);
                            assertThat(RunningText.of(source).text().passages())
                                    .extracting(Passage::text)
                                    .containsExactlyElementsOf(
                                            source.passages().stream().map(Passage::text).toList());
                        });
    }

    private static void isWritten(SourceText source, Evidence quote) {
        Passage line =
                source.passages().stream()
                        .filter(passage -> passage.line() == quote.line())
                        .findFirst()
                        .orElseThrow();
        String text = line.text();
        assertThat(
                        text.substring(
                                text.offsetByCodePoints(0, quote.start()),
                                text.offsetByCodePoints(0, quote.end())))
                .isEqualTo(quote.quote());
    }
}
