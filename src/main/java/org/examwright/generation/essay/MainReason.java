package org.examwright.generation.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.essay.Outcome.Strand;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;

/**
 * E1: How far do you agree that {factor} was the main reason for {outcome}? One cause is set
 * against the others. For it speak the causes of its own kind: those that share its matter, led to
 * it or came of it; against it the rest.
 */
final class MainReason extends EssayPattern {

    MainReason() {
        super("E1");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far do you agree that {factor} was the main reason for {outcome} in the years"
                        + " {span}?",
                "an outcome with four causes or more, and more than one kind of them",
                "causes for the view and rival causes, links, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            Outcome outcome = new Outcome(ground, happening);
            List<Strand> causes = outcome.causes();
            best(outcome, causes)
                    .ifPresent(
                            view ->
                                    candidates.add(
                                            candidate(
                                                    ground,
                                                    happening,
                                                    happening.label(),
                                                    _ -> write(outcome, view))));
        }
        return Supply.of(
                candidates,
                "no event has four causes that speak for one factor and four for others");
    }

    /** A factor with the strands that speak for it and those that speak for others. */
    private record View(Strand factor, List<Strand> favour, List<Strand> against) {
        int weaker() {
            return Math.min(favour.size(), against.size());
        }

        /** A reason makes a better view than an event; then the more balanced, the better. */
        int rank() {
            return weaker() + (factor.fact() instanceof Statement ? 100 : 0);
        }
    }

    private static boolean sameSubject(Outcome outcome, Fact factor) {
        String subject = outcome.happening().clause().subject();
        return asClause(outcome.ground(), factor)
                .toLowerCase(Locale.ROOT)
                .startsWith(subject.toLowerCase(Locale.ROOT) + " ");
    }

    private static Optional<View> best(Outcome outcome, List<Strand> causes) {
        View best = null;
        for (Strand factor : causes) {
            if (factor.fact() instanceof Event event
                    && !event.from().isBefore(outcome.happening().event().to())) {
                continue;
            }
            View view = view(outcome, factor, causes);
            if (view.weaker() >= POINTS
                    && !sameSubject(outcome, factor.fact())
                    && (best == null || view.rank() > best.rank())) {
                best = view;
            }
        }
        return Optional.ofNullable(best);
    }

    private static View view(Outcome outcome, Strand factor, List<Strand> causes) {
        List<Strand> favour = new ArrayList<>();
        favour.add(factor);
        for (Strand cause : causes) {
            if (cause != factor && kin(outcome, factor.fact(), cause.fact())) {
                favour.add(cause);
            }
        }
        for (Strand cause : List.of(factor)) {
            outcome.causesOf(cause).stream()
                    .filter(more -> !among(favour, more.fact()) && !among(causes, more.fact()))
                    .forEach(favour::add);
        }
        List<Strand> against =
                new ArrayList<>(
                        causes.stream().filter(cause -> !among(favour, cause.fact())).toList());
        for (Strand cause : List.copyOf(against)) {
            outcome.causesOf(cause).stream()
                    .filter(more -> !among(favour, more.fact()) && !among(against, more.fact()))
                    .forEach(against::add);
        }
        return new View(factor, favour, against);
    }

    /**
     * Whether two causes belong to one factor: the same matter in words or the same actors, or one
     * led to the other.
     */
    private static boolean kin(Outcome outcome, Fact one, Fact other) {
        Set<String> words = Words.shared(one.name(), other.name());
        words.removeAll(Words.stems(outcome.happening().label()));
        words.removeIf(outcome.ground()::generic);
        boolean linked =
                outcome.ground().links().causesOf(one).stream()
                                .anyMatch(link -> link.from() == other)
                        || outcome.ground().links().effectsOf(one).stream()
                                .anyMatch(link -> link.to() == other);
        return !words.isEmpty() || linked;
    }

    private Written write(Outcome outcome, View view) {
        Ground ground = outcome.ground();
        List<Strand> all = new ArrayList<>(view.favour());
        all.addAll(view.against());
        int[] years = outcome.years(all);
        String event = Stems.embedded(outcome.happening().clause(), ground.casing());
        String factor = asClause(ground, view.factor().fact());
        String stem = stem(outcome, view.factor().fact(), years);
        Setting setting = setting(outcome, years);
        String name = outcome.noun().orElse("the outcome");
        List<String> links = new ArrayList<>(links(outcome, all));
        if (links.isEmpty()) {
            links.add(
                    "The factor named worked together with the others: a strong answer shows which"
                            + " of them would have had little effect alone.");
        }
        MarkScheme scheme =
                new MarkScheme(
                        List.of(),
                        MarkScheme.Rule.ALL,
                        null,
                        new MarkScheme.EssayScheme(
                                analysis(
                                        "cause",
                                        factor,
                                        event,
                                        Dates.span(years[0], years[1]),
                                        "the factor named against the other causes"),
                                claims(
                                        outcome,
                                        view.favour(),
                                        strand -> bearing(outcome, strand, view.factor().fact())),
                                claims(
                                        outcome,
                                        view.against(),
                                        strand -> indirect(outcome, strand)),
                                links,
                                List.of(
                                        "Necessity: would "
                                                + name
                                                + " have come about without this factor?",
                                        "Timing: does it explain why it came in "
                                                + Dates.year(outcome.happening().year())
                                                + " and not before?",
                                        "Reach: which factor explains the working of the others?"),
                                List.of(
                                        "Tells what happened without saying how it led to the"
                                                + " outcome",
                                        "Treats the factor named and leaves the other causes out",
                                        "Lists causes side by side and gives a verdict that does"
                                                + " not follow from them"),
                                setting.levels()));
        return compose(outcome, all, years)
                .stem(stem)
                .commandWord("How far")
                .scheme(scheme)
                .with(
                        Difficulties.knownBy(ground.salience(outcome.happening()))
                                .task(0.4)
                                .facts(3));
    }

    /** With both sides named by a noun where they have one, else as a view to agree with. */
    private static String stem(Outcome outcome, Fact factor, int[] years) {
        Ground ground = outcome.ground();
        Optional<String> named =
                ground.happening(factor)
                        .flatMap(happening -> new Outcome(ground, happening).noun());
        Optional<String> what = outcome.noun();
        if (named.isPresent() && what.isPresent()) {
            return "How far do you agree that "
                    + named.get()
                    + " was the main reason for "
                    + what.get()
                    + Outcome.during(years)
                    + "?";
        }
        String event =
                Words.capitalised(Stems.embedded(outcome.happening().clause(), ground.casing()));
        return "‘"
                + event
                + " mainly because "
                + asClause(ground, factor)
                + ".’ How far do you agree with this view?";
    }

    static String asClause(Ground ground, Fact fact) {
        var clause =
                ground.happening(fact)
                        .map(Happening::clause)
                        .or(() -> Clause.of(Words.capitalised(fact.name())));
        return Stems.embedded(clause.orElseThrow(), ground.casing());
    }

    private static String bearing(Outcome outcome, Strand strand, Fact factor) {
        if (strand.fact() == factor) {
            return ": the factor named";
        }
        return indirect(outcome, strand);
    }

    static String indirect(Outcome outcome, Strand strand) {
        if (strand.way().size() < 2) {
            return "";
        }
        return ", which led to this: " + outcome.told(strand.way().getFirst().to());
    }
}
