package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What took the place of what, and when. */
class ReplacedThingTests {
    private static final List<String> TAXES =
            List.of("Gabelle", "Octroi", "Aides", "Taille", "Vingtieme", "Corvee", "Dixieme");

    private static List<Evidence> quotes(String... quotes) {
        var source = SourceId.next();
        List<Evidence> evidence = new ArrayList<>();
        for (String quote : quotes) {
            int length = quote.codePointCount(0, quote.length());
            evidence.add(new Evidence(source, 1, evidence.size() + 1, 0, length, quote));
        }
        return evidence;
    }

    /** Seven policies, the second of which took the place of the first, as a sentence says. */
    private static Knowledge taxes(String sentence) {
        var notes = new Notebook().topic("The taxes of Lorn");
        List<Term> terms =
                TAXES.stream()
                        .map(
                                name ->
                                        new Term(
                                                UuidV7.next(),
                                                name,
                                                Term.Kind.POLICY,
                                                "a levy of the crown",
                                                List.of("The taxes of Lorn"),
                                                quotes(name + " was hated.", name + " was old."),
                                                Standing.PACK))
                        .toList();
        Knowledge known = notes.knowledge();
        var succession =
                new Relation(
                        UuidV7.next(),
                        Relation.Type.SUCCESSION,
                        Relation.End.of(terms.getFirst()),
                        Relation.End.of(terms.get(1)),
                        List.of("The taxes of Lorn"),
                        quotes(sentence),
                        Standing.PACK);
        return new Knowledge(
                known.topics(),
                known.themes(),
                known.actors(),
                known.events(),
                terms,
                known.figures(),
                known.statements(),
                List.of(succession));
    }

    private static String stem(String sentence) {
        var asked = ask("M16", taxes(sentence));
        assertThat(asked).hasSize(1);
        assertThat(key(asked.getFirst()).text()).isEqualTo("Octroi");
        return asked.getFirst().content().stem();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May 1610 the octroi took the place of the gabelle.",
                "The octroi replaced the gabelle in 1610.",
                "The gabelle gave way to the octroi in March 1610."
            })
    void isAskedForWithItsYear(String sentence) {
        assertThat(stem(sentence)).endsWith(" in 1610?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The octroi, which replaced the gabelle, ended in 1610.",
                "The octroi replaced the gabelle of 1610.",
                "In 1610 the octroi, successor of the gabelle, was hated.",
                "The octroi replaced the gabelle in 1610 and the aides in 1612."
            })
    void hasNoYearThatTellsOfSomethingElse(String sentence) {
        assertThat(stem(sentence)).doesNotContain("16");
    }

    @Test
    void standsAmongThingsThatLearnersTakeForIt() {
        var sets =
                new Confusables(
                        List.of(
                                List.of("Octroi", "Vingtieme"),
                                List.of("Gabelle", "Corvee", "Dixieme")));

        var asked = ask("M16", taxes("The octroi replaced the gabelle in 1610.").with(sets));

        assertThat(asked)
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(texts(question))
                                        .containsExactlyInAnyOrder(
                                                "Octroi", "Vingtieme", "Corvee", "Dixieme"));
    }
}
