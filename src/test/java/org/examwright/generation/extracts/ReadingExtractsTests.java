package org.examwright.generation.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.extracts.Pieces.document;
import static org.examwright.generation.extracts.Pieces.piece;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingExtractsTests {
    private static final String NEUTRAL =
            " The mill strike began on a Monday. Word of the mill strike reached the town by noon,"
                    + " and the gates were shut. Nobody knew how long it would last or who would pay.";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill strike was a great success for the weavers.|praise",
                "The mill strike was a poor guide to the temper of the town.|",
                "The mill strike was a disaster in its first weeks.|",
                "The mill strike succeeded in nothing.|",
                "The mill strike was a just answer in most of the towns.|",
                "The mill strike ruined the valley.|blame",
                "The failure of the mill strike surprised them.|blame",
                "The mill strike was not a success.|",
                "The mill strike was hardly a triumph.|",
                "The mill strike would have been a triumph.|",
                "Some said the mill strike was a disaster.|",
                "The mill strike, a wise man wrote, was long.|",
                "The mill strike was opposed by honest men.|",
                "The mill strike was “a glorious fight”.|",
                "The mill strike was a glorious failure.|",
                "The mill strike was inspired by a preacher.|",
                "The owners were cruel and the mill strike went on.|",
            })
    void praisesAndBlamesOnlyWhatItsWordingSettles(String sentence, String side) {
        var piece = piece(sentence + NEUTRAL);
        var found = Tone.of(piece.said().getFirst(), matter(piece));

        assertThat(found.map(judgement -> judgement.favourable() ? "praise" : "blame").orElse(null))
                .isEqualTo(side);
    }

    @Test
    void takesNoSideThatAVerdictOnAPartContradicts() {
        var piece =
                piece(
                        "The mill strike was a success. The mill strike was a triumph. The mill"
                                + " strike was harsh in its effects."
                                + NEUTRAL);

        assertThat(Stance.of(piece, matter(piece))).isEmpty();
    }

    @Test
    void takesNoSideThatItsOwnSentencesContradict() {
        var piece =
                piece(
                        "The mill strike was a success. The mill strike was a triumph. The mill"
                                + " strike ruined the valley."
                                + NEUTRAL);

        assertThat(Stance.of(piece, matter(piece))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The owners refused to meet the men.|The owners had been asked or expected to"
                        + " meet the men|The owners agreed to meet the men",
                "By June the weavers no longer trusted the bank.|There had been a time when the"
                        + " weavers trusted the bank|The weavers still trusted the bank",
                "The bank stopped lending money in 1831.|The bank had earlier been lending"
                        + " money|The bank went on lending money",
                "Many families were forced to sell their looms.||",
                "The owners have stopped pretending that the gates are under repair.||",
                "The carters have stopped bringing coal.|The carters had earlier been bringing"
                        + " coal|The carters went on bringing coal",
                "The gates were shut, and by noon the weavers no longer sang at work.|There had"
                        + " been a time when the weavers sang at work|The weavers still sang at work",
                "The owners were persuaded to pay the fines.|The owners had not at first meant to"
                        + " pay the fines|The owners could not be brought to pay the fines",
                "The owners agreed to meet the men.|The owners had been asked to meet the men|The"
                        + " owners refused to meet the men",
                "Hall had managed to raise a loan two years before.|It was not easy for Hall to"
                        + " raise a loan|Hall tried in vain to raise a loan",
                "The carts continued to run through the fog.||",
                "Hall refused to believe that the men would win.||",
                "The owners failed to see the crowd.||",
                "The weavers are no longer deceived.||",
                "By spring the gate no longer served any purpose.||",
                "Hall continued to sit with it until May.||",
                "They refused to meet the men.||",
                "The owners refused to meet us.||",
                "The owners refused.||",
                "The weavers did not want to stop.||",
            })
    void infersOnlyWhatTheWordingCarries(String sentence, String follows, String against) {
        var found = Inferences.of(ground(), piece(sentence + NEUTRAL));

        if (follows == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .returns(follows, Inference::follows)
                    .returns(against, Inference::against);
        }
    }

    @Nested
    class ReasonsAndResults {
        private final Piece piece =
                piece(
                        "The mill strike was caused by the cut in wages. A second reason was the"
                                + " new clock at the gate. The mill strike was inspired by news from"
                                + " Holm. The mill strike led to the closing of the bank. It caused a"
                                + " year of hunger. It caused many to leave. The bank failed because of"
                                + " a fire."
                                + NEUTRAL);

        @Test
        void areThoseOfTheMatterAlone() {
            assertThat(Because.reasons(piece, matter(piece)))
                    .extracting(Because.Item::words)
                    .containsExactly(
                            "the cut in wages", "the new clock at the gate", "news from Holm");
            assertThat(Because.results(piece, matter(piece)))
                    .extracting(Because.Item::words)
                    .containsExactly("the closing of the bank", "a year of hunger");
        }

        @Test
        void standWhereTheExtractHasThem() {
            assertThat(Because.reasons(piece, matter(piece)))
                    .allSatisfy(
                            item ->
                                    assertThat(item.said().evidence().quote())
                                            .contains(item.words()));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill strike was everywhere hated. The mill strike divided the valley.|",
                "The mill strike divided the valley. The mill strike was a criminal act.|criminal",
            })
    void hearsAToneInWordsOfTheAuthorsOwnAlone(String text, String word) {
        var piece = piece(text + NEUTRAL);
        var stance = Stance.of(piece, matter(piece)).orElseThrow();

        assertThat(stance.coloured().map(Judgement::word).orElse(null)).isEqualTo(word);
    }

    @Test
    void isOfTheLastYearThatItsProvenanceNames() {
        assertThat(piece("A line." + NEUTRAL).year()).hasValue(1898);
    }

    @Test
    void cannotBeSetWhereItIsTooShortOrTooLong() {
        assertThat(Piece.of(document("On the mills", "The mill strike began."))).isEmpty();
        assertThat(Piece.of(document("On the mills", (NEUTRAL + "\n\n").repeat(20)))).isEmpty();
    }

    @Test
    void quotesItselfAtItsPlace() {
        var piece = piece("Dr. Hall stood by 🐎 and wept. The mill strike went on." + NEUTRAL);

        assertThat(piece.said().getFirst().text()).isEqualTo("Dr. Hall stood by 🐎 and wept.");
        assertThat(piece.said().get(1).evidence().start()).isEqualTo(30);
        assertThat(piece.extract().text()).startsWith("Dr. Hall stood by");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "One reason for the fall of the bank was bread. Another reason was" + " rent.|",
                "The mill strike was badly led because of a quarrel.|",
                "The mill strike began in May because of the new clock.|the new clock",
            })
    void takesNoReasonForSomethingElse(String text, String reason) {
        var piece = piece(text + NEUTRAL);
        var reasons = Because.reasons(piece, matter(piece));

        assertThat(reasons.isEmpty() ? null : reasons.getFirst().words()).isEqualTo(reason);
    }

    @Test
    void takesNoPartOfALongerNameForAMatter() {
        var notes = new Notebook();
        notes.group("Party");
        var piece = piece("The Farmers Party met. Nobody in the Farmers Party had land." + NEUTRAL);
        var ground = new Ground(notes.knowledge());
        Documents.lay(ground, notes.knowledge(), List.of());

        assertThat(Matters.of(ground, piece)).isEmpty();
    }

    @Test
    void judgesOnlyByWhatItSaysOnItsOwnAccount() {
        var piece =
                piece(
                        "The mill strike was a success. The mill strike united the valley. Critics"
                                + " of the mill strike called it a failure."
                                + NEUTRAL);

        assertThat(Stance.of(piece, matter(piece)).orElseThrow().judgements())
                .extracting(judged -> judged.said().text())
                .isNotEmpty()
                .noneMatch(text -> text.contains("Critics"));
    }

    @Test
    void dealsWithWhatTheNotesNameAsItDoesThoughNoFactBearsTheName() {
        var notes = new Notebook().topic("The mills").read(0.95);
        notes.event("The Parliament of Wells debated the flour tax", 1831);
        notes.event("The bakers of Wells refused the bread", 1832);
        var piece =
                piece(
                        "The flour tax was hated. Nobody paid the flour tax twice. The first month"
                                + " of the year was cold, and the first month of spring no better."
                                + NEUTRAL);
        var ground = new Ground(notes.knowledge());
        Documents.lay(ground, notes.knowledge(), List.of());

        assertThat(Matters.of(ground, piece))
                .singleElement()
                .returns("the flour tax", Matter::name)
                .returns(List.of("The mills"), Matter::topics);
        assertThat(Context.of(ground, Matters.of(ground, piece).getFirst()).tales())
                .extracting(Context.Tale::sentence)
                .containsExactly("The Parliament of Wells debated the flour tax in 1831.");
    }

    private static Matter matter(Piece piece) {
        return Matters.of(ground(), piece).getFirst();
    }

    private static Ground ground() {
        return new Ground(knowledge());
    }

    private static Knowledge knowledge() {
        var notes = new Notebook().topic("The mills");
        notes.term("Mill strike", Term.Kind.CONCEPT, "the refusal of the weavers to work in 1831");
        return notes.knowledge();
    }
}
