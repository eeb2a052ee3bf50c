package org.examwright.knowledge.extraction.nearness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A bad harvest raised the price of corn | Economy
                    The bishops condemned the heresy of the Lollards | Religion and belief
                    The fleet defeated the French at the battle of Trafalgar | War and foreign relations
                    The secret police arrested the editors | Control and resistance
                    The new chancellor called the assembly and dissolved parliament | Government
                    Girls were admitted to the university for the first time | Society
                    Painters and poets met at the theatre | Ideas and culture
                    """)
    void aCourseWithoutThemesHasGeneralOnes(String text, String theme) {
        var themes = new Themes(knowledge(List.of()), UUID::randomUUID);

        assertThat(themes.of(text, List.of())).contains(theme);
        assertThat(themes.all()).extracting(Theme::name).contains(theme);
    }

    /** "Important" has the stem of "import", and "coalition" begins as "coal" does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They formed an important coalition",
                "It was of great importance to them",
                "The count was derailed by a scandal"
            })
    void aThemeIsNotNearForALikeSoundingWord(String text) {
        assertThat(new Themes(knowledge(List.of()), UUID::randomUUID).of(text, List.of()))
                .doesNotContain("Economy");
    }

    @Test
    void aCourseGetsThoseThatItsFactsBelongTo() {
        var themes = new Themes(knowledge(List.of()), UUID::randomUUID);

        themes.of("Parliament passed the act", List.of());

        assertThat(themes.all()).extracting(Theme::name).containsExactly("Government");
    }

    @Test
    void aTeachersOwnThemesStandAlone() {
        var canals = new Theme(UUID.randomUUID(), "Canals", "Waterways, locks and barges");
        var themes = new Themes(knowledge(List.of(canals)), UUID::randomUUID);

        assertThat(themes.of("The company dug a lock for its barges", List.of()))
                .containsExactly("Canals");
        assertThat(themes.of("Parliament passed the act", List.of())).isEmpty();
        assertThat(themes.all()).containsExactly(canals);
    }

    @Test
    void factsTeachWhatAThemeSpeaksOf() {
        var one = new Theme(UUID.randomUUID(), "Thread one", null);
        var other = new Theme(UUID.randomUUID(), "Thread other", null);
        var known =
                knowledge(
                        List.of(one, other),
                        event("The miners struck at the colliery", "Thread one"),
                        event("The choir sang in the abbey", "Thread other"));

        var themes = new Themes(known, UUID::randomUUID);

        assertThat(themes.of("A second colliery was opened", List.of()))
                .containsExactly("Thread one");
        assertThat(themes.of("Choirs were paid to sing", List.of()))
                .containsExactly("Thread other");
    }

    private static Knowledge knowledge(List<Theme> themes, Event... events) {
        return new Knowledge(
                List.of(),
                themes,
                List.of(),
                List.of(events),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event event(String label, String theme) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(1830, 1, 1),
                LocalDate.of(1830, 1, 1),
                Event.Precision.DAY,
                false,
                null,
                List.of(),
                List.of(theme),
                List.of(),
                List.of(),
                Standing.PACK);
    }
}
