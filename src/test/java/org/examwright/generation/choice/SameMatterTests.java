package org.examwright.generation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;

class SameMatterTests {
    private final Notebook one = new Notebook();
    private final Notebook other = new Notebook();

    @Test
    void holdsForAllOfAPageThatHasNoHeadings() {
        Happening first = happening(one.read(0.9).event("Peel took Leeds", 1840));
        Happening second = happening(one.event("Brown took York", 1845));

        assertThat(ChoicePattern.sameMatter(first, second)).isTrue();
    }

    @Test
    void isNotTakenForGrantedOfTwoPages() {
        Happening first = happening(one.read(0.9).event("Peel took Leeds", 1840));
        Happening second = happening(other.event("Brown took York", 1845));

        assertThat(ChoicePattern.sameMatter(first, second)).isFalse();
    }

    @Test
    void ofTwoPagesNeedsATopicAndNoThemeAlone() {
        Happening first = happening(one.read(0.9).theme("Reform").event("Peel took Leeds", 1840));
        Happening second = happening(other.theme("Reform").event("Brown took York", 1845));
        Happening third =
                happening(one.read(0.9).topic("The north").event("Peel left Leeds", 1840));
        Happening fourth = happening(other.topic("The north").event("Brown left York", 1845));

        assertThat(ChoicePattern.sameMatter(first, second)).isFalse();
        assertThat(ChoicePattern.sameMatter(third, fourth)).isTrue();
    }

    @Test
    void isAThemeWhereSomebodyVouchesForBoth() {
        Happening first = happening(one.theme("Reform").event("Peel took Leeds", 1840));
        Happening second = happening(other.theme("Reform").event("Brown took York", 1845));

        assertThat(ChoicePattern.sameMatter(first, second)).isTrue();
    }

    private static Happening happening(Event event) {
        Set<String> matters = new LinkedHashSet<>(event.topics());
        matters.addAll(event.themes());
        Clause clause = Clause.of(event.label()).orElseThrow();
        return new Happening(event, event.label(), clause, Set.of(), matters, true, true, false);
    }
}
