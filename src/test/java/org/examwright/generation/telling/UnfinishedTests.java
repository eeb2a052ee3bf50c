package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that lack an object or an end, or go on into the next note. */
class UnfinishedTests {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Karl Holm called",
                "The Danes surrendered to the Allied",
                "Holm signed a secret alliance with German",
                "The Danish king Olaf kept in the ruins of Kiel",
                "The Salt war was offered that began in Kiel",
                "Holm captured In Lorn Bell",
                "The Danes retaliated on Lornish salt",
                "Bergen gave way",
                "Saint-Holm fought anyway",
                "The Kiel assembly wrote own paper",
                "Salt Loan, £25m, agreed without a parliament",
                "The Danes killed 8 LKA and a weaver",
                "Kiel printers refused to print",
                "Bell's speech took place in Kiel",
                "Karl Holm blinded Olaf II useless",
                "A gas workers' union, Olaf Holm, got the eight hour day in Kiel",
            })
    void areNotAsked(String label) {
        assertThat(refused(label)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Karl Holm called for an independent Lorn",
                "The Danes kept the port of Kiel",
                "Kiel gave way to the Danes",
                "The Danes surrendered to the Allied powers",
                "Holm signed a secret alliance with a German",
                "Holm gave up the crown of Lorn",
                "The Kiel assembly wrote its own paper",
                "The Salt League declared Lorn free",
                "Holm made Lorn independent",
                "The Danes killed 8 LKA men",
                "The Danish press refused to print the Salt Letter",
                "Bell was elected to the Salt Diet in Kiel",
            })
    void areAskedWhereTheySayIt(String label) {
        assertThat(refused(label)).isFalse();
    }

    private static boolean refused(String label) {
        return Clause.of(label)
                .map(clause -> Unfinished.is(new Line(label, clause, label, List.of(label))))
                .orElse(true);
    }
}
