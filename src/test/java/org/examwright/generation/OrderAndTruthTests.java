package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Asking.wrong;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.questions.Form;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Orders of events, true or false, pairs, posts, successors, names for meanings. */
class OrderAndTruthTests {
    @Nested
    class TheOrderOfSeveralEvents {
        @Test
        void isAskedByNumbersOfWhichOneOrderIsThatOfTime() {
            var knowledge = France.knowledge();

            assertThat(ask("M4", knowledge))
                    .isNotEmpty()
                    .allSatisfy(
                            question -> {
                                assertThat(question.content().form()).isEqualTo(Form.SEQUENCE);
                                assertThat(texts(question)).doesNotHaveDuplicates().isSorted();
                                assertThat(years(question, key(question))).isSorted();
                                assertThat(wrong(question))
                                        .noneMatch(
                                                option ->
                                                        years(question, option)
                                                                .equals(
                                                                        years(
                                                                                question,
                                                                                key(question))));
                            });
        }

        /** The years of the events in the order that an option gives. */
        private List<Integer> years(NewQuestion question, Option option) {
            String stem = question.content().stem();
            return List.of(option.text().split(", ")).stream()
                    .map(
                            number -> {
                                String label =
                                        stem.replaceAll(".*\\(" + number + "\\) ", "")
                                                .replaceAll("(; \\(|\\. (In|W)).*", "");
                                return France.knowledge().events().stream()
                                        .filter(e -> e.label().equalsIgnoreCase(label))
                                        .findFirst()
                                        .orElseThrow()
                                        .from()
                                        .getYear();
                            })
                    .toList();
        }

        @Test
        void isProvenByTheDates() {
            assertThat(tiers(ask("M4", France.knowledge()))).containsOnly(Tier.P1);
        }

        @Test
        void isAskedOfAPageThatCrossesCenturies() {
            var notes = new Notebook().topic("Lorn");
            notes.event("Monks founded Kell", 1122);
            notes.event("Danes burnt the harbour", 1168);
            notes.event("Bishop Orm opened a school", 1215);
            notes.event("Farmers drained the fens", 1259);

            assertThat(ask("M4", notes.knowledge())).isNotEmpty();
        }
    }

    @Nested
    class TrueOrFalse {
        @Test
        void isAsOftenTrueAsFalse() {
            var keys =
                    ask("M30", France.knowledge()).stream()
                            .map(question -> key(question).text())
                            .collect(Collectors.groupingBy(text -> text, Collectors.counting()));

            assertThat(Math.abs(keys.getOrDefault("True", 0L) - keys.getOrDefault("False", 0L)))
                    .isLessThanOrEqualTo(4);
        }

        private static Notebook dated() {
            var notes = new Notebook().topic("The weavers of Lorn");
            List<String> deeds =
                    List.of(
                            "Earl Hakon banned looms",
                            "Bishop Orm opened a school",
                            "Sailors burnt the harbour",
                            "Duke Adair besieged Kell",
                            "Brome joined the union",
                            "Farmers drained the fens",
                            "Miners struck for bread",
                            "Parliament taxed salt");
            for (int i = 0; i < deeds.size(); i++) {
                notes.event(deeds.get(i), 1840 + 3 * i);
            }
            return notes;
        }

        @Test
        void citesBothEventsOfAnOrder() {
            assertThat(ask("M30", dated().knowledge()))
                    .filteredOn(question -> question.content().stem().contains(" before "))
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(key(question).evidence()).hasSize(2));
        }

        @Test
        void ordersNoEventThatIsItselfToldByAnother() {
            var notes = dated();
            notes.event("Queen Maud abdicated after a stroke", 1842);
            notes.event("Guards closed the mint until Easter", 1848);

            assertThat(ask("M30", notes.knowledge()))
                    .extracting(q -> q.content().stem())
                    .noneMatch(
                            stem ->
                                    stem.matches(
                                            ".*(after|until).* before .*|.* before"
                                                    + " .*(after|until).*"));
        }

        @Test
        void neverPutsInANegation() {
            assertThat(ask("M30", France.knowledge()))
                    .noneMatch(q -> q.content().stem().matches("(?i).*\\b(not|never|no)\\b.*"));
        }

        @Test
        void correctsAFalseSentenceInItsFeedback() {
            assertThat(ask("M30", France.knowledge()))
                    .filteredOn(question -> key(question).text().equals("False"))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(key(question).feedback())
                                            .startsWith("Right: the statement is false. ")
                                            .isNotEqualTo(question.content().stem()));
        }
    }

    @Nested
    class Pairs {
        @Test
        void belongTogetherOneToOneAndLeaveASpareWhereTheyCan() {
            assertThat(ask("M29", France.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question -> {
                                var content = question.content();
                                assertThat(content.prompts())
                                        .hasSize(4)
                                        .extracting(Prompt::match)
                                        .doesNotHaveDuplicates();
                                assertThat(content.options())
                                        .hasSizeBetween(4, 5)
                                        .extracting(Option::text)
                                        .doesNotHaveDuplicates();
                                assertThat(content.marks()).isEqualTo(BigDecimal.valueOf(4));
                                assertThat(content.scoring().rule()).isEqualTo("MATCH_SHARE");
                            });
        }
    }

    @Nested
    class APost {
        @Test
        void standsAmongPostsThatOthersHeldInThatYear() {
            var notes = lorn();

            assertThat(ask("M7", notes.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(wrong(question))
                                            .allSatisfy(
                                                    option ->
                                                            assertThat(option.feedback())
                                                                    .doesNotStartWith(
                                                                            holder(question))));
        }

        private String holder(NewQuestion question) {
            return question.content().stem().replaceAll(".* did | hold .*", "");
        }

        private static final List<String> OFFICES =
                List.of("Chancellor", "Treasurer", "Admiral", "Provost");
        private static final List<String> SURNAMES =
                List.of(
                        "Abel", "Brand", "Corby", "Dunn", "Eyre", "Foss", "Gale", "Hume", "Ives",
                        "Joss", "Kemp", "Lusk");

        private Notebook lorn() {
            var notes = new Notebook();
            for (int i = 0; i < SURNAMES.size(); i++) {
                int from = 1600 + 6 * (i % 3);
                notes.person(
                        "Ann " + SURNAMES.get(i),
                        Notebook.office(OFFICES.get(i / 3) + " of Lorn", from, from + 6));
            }
            notes.event("The estates of Lorn met for the last time", 1640);
            notes.event("The harbour of Lorn opened to merchants", 1590);
            return notes;
        }

        @Test
        void isFollowedByTheNextHolder() {
            assertThat(ask("M16", lorn().knowledge()))
                    .hasSize(8)
                    .allSatisfy(
                            question -> {
                                String gone =
                                        question.content()
                                                .stem()
                                                .replaceAll(".*Ann (\\w+) as.*", "$1");
                                assertThat(key(question).text())
                                        .isEqualTo(
                                                "Ann " + SURNAMES.get(SURNAMES.indexOf(gone) + 1));
                            });
        }

        @Test
        void citesThePassagesOfBoth() {
            assertThat(ask("M16", lorn().knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(key(question).evidence())
                                            .extracting(quoted -> quoted.quote())
                                            .anyMatch(
                                                    quote ->
                                                            quote.contains(
                                                                    question.content()
                                                                            .stem()
                                                                            .replaceAll(
                                                                                    ".*Ann (\\w+)"
                                                                                            + " as.*",
                                                                                    "$1"))));
        }
    }

    @Nested
    class TheMarkOfAnOrder {
        @Test
        void isNoEventToldByAnother() {
            var notes = new Notebook();
            notes.event("Masons finished the west tower of Lorn", 1610);
            notes.event("Plague emptied the harbour quarter of Brey", 1612);
            notes.event("Jacob Adler fell ill after a wound", 1614);
            notes.event("Weavers rejected the wool tax", 1616);
            notes.event("Bakers founded the guild of the Red Oven", 1618);
            notes.event("Kell sold its mint after long debates", 1620);

            assertThat(ask("M3", notes.knowledge()))
                    .isNotEmpty()
                    .extracting(question -> question.content().stem())
                    .noneMatch(stem -> stem.matches(".*(before|after) .* after .*"));
        }
    }
}
