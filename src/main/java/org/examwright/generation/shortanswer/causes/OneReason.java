package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Named;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * S5: State one reason why {actor} opposed, or supported, {policy}; or why something came about of
 * which two causes are told, too few for a longer answer. One cause alone makes no scheme: the
 * reason that everybody gives may be another.
 */
final class OneReason extends ShortAnswerPattern {
    private static final String VIEW = "the view that ";
    private static final int LEAST = 2;
    private static final int FEW = 2;

    /** The years of a change, which its sentence leaves to its name. */
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(?:between|from|in|after|by) (?:the |early |late |mid-)*\\d{4}[^,]*$");

    private static final Pattern YEAR = Pattern.compile("\\bin (\\d{4})$");

    OneReason() {
        super("S5");
    }

    @Override
    public Card card() {
        return Card.written(
                "State one reason why {actor} opposed {policy}.",
                "a position for or against something, or an outcome, and two causes of it",
                "one mark for a reason",
                "1");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement position : ground.statements()) {
            if (position.kind() != Statement.Kind.POSITION || !sided(position.stance())) {
                continue;
            }
            List<Idea> reasons =
                    Idea.distinct(
                            ground.links().causesOf(position).stream()
                                    .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                                    .toList(),
                            position.text());
            if (reasons.size() >= LEAST) {
                candidates.add(
                        about(
                                position.subject() + " " + position.stance(),
                                position,
                                0.7,
                                pen -> write(ground, position, reasons, pen)));
            }
        }
        candidates.addAll(outcomes(ground));
        return Supply.of(
                candidates, "no position and no outcome is known together with a reason for it");
    }

    /** Events and results of which so few causes are told that no other pattern asks for them. */
    private List<Candidate> outcomes(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        Stream.concat(
                        ground.happenings().stream().map(Happening::event),
                        ground.statements().stream())
                .forEach(
                        (Fact outcome) -> {
                            List<Link> causes = ground.links().causesOf(outcome);
                            if (causes.isEmpty() || causes.size() > FEW) {
                                return;
                            }
                            clause(ground, outcome)
                                    .ifPresent(
                                            clause ->
                                                    ofOutcome(ground, outcome, clause, causes)
                                                            .ifPresent(candidates::add));
                        });
        return candidates;
    }

    private static Optional<Clause> clause(Ground ground, Fact outcome) {
        return unfit(ground, outcome)
                ? Optional.empty()
                : Sentences.of(ground, outcome)
                        .filter(text -> Named.enough(ground, outcome, text))
                        .flatMap(text -> Clause.of(Words.capitalised(text)));
    }

    /** What somebody held is no outcome, and a change that names nothing may be any country's. */
    private static boolean unfit(Ground ground, Fact outcome) {
        return outcome instanceof Statement statement
                && (statement.kind() == Statement.Kind.POSITION
                        || statement.kind() == Statement.Kind.CHANGE
                                && !ground.casing()
                                        .inside(statement.text())
                                        .matches(".*\\p{Lu}.*"));
    }

    private Optional<Candidate> ofOutcome(
            Ground ground, Fact outcome, Clause clause, List<Link> causes) {
        List<Idea> reasons =
                Idea.distinct(
                        causes.stream()
                                .filter(OneReason::gives)
                                .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                                .toList(),
                        outcome.name());
        return reasons.size() < LEAST
                        || outcome instanceof Event
                                && reasons.stream().noneMatch(reason -> speaksOf(outcome, reason))
                ? Optional.empty()
                : Optional.of(
                        about(
                                outcome.name(),
                                reasons.getFirst().key(),
                                0.4,
                                pen -> write(ground, outcome, clause, reasons, pen)));
    }

    /** Whether a reason, or the words it rests on, names anything that the event names. */
    private static boolean speaksOf(Fact outcome, Idea reason) {
        return Stream.concat(
                        Stream.of(reason.text()), reason.evidence().stream().map(Evidence::quote))
                .anyMatch(words -> !Words.shared(words, outcome.name()).isEmpty());
    }

    /** A step before it is no reason; notes that were read tell them apart by "so", "because". */
    private static boolean gives(Link link) {
        return !Sentences.vouched(link.relation())
                || link.from() instanceof Statement statement
                        && statement.kind() == Statement.Kind.REASON;
    }

    private Written write(Ground ground, Fact outcome, Clause clause, List<Idea> reasons, Pen pen) {
        List<String> effects =
                ground.links().effectsOf(outcome).stream().map(link -> link.to().name()).toList();
        return asked(
                ground,
                outcome,
                reasons,
                effects,
                "one reason why "
                        + Named.inside(outcome, Stems.embedded(clause, ground.casing()))
                        + when(ground, outcome)
                        + ".",
                pen);
    }

    /** When it was: the year of an event, and the years that a change is known under. */
    private static String when(Ground ground, Fact outcome) {
        if (outcome instanceof Statement statement) {
            Matcher years = YEARS.matcher(statement.subject());
            if (Dates.namesYear(statement.text())) {
                return "";
            }
            return years.find() ? " " + years.group() : between(statement);
        }
        return ground.happening(outcome)
                .filter(happening -> happening.inOneYear() && !Dates.namesYear(happening.label()))
                .map(happening -> " in " + Dates.year(happening.year()))
                .orElse("");
    }

    /** The years of its two figures, where its name gives none. */
    private static String between(Statement change) {
        Matcher from = YEAR.matcher(String.valueOf(change.before()));
        Matcher to = YEAR.matcher(String.valueOf(change.after()));
        return from.find() && to.find() ? " between " + from.group(1) + " and " + to.group(1) : "";
    }

    private static boolean sided(@Nullable String stance) {
        return stance != null
                && (stance.startsWith("FOR ") || stance.startsWith("AGAINST "))
                && !stance.contains(VIEW);
    }

    private Written write(Ground ground, Statement position, List<Idea> reasons, Pen pen) {
        String stance = String.valueOf(position.stance());
        boolean against = stance.startsWith("AGAINST ");
        String issue = stance.substring(stance.indexOf(' ') + 1);
        List<String> others = otherSide(ground, position, issue, against);
        return asked(
                ground,
                position,
                reasons,
                others,
                "one reason why "
                        + ground.casing().inside(position.subject())
                        + (against ? " opposed " : " supported ")
                        + issue
                        + ".",
                pen);
    }

    private Written asked(
            Ground ground,
            Fact about,
            List<Idea> reasons,
            List<String> others,
            String wanted,
            Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, about);
        for (Idea reason : reasons) {
            points.add(Points.one(ground, reason, Points.nth(others, points.size())));
            composition.resting(reason.key()).resting(reason.fact());
        }
        return composition
                .asking(pen, "State " + wanted, "Give " + wanted, "Identify " + wanted)
                .marks(1)
                .scheme(Guidance.askedFor("reason").oneMarkEach(1).any(1, points))
                .with(Difficulties.knownBy(0.4).grain(0).facts(1).task(0.4));
    }

    /** Reasons of those who held the contrary. */
    private static List<String> otherSide(
            Ground ground, Statement position, String issue, boolean against) {
        return ground.statements().stream()
                .filter(other -> other.kind() == Statement.Kind.POSITION && other != position)
                .filter(
                        other ->
                                String.valueOf(other.stance())
                                                .startsWith(against ? "FOR " : "AGAINST ")
                                        && Words.likeness(String.valueOf(other.stance()), issue)
                                                > 0.5)
                .flatMap(
                        other ->
                                ground.links().causesOf(other).stream()
                                        .map(link -> link.from().name()))
                .toList();
    }
}
