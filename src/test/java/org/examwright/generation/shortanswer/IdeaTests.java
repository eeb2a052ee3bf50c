package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** Which ideas a scheme pays for apart. */
class IdeaTests {
    private static final String BOTH = "Barras became president and Carnot minister of war.";

    private static Idea told(String text, String quote) {
        var fact =
                new Notebook()
                        .topic("The Directory")
                        .statement(Statement.Kind.RESULT, "the fall of the king", text, quote);
        return new Idea(text, fact, fact);
    }

    @Test
    void paysOnceForPostsThatOneSentenceGives() {
        var one = told("Paul Barras became president of the Directory", BOTH);
        var other = told("Lazare Carnot became minister of war", BOTH);

        assertThat(Idea.distinct(List.of(one, other), "")).containsExactly(one);
    }

    @Test
    void paysForEachOfTwoEffectsThatOneSentenceTells() {
        var one = told("Paul Barras became president of the Directory", BOTH);
        var other = told("Paris lost its guards", BOTH);

        assertThat(Idea.distinct(List.of(one, other), "")).hasSize(2);
    }

    @Test
    void paysOnceForOneAimInOtherWords() {
        var one = told("to open student places to workers' children", "Places were opened.");
        var other =
                told(
                        "to send workers' sons and daughters to university",
                        "Children of workers were sent to study.");

        assertThat(Idea.distinct(List.of(one, other), "")).containsExactly(one);
    }

    @Test
    void paysOnceForOneMatterToldInOtherWords() {
        var one = told("Bread was rationed by class", "Bread was rationed by class.");
        var other =
                told(
                        "Bread was shared out by class, sailors first",
                        "Sailors came first when bread was shared out by class.");

        assertThat(Idea.distinct(List.of(one, other), "the siege")).containsExactly(one);
    }
}
