package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.platform.Json;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

/**
 * What no note says any more is not asked, offered or given marks. Such a fact is known with no
 * words of the notes and half its confidence, whoever vouched for it.
 */
class UnsaidFactsTests {
    private final Knowledge knowledge = France.knowledge();

    @Test
    void areNoKeyNoDistractorAndNoMarkPoint() {
        for (var kind :
                List.<Function<Knowledge, List<? extends Fact>>>of(
                        Knowledge::events,
                        Knowledge::terms,
                        Knowledge::figures,
                        Knowledge::statements)) {
            var half = half(kind.apply(knowledge));
            var asked = all(knowledge);
            var left = all(without(half));

            assertThat(quoting(asked, half)).isNotEmpty();
            assertThat(quoting(left, half)).isEmpty();
            assertThat(offering(left, half)).isEmpty();
        }
    }

    @Test
    void areNotOfferedAsPersonsEither() {
        var actor =
                knowledge.actors().stream()
                        .filter(each -> each.name().equals("Jacques Necker"))
                        .map(Fact.class::cast)
                        .toList();

        assertThat(offering(all(knowledge), actor)).isNotEmpty();
        assertThat(offering(all(without(actor)), actor)).isEmpty();
    }

    private static List<Fact> half(List<? extends Fact> facts) {
        var half = new ArrayList<Fact>();
        for (int i = 0; i < facts.size(); i += 2) {
            half.add(facts.get(i));
        }
        return half;
    }

    /** Questions that rest on words which only these facts have. */
    private List<NewQuestion> quoting(List<NewQuestion> questions, List<Fact> facts) {
        Set<Evidence> others = new HashSet<>();
        knowledge
                .facts()
                .filter(fact -> facts.stream().noneMatch(f -> f.id().equals(fact.id())))
                .forEach(fact -> others.addAll(fact.evidence()));
        Set<String> lost = new TreeSet<>();
        facts.stream()
                .flatMap(fact -> fact.evidence().stream())
                .filter(piece -> !others.contains(piece))
                .forEach(piece -> lost.add(Json.MAPPER.writeValueAsString(piece)));
        return questions.stream()
                .filter(
                        question -> {
                            var json = Json.MAPPER.writeValueAsString(question.content());
                            return lost.stream().anyMatch(json::contains);
                        })
                .toList();
    }

    /** Questions with an option, or a mark point, that is nothing but the name of such a fact. */
    private static List<String> offering(List<NewQuestion> questions, List<Fact> facts) {
        var names = new HashSet<String>();
        facts.stream().map(Fact::name).forEach(names::add);
        return questions.stream()
                .flatMap(
                        question -> {
                            var scheme = question.content().markScheme();
                            return Stream.concat(
                                    question.content().options().stream().map(o -> o.text()),
                                    scheme == null
                                            ? Stream.of()
                                            : scheme.points().stream().map(p -> p.text()));
                        })
                .filter(names::contains)
                .toList();
    }

    private static List<NewQuestion> all(Knowledge knowledge) {
        var types = List.of(MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY);
        var generator =
                new Generator(knowledge, Order.of(5_000, 3, types.toArray(QuestionType[]::new)));
        return types.stream().flatMap(type -> generator.all(type, 5_000).stream()).toList();
    }

    /** The same knowledge after the notes have lost what they said of these facts. */
    private Knowledge without(List<Fact> facts) {
        var gone = new HashSet<>(facts.stream().map(Fact::id).toList());
        return new Knowledge(
                knowledge.topics(),
                knowledge.themes(),
                knowledge.actors().stream()
                        .map(
                                a ->
                                        !gone.contains(a.id())
                                                ? a
                                                : new Actor(
                                                        a.id(),
                                                        a.name(),
                                                        a.aliases(),
                                                        a.kind(),
                                                        a.role(),
                                                        a.offices(),
                                                        a.topics(),
                                                        List.of(),
                                                        half(a.standing())))
                        .toList(),
                knowledge.events().stream()
                        .map(
                                e ->
                                        !gone.contains(e.id())
                                                ? e
                                                : new Event(
                                                        e.id(),
                                                        e.label(),
                                                        e.from(),
                                                        e.to(),
                                                        e.precision(),
                                                        e.approximate(),
                                                        e.place(),
                                                        e.parts(),
                                                        e.themes(),
                                                        e.topics(),
                                                        List.of(),
                                                        half(e.standing())))
                        .toList(),
                knowledge.terms().stream()
                        .map(
                                t ->
                                        !gone.contains(t.id())
                                                ? t
                                                : new Term(
                                                        t.id(),
                                                        t.term(),
                                                        t.kind(),
                                                        t.definition(),
                                                        t.topics(),
                                                        List.of(),
                                                        half(t.standing())))
                        .toList(),
                knowledge.figures().stream()
                        .map(
                                f ->
                                        !gone.contains(f.id())
                                                ? f
                                                : new Figure(
                                                        f.id(),
                                                        f.value(),
                                                        f.number(),
                                                        f.unit(),
                                                        f.measure(),
                                                        f.from(),
                                                        f.to(),
                                                        f.topics(),
                                                        List.of(),
                                                        half(f.standing())))
                        .toList(),
                knowledge.statements().stream()
                        .map(
                                s ->
                                        !gone.contains(s.id())
                                                ? s
                                                : new Statement(
                                                        s.id(),
                                                        s.kind(),
                                                        s.subject(),
                                                        s.text(),
                                                        s.before(),
                                                        s.after(),
                                                        s.stance(),
                                                        s.actors(),
                                                        s.themes(),
                                                        s.topics(),
                                                        List.of(),
                                                        half(s.standing())))
                        .toList(),
                knowledge.relations(),
                knowledge.confusable());
    }

    private static Standing half(Standing standing) {
        return new Standing(standing.status(), standing.origin(), standing.confidence() / 2);
    }
}
