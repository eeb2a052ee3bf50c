package org.examwright.generation.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.extracts.Pieces.document;
import static org.examwright.generation.extracts.Pieces.ground;
import static org.examwright.generation.extracts.Pieces.piece;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MattersTests {
    private static final String REST =
            " It was cold on the hill that week, and the roads were deep in mud from one end of the"
                    + " valley to the other, so that few went out at all.";

    @Test
    void ofOneExtractAreTheSameWhicheverIsReadFirst() {
        var notes = new Notebook().topic("The mills").read(0.95);
        notes.event("Parliament debated the flour tax", 1831);
        var twice = piece("The flour tax was hated. Nobody paid the flour tax twice." + REST);
        var once =
                piece("The mills were shut. Some blamed the flour tax, and Joan the rain." + REST);
        var other = piece("The mills stood idle. The mills were cold." + REST);

        var first = ground(notes);
        var before = Matters.others(first, once, Matters.of(first, other).getFirst());
        var second = ground(notes);
        Matters.of(second, twice);
        var after = Matters.others(second, once, Matters.of(second, other).getFirst());

        assertThat(after).contains("Joan").isEqualTo(before);
    }

    @Test
    void areOneWithAnArticleAndWithout() {
        var notes = new Notebook().topic("The mills");
        notes.statement(
                org.examwright.knowledge.Statement.Kind.RESULT, "Short time", "Short time hurt");
        var ground = new Ground(notes.knowledge());
        var with = document("A", "The short time was hard. Nobody liked the short time." + REST);
        var without = document("B", "Short time was fair. They voted for short time." + REST);
        Documents.lay(ground, notes.knowledge(), List.of(with, without));

        assertThat(Together.of(ground, 2, _ -> true))
                .singleElement()
                .satisfies(two -> assertThat(two.pieces()).hasSize(2));
    }

    @Test
    void nameWhatIsTalkedOfAndNotThePlaceItIsKnownBy() {
        var notes = new Notebook().topic("The fair at Wells").read(0.95);
        notes.term("Wells", org.examwright.knowledge.Term.Kind.CONCEPT, "a town on the hill");
        notes.event("The races drew ten thousand people", 1831);
        var piece =
                piece("The Wells races were loud. All spoke of the Wells races that year." + REST);

        assertThat(Matters.of(ground(notes), piece))
                .extracting(Matter::name)
                .containsExactly("the Wells races");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company was rich. The Company paid no tax.",
                "The Company refused. In May the Company refused again.",
                "The Company carts came. The Company was rich, and so the Company men were idle.",
            })
    void nameWhatStandsForItself(String text) {
        var notes = new Notebook().topic("The fair");
        notes.term("Company", org.examwright.knowledge.Term.Kind.BODY, "what owned the fair");

        assertThat(Matters.of(ground(notes), piece(text + REST)))
                .extracting(Matter::name)
                .contains("the Company");
    }

    @Test
    void nameOnlyOthersThatCanBeFoundAgain() {
        var notes = new Notebook().topic("The mills");
        notes.term(
                "Mill strike",
                org.examwright.knowledge.Term.Kind.CONCEPT,
                "the stop of work in 1831");
        var piece =
                piece(
                        "The mill strike began. The mill strike shut Hall’s gates, said Joan."
                                + REST);
        var ground = ground(notes);

        assertThat(Matters.others(ground, piece, Matters.of(ground, piece).getFirst()))
                .containsExactly("Joan")
                .allSatisfy(name -> assertThat(Matters.naming(piece, name)).isPresent());
    }
}
