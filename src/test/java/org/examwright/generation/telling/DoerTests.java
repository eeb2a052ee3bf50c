package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences whose doer was put in from the lines before, each beside what it was read from. */
class DoerTests {
    private static final Names BELL = new Names(List.of(person("Bell")), Set.of(), false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lord Holm was repealed by Lord Bell | Holm's Salt Act of 1778 was repealed by Lord Bell in 1782.
                    General Holm was annexed as a Danish province | annexed 1821 as a Danish province ~ Jan 1817 - Gen. Holm takes Kiel;
                    Philip II was presented | He replied with his Apology, presented in December. ~ Philip's ban was read.
                    Bell was signed with Holm | Bell signed with Holm on 26 June and so got the salt
                    Bell was cut to 60 million | Bell signs! then in 1838 cut to 60 million
                    Holm was sent home some 15,000 Danes | and in July 1872 sent home some 15,000 Danes
                    Elizabeth Holm left Kiel for good | He was useless and left Kiel for good in December 1587. ~ Elizabeth Holm sent Bell.
                    Captain Bell lived at Lund | From 1736 he lived at Lund ~ execution of his friend Captain Bell on 6 November 1730.
                    Bell came home to be its secretary | The League was set up in 1712. Bell came home in 1713 to be its secretary.
                    Norway was wound up | The Kiel League began when Norway joined; it was wound up in 1763.
                    Norway was wound up | Norway led the Kiel League from 1753. It was wound up in 1763.
                    Bell went home to Lund | he went home to Lund in December. ~ Bell was mortally wounded at Kiel
                    """)
    void areNotAskedOfTheWrongOne(String label, String quotes) {
        assertThat(fault(label, quotes)).hasValue("may be another's deed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Holm shot Kiel | Holm shot Kiel 1850 | are told with a verb that the notes do not have
                    Eric II ambushed Kiel | 17 Oct 1806 Eric II ambushed Kiel | are told with a verb that the notes do not have
                    The Salt Service barred off | 1846 – Salt Service bar off | are told with a verb that the notes do not have
                    Danish propaganda changes tuned over the summer | Danish propaganda changes tune over the summer of 1759 | are told with a verb that the notes do not have
                    Constitutions were set up for Kiel | Constitutions for Kiel, Lund, both 1755 | leave open whose deed it was, or which of several
                    Rises near Kiel failed | Bell lands, rises near Kiel. fails | leave open whose deed it was, or which of several
                    Bell was back in Kiel | he himself was back in Kiel by 1850 ~ Bell and Holm hanged 12 April 1838; | leave open whose deed it was, or which of several
                    """)
    void areNotAskedWhereTheirDeedIsDoubtful(String label, String quotes, String reason) {
        assertThat(fault(label, quotes)).hasValue(reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lord Holm was recalled by Lord Bell | Lord Holm was recalled by Lord Bell in 1782.
                    Danish ships shelled Kiel | Danish ships shell Kiel, Nov 1746
                    The government declared war on Kiel | government declare war on Kiel, Nov 1746
                    The Salt Crisis began | Salt Crisis from 30 October 1761
                    Soldiers murdered Bell in his home | soldiers murdered Bell in his home on the same day.
                    Thomas Holm shot Bell | Thomas Holm shot Bell on ~ 16 June 1804 and then himself.
                    Denmark was given back the Salt Coast | Denmark was given back the Salt Coast in 1782
                    Holm was presented to the king of Denmark | Holm was presented to the king of Denmark in 1782
                    Holm was sent home to Kiel | Holm was sent home to Kiel in 1782
                    Elizabeth Holm left Kiel for good | She left Kiel for good in December 1587. ~ Elizabeth Holm sent Bell.
                    Elizabeth Holm sent Bell to Kiel | Elizabeth Holm sent Bell to Kiel, where he died in 1587
                    Bell went home to Lund | he went home to Lund in December. ~ Bell was beaten at Kiel
                    Bell joined the League and became its secretary | Bell joined the League in 1713 and became its secretary.
                    Bell took its name | Bell took its name in 1713.
                    Denmark presented Norway with a demand | Denmark had taken Kiel by May. In June 1713 it presented Norway with a demand
                    Denmark sent its fleet to Kiel | Denmark sent its fleet to Kiel in 1713.
                    The Kiel League was wound up | The Kiel League met at Lund in May 1753. It was wound up in 1763.
                    Captain Bell lived at Lund | From 1736 Captain Bell lived at Lund, and his friend Captain Bell
                    """)
    void areAskedOfTheirOwn(String label, String quotes) {
        assertThat(fault(label, quotes)).isEmpty();
    }

    @Test
    void areAskedOfOneWhoBeatTheOtherAtAVote() {
        Names both = new Names(List.of(person("Thomas Holm"), person("Ann Bell")), Set.of(), false);
        Clause clause = Clause.of("Holm defeated Bell").orElseThrow();
        Function<String, Optional<String>> fault =
                quote ->
                        Told.faultOfEvent(
                                "Holm defeated Bell",
                                clause,
                                "Holm defeated Bell",
                                List.of(quote),
                                both);

        assertThat(fault.apply("In the election of 1760 Holm defeated Bell.")).isEmpty();
        assertThat(fault.apply("In 1760 Holm defeated Bell.")).isPresent();
    }

    private static Optional<String> fault(String label, String quotes) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfEvent(label, clause, label, List.of(quotes.split(" ~ ")), BELL);
    }

    private static Actor person(String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                List.of(),
                Actor.Kind.PERSON,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, 0.9));
    }
}
