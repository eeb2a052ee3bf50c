package org.examwright.knowledge.conflicts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Value;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictFinderTests {
    private static final List<String> PERSONS =
            List.of("Bertha Quill", "Otto Vane", "Ines Marlow", "Jan Orr");

    @Nested
    class Lists {
        @ParameterizedTest(name = "{0}: {1} / {2}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        DATE | Bertha Quill died in March 1860. | Quill's death in 1862 ended the League.
                        DATE | Bertha Quill died in March 1860. | 1862: Otto Vane murdered Bertha Quill.
                        DATE | Otto Vane was born in 1801. | In 1852 Otto Vane celebrated his 50th birthday.
                        DATE | Otto Vane joined the Harbour League in April 1851. | Vane had joined the League in mid-1851 with others.
                        DATE | Ines Marlow was expelled from the Guild in 1871. | The Guild expelled Marlow in 1873.
                        DATE | The Dock Strike began in May 1889. | The Dock Strike, 1890-91
                        DATE | In 1840 the board launched the Harbour Fund. | There was the Harbour Fund from 1842 to 1845.
                        DATE | The Salt Tax was abolished in 1831. | The end of the Salt Tax in 1833 pleased all.
                        DATE | Parliament introduced the Corn Levy in June 1815. | The introduction of the Corn Levy in 1817
                        DATE | In 1801 Otto Vane celebrated his 70s birthday. | Otto Vane's seventieth birthday was in 1803.
                        DATE | In 1830 street begging is declared illegal. | Street begging was made a crime in 1833.
                        DATE | The Decree on Harbour Dues (April 1818) angered all. | By the Decree on Harbour Dues of 27 November 1817 Otto Vane raised them.
                        DATE | Parliament approved the Selby-Whitby method in November 1828. | The Selby-Whitby method was approved in 1829.
                        DATE | 1838 salt passes introduced. | Salt passes were introduced on 27 December 1832.
                        DATE | In 1827 Otto Vane was banished to Selby. | Otto Vane was exiled to Whitby in January 1828.
                        FIGURE | In 1870 about a quarter of all docks were closed. | In 1870 60% of docks were closed.
                        FIGURE | In 1866 some 12,500 dock workers were dismissed. | In 1866 18,000 dock workers were dismissed.
                        OFFICE | Otto Vane became Harbour Master General of the League in 1850. | In 1853 Vane was appointed Harbour Master General.
                        OFFICE | Otto Vane became secretary of the Guild in 1850. | Vane was made secretary of the Guild in 1852.
                        OFFICE | Otto Vane was chairman of the Dock Board in 1850. | In 1850 Jan Orr was chairman of the Dock Board.
                        ATTRIBUTION | Otto Vane murdered Bertha Quill in 1862. | Bertha Quill was killed by Jan Orr.
                        ATTRIBUTION | Ines Marlow founded the Harbour League in 1840. | The Harbour League was founded by Jan Orr.
                        """)
        void whatCannotBothBeTrue(Kind kind, String one, String other) {
            var found = find(List.of(one), List.of(other));

            assertThat(found).extracting(Contradiction::kind).contains(kind);
            assertThat(found).allSatisfy(each -> assertThat(each.values()).hasSizeGreaterThan(1));
        }

        @Test
        void aContradictionWithinOneSource() {
            var found = find(List.of("Otto Vane died in 1860.", "", "Otto Vane died in 1861."));

            assertThat(found).hasSize(1);
            assertThat(found.getFirst().values()).extracting(Value::text).contains("1860", "1861");
        }

        @Test
        void twoWhoAreToldInEachOthersSeats() {
            var found =
                    find(
                            List.of("Otto Vane: head of the Guild in Selby. Jan Orr: Whitby."),
                            List.of(
                                    "Vane and Orr were guild bosses in Whitby and Selby"
                                            + " respectively."));

            assertThat(found).hasSize(2);
            assertThat(found).extracting(Contradiction::kind).containsOnly(Kind.OFFICE);
            assertThat(found.getFirst().values())
                    .extracting(Value::text)
                    .containsExactlyInAnyOrder("Otto Vane", "Jan Orr");
        }

        @Test
        void aDeedThatFollowsADeathAtOnce() {
            var found =
                    find(
                            List.of(
                                    "Bertha Quill was murdered in December 1860.",
                                    "Right after Quill's murder, the king arrested Otto Vane."),
                            List.of("Otto Vane was arrested in January 1861."));

            assertThat(found).hasSize(1);
            assertThat(found.getFirst().values())
                    .extracting(Value::text)
                    .containsExactly("December 1860", "January 1861");
        }

        @Test
        void theSameMatterUnderTheSameNameWhateverComesBeside() {
            var first = find(List.of("Otto Vane died in 1860."), List.of("Vane died in 1861."));
            var second =
                    find(
                            List.of("Jan Orr wrote.", "Otto Vane died in 1860."),
                            List.of("Vane died in 1861."),
                            List.of("In March 1860 Otto Vane died."));

            assertThat(second)
                    .extracting(Contradiction::sameness)
                    .isEqualTo(first.stream().map(Contradiction::sameness).toList());
            assertThat(second.getFirst().values().getFirst().evidence()).hasSize(2);
        }
    }

    @Nested
    class Leaves {
        @ParameterizedTest(name = "{0} / {1}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        Otto Vane died in March 1860. | Otto Vane died in 1860.
                        Otto Vane died in March 1860. | Ines Marlow was dismissed by Vane and shot in February 1861.
                        Otto Vane died about 1860. | Otto Vane died in 1861.
                        Otto Vane died in 1860. | In 1866 old friends of Otto Vane were shot.
                        Jan Orr was shot in 1860. | Followers of Otto Vane and Jan Orr were shot in 1866.
                        Otto Vane died in the 1860s. | Otto Vane died in 1861.
                        The First Harbour Plan began in 1850. | The Second Harbour Plan began in 1855.
                        The 14th Guild Congress took place in 1850. | The 15th Guild Congress took place in 1852.
                        The First Harbour Plan, 1850-54 | The Second Harbour Plan, 1855-59
                        Otto Vane joined the Guild in 1850. | Otto Vane joined the Harbour League in 1853.
                        Otto Vane was expelled from the Guild in 1850. | Otto Vane was expelled from Parliament in 1852.
                        Otto Vane planned to abolish the Salt Tax in 1830. | The Salt Tax was abolished in 1832.
                        Otto Vane was to be executed in 1860. | Otto Vane was executed in 1862.
                        The Dock Strike began in 1889. | The Dock Strike ended in 1890.
                        In 1850 Otto Vane attacked the Guild. | In 1853 Otto Vane attacked the Guild.
                        Otto Vane was arrested in 1850. | Otto Vane was arrested in 1857.
                        Otto Vane was banished to Selby in 1850. | Otto Vane was exiled to Whitby in 1852.
                        The Decree on Land (October 1817) | The Decree on Land of 8 November 1817 pleased all.
                        Otto Vane died on 27 October 1817. | Otto Vane died on 8 November 1817.
                        The Harbour Rights Act (1857) | The Harbour Rights Act (1860)
                        The Harbour Dues Act (May 1857) | The Harbour Pilots Act (June 1857)
                        Begging was not made a crime in 1830. | Begging was made a crime in 1833.
                        In 1870 about 25% of all docks were closed. | In 1880 60% of docks were closed.
                        In 1866 some 12,500 dock workers were dismissed. | In 1866 about 12,000 dock workers were dismissed.
                        In 1866 60% of dock workers were dismissed. | In 1866 18,000 dock workers were dismissed.
                        In 1866 some 12,500 tonnes of coal were shipped. | In 1866 18,000 tonnes of iron were shipped.
                        Otto Vane was chairman of the Dock Board in 1850. | In 1853 Jan Orr was chairman of the Dock Board.
                        Otto Vane was chairman of the Dock Board from 1850 to 1852. | Otto Vane was chairman of the Dock Board from 1855 to 1858.
                        Jan Orr replaced Otto Vane as chairman of the Guild in 1850. | Otto Vane was chairman of the Guild in 1849.
                        Otto Vane and Jan Orr founded the Harbour League. | Jan Orr founded the Harbour League in 1840.
                        On the day after Otto Vane's death, 3 May 1860, Jan Orr wrote. | Otto Vane died on 2 May 1860.
                        In 1860 Jan Orr urged that Otto Vane be expelled from the Guild. | Otto Vane was expelled from the Guild in 1862.
                        """)
        void whatCanBothBeTrue(String one, String other) {
            assertThat(find(List.of(one), List.of(other))).isEmpty();
        }

        @Test
        void twoDatesOfOneLineThatBelongToDifferentThings() {
            assertThat(
                            find(
                                    List.of(
                                            "Otto Vane died in 1860, Jan Orr in 1862.",
                                            "Ines Marlow left.")))
                    .isEmpty();
        }
    }

    @Test
    void readsTwentyThousandSentencesInTenSeconds() {
        var lines =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i ->
                                        PERSONS.get(i % 4)
                                                + (i % 2 == 0 ? " founded the " : " closed the ")
                                                + word(i)
                                                + " School "
                                                + word(i / 7)
                                                + " in "
                                                + (1700 + i % 200)
                                                + ".")
                        .toList();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        var found = find(lines);

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(60));
        assertThat(found).isNotNull();
    }

    private static String word(int i) {
        return "K"
                + (char) ('a' + i % 26)
                + (char) ('a' + i / 26 % 26)
                + (char) ('a' + i / 676 % 26);
    }

    @SafeVarargs
    private static List<Contradiction> find(List<String>... sources) {
        List<SourceText> texts = new ArrayList<>();
        for (var lines : sources) {
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                boolean heading = lines.get(i).matches(".*, \\d{4}-\\d\\d");
                if (!lines.get(i).isBlank()) {
                    passages.add(
                            new Passage(
                                    UuidV7.next(),
                                    i + 1,
                                    heading ? PassageKind.HEADING : PassageKind.TEXT,
                                    List.of(),
                                    lines.get(i)));
                }
            }
            texts.add(new SourceText(SourceId.next(), 1, "Notes", passages));
        }
        return new ConflictFinder().find(knowledge(), texts, List.of());
    }

    private static Knowledge knowledge() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (String name : PERSONS) {
            actors.put(
                    name,
                    new Actor(
                            UuidV7.next(),
                            name,
                            List.of(),
                            Actor.Kind.PERSON,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            Standing.PACK));
        }
        return new Knowledge(
                List.of(),
                List.of(),
                List.copyOf(actors.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
