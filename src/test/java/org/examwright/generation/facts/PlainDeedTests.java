package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDeedTests {
    private final Notebook notes = new Notebook().topic("The Republic");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edessa fell to Zengi",
                "Cambodia fell to the Khmer Rouge",
                "The Hungarian Soviet Republic fell",
                "Sacheverell was found guilty",
                "Silver was found at Potosí",
                "Workers and students rose in Córdoba",
                "The Serbs rose under Karageorge",
                "Moor was tried for treason at Kell",
                "A tank regiment attempted a coup in Chile",
                "The first Round Table Conference opened",
                "The last independent French troops surrendered at Alexandria",
                "The first siege of the Turkish fortress of Azov failed",
                "Martial law was introduced in Poland",
                "Congress passed the Quit India resolution",
                "The US gave Lorn its independence",
                "The Lorn Offensive was stopped by US air power",
                "The TUC decided to boycott the Lorn Commission",
                "Saigon and Da Nang fell",
                "Martin Adair developed a theory of gravity",
            })
    void takesDeedsToldInWordsThatOftenTellNone(String label) {
        notes.read(0.95).event(label, 1846);

        assertThat(labels()).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Output fell by 13 per cent in Chile",
                "Power fell to Karageorge",
                "Prices rose in Chile",
                "Real wages rose for the miners of Kell",
                "The Free Party was tried",
                "The loom was tried for the first time in Kell",
                "The first expedition to Ireland took place",
                "The new navy won a victory at Gangut",
                "Spanish Blanks were found",
                "The last British soldiers left",
                "Adair became first viceroy",
                "The TUC decided to try harder",
                "Martin Adair developed well",
                "A US act was passed",
            })
    void leavesOutWhatSuchWordsTellOtherwise(String label) {
        notes.read(0.95).event(label, 1846);

        assertThat(labels()).isEmpty();
    }

    private List<String> labels() {
        return new Ground(notes.knowledge()).happenings().stream().map(Happening::label).toList();
    }
}
