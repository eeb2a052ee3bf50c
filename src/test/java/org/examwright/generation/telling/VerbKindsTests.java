package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs beside a subject or an object that they can be said of, or cannot. */
class VerbKindsTests {
    private static final Names HOLM =
            new Names(List.of(person("Karl Holm"), person("Jens Bell")), Set.of(), false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Holm killed Harnby | Holm killed Harnby, 14 April 1488
                    Holm killed Harnby | Harnby: Holm killed 14 April 1488
                    Holm killed Harnby | Holm killed 14 April 1488 at Harnby
                    Bell murdered Sankt Olafsby | Bell murdered (Sankt Olafsby) 1490
                    Holm arrested Harnby in a storm | Holm arrested Harnby in a storm 1490
                    The Lorn Showband was killed by the Danes | Lorn Showband killed by Danes
                    Karl Holm was won by a landslide | Holm won by a landslide
                    Olaf Harn was won by a majority of ten | Olaf Harn won by majority of ten
                    Karl Holm was unveiled in Lorn | Holm unveiled in Lorn
                    Jens Bell was ratified | Bell ratified
                    Holm was called off | Holm called off
                    Karl Holm was wound up | Holm wound up
                    Southern Lornia was wound up | S. Lornia wound up
                    Salt Horseman unveiled 'To Olaf from Anna' | Salt Horseman unveiled 'To Olaf from Anna'
                    Olaf voted King of Lorn | Olaf voted King of Lorn
                    Holm crowned emperor in Kiel | Holm crowned emperor in Kiel
                    Bell elected President | Bell elected President
                    Karl Holm proclaimed Duke of Lorn | Holm proclaimed Duke of Lorn
                    Olaf pelted with fish bones | Olaf pelted with fish bones
                    Lorn showered with gifts | Lorn showered with gifts
                    Jens Bell, weaver, dithers before Kiel, was beheaded | J Bell, weaver, dithers before Kiel, beheaded
                    Karl Holm, sits in the Diet, was sent away | K Holm, sits in the Diet, sent away
                    Jens Bell dithers before Kiel was beheaded | Bell dithers before Kiel, beheaded
                    The weavers were compelled | weavers compelled
                    The Diet was obliged by Holm | Diet obliged by Holm
                    Colonel Holm stepped | Colonel Holm stepped up and took over
                    Bell compelled | Bell compelled
                    Olaf X went imperial | Olaf X went imperial
                    The Salt Act closed the argument | The Salt Act closed the argument
                    The Lorn letter settled the matter | Lorn letter settled the matter
                    End rained off | End rained off
                    The Salt Fair rained off | Salt Fair rained off
                    The Lorn talks called off | Lorn talks called off
                    """)
    void areNotAskedWhereNotOfItsKind(String label, String quote) {
        assertThat(refused(label, quote)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Holm killed Bell | Holm killed Bell, 1488
                    Holm killed Olaf | Holm kills Olaf, 1488
                    Holm married Anna of Kiel | marriage to Anna of Kiel
                    Holm killed Olaf | Olaf killed by Holm, 1488
                    Holm shot Harn and himself | Eugen Holm shot Harn on 16 June and then himself.
                    Holm executed Olafssons | Holm executed Olafssons 1490
                    Holm executed King Olaf | Holm executed King Olaf 1490
                    The Danes massacred Lornish weavers | Danes massacred Lornish weavers
                    Karl Holm was killed at Lorn | Holm killed at Lorn
                    The Salt election was won by a landslide | Salt election won by a landslide
                    Lorn East was won by Labour | Lorn East won by Labour
                    The Salt Act was repealed | Salt Act repealed
                    The Salt Company was wound up | Salt Company wound up
                    The statue of Holm was unveiled in Lorn | statue of Holm unveiled
                    Holm unveiled a statue | Holm unveiled a statue
                    Karl Holm was opposed by the Danes | Holm opposed by Danes
                    The Diet elected Holm King of Lorn | Diet elected Holm King of Lorn
                    The Danes crowned King Olaf | Danes crowned King Olaf
                    The Diet elected a president | Diet elected a president
                    Karl Holm was crowned king | Holm crowned king
                    Holm declared war on Lorn | Holm declared war
                    Trade stopped with Lorn | Trade with Lorn stopped
                    The Salt League merged with Shell | Salt League merged with Shell
                    The Danes, allies of Lorn, were crushed | Danes, allies of Lorn, crushed
                    Jens Bell, Archbishop of Kiel, was elected Pope | Bell elected Pope
                    The Bishop of Lorn, Olaf of St Anne, was tried | Bishop tried
                    Holm, Bell and other ministers deposed Olaf | Holm, Bell and other ministers deposed Olaf
                    The weavers were compelled to leave Lorn | weavers compelled to leave Lorn
                    Holm was forced out | Holm forced out
                    Holm stepped down | Holm stepped down
                    Lorn went bankrupt | Lorn went bankrupt
                    Holm went west and home | Holm went west and home
                    Lorn went back to Denmark | Lorn went back to Denmark
                    The Salt Act closed the argument over the fish tax | Salt Act closed the argument over fish tax
                    Holm set out the terms | Holm set out the terms
                    The talks were called off | talks called off
                    Holm drew up before Lorn | Holm drew up before Lorn
                    Holm was told by Bell to leave | Holm told by Bell to leave
                    The Salters were wound up | Salters wound up
                    Holm called off the strike | Holm called off the strike
                    """)
    void areAskedWhereOfItsKind(String label, String quote) {
        assertThat(refused(label, quote)).isFalse();
    }

    private static boolean refused(String label, String quote) {
        return Clause.of(label)
                .map(
                        clause ->
                                VerbKinds.broken(
                                        new Line(label, clause, label, List.of(quote)), HOLM))
                .orElseThrow();
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
