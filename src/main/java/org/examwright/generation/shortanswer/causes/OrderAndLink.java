package org.examwright.generation.shortanswer.causes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/**
 * S18: Put these events in order and say which of them helped to bring another about. Four events
 * that do not overlap, one of which led to another.
 */
final class OrderAndLink extends ShortAnswerPattern {
    private static final int EVENTS = 4;
    private static final int MARKS = 4;
    private static final int APART = 60;
    private static final int YEARS = 6;
    private static final int USES = 2;

    private static final Pattern AFTER =
            Pattern.compile("\\b(?:after|following|since|because of|in reply to) (.+)");

    OrderAndLink() {
        super("S18");
    }

    @Override
    public Card card() {
        return Card.written(
                "Put these events in order and say which of them helped to bring another about.",
                "four events that do not overlap, one of which led to another",
                "two marks for the order, two for a link",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        Map<UUID, Integer> used = new HashMap<>();
        for (Happening cause : ground.happenings()) {
            for (Link link : ground.links().effectsOf(cause.event())) {
                Happening effect = ground.happening(link.to()).orElse(null);
                if (effect == null
                        || !orderable(cause)
                        || !cause.before(effect, APART)
                        || !orderTold(cause, effect)
                        || givesOrder(cause.label(), effect.label())) {
                    continue;
                }
                List<Happening> four = four(ground, cause, effect, used);
                if (four.size() == EVENTS) {
                    four.forEach(event -> used.merge(event.event().id(), 1, Integer::sum));
                    candidates.add(
                            new Candidate(
                                    cause.label() + " to " + effect.label(),
                                    link.relation().id(),
                                    effect.event().topics(),
                                    effect.event().themes(),
                                    four.getFirst().event().from(),
                                    four.getLast().event().to(),
                                    ground.salience(effect),
                                    pen -> write(ground, link, four, pen)));
                }
            }
        }
        return Supply.of(
                candidates,
                "no event led to another beside two that can be put in order with them");
    }

    private static boolean orderable(Happening happening) {
        return happening.dated()
                && !happening.clause().isState()
                && !Dates.namesYear(happening.label());
    }

    /** Whether the cited words alone put the two in order: by their years, or by their months. */
    private static boolean orderTold(Happening one, Happening other) {
        return one.event().to().getYear() < other.event().from().getYear()
                || other.event().to().getYear() < one.event().from().getYear()
                || one.quotes(one.month()) && other.quotes(other.month());
    }

    /** Whether one is told as coming after something that the other tells: no order to work out. */
    static boolean givesOrder(String one, String other) {
        return comesAfter(one, other) || comesAfter(other, one);
    }

    private static boolean comesAfter(String later, String earlier) {
        var after = AFTER.matcher(later);
        return after.find() && !Words.shared(after.group(1), earlier).isEmpty();
    }

    /** The two with the nearest others of the same topic or theme, by date. */
    private static List<Happening> four(
            Ground ground, Happening cause, Happening effect, Map<UUID, Integer> used) {
        List<Happening> four = new ArrayList<>(List.of(cause, effect));
        if (!orderable(effect) || cause.yearsFrom(effect) > YEARS) {
            return four;
        }
        ground.happenings().stream()
                .filter(other -> other != cause && other != effect && orderable(other))
                .filter(other -> used.getOrDefault(other.event().id(), 0) < USES)
                .filter(
                        other ->
                                kin(other.event(), cause.event())
                                        || kin(other.event(), effect.event()))
                .filter(other -> other.yearsFrom(cause) <= YEARS)
                .sorted(
                        Comparator.comparing(
                                        (Happening other) ->
                                                !sameTopic(other.event(), effect.event()))
                                .thenComparing(other -> -ground.salience(other))
                                .thenComparing(other -> other.yearsFrom(cause))
                                .thenComparing(Happening::label))
                .forEach(
                        other -> {
                            if (four.size() < EVENTS
                                    && four.stream().allMatch(one -> one.apart(other, APART))
                                    && four.stream().allMatch(one -> orderTold(one, other))
                                    && four.stream()
                                            .noneMatch(
                                                    one -> givesOrder(one.label(), other.label()))
                                    && four.stream()
                                            .allMatch(
                                                    one ->
                                                            Words.likeness(
                                                                            one.label(),
                                                                            other.label())
                                                                    < 0.4)) {
                                four.add(other);
                            }
                        });
        four.sort(Comparator.comparing((Happening happening) -> happening.event().from()));
        return four;
    }

    private static boolean sameTopic(Event one, Event other) {
        return one.topics().stream().anyMatch(other.topics()::contains);
    }

    private static boolean kin(Event one, Event other) {
        return sameTopic(one, other) || one.themes().stream().anyMatch(other.themes()::contains);
    }

    private Written write(Ground ground, Link link, List<Happening> inOrder, Pen pen) {
        List<Happening> shown = pen.shuffled(inOrder);
        if (shown.equals(inOrder)) {
            shown = shown.reversed();
        }
        StringBuilder stem =
                new StringBuilder(" these events in the order in which they happened.");
        StringBuilder order = new StringBuilder();
        Composition composition = composition(ground);
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (int i = 0; i < EVENTS; i++) {
            stem.append(" (")
                    .append((char) ('A' + i))
                    .append(") ")
                    .append(shown.get(i).label())
                    .append('.');
        }
        for (Happening happening : inOrder) {
            order.append((char) ('A' + shown.indexOf(happening)));
            evidence.addAll(happening.event().quotes());
        }
        stem.append(" Then say which of them helped to bring another about.");
        String letters = String.join(", ", order.toString().split(""));
        List<String> told = inOrder.stream().map(Happening::toldAsQuoted).toList();
        var right =
                new MarkScheme.Point(
                        BigDecimal.TWO,
                        "The order " + letters + ". " + String.join(" ", told),
                        List.of(letters, order.toString()),
                        List.of(String.join(", ", order.reverse().toString().split(""))),
                        Map.of("order", letters),
                        List.copyOf(evidence));
        if (!Sentences.vouched(link.relation())) {
            return new Written.Dropped("the link between the events is only read from notes");
        }
        Idea effect = Idea.of(ground, link, link.to()).orElseThrow();
        String cause = ground.happening(link.from()).orElseThrow().label();
        var joined =
                new MarkScheme.Point(
                        BigDecimal.TWO,
                        "Two of the events that are linked (1), and which of them led to the other"
                                + " (1), such as: "
                                + cause
                                + ". As a result: "
                                + effect.text(),
                        List.of(
                                cause + " and so " + ground.casing().inside(effect.text()),
                                effect.text() + " because " + ground.casing().inside(cause)),
                        List.of(effect.text() + " and so " + ground.casing().inside(cause)),
                        Map.of("cause", cause, "effect", effect.text()),
                        effect.evidence());
        inOrder.forEach(happening -> composition.resting(happening.event()));
        return new Composition(
                        ground, this, inOrder.stream().map(Happening::event).toArray(Event[]::new))
                .resting(link.relation())
                .asking(pen, "Put" + stem, "Arrange" + stem, "Place" + stem)
                .commandWord("Put in order")
                .marks(MARKS)
                .scheme(
                        Guidance.askedFor("link")
                                .line(
                                        "Order: 2 marks; 1 mark where moving one event would"
                                                + " put the order right.")
                                .line(
                                        "Link: 2 marks for saying of two events that one led to the"
                                                + " other, and which; 1 mark for two events that"
                                                + " are linked, without saying which led to"
                                                + " which.")
                                .all(List.of(right, joined)))
                .with(
                        Difficulties.knownBy(
                                        inOrder.stream()
                                                .mapToDouble(ground::salience)
                                                .average()
                                                .orElse(0))
                                .grain(0)
                                .facts(3)
                                .task(0.5));
    }
}
