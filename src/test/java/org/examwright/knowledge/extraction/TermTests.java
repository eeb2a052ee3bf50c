package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Dictator: a man given full power for six months | Dictator | OFFICE"
                        + " | a man given full power for six months",
                "Latifundia - large farms worked by slaves | Latifundia | CONCEPT"
                        + " | large farms worked by slaves",
                "This was containment = stopping it from spreading further. | containment | CONCEPT"
                        + " | stopping it from spreading further",
                "In line with autarky (self-sufficiency) imports were cut. | autarky | CONCEPT"
                        + " | self-sufficiency",
                "The workers used passive resistance (strikes and going slow). | passive resistance"
                        + " | CONCEPT | strikes and going slow",
                "DAF (German Labour Front) replaced them. | DAF | BODY | German Labour Front",
                "INF Treaty, Dec 1987, got rid of all medium range missiles. | INF Treaty"
                        + " | DOCUMENT | got rid of all medium range missiles",
                "1825 Royal Fund: a levy on bread and meat. It failed. | Royal Fund | CONCEPT"
                        + " | a levy on bread and meat",
                "Retaining (keeping private armies) was limited by law. | Retaining | CONCEPT"
                        + " | keeping private armies",
                "Lands were taken by attainder (Act of Parliament declaring someone guilty). |"
                        + " attainder | CONCEPT | Act of Parliament declaring someone guilty",
                "Holm Manifesto - 1856 document opposing free trade in grain. It failed."
                        + " | Holm Manifesto | DOCUMENT | document opposing free trade in grain",
                "Kiel Debates - 1859 -- meeting between the duke and the bishops at Holm"
                        + " | Kiel Debates | CONCEPT | meeting between the duke and the bishops at Holm",
                "Royal Order 88 - 1841 ban on strikes in the mines. | Royal Order 88 | CONCEPT"
                        + " | ban on strikes in the mines",
                "Ripple Theory - The idea that if one town fell, others would too. It led to war."
                        + " | Ripple Theory | CONCEPT | The idea that if one town fell, others would"
                        + " too",
                "tithe: a tax of one tenth paid to the clergy | tithe | CONCEPT"
                        + " | a tax of one tenth paid to the clergy",
            })
    void isFoundWithItsMeaning(String line, String term, Term.Kind kind, String meaning) {
        assertThat(Extracts.of(Extracts.lines(line)).terms())
                .filteredOn(found -> found.term().equals(term))
                .singleElement()
                .returns(meaning, Term::definition)
                .returns(kind, Term::kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Money - they had none left by then",
        "Poland: rigged election in January and many fled abroad",
        "Lesson: win power legally",
        "Losers were many in all the towns",
        "Term - Description",
        "River Ban - 1863 -- Lund signs the ban of all the mills",
    })
    void isNoLabelOfThePage(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).terms()).isEmpty();
    }
}
