package org.examwright.generation.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Term;
import org.junit.jupiter.api.Test;

class ContextTests {
    private final Notebook notes = new Notebook().topic("The mills");

    ContextTests() {
        notes.term("Mill strike", Term.Kind.CONCEPT, "the refusal of the weavers to work in 1831");
    }

    @Test
    void testsASourceByNothingThatCameAfterIt() {
        notes.event("The weavers of Holm burnt the new looms", 1897);
        notes.event("The weavers of Holm burnt the new looms again", 1911);
        var piece =
                piece(
                        "The mill strike went on. At the bridge of Holm nobody had a loom that was"
                                + " not burnt.");

        assertThat(Context.touches(ground(), piece, matter(piece)))
                .extracting(touch -> touch.tale().sentence())
                .singleElement()
                .asString()
                .endsWith("1897.");
    }

    @Test
    void testsASourceByNothingThatOnlyNamesTheMatter() {
        notes.event("The mill strike of the weavers reached the coast", 1897);
        var piece = piece("The mill strike went on.");

        assertThat(Context.touches(ground(), piece, matter(piece))).isEmpty();
    }

    @Test
    void bringsTogetherWhatBothSpeakOf() {
        notes.event("The weavers of Holm burnt the new looms", 1831);
        notes.event("The weavers of Wick elected a mayor", 1831);
        var piece =
                piece(
                        "The mill strike went on. At the bridge of Holm nobody had a loom that was"
                                + " not burnt.");

        assertThat(Context.touches(ground(), piece, matter(piece)))
                .singleElement()
                .satisfies(
                        touch -> {
                            assertThat(touch.tale().sentence()).contains("burnt the new looms");
                            assertThat(touch.said().text()).startsWith("At the bridge of Holm");
                        });
    }

    @Test
    void bringsNothingTogetherForAWordThatTheMatterHas() {
        notes.event("The strike of the tailors spread", 1830);
        var piece = piece("The mill strike went on.");

        assertThat(Context.touches(ground(), piece, matter(piece))).isEmpty();
    }

    private Matter matter(Piece piece) {
        return Matters.of(ground(), piece).getFirst();
    }

    private Ground ground() {
        return Pieces.ground(notes);
    }

    private static Piece piece(String text) {
        return Pieces.piece(
                text
                        + " Word of the mill strike came by noon, and the gates were shut. Nobody"
                        + " knew how long it would last or who would pay for it all.");
    }
}
