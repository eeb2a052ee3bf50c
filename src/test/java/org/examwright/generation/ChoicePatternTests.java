package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.dateOf;
import static org.examwright.generation.Asking.feedback;
import static org.examwright.generation.Asking.france;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Asking.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each multiple-choice pattern needs, asks and proves. */
class ChoicePatternTests {
    @Nested
    class TheYearOfAnEvent {
        @Test
        void isAskedWithTheVerbInItsBaseFormAndYearsInAscendingOrder() {
            var questions = ask("M1", France.knowledge());

            assertThat(questions)
                    .extracting(
                            question ->
                                    question.content()
                                            .stem()
                                            .replaceFirst("^In wh(ich|at) year ", ""))
                    .contains(
                            "did crowds in Paris storm the Bastille?",
                            "did the National Assembly abolish feudal dues?");
            assertThat(questions)
                    .allSatisfy(
                            question ->
                                    assertThat(texts(question))
                                            .isSorted()
                                            .allSatisfy(
                                                    year ->
                                                            assertThat(Integer.parseInt(year))
                                                                    .isBetween(1788, 1804)));
        }

        @Test
        void isNotAskedOfHedgedDatesNorOfStates() {
            assertThat(ask("M1", France.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("bread riots"))
                    .noneMatch(question -> question.content().stem().contains("in exile"));
        }

        @Test
        void isProvenByTheEventHavingOneYear() {
            assertThat(tiers(ask("M1", France.knowledge()))).containsOnly(Tier.P1);
        }

        @Test
        void isNotAskedWhereTheNotesGiveTwo() {
            var notes = france();
            notes.event("The Directory fell to a coup in Paris", 1798);
            notes.event("The Directory fell to a coup in Paris", 1799);

            assertThat(ask("M1", notes.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("Directory fall"));
        }
    }

    @Nested
    class TheEventOfAYear {
        @Test
        void standsAmongEventsOfOtherYears() {
            for (var question : ask("M2", France.knowledge())) {
                String year = feedback(key(question)).replaceFirst("(?s).*?(\\d{4}).*", "$1");

                assertThat(question.content().stem())
                        .containsAnyOf(
                                year, "in the year", "in the calendar year", "the same year");
                assertThat(wrong(question))
                        .allSatisfy(option -> assertThat(option.feedback()).doesNotContain(year));
            }
        }
    }

    @Nested
    class EventsOfAYear {
        @Test
        void areOfTheMatterThatTheStemNames() {
            assertThat(ask("M2", France.knowledge()))
                    .extracting(question -> question.content().stem())
                    .anyMatch(stem -> stem.contains("events connected with the Revolution "));
        }
    }

    @Nested
    class TheOrderOfEvents {
        @Test
        void isAskedOnlyWhereHalfAYearLiesBetween() {
            var notes = new Notebook();
            for (int month = 1; month <= 5; month++) {
                notes.event(
                        "Delegation " + "ABCDE".charAt(month - 1) + " marched on Rome",
                        LocalDate.of(1848, month, 1),
                        LocalDate.of(1848, month, 2),
                        Precision.DAY);
            }

            assertThat(ask("M3", notes.knowledge())).isEmpty();
        }

        @Test
        void isTrueOfTheKey() {
            var knowledge = France.knowledge();

            for (var question : ask("M3", knowledge)) {
                boolean first = question.content().stem().matches(".*(first|earliest|before).*");
                LocalDate at = dateOf(knowledge.events(), key(question));

                assertThat(wrong(question))
                        .allSatisfy(
                                option -> {
                                    LocalDate other = dateOf(knowledge.events(), option);
                                    assertThat(first ? at.isBefore(other) : other.isBefore(at))
                                            .isTrue();
                                });
            }
        }

        @Test
        void isOfTheMatterThatTheStemNames() {
            assertThat(ask("M3", France.knowledge()))
                    .extracting(question -> question.content().stem())
                    .noneMatch(stem -> stem.matches("Which of these events \\S+ (first|last).*"))
                    .anyMatch(stem -> stem.contains("events connected with the Revolution "));
        }

        @Test
        void isToldByAnEventWhereTheTopicHasNoName() {
            var notes = new Notebook().topic("Background");
            notes.event("Sailors of Kell seized the arsenal", 1801);
            notes.event("The Duke of Orm abdicated", 1803);
            notes.event("A flood destroyed Lannet", 1805);
            notes.event("Prince Adair banned guilds", 1807);
            notes.event("The Treaty of Sarn took effect", 1809);

            assertThat(ask("M3", notes.knowledge()))
                    .isNotEmpty()
                    .extracting(question -> question.content().stem())
                    .allMatch(stem -> stem.matches("Which .* (before|after) .{12,}\\?"));
        }

        @Test
        void placesTheKeyInsideTheWindowAndTheOthersOutside() {
            assertThat(tiers(ask("M5", France.knowledge()))).allMatch(tier -> tier == Tier.P3);
        }
    }

    @Nested
    class TheHolderOfAnOffice {
        @Test
        void isAskedForAYearThatLiesWhollyInOneTenure() {
            assertThat(ask("M6", France.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question -> {
                                int year =
                                        Integer.parseInt(
                                                question.content().stem().replaceAll("\\D", ""));
                                assertThat(year).isIn(1789, 1793, 1794, 1795);
                            });
        }

        @Test
        void isNotAskedWhereTwoHeldItTogether() {
            var notes = france();
            notes.person("Ada One", Notebook.office("Consul of Lyon", 1790, 1796));
            notes.person("Ben Two", Notebook.office("Consul of Lyon", 1792, 1799));

            assertThat(ask("M6", notes.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("Consul"));
        }
    }

    @Nested
    class TheDoerOfADeed {
        @Test
        void isAskedOfOnePersonsActsAndProvenByTheirBelongingToAnother() {
            var questions = ask("M8", France.knowledge());

            assertThat(questions)
                    .extracting(
                            question ->
                                    question.content()
                                            .stem()
                                            .replaceFirst("^Which of these people", "Who"))
                    .contains("Who founded a revolutionary tribunal in 1793?");
            assertThat(tiers(questions)).containsOnly(Tier.P4);
        }

        @Test
        void isToldItsYearBeforeWhatWasSaid() {
            var notes = france();
            notes.event(
                    "Georges Danton proclaimed that the country was in danger",
                    1792,
                    "Georges Danton");

            assertThat(ask("M8", notes.knowledge()))
                    .extracting(question -> question.content().stem().replaceFirst("^.* pro", ""))
                    .contains("claimed in 1792 that the country was in danger?");
        }

        /** Whoever sat in the assembly approved it too. */
        @Test
        void isNotAskedOfWhatManyAgreedTo() {
            var notes = france();
            notes.event("Georges Danton approved a levy of volunteers", 1792, "Georges Danton");

            assertThat(ask("M8", notes.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("levy"));
        }

        @Test
        void isNotAskedOfJointActs() {
            var notes = france();
            notes.event(
                    "Georges Danton proclaimed a levy of volunteers",
                    1792,
                    "Georges Danton",
                    "Paul Barras");

            assertThat(ask("M8", notes.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("levy"));
        }
    }

    @Nested
    class TheMeaningOfATerm {
        @Test
        void standsAmongWhatItIsKnownToBeConfusedWith() {
            var notes = new Notebook().topic("Taxes");
            MEANINGS.forEach((name, meaning) -> notes.term(name, Term.Kind.POLICY, meaning));
            var sets = new Confusables(List.of(List.of("Gabelle", "Octroi", "Aides")));

            var asked = ask("M9", notes.knowledge().with(sets));

            assertThat(asked)
                    .filteredOn(question -> key(question).text().contains("salt"))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(texts(question))
                                            .anyMatch(text -> text.contains("carts"))
                                            .anyMatch(text -> text.contains("drink")));
        }

        private static final Map<String, String> MEANINGS =
                new TreeMap<>(
                        Map.of(
                                "Gabelle", "a levy on salt kept in the larder",
                                "Octroi", "a charge upon carts passing through town gates",
                                "Aides", "a duty paid for drink sold in taverns",
                                "Taille", "a burden placed on land that peasants rented",
                                "Corvee", "a demand for unpaid labour on the roads",
                                "Dime", "a share of the harvest owed to priests",
                                "Champart", "a portion of the crop taken by lords"));
    }
}
