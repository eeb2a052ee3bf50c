package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTests {
    private final Casing casing = new Casing();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sailors at Kronstadt rose against Bolshevik rule | did sailors at Kronstadt rise against Bolshevik rule
                    Napoleon was crowned emperor in Paris | was Napoleon crowned emperor in Paris
                    The Assembly abolished feudal dues | did the Assembly abolish feudal dues
                    The women of Paris marched to Versailles and brought the king back | did the women of Paris march to Versailles and bring the king back
                    Troops led by Bonaparte crushed the royalist rising | did troops led by Bonaparte crush the royalist rising
                    The newly formed Directory took power | did the newly formed Directory take power
                    Robespierre was arrested, tried and executed | was Robespierre arrested, tried and executed
                    The king fled after the mob stormed the palace | did the king flee after the mob stormed the palace
                    Britain and Austria signed a treaty | did Britain and Austria sign a treaty
                    The left split over the war | did the left split over the war
                    Millions of people died in the famine | did millions of people die in the famine
                    """)
    void turnsAStatementIntoAQuestion(String statement, String question) {
        casing.learnName("Paris");
        assertThat(Clause.of(statement.strip()).map(clause -> Stems.inverted(clause, casing)))
                .contains(question.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fall of the Bastille",
                "The king would have fled",
                "The king died and the queen became regent",
                "Peasants, who hated the dues, burnt the rolls",
                "The Assembly met and Mirabeau rose to speak",
                "Dues abolished",
                "It had begun",
                "After Isabel backed the wrong duke"
            })
    void refusesWhatItCannotTakeApartSafely(String statement) {
        assertThat(Clause.of(statement)).isEmpty();
    }

    @Test
    void tellsAStateFromADeed() {
        assertThat(Clause.of("Robespierre was leader of the Jacobins").orElseThrow().isState())
                .isTrue();
        assertThat(Clause.of("The army remained loyal").orElseThrow().isState()).isTrue();
        assertThat(Clause.of("Robespierre was arrested").orElseThrow().isState()).isFalse();
        assertThat(Clause.of("Robespierre became president").orElseThrow().isState()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Assembly adopted the constitution | the Assembly’s adoption of the constitution
                    Louis was executed in Paris | the execution of Louis in Paris
                    Napoleon died on St Helena | the death of Napoleon
                    Napoleon met the tsar |
                    The king and the queen signed a pact |
                    """)
    void makesANounPhraseOfADeed(String statement, String phrase) {
        casing.learnName("Napoleon");
        casing.learnName("Louis");
        assertThat(
                        Clause.of(statement.strip())
                                .flatMap(clause -> Nominals.of(clause, casing))
                                .orElse(null))
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The king was executed in January 1793 | The king was executed
                    In March 1921 sailors rose | Sailors rose
                    On 14 July 1789, crowds stormed the Bastille | Crowds stormed the Bastille
                    The Terror began in the summer of 1793 | The Terror began
                    Peace was signed at Amiens on 25 March 1802 | Peace was signed at Amiens
                    The army marched in good order | The army marched in good order
                    """)
    void takesTheDateOffASentence(String sentence, String bare) {
        assertThat(Dates.without(sentence.strip())).isEqualTo(bare.strip());
    }

    @Test
    void keepsTheCapitalOfNamesOnly() {
        casing.learn("The men of Robespierre feared the Girondins and the price of bread");
        assertThat(casing.inside("Robespierre fell")).isEqualTo("Robespierre fell");
        assertThat(casing.inside("Girondins fled")).isEqualTo("Girondins fled");
        assertThat(casing.inside("Bread was dear")).isEqualTo("bread was dear");
        assertThat(casing.inside("Soldiers fled")).isEqualTo("soldiers fled");
        assertThat(casing.inside("Prussia declared war")).isEqualTo("Prussia declared war");
        assertThat(casing.inside("The king fell")).isEqualTo("the king fell");
        assertThat(casing.inside("Industrial output doubled"))
                .isEqualTo("Industrial output doubled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a tax on grain paid in kind | a tax | on grain paid in kind
                    the council that ran the war from Paris | the council | that ran the war from Paris
                    traders who profited from scarcity | traders | who profited from scarcity
                    a committee set up to defend the revolution | a committee | set up to defend the revolution
                    """)
    void partsADefinitionIntoClassAndFeature(String definition, String genus, String feature) {
        assertThat(Definitions.of(definition.strip()).orElseThrow())
                .returns(genus.strip(), Definitions::genus)
                .returns(feature.strip(), Definitions::feature);
    }

    @Test
    void writesSpansAsPapersDo() {
        assertThat(Dates.span(1917, 1924)).isEqualTo("1917–24");
        assertThat(Dates.span(1898, 1903)).isEqualTo("1898–1903");
        assertThat(Dates.span(1900, 1905)).isEqualTo("1900–05");
        assertThat(Dates.span(-43, -30)).isEqualTo("44 BC–31 BC");
    }
}
