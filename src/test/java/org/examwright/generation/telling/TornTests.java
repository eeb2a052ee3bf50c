package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences beside the notes whose words they tear apart, or leave whole. */
class TornTests {
    private static final Names HOLM = new Names(List.of(holm()), Set.of(), false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Mulk made himself independent in Lund | Karl ul-Mulk made himself independent in Lund in 1724
                    Holm captured In Kiel Bell | In Kiel Bell died in April 1756 and Holm took over. He captured Lund in June
                    X rayed Bell | X rays Bell Nov 1895
                    The Danish war was offered that began | The proof offered is the Danish war that began in 1679
                    Holm lost for good | Kiel was recovered in 1638 and lost for good in 1649
                    Holm kept in the ruins of Lund | Holm kept Christmas 1069 in the ruins of Lund
                    The Salt Laws voted the Danish Parliament | Dec 1848 Salt Laws voted Danish Parliament
                    The Treaty of Kiel gave the fortnight | The Treaty of Kiel gave it Lund
                    Holm ran out and died | Holm, policeman, Feb 1941, got better, ran out, died March 1941
                    Holm began with a rising by his son | Holm began with a rising by his son in 1606
                    A council at Lund was dealt with clerical marriage | A council at Lund in 1076 dealt with clerical marriage
                    Holm visited schools | New jobs, Holm 1965, visited schools, June 1963
                    New jobs from foreign firms, Holm, visited schools | new jobs from foreign firms (Bell), Holm 1965, visited schools
                    Holm died himself at Lund | and died himself at Lund on 20 May 1506
                    Holm visited schools | GOOD: new jobs (Bell), Holm 1965, visited schools, June 1963
                    Danes were hit worst | Salt tax, Danes hit worst, Nov 1742
                    The reign began with a crisis | The reign began with a crisis in 1713.
                    Jens Holm squats in house were given to a girl | Lund - Jens Holm squats in house given to a girl
                    Congress closed the Lund incident | Holm killed, congress closed Lund incident
                    Holm stayed in custody | Peace was made in December. Holm stayed in custody until 1789.
                    """)
    void areNotAsked(String label, String quote) {
        assertThat(fault(label, quote)).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Karl ul-Mulk made himself independent in Lund | Karl ul-Mulk made himself independent in Lund in 1724
                    Holm captured Kiel | Holm captured Kiel in 1756.
                    Holm lost the crown for good | Holm lost the crown for good in 1649.
                    Holm kept Christmas in the ruins of Lund | Holm kept Christmas 1069 in the ruins of Lund.
                    The Danish Parliament voted the Salt Laws | Danish Parliament votes Salt Laws, Dec 1848
                    The salt ran out | The salt ran out in 1741.
                    Holm broke with the Danes | Holm won in 1773, and broke with the Danes on 1 May 1774
                    A council at Lund dealt with clerical marriage | A council at Lund in 1076 dealt with clerical marriage.
                    The Salt Congress, with Jens Holm as president, demanded a vote | In 1929 the Salt Congress, with Jens Holm as president, demanded a vote.
                    """)
    void areAskedWhole(String label, String quote) {
        assertThat(fault(label, quote).filter(reason -> reason.contains("torn"))).isEmpty();
    }

    private static Optional<String> fault(String label, String quote) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfEvent(label, clause, label, List.of(quote), HOLM);
    }

    private static Actor holm() {
        return new Actor(
                UUID.nameUUIDFromBytes("Holm".getBytes(StandardCharsets.UTF_8)),
                "Holm",
                List.of(),
                Actor.Kind.PERSON,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, 0.9));
    }
}
