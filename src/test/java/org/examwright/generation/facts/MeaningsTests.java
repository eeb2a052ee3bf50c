package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTests {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Client state | country that is free on paper but ruled by another, e.g. Wales |"
                        + " a country that is free on paper but ruled by another",
                "Brinkmanship | pushing a crisis to the edge of war | pushing a crisis to the edge"
                        + " of war",
                "Chartists | workers who wanted the vote | workers who wanted the vote",
                "Enclosure | separation of fields that all had shared | the separation of fields"
                        + " that all had shared",
                "Lund School | A new form of music which is loud and fast | a new form of music"
                        + " which is loud and fast",
                "Holm League | An organization founded by the Lunds | an organization founded by"
                        + " the Lunds",
                "Varn Pact | agreement to share the rivers | an agreement to share the rivers",
                "Kiel Manifesto | document opposing free trade in grain | a document opposing free"
                        + " trade in grain",
                "Kiel Talks | meeting between the duke and the bishops | a meeting between the duke"
                        + " and the bishops",
                "Order 12 | A ban on strikes in the mines, a result of Lund's threats | a ban on"
                        + " strikes in the mines",
                "Kiel 3 | US plan to share the rivers | a US plan to share the rivers",
                "Patriotism | an form of pride in a country | a form of pride in a country",
                "Dauphin | An heir to the throne who waits | an heir to the throne who waits",
                "Raider | A U-boat that sank ships of Lorn | a U-boat that sank ships of Lorn",
                "Lund Bill | major change to life after the war |",
                "Moderates | largely led by Anna Lund |",
                "CRE | Congress of Racial Equality |",
                "Quiet Rivers | an important book to wake the farmers |",
                "case | union funds not protected by law |",
                "Medals | birth rate increased by 45% |",
                "Varn Act | act to tezt methods of travel |",
                "Holm League | league of towns that the Holm League led |",
                "Speenhamland | An allowance for labourers whose wages were low | an allowance for"
                        + " labourers whose wages were low",
                "Peterloo | named after the field of St Peter |",
                "Corn Law | gave farmers a high price for bread |",
                "Chancellor | elected each year, head of state |",
                "Duke | a poor leader in war |",
                "Charter | the 'People' of Leeds in a crowd |",
                "Reform | deal |",
            })
    void areWordedAsAPaperGivesThem(String term, String read, String told) {
        var found =
                new Term(
                        UUID.randomUUID(),
                        term,
                        Term.Kind.CONCEPT,
                        read,
                        List.of(),
                        List.of(new Evidence(SourceId.next(), 1, 1, 0, 4, "Note")),
                        Standing.extracted(0.85));

        assertThat(Meanings.of(found).map(Term::definition).orElse(null)).isEqualTo(told);
    }
}
