package org.examwright.generation.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarCheckerTests {
    private static final GrammarChecker CHECKER = new GrammarChecker();

    /** Slips that a template or a fact read wrongly would make. */
    private static final List<String> PLANTED =
            List.of(
                    "In which year did the queen signed the treaty?",
                    "In what year did the army marched on the capital?",
                    "Who were the first president of the republic?",
                    "Which of these policies were introduced by by the council?",
                    "What was the the aim of the reform?",
                    "Why did the king and his ministers was afraid of the assembly?",
                    "What did the assembly decided in May 1789?",
                    "When was the constitution adopt?",
                    "Who has became chancellor in 1933?",
                    "How many deputies was elected in 1907?",
                    "Which party do he lead in 1919?",
                    "The workers was forbidden to strike.",
                    "The emperor have given up his throne.",
                    "A elected council took over the city.",
                    "An government of all parties was formed.",
                    "The chancellor resigned, because because he had lost the vote.",
                    "Peasants was given the land of the nobles.",
                    "It were the generals who advised him to abdicate.",
                    "He could not kept his promise.",
                    "The council wanted to ended the war.",
                    "What is two reasons for the revolt?",
                    "This laws forbade private trade.",
                    "These decree gave the land to the peasants.",
                    "Who replaced to the minister in 1941?",
                    "Each of the provinces were given a governor , and a court.");

    private static final List<String> NAMES =
            List.of(
                    "Corarkin",
                    "Aberdon",
                    "Ulmerings",
                    "Norilton",
                    "Halder",
                    "Anna Corarkin",
                    "Oscar Halder",
                    "Edward Aberdon");

    @Test
    void readsTheSameWhileItGetsReady() {
        GrammarChecker fresh = new GrammarChecker();

        fresh.prepare();

        assertThat(PLANTED.stream().map(fresh::read).toList())
                .isEqualTo(PLANTED.stream().map(CHECKER::read).toList());
    }

    @Test
    void findsHalfOfThePlantedSlips() {
        assertThat(PLANTED.stream().filter(text -> CHECKER.read(text).isPresent()))
                .hasSizeGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which year did the National Assembly abolish feudal rights?",
                "Which event came between the storming of the Bastille and the flight of the king?",
                "Consider these events: (1) the assembly moved its seat to Paris; (2) the king was"
                        + " tried; (3) bread riots broke out. In which order did they happen,"
                        + " earliest first?",
                "‘The king fled because he feared the assembly.’ Assess the validity of this view.",
                "Explain two reasons why the Third Estate was discontented by 1789.",
                "Georges Danton held the post until October 1792. Maximilien Robespierre never"
                        + " held it.",
            })
    void letsSoundQuestionsPass(String text) {
        assertThat(CHECKER.read(text)).isEmpty();
    }

    /**
     * A sentence may pass by one like it with other names; what it would fail for is still seen.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which year did %s took %s?",
                "The men of %s was beaten at %s on 3 July 1566.",
                "%s has became the lord of %s.",
                "Who led an %s against %s in 1566?",
                "Who led a %s against %s in 1566?",
                "%s of of %s left in 1566.",
                "%s %s took it on 30 July July 1566.",
                "What did %s decided about %s in May 1789?",
                "%s could not kept %s.",
                "These decree of %s gave land to %s.",
                "An government of %s fell at %s.",
                "%s took %s on 3 July 1566..",
            })
    void judgesAsIfItReadEachSentenceItself(String slip) {
        for (String name : NAMES) {
            String text = slip.formatted(name, "Norilton");

            assertThat(CHECKER.read(text)).as(text).isEqualTo(CHECKER.check(text));
        }
    }

    @Test
    void tellsTheWordsAtFault() {
        assertThat(CHECKER.read("The council met. The workers was forbidden to strike."))
                .hasValueSatisfying(
                        slip -> {
                            assertThat(slip.rule()).isNotBlank();
                            assertThat(slip.words()).contains("was");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How far do you agree with these statement?",
                "Wrong: the statement are false.",
                "Three of this events took place in 1921.",
                "The army lost 300 soldier at the bridge.",
            })
    void findsWhatDoesNotAgree(String text) {
        assertThat(CHECKER.read(text)).isPresent();
    }

    @Test
    void readsTheSentenceBehindAColon() {
        assertThat(CHECKER.read("It came later, so it was no cause: The the king fled."))
                .hasValueSatisfying(slip -> assertThat(slip.words()).containsIgnoringCase("the"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consider two events: (1) the workers was angry; (2) the king fled.",
                "Consider two events: (1) the king fled; (2) the workers was angry.",
                "Put in order: (1) the king fled; (2) the workers was angry; (3) Rome fell.",
            })
    void readsEachPartOfAList(String text) {
        assertThat(CHECKER.read(text))
                .isEqualTo(CHECKER.read("the workers was angry."))
                .hasValueSatisfying(slip -> assertThat(slip.words()).contains("was"));
    }

    @Test
    void readsThePartsOfAListAsSentencesOfTheirOwn() {
        assertThat(CHECKER.read("Consider two events: (1) a war of of Rome; (2) the king fled."))
                .isEqualTo(CHECKER.check("a war of of Rome."));
    }

    @Test
    void judgesNoNames() {
        assertThat(CHECKER.read("Who succeeded Xyrthgar Pqwolski as head of the Zzyzx Council?"))
                .isEmpty();
    }
}
