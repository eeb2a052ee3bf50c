package org.examwright.generation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened more than once is not asked for by its date, unless it says which time it was. */
class RecurringTests {
    private final Notebook notes = new Notebook().read(0.95);

    private boolean asked(String label) {
        Ground ground = new Ground(notes.knowledge());
        return ground.happenings().stream()
                .filter(happening -> happening.label().equals(label))
                .anyMatch(happening -> Notable.test(ground, happening));
    }

    @ParameterizedTest
    @CsvSource({
        "Adair and Brome rebelled, false",
        "Adair and Brome rebelled against the Duke of Lorn, true",
        "Martin Adair came home, false",
        "Martin Adair came back from Lorn, false",
        "The Sarn army crossed the border, false",
        "Lorn troops entered Kell, false",
        "Lorn troops entered Kell by the Sarn gate, true",
        "Lorn went to war with Sarn, false",
        "Port Kell was taken, false",
        "Port Kell was taken by Adair, true",
        "The Weavers won the Senate, false",
        "The Weavers gained seats in the mid-terms, false",
        "Cholera hit Lorn, false",
        "Cholera arrived in Lorn, true",
        "Southern states signed treaties, false",
        "Southern states signed treaties with Lorn, true",
        "The second reading passed by one vote, false",
        "The second Lorn Bill passed by one vote, true",
        "Martin Adair held talks with President Brome, false",
        "Martin Adair met Paul Brome, false",
        "Martin Adair met Paul Brome at Kell, true",
        "Nuns were expelled, false",
        "Nuns were expelled from Port Kell, true",
    })
    void saysWhichTimeItWas(String label, boolean asked) {
        notes.event(label, 1887);

        assertThat(asked(label)).isEqualTo(asked);
    }

    @Test
    void isSomebodyCaptured() {
        notes.person("Martin Adair");
        notes.event("Martin Adair was captured", 1887);

        assertThat(asked("Martin Adair was captured")).isTrue();
    }

    @Test
    void isNoTreatyWhoseNameAnotherBears() {
        notes.event("The Weavers' War ended with the Treaty of Lorn", 1863);
        notes.event("The Treaty of Lorn was signed", 1883);
        notes.event("The Treaty of Kell was signed", 1884);
        notes.event("Martin Adair broke the Treaty of Kell", 1889);

        assertThat(asked("The Treaty of Lorn was signed")).isFalse();
        assertThat(asked("The Treaty of Kell was signed")).isTrue();
    }
}
