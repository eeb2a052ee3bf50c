package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Asking.wrong;

import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.Form;
import org.examwright.questions.Option;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions on two things that the notes set against each other, and on who filled a role. */
class ContrastPatternTests {
    private static Notebook factions() {
        Notebook notes = new Notebook().topic("The factions").theme("Government");
        notes.statement(
                Kind.DIFFERENCE,
                "the Girondins and the Jacobins",
                "The Girondins trusted the provinces, while the Jacobins trusted Paris");
        notes.statement(
                Kind.DIFFERENCE,
                "the Girondins and the Jacobins",
                "The Girondins favoured free prices, while the Jacobins favoured fixed wages");
        notes.statement(
                Kind.DIFFERENCE,
                "the Girondins and the Jacobins",
                "The Girondins spared monarchs, while the Jacobins sought severity");
        notes.statement(Kind.AIM, "the Girondins", "to spread liberty by war beyond the Rhine");
        notes.statement(Kind.AIM, "the Girondins", "to keep merchants free from controls");
        notes.statement(Kind.AIM, "the Jacobins", "to feed the poor of the capital");
        notes.statement(Kind.AIM, "the Jacobins", "to crush revolt in the west");
        notes.statement(Kind.AIM, "the Feuillants", "to save a crown with limited powers");
        return notes;
    }

    private static Knowledge court() {
        Notebook notes = new Notebook().topic("The court").theme("Government");
        for (String name :
                List.of("Marie Antoinette", "Jacques Necker", "Axel Fersen", "Honoré Mirabeau")) {
            notes.person(name);
            notes.event(name + " wrote letters on reform", 1789, name);
            notes.event(name + " met deputies in secret", 1790, name);
        }
        return Said.withRoles(
                notes.knowledge(),
                Map.of(
                        "Marie Antoinette", "last queen of the old monarchy in France",
                        "Jacques Necker", "Swiss banker in charge of royal finance",
                        "Axel Fersen", "Swedish count who planned an escape",
                        "Honoré Mirabeau", "nobleman who spoke for the third estate"));
    }

    @Nested
    class ADifferenceToldTwice {
        @Test
        void isOfferedOnce() {
            Notebook notes = factions();
            notes.statement(
                    Kind.DIFFERENCE,
                    "the Girondins and the Jacobins",
                    "The Girondins spared monarchs, while the Jacobins sent them to trial");

            assertThat(ask("M26", notes.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            q ->
                                    assertThat(texts(q))
                                            .filteredOn(text -> text.contains("spared monarchs"))
                                            .hasSizeLessThan(2));
        }
    }

    @Nested
    class AnAim {
        @Test
        void standsAmongThoseOfWhatItIsSetAgainst() {
            var questions = ask("M14", factions().knowledge());

            assertThat(questions)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(
                            q -> {
                                boolean girondin = q.content().stem().contains("Girondins");
                                assertThat(wrong(q))
                                        .extracting(Option::feedback)
                                        .allMatch(
                                                why ->
                                                        why.startsWith(
                                                                "This was an aim of the "
                                                                        + (girondin
                                                                                ? "Jacobins"
                                                                                : "Girondins")));
                            })
                    .noneMatch(q -> texts(q).contains("To save a crown with limited powers"));
            assertThat(tiers(questions)).containsOnly(Tier.P4);
        }

        @Test
        void isNotSetBesideOneThatBothShare() {
            var notes = factions();
            notes.statement(Kind.AIM, "the Jacobins", "to keep merchants free from most controls");

            assertThat(ask("M14", notes.knowledge()))
                    .filteredOn(q -> q.content().stem().contains("Girondins"))
                    .noneMatch(q -> texts(q).contains("To keep merchants free from most controls"));
        }
    }

    @Nested
    class ADifference {
        @Test
        void standsAmongOthersTurnedRound() {
            var questions = ask("M26", factions().knowledge());

            assertThat(questions)
                    .filteredOn(q -> key(q).text().contains("provinces"))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(texts(q))
                                            .contains(
                                                    "The Girondins favoured fixed wages, while the"
                                                            + " Jacobins favoured free prices"));
        }
    }

    @Nested
    class ADifferenceOfOneYear {
        @Test
        void isAskedWithTheYearAtTheEnd() {
            Notebook notes = factions();
            for (String told :
                    List.of(
                            "The clubs trusted the provinces, while the salons trusted Paris",
                            "The clubs favoured free prices, while the salons favoured fixed wages",
                            "The clubs spared monarchs, while the salons sought severity")) {
                notes.statement(Kind.DIFFERENCE, "the clubs and the salons in 1793", told);
            }

            assertThat(ask("M26", notes.knowledge()))
                    .filteredOn(q -> q.content().stem().contains("salons"))
                    .isNotEmpty()
                    .allMatch(q -> q.content().stem().endsWith(" in 1793?"));
        }
    }

    @Nested
    class ATurnedDifference {
        private Notebook clubs() {
            Notebook notes = factions();
            for (String told :
                    List.of(
                            "The clubs obeyed Robespierre, while the salons obeyed merchants",
                            "The clubs trusted the provinces, while the salons trusted Paris",
                            "The clubs favoured free prices, while the salons favoured fixed wages",
                            "The clubs spared monarchs, while the salons sought severity")) {
                notes.statement(
                        Kind.DIFFERENCE, "the clubs under Robespierre and the salons", told);
            }
            return notes;
        }

        @Test
        void neverGivesOneSideWhatTheNameOfTheOtherSays() {
            assertThat(ask("M26", clubs().knowledge()))
                    .anyMatch(q -> q.content().stem().contains("salons"))
                    .noneMatch(q -> wrong(q).toString().contains("salons obeyed Robespierre"));
        }

        @Test
        void isNotAskedForWhereTheNameOfASideSaysIt() {
            assertThat(ask("M26", clubs().knowledge()))
                    .anyMatch(q -> q.content().stem().contains("salons"))
                    .noneMatch(q -> key(q).text().contains("clubs obeyed Robespierre"));
        }
    }

    @Nested
    class AMeasure {
        @Test
        void standsAmongThoseOfItsOwnMatterWhereTwoAreThere() {
            var notes = new Notebook().topic("Families");
            notes.statement(
                    Kind.DIFFERENCE,
                    "the Maximum and the assignats",
                    "The Maximum spared widows, while the assignats ruined widows");
            notes.statement(Kind.MEASURE, "the Maximum", "Widows drew a pension in grain");
            notes.statement(Kind.MEASURE, "the assignats", "Orphans paid a tax on their keep");
            notes.statement(Kind.MEASURE, "the assignats", "Brides brought land as dowries");
            notes.topic("Schools");
            notes.statement(Kind.MEASURE, "the assignats", "Teachers taught reading from bonds");

            assertThat(ask("M15", notes.knowledge()))
                    .filteredOn(question -> key(question).text().startsWith("Widows"))
                    .singleElement()
                    .satisfies(
                            question ->
                                    assertThat(texts(question))
                                            .noneMatch(text -> text.startsWith("Teachers")));
        }

        @Test
        void neverStandsBesideItsOwnOpposite() {
            var notes = new Notebook().topic("Families");
            notes.statement(
                    Kind.DIFFERENCE,
                    "the Maximum and the assignats",
                    "The Maximum spared widows, while the assignats ruined widows");
            notes.statement(Kind.MEASURE, "the Maximum", "Divorce was made cheap in towns");
            notes.statement(Kind.MEASURE, "the assignats", "Divorce was taxed by the courts");
            notes.statement(Kind.MEASURE, "the assignats", "Orphans paid a tax on their keep");
            notes.statement(Kind.MEASURE, "the assignats", "Brides brought land as dowries");

            assertThat(ask("M15", notes.knowledge()))
                    .filteredOn(question -> key(question).text().startsWith("Divorce was made"))
                    .singleElement()
                    .satisfies(
                            question ->
                                    assertThat(wrong(question))
                                            .noneMatch(
                                                    option -> option.text().startsWith("Divorce")));
        }

        @Test
        void isNotAskedWhereNothingIsSetAgainstItsPolicy() {
            var notes = new Notebook().topic("Prices");
            notes.statement(Kind.MEASURE, "the Maximum", "Bread was sold at a fixed price");
            notes.statement(Kind.MEASURE, "the Maximum", "Hoarders were put on trial");
            notes.statement(Kind.MEASURE, "the assignats", "Paper money paid for church land");

            assertThat(ask("M15", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class ARole {
        @Test
        void isCompletedWithANameItsGapAtTheEnd() {
            assertThat(ask("M31", court()))
                    .isNotEmpty()
                    .allSatisfy(
                            q -> {
                                assertThat(q.content().form()).isEqualTo(Form.CLOZE_END);
                                assertThat(q.content().stem()).endsWith(" was ____");
                            });
        }

        @Test
        void isNotAskedWhereItNamesAManOrAWoman() {
            assertThat(ask("M31", court())).noneMatch(q -> q.content().stem().contains("queen"));
        }
    }
}
