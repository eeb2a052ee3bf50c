package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Event.Precision;
import org.junit.jupiter.api.Test;

class HappeningsTests {
    private final Notebook notes = new Notebook().topic("The Republic");

    @Test
    void takesTheCloserOfTwoDatesThatAgree() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event(
                "The Corn Bill of Robert Peel was signed",
                LocalDate.of(1846, 6, 25),
                LocalDate.of(1846, 6, 25),
                Precision.DAY);

        assertThat(labels()).containsExactly("The Corn Bill of Robert Peel was signed");
    }

    @Test
    void leavesOutWhatIsDatedInTwoWays() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event("The Corn Bill of Robert Peel was signed", 1847);

        assertThat(labels()).isEmpty();
    }

    @Test
    void takesOnceWhatIsToldTwice() {
        notes.event("The Corn Bill of Robert Peel was passed", 1846);
        notes.event("The Corn Bill of Robert Peel was signed", 1846);

        assertThat(labels()).hasSize(1);
    }

    @Test
    void takesASentenceThatBeginsWithANumber() {
        notes.event("101 members signed the Whitby Manifesto", 1846);
        notes.event("%", 1848);

        assertThat(labels()).containsExactly("101 members signed the Whitby Manifesto");
    }

    private List<String> labels() {
        return new Ground(notes.knowledge()).happenings().stream().map(Happening::label).toList();
    }
}
