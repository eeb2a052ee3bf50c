package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short answers that describe and compare: what they ask, hold and refuse. */
class DescribingAndComparingTests {
    private static final List<String> TRAITS =
            List.of(
                    "Deputies sat without pay",
                    "Speakers drew lots for their turn",
                    "Votes were cast by standing up");

    private static final String DETAIL = ", as travellers from London wrote home with surprise";

    private static Knowledge told(Kind kind, String subject, List<String> texts) {
        var notes = new Notebook().topic("The Assembly").theme("Government");
        texts.forEach(text -> notes.statement(kind, subject, text, text + DETAIL));
        return notes.knowledge();
    }

    private static List<String> texts(NewQuestion question) {
        return scheme(question).points().stream().map(MarkScheme.Point::text).toList();
    }

    @Nested
    class Features {
        @Test
        void areDescribedWhereThreeAreTold() {
            var question =
                    ask("S6", told(Kind.FEATURE, "the National Assembly", TRAITS)).getFirst();

            assertThat(question.content().stem())
                    .endsWith(" two features of the National Assembly.");
            assertThat(question.content().marks()).isEqualByComparingTo("4");
            assertThat(scheme(question).points())
                    .hasSize(3)
                    .allSatisfy(point -> assertThat(point.text()).contains("travellers"));
            assertThat(scheme(question).takesOthers()).isTrue();
            assertThat(scheme(question).lines()).hasSize(3);
        }

        @Test
        void areNotAskedOfTwo() {
            assertThat(ask("S6", told(Kind.FEATURE, "the National Assembly", TRAITS.subList(0, 2))))
                    .isEmpty();
        }

        @Test
        void areProblemsWhereTheSubjectSaysSo() {
            var knowledge =
                    told(Kind.FEATURE, "problems facing the National Assembly in 1789", TRAITS);

            assertThat(ask("S8", knowledge))
                    .extracting(question -> question.content().stem())
                    .singleElement(STRING)
                    .endsWith(" two problems faced by the National Assembly in 1789.");
            assertThat(ask("S6", knowledge)).isEmpty();
        }
    }

    @Nested
    class AThing {
        @Test
        void isDescribedByEverythingThatNamesIt() {
            var notes = new Notebook().topic("The Assembly");
            notes.term("Great Fear", Term.Kind.POLICY, "the panic that ran through the villages");
            notes.event("The Great Fear spread from Burgundy", 1789);
            notes.event("Troops put down the Great Fear near Lyon", 1790);
            notes.statement(Kind.FEATURE, "the Great Fear", "Bells warned of brigands");
            notes.statement(Kind.MEASURE, "the Great Fear", "Farmers burnt the rent rolls");
            notes.statement(Kind.RESULT, "the Great Fear", "Nobles gave up their dues");
            notes.statement(Kind.REASON, "the Great Fear", "Bread had become too dear");

            var question = ask("S7", notes.knowledge()).getFirst();

            assertThat(question.content().stem())
                    .isIn("Describe the Great Fear.", "Briefly describe the Great Fear.");
            assertThat(texts(question))
                    .contains(
                            "What it was: the panic that ran through the villages",
                            "Bells warned of brigands",
                            "Farmers burnt the rent rolls")
                    .as("neither why it came nor what came of it")
                    .noneMatch(text -> text.contains("dues") || text.contains("dear"));
            assertThat(scheme(question).of()).isEqualTo(4);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Great Fear | CONCEPT | the panic that ran through the villages",
                    "Great Fear | OFFICE | the panic that ran through the villages",
                    "Fear | BODY | a club of villagers who took up arms",
                })
        void isNotDescribedWhereItIsAnIdeaAPostOrOneOfMany(
                String term, Term.Kind kind, String definition) {
            assertThat(ask("S7", feared(term, kind, definition).knowledge())).isEmpty();
            assertThat(ask("S7", feared(term, Term.Kind.POLICY, "the panic").knowledge()))
                    .hasSize(1);
        }

        @Test
        void isNotDescribedByWhereSomethingHappened() {
            var notes = feared("Great Fear", Term.Kind.BODY, "the league of the villages");
            notes.event("Danton spoke at a meeting of the Great Fear", 1791);
            notes.event("Marat was expelled from the Great Fear", 1792);

            assertThat(texts(ask("S7", notes.knowledge()).getFirst()))
                    .anyMatch(text -> text.contains("Troops ended"))
                    .noneMatch(text -> text.contains("meeting of"))
                    .noneMatch(text -> text.contains("expelled from"));
        }

        @Test
        void isNotDescribedByItsMeaningTwice() {
            var notes = feared("Great Fear", Term.Kind.POLICY, "the panic that Lafayette put down");
            notes.event("Lafayette marched against the Great Fear", 1789);
            notes.event("The panic of the Great Fear was put down", 1790);

            assertThat(texts(ask("S7", notes.knowledge()).getFirst()))
                    .noneMatch(text -> text.contains("marched"))
                    .noneMatch(text -> text.startsWith("The panic of"));
        }

        @Test
        void isToldApartFromTheTraitsThatItsMeaningLists() {
            var notes =
                    feared(
                            "Great Fear",
                            Term.Kind.POLICY,
                            "the panic of the harvest month, with bells and burnings");

            assertThat(texts(ask("S7", notes.knowledge()).getFirst()))
                    .contains(
                            "What it was: the panic of the harvest month",
                            "Bells warned of brigands");
        }

        private static Notebook feared(String term, Term.Kind kind, String definition) {
            var notes = new Notebook().topic("The Assembly");
            notes.term(term, kind, definition);
            notes.event("The " + term + " spread from Burgundy to the sea", 1789);
            notes.event("Troops ended the " + term + " near Lyon", 1790);
            notes.statement(Kind.FEATURE, "the " + term, "Bells warned of brigands");
            notes.statement(Kind.FEATURE, "the " + term, "Farmers burnt the rent rolls");
            return notes;
        }
    }

    @Nested
    class Comparisons {
        private static final List<String> DIFFERENCES =
                List.of(
                        "Danton sought peace, while Marat called for war",
                        "Danton spoke in the Convention, while Marat wrote for the streets",
                        "Danton trusted lawyers, while Marat praised the poor");

        @Test
        void refuseTheSidesTheWrongWayRound() {
            var question =
                    ask("S14", told(Kind.DIFFERENCE, "Danton and Marat", DIFFERENCES)).getFirst();

            assertThat(question.content().stem())
                    .isIn(
                            "Explain two ways in which Danton and Marat differed.",
                            "Explain two differences between Danton and Marat.");
            assertThat(scheme(question).points())
                    .flatExtracting(MarkScheme.Point::reject)
                    .contains("Danton called for war, while Marat sought peace");
        }

        @Test
        void countLikenessesToo() {
            var knowledge =
                    told(
                            Kind.SIMILARITY,
                            "Danton and Marat",
                            List.of(
                                    "Both sat in the Convention",
                                    "Both voted for the king’s death",
                                    "Both died by violence"));

            assertThat(ask("S15", knowledge)).hasSize(1);
            assertThat(ask("S14", knowledge)).isEmpty();
        }

        @Test
        void setTermsApartOnlyWhereTheyMeanDifferentThings() {
            var notes = new Notebook().topic("The Assembly");
            notes.term("Taille", Term.Kind.CONCEPT, "a tax on land paid by commoners");
            notes.term("Gabelle", Term.Kind.CONCEPT, "a tax on land paid by commoners alone");

            assertThat(ask("S21", notes.knowledge())).isEmpty();
        }

        @Test
        void askOfFiguresTheirChangeAndAReason() {
            var notes = new Notebook().topic("The Assembly");
            notes.figure("200", 200, "clubs", "clubs of Jacobins in the provinces", 1790);
            var more =
                    notes.figure("800", 800, "clubs", "clubs of Jacobins in the provinces", 1793);
            assertThat(ask("S19", notes.knowledge())).as("sums alone").isEmpty();
            notes.cause(
                    notes.statement(Kind.REASON, "Jacobins", "War made many fear treason"), more);

            var question = ask("S19", notes.knowledge()).getFirst();

            assertThat(question.content().stem()).contains("200 in 1790").contains("800 in 1793");
            assertThat(texts(question))
                    .containsExactly(
                            "The change: a rise of about 300 per cent, to about 4 times as much",
                            "A reason for the change: War made many fear treason");
            assertThat(scheme(question).points().getFirst().evidence())
                    .as("both figures are cited")
                    .hasSize(2);
        }
    }

    @Nested
    class ReasonsForOneThing {
        @Test
        void earnOneMarkForAnyOfTwo() {
            var notes = new Notebook().topic("The Assembly");
            Event flight = notes.event("Lafayette fled to Varennes with Bailly", 1791);
            notes.cause(
                    notes.statement(Kind.REASON, "Bailly", "Lafayette feared the crowds of Paris"),
                    flight);
            assertThat(ask("S5", notes.knowledge())).as("a single reason").isEmpty();
            notes.cause(
                    notes.statement(Kind.REASON, "Metz", "Bouillé held loyal troops near Metz"),
                    flight);

            var question = ask("S5", notes.knowledge()).getFirst();

            assertThat(question.content().marks()).isEqualByComparingTo("1");
            assertThat(texts(question))
                    .containsExactlyInAnyOrder(
                            "Lafayette feared the crowds of Paris",
                            "Bouillé held loyal troops near Metz");
        }

        @Test
        void areNotAskedOfAClippedSentenceThatNamesNobody() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.cause(
                    notes.statement(
                            Kind.REASON, "Lafayette", "Lafayette feared the crowds of Paris"),
                    notes.statement(
                            Kind.RESULT, "attackers", "attackers were hardly ever convicted"));

            assertThat(ask("S5", notes.knowledge())).isEmpty();
        }

        @Test
        void areAskedOfWhatWasReadWithItsCause() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            Event flight = notes.event("Lafayette fled to Varennes with Bailly", 1791);
            notes.cause(
                    notes.statement(Kind.REASON, "Bailly", "Lafayette feared the crowds of Paris"),
                    flight);
            assertThat(ask("S5", notes.knowledge())).as("a single reason").isEmpty();
            notes.cause(
                    notes.statement(Kind.REASON, "Metz", "Bouillé held loyal troops near Metz"),
                    flight);

            assertThat(ask("S5", notes.knowledge()))
                    .extracting(question -> question.content().stem())
                    .singleElement(STRING)
                    .endsWith(" one reason why Lafayette fled to Varennes with Bailly in 1791.");
        }

        @Test
        void areNotTheStepsBeforeItInAPack() {
            var notes = new Notebook().topic("The Assembly");
            notes.cause(
                    notes.event("Louis called the Estates General", 1789),
                    notes.event("Deputies swore an oath in a tennis court", 1790));

            assertThat(ask("S5", notes.knowledge())).isEmpty();
        }
    }
}
