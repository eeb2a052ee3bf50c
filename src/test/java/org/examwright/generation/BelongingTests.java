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
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who belonged to what, who did not, what bodies were for, and where things happened. */
class BelongingTests {
    static final String LIST =
            "The regency council consisted of three lords: Adair, Bolt and Crewe.";

    static Knowledge council(String sentence) {
        var notes = new Notebook().topic("The regency");
        var council = notes.group("regency council");
        for (String lord : List.of("Adair", "Bolt", "Crewe")) {
            notes.member(notes.person("Hugh " + lord), council, sentence);
        }
        for (String outsider : List.of("Dale", "Esk", "Fenn")) {
            notes.person("Ralph " + outsider);
        }
        return notes.knowledge();
    }

    @Nested
    class AMemberOfAGroup {
        @Test
        void standsAmongThoseWhomTheListLeavesOut() {
            assertThat(ask("M20", council(LIST)))
                    .hasSize(3)
                    .allSatisfy(
                            question -> {
                                assertThat(key(question).text()).startsWith("Hugh ");
                                assertThat(wrong(question))
                                        .allMatch(option -> option.text().startsWith("Ralph "));
                            });
        }

        @Test
        void doesNotStandBesideSomebodyToldOfAsAnAlly() {
            var knowledge =
                    Said.withRoles(
                            council(LIST),
                            Map.of("Ralph Dale", "baron who joined Hugh Adair in the regency"));

            assertThat(ask("M20", knowledge))
                    .isNotEmpty()
                    .allSatisfy(
                            question -> assertThat(texts(question)).doesNotContain("Ralph Dale"));
        }

        @Test
        void isProvenByTheClosedList() {
            assertThat(tiers(ask("M20", council(LIST)))).containsOnly(Tier.P2);
        }

        @Test
        void isNotAskedForWhereTheListMayGoOn() {
            assertThat(ask("M20", council("Adair, Bolt and Crewe sat on the regency council.")))
                    .isEmpty();
        }
    }

    @Nested
    class TheFunctionOfABody {
        @Test
        void isToldInTheInfinitiveAmongThoseOfOtherBodies() {
            assertThat(ask("M11", bodies()))
                    .hasSize(4)
                    .allSatisfy(
                            question ->
                                    assertThat(texts(question))
                                            .allMatch(text -> text.startsWith("To ")));
            assertThat(tiers(ask("M11", bodies()))).containsOnly(Tier.P4);
        }

        @Test
        void tellsOfOneBodyWhereItIsAskedOfOne() {
            Notebook notes = notedBodies();
            body(notes, "Bailiwicks", "They managed the timber of their own shires");

            assertThat(ask("M11", notes.knowledge()))
                    .hasSize(4)
                    .noneMatch(question -> texts(question).toString().contains("their own"));
        }

        @Test
        void isOfItsAge() {
            Notebook notes = notedBodies();
            body(notes, "Marshalsea", "It fed and shod the horses of the king from 1640");

            assertThat(ask("M11", notes.knowledge()))
                    .hasSize(4)
                    .noneMatch(question -> texts(question).toString().contains("1640"));
        }

        private Knowledge bodies() {
            return notedBodies().knowledge();
        }

        private Notebook notedBodies() {
            var notes = new Notebook();
            body(notes, "Chancery", "It sealed royal letters and charters");
            body(notes, "Exchequer", "It audited the accounts of sheriffs");
            body(notes, "Admiralty", "It built and manned warships");
            body(notes, "Consistory", "It judged disputes over marriages");
            return notes;
        }

        private void body(Notebook notes, String name, String task) {
            notes.term(name, Term.Kind.BODY, "an office of the crown at that time");
            notes.statement(Statement.Kind.FUNCTION, name, task);
        }
    }

    @Nested
    class ThePlaceOfAnEvent {
        @Test
        void isAskedWithoutNamingIt() {
            var notes = battles();
            notes.eventAt("Amiens", "Envoys signed a truce at Amiens", 1802);

            assertThat(ask("M23", notes.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(question.content().stem())
                                            .doesNotContain(key(question).text()));
        }

        @Test
        void isNotAskedOfANamelessCrowd() {
            var notes = new Notebook();
            notes.eventAt("Marengo", "Students and workers marched in Marengo", 1950);
            notes.eventAt("Boulogne", "Carpenters built a fleet of barges at Boulogne", 1953);
            notes.eventAt("Toulon", "Gunners drove off raiders at Toulon", 1957);
            notes.eventAt("Amiens", "Envoys burnt a treaty at Amiens", 1952);

            assertThat(ask("M23", notes.knowledge()))
                    .isNotEmpty()
                    .noneMatch(question -> question.content().stem().contains("march"));
        }

        @Test
        void isNoStateAmongTowns() {
            var notes = towns(new Notebook());
            notes.eventAt("Mississippi", "A mob murdered a printer in Mississippi", 1955);

            assertThat(ask("M23", notes.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question -> assertThat(texts(question)).doesNotContain("Mississippi"));
        }

        @Test
        void isNoPartOfTheCountryAndNoBodyAmongTowns() {
            var notes = towns(new Notebook().topic("The provinces"));
            notes.term("Hulks", Term.Kind.BODY, "the prison fleet in which convicts were kept");
            notes.eventAt("Hulks", "Convicts began to pick oakum in the Hulks", 1951);
            notes.eventAt(
                    "Dauphiny region", "Villagers burnt castles in the Dauphiny region", 1952);
            notes.eventAt("Restraint", "The Act in Restraint of Trade was passed", 1952);
            notes.event("The Marengo clubs closed after the Marengo Edict", 1958);
            notes.event("Printers read out the Boulogne Edict", 1958);

            asksOfTheThreeTowns(notes);
        }

        @Test
        void isOfItsOwnMatterAndTime() {
            var notes = new Notebook().topic("The provinces").theme("Unrest");
            notes.eventAt("Marengo", "Porters struck for a week at Marengo", 1790);
            notes.eventAt("Boulogne", "Carpenters burnt a customs house at Boulogne", 1793);
            notes.eventAt("Toulon", "Gunners refused to serve at Toulon", 1797);
            notes.eventAt("Amiens", "Weavers broke looms at Amiens", 1829);
            notes.theme("War");
            notes.eventAt("Ulm", "Grenadiers stormed a bridge at Ulm", 1795);
            notes.theme("Unrest");
            notes.eventAt("Vilna", "Polish lancers mutinied at Vilna", 1794);

            asksOfTheThreeTowns(notes);
        }

        @Test
        void isNotAskedWhereTheSentenceGivesItAway() {
            var notes = battles();
            notes.eventAt("Amiens", "The Amiens garrison opened its gates to the rebels", 1802);

            assertThat(ask("M23", notes.knowledge()))
                    .isNotEmpty()
                    .noneMatch(question -> key(question).text().equals("Amiens"));
        }

        private Notebook battles() {
            var notes = new Notebook();
            notes.eventAt("Marengo", "Grenadiers routed the Austrians at Marengo", 1800);
            notes.eventAt("Boulogne", "Carpenters built a fleet of barges at Boulogne", 1803);
            notes.eventAt("Toulon", "Gunners drove British ships from the port at Toulon", 1793);
            return notes;
        }

        private Notebook towns(Notebook notes) {
            notes.eventAt("Marengo", "Porters struck for a week at Marengo", 1950);
            notes.eventAt("Boulogne", "Carpenters built a fleet of barges at Boulogne", 1953);
            notes.eventAt("Toulon", "Gunners drove off raiders at Toulon", 1957);
            return notes;
        }

        private void asksOfTheThreeTowns(Notebook notes) {
            assertThat(ask("M23", notes.knowledge()))
                    .hasSize(3)
                    .allSatisfy(
                            question ->
                                    assertThat(texts(question))
                                            .containsOnly("Marengo", "Boulogne", "Toulon"));
        }
    }
}
