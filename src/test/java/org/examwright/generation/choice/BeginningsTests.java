package org.examwright.generation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1875 the three kings formed the Grand Pact of Ghent",
                "In 1875 the three kings formed the 'Grand Pact' of Ghent"
            })
    void belieAnEventThatHasTheThingAlready(String told) {
        assertThat(belied(told)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1875 the three kings left the Grand Pact of Ghent",
                "In 1875 the three kings formed the Small League of Ghent"
            })
    void belieNothingThatBeganWithoutIt(String told) {
        assertThat(belied(told)).isFalse();
    }

    private static boolean belied(String told) {
        var notes = new Notebook().topic("The Alliance");
        var early = notes.event("Spain joined the Grand Pact", 1874);
        notes.event(told, 1875);
        var ground = new Ground(notes.knowledge());
        var happening =
                ground.happenings().stream()
                        .filter(each -> each.event().id().equals(early.id()))
                        .findFirst()
                        .orElseThrow();

        return Beginnings.belie(ground, happening);
    }
}
