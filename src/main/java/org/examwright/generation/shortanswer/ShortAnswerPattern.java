package org.examwright.generation.shortanswer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.People;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** What the short-answer patterns have in common. */
public abstract class ShortAnswerPattern implements Pattern {
    private final String id;

    protected ShortAnswerPattern(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_ANSWER;
    }

    protected final Composition composition(Ground ground, Fact... about) {
        return new Composition(ground, this, about);
    }

    /** A candidate about a fact, with its topics, themes and days. */
    public static Candidate about(String name, Fact fact, double worth, Candidate.Writer writer) {
        @Nullable Event event = fact instanceof Event dated ? dated : null;
        return new Candidate(
                name,
                fact.id(),
                fact.topics(),
                Composition.themesOf(fact),
                event == null ? null : event.from(),
                event == null ? null : event.to(),
                worth,
                writer);
    }

    /** A point worth one mark. */
    public static MarkScheme.Point point(
            String text,
            List<String> accept,
            List<String> reject,
            Map<String, Object> slots,
            List<Evidence> evidence) {
        return new MarkScheme.Point(BigDecimal.ONE, text, accept, reject, slots, evidence);
    }

    /** A scheme in which every point counts. */
    public static MarkScheme all(List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ALL, null, null);
    }

    /** A scheme in which any so many of the points count. */
    protected static MarkScheme any(int of, List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ANY_OF, of, null);
    }

    /** Every name that someone may be given by, and the surname where nobody else bears it. */
    protected static List<String> acceptedNames(Ground ground, Actor actor) {
        Set<String> names = new LinkedHashSet<>(People.names(actor));
        names.removeIf(name -> Shorthand.is(name, actor));
        String surname = People.surname(actor);
        boolean only = ground.people().bearers(surname).size() == 1;
        if (actor.kind() == Actor.Kind.PERSON
                && only
                && names.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).equals(surname))) {
            String[] words = actor.name().split(" ");
            names.add(words[words.length - 1]);
        }
        return new ArrayList<>(names);
    }
}
