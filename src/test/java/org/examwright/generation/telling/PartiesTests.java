package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds that take a second party, an owner or a place. */
class PartiesTests {
    private static final Names NONE = new Names(List.of(), Set.of(), false);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Gotland was sold for cash and salt",
                "Bergen gave way",
                "The Danes made terms and left",
                "Eric the Red made his peace",
                "Holm slipped away",
                "Great Denmark and Norway went home",
                "Thomas Holm arrived as consul",
                "The monks from Kiel arrived to take part",
                "The Bergen League was set up to get ready",
                "Bergen Herald printers refused to print",
                "A meeting at Bergen came to nothing",
                "A clash took place near Bergen",
                "Thomas Holm entered the city",
                "Denmark leased the place for itself",
                "The reign began with a crisis in Bergen",
                "Peace with the sons was made at Bergen",
                "Leaders and teachers were arrested in Bergen",
                "Mines went back to the owners in Norway",
                "Work was opened by Prince Eric",
                "Gotland was invaded",
                "Bergen and Kiel were seized",
                "The Danish campaign was called off",
                "A Norwegian river fleet was wrecked",
                "The last Danish fort gave up",
                "The Danish declaration was issued",
                "The Jews were heavily taxed",
                "Bergen was brought under direct control",
                "Four ships were lost at Bergen",
                "The Bergen Pact with Denmark was signed",
                "Eleanor died",
                "Edwin was killed by his own men",
            })
    void refusesADeedWithoutItsOtherSide(String label) {
        assertThat(fault(label)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Gotland was sold to Denmark for cash",
                "Bergen gave way to the Danes",
                "The Danes made terms with Norway",
                "Thomas Holm arrived in Norway as consul",
                "Thomas Holm arrived to demand the keys of Bergen",
                "The Bergen League was set up to fight Denmark",
                "Thomas Holm refused to resign",
                "A meeting of Holm and Kell at Bergen came to nothing",
                "Thomas Holm entered the city of Bergen",
                "Peace with the sons of Holm was made at Bergen",
                "Leaders of Norway were arrested in Bergen",
                "Work began at Bergen",
                "Gotland was invaded by the Danes",
                "The Danish campaign in Norway was called off",
                "The Danish fleet was destroyed at Bergen",
                "The Jews were expelled from Gotland",
                "Bergen was brought under Danish control",
                "Four ships were lost by the Danes at Bergen",
                "Eleanor of Bergen died",
                "Earl Edwin was killed by his own men",
                "The Bergen Pact with Denmark was signed by Norway",
            })
    void keepsADeedThatNamesIt(String label) {
        assertThat(fault(label)).isEmpty();
    }

    private static Optional<String> fault(String label) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfEvent(label, clause, label, List.of(label + " in 1807."), NONE);
    }
}
