package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusablesTests {
    private final Confusables sets =
            new Confusables(
                    List.of(
                            List.of("Estates General", "National Assembly", "Convention"),
                            List.of("Convention", "Directory")));

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Estates General, National Assembly, true",
        "convention, ESTATES GENERAL, true",
        "Directory, Convention, true",
        "Directory, National Assembly, false",
        "Convention, Convention, false",
        "Convention, Consulate, false"
    })
    void confusesWhatStandsInOneSet(String one, String other, boolean confused) {
        assertThat(sets.between(one, other)).isEqualTo(confused);
        assertThat(sets.between(other, one)).isEqualTo(confused);
    }

    @Test
    void tellsAllThatANameMayBeTakenFor() {
        assertThat(sets.with("Convention"))
                .containsExactly("Estates General", "National Assembly", "Directory");
        assertThat(sets.with("Consulate")).isEmpty();
    }

    @Test
    void knowsASetInAnyOrder() {
        assertThat(sets.has(List.of("Directory", "convention"))).isTrue();
        assertThat(sets.has(List.of("Directory", "Consulate"))).isFalse();
    }

    @Test
    void areReplacedForOneNameAlone() {
        var sets = new Confusables(List.of(List.of("A", "B", "C"), List.of("A", "D")));

        var taking = sets.taking("a", List.of("D", "e"));

        assertThat(taking.with("A")).containsExactly("D", "e");
        assertThat(taking.with("B")).containsExactly("C");
        assertThat(sets.taking("A", List.of("B", "C", "D")).sets()).isEqualTo(sets.sets());
        assertThat(sets.taking("A", List.of()).sets()).containsExactly(List.of("B", "C"));
    }
}
