package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Said.held;
import static org.examwright.generation.Said.quoted;

import java.util.Map;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions on who held what, who said what, and what speaks for a view. */
class DebatePatternTests {
    private static Notebook people() {
        Notebook notes = new Notebook().topic("The war debate").theme("War");
        notes.person("Jacques Brissot");
        notes.person("Maximilien Robespierre");
        notes.person("Camille Desmoulins");
        notes.person("Pierre Vergniaud");
        notes.person("Georges Danton");
        notes.event("Jacques Brissot called for war in a speech", 1791, "Jacques Brissot");
        notes.event(
                "Maximilien Robespierre gave speeches against war", 1792, "Maximilien Robespierre");
        notes.event("Camille Desmoulins printed a pamphlet", 1792, "Camille Desmoulins");
        notes.event("Pierre Vergniaud presided over the deputies", 1792, "Pierre Vergniaud");
        notes.event("Georges Danton became a minister", 1792, "Georges Danton");
        return notes;
    }

    private static Knowledge debate() {
        return Said.in(
                people(),
                held(
                        "Jacques Brissot",
                        "FOR war with Austria",
                        "He argued that a campaign would unmask traitors"),
                held(
                        "Pierre Vergniaud",
                        "FOR war with Austria",
                        "He told deputies that glory lay abroad"),
                held(
                        "Maximilien Robespierre",
                        "AGAINST war with Austria",
                        "He warned that nobody loves armed missionaries"),
                held(
                        "Camille Desmoulins",
                        "AGAINST the war with Austria",
                        "He feared that generals would grow too strong"),
                held(
                        "Georges Danton",
                        "AGAINST war with Austria",
                        "He doubted at first that troops were ready"),
                held(
                        "Georges Danton",
                        "FOR war with Austria",
                        "He demanded boldness once the enemy came"));
    }

    @Nested
    class WhoArgued {
        @Test
        void standsAmongThoseOfTheOtherSideAlone() {
            var questions = ask("M19", debate());

            assertThat(questions)
                    .filteredOn(q -> q.content().stem().contains("campaign would unmask"))
                    .singleElement()
                    .satisfies(
                            q -> {
                                assertThat(q.content().stem())
                                        .matches("(Which of these people|Who) argued that .*")
                                        .endsWith(" argued that a campaign would unmask traitors?");
                                assertThat(key(q).text()).isEqualTo("Jacques Brissot");
                                assertThat(texts(q))
                                        .containsExactlyInAnyOrder(
                                                "Jacques Brissot",
                                                "Maximilien Robespierre",
                                                "Camille Desmoulins");
                            });
            assertThat(tiers(questions)).containsOnly(Tier.P4);
        }

        @Test
        void isNeverSetBesideOneWhoStoodOnBothSides() {
            assertThat(ask("M19", debate()))
                    .filteredOn(q -> !key(q).text().equals("Georges Danton"))
                    .isNotEmpty()
                    .noneMatch(q -> texts(q).contains("Georges Danton"));
        }

        @Test
        void isNotAskedWhereOnlyOneTookTheOtherSide() {
            var knowledge =
                    Said.in(
                            people(),
                            held(
                                    "Jacques Brissot",
                                    "FOR the veto",
                                    "He wanted the king to keep it"),
                            held(
                                    "Georges Danton",
                                    "AGAINST the veto",
                                    "He wanted the king to lose it"));

            assertThat(ask("M19", knowledge)).isEmpty();
        }
    }

    @Nested
    class WhoSaid {
        @Test
        void standsAmongPeopleOfTheTime() {
            var knowledge =
                    Said.in(
                            people(),
                            quoted("Georges Danton", 1792, "Boldness, and boldness again"));

            assertThat(ask("M22", knowledge))
                    .singleElement()
                    .satisfies(
                            q -> {
                                assertThat(q.content().stem())
                                        .contains("1792", "‘Boldness, and boldness again’");
                                assertThat(key(q).text()).isEqualTo("Georges Danton");
                            });
        }

        @Test
        void standsAmongPeopleOfItsOwnWalkOfLife() {
            var said =
                    Said.in(
                            people(),
                            quoted("Georges Danton", 1792, "Boldness, and boldness again"));
            var general = "general of the Republic";
            var knowledge =
                    Said.withRoles(
                            said,
                            Map.of(
                                    "Georges Danton", general,
                                    "Jacques Brissot", general,
                                    "Maximilien Robespierre", general,
                                    "Pierre Vergniaud", general,
                                    "Camille Desmoulins", "poet of the Republic"));

            assertThat(ask("M22", knowledge))
                    .singleElement()
                    .satisfies(q -> assertThat(texts(q)).doesNotContain("Camille Desmoulins"));
        }

        @Test
        void isNotAskedWhereTheLineDoesNotTellWhoseTheWordsAre() {
            Notebook notes = people();
            notes.statement(
                    Statement.Kind.QUOTATION,
                    "Georges Danton",
                    "Boldness, and boldness again",
                    "A speech of 1792 asked for boldness, and boldness again.");

            assertThat(ask("M22", notes.knowledge())).isEmpty();
        }

        @Test
        void isNotAskedOfWordsThatNameTheSpeaker() {
            var knowledge =
                    Said.in(people(), quoted("Georges Danton", 1792, "Danton does not flee"));

            assertThat(ask("M22", knowledge)).isEmpty();
        }
    }

    @Nested
    class TheFactForAView {
        @Test
        void standsAmongFactsForTheOtherSide() {
            Notebook notes = new Notebook().topic("The Terror").theme("Government");
            String view = "The emergency of war explains the Terror";
            notes.point("FOR: " + view, "Arrests rose whenever an army was beaten");
            notes.point("FOR: " + view, "Frontier towns saw more trials than others");
            notes.point("AGAINST: " + view, "Executions grew after the victories of 1794");
            notes.point("AGAINST: " + view, "Deputies spoke of virtue more than of danger");

            var questions = ask("M28", notes.knowledge());

            assertThat(questions)
                    .isNotEmpty()
                    .allSatisfy(
                            q -> {
                                boolean supports = q.content().stem().contains("support");
                                boolean favours =
                                        key(q).text().startsWith("Arrests")
                                                || key(q).text().startsWith("Frontier");
                                assertThat(favours).isEqualTo(supports);
                            });
            assertThat(tiers(questions)).containsOnly(Tier.P4);
        }
    }
}
