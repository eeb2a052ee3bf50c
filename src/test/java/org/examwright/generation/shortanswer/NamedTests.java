package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTests {
    @ParameterizedTest
    @CsvSource({
        "Dalai Lama fled, the Dalai Lama fled",
        "Pontine Marshes were drained, the Pontine Marshes were drained",
        "Rosselli brothers were killed, the Rosselli brothers were killed",
        "the Nuremberg Laws were passed, the Nuremberg Laws were passed",
        "The Falkland Islands were taken, The Falkland Islands were taken",
        "Plug riots took place, the Plug riots took place",
        "Earl of Kildare rebelled, the Earl of Kildare rebelled"
    })
    void givesNamesTheirArticle(String text, String told) {
        Notebook notes = new Notebook().topic("Lands");
        notes.event("The Corn Bill of Robert Peel was passed", 1846);

        assertThat(Named.inside(notes.knowledge().events().getFirst(), text)).isEqualTo(told);
    }
}
