package org.examwright.generation.shortanswer.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * S17: Write an account showing how it came about that {Z}. Begin in {year}, when {A}. The steps
 * between form a chain of causes in the notes, in order of time.
 */
final class Account extends ShortAnswerPattern {
    private static final int MARKS = 8;
    private static final int FEWER_MARKS = 4;
    private static final int LEAST_LINKS = 2;
    private static final int MOST_LINKS = 4;
    private static final int MOST_YEARS = 15;
    private static final int MOST_BETWEEN = 5;

    private static final Pattern LED_ON =
            Pattern.compile(
                    "(?i)\\b(?:because|since|so that|so|therefore|thus|led|drove|forced|made|caused"
                            + "|brought|helped|let|allowed|enabled|left|after|once|as a"
                            + " result|result(?:ed)?|in (?:answer|reply|response)|to (?:stop|keep"
                            + "|end|prevent|meet|win|calm)|which|step)\\b");

    Account() {
        super("S17");
    }

    @Override
    public Card card() {
        return Card.written(
                "Write an account showing how it came about that {event}. Begin in {year}, when"
                        + " {event}.",
                "a chain of two links or more from an event of one year to another",
                "the steps in order, with the links between them; a ladder of four levels, of two"
                        + " where one step lies between",
                "4 or 8");
    }

    /** A feast is the end of no story. */
    private static boolean isFeast(Fact end) {
        return end.name().matches("(?i).*\\b(?:birthday|anniversary|jubilee|funeral)\\b.*");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        Set<UUID> ends = new HashSet<>();
        for (Happening first : ground.happenings()) {
            List<Link> way =
                    begins(first)
                            ? longest(ground, first, first.event(), new ArrayList<>(), ends)
                            : List.of();
            if (way.size() >= LEAST_LINKS
                    && !isFeast(way.getLast().to())
                    && !toldByStem(ground, way)
                    && !endsInOneStroke(way)) {
                Fact last = way.getLast().to();
                ends.add(last.id());
                candidates.add(
                        new Candidate(
                                first.label() + " to " + last.name(),
                                way.getLast().relation().id(),
                                last.topics(),
                                Composition.themesOf(last),
                                first.event().from(),
                                Links.dateOf(last),
                                ground.salience(first),
                                pen -> write(ground, first, way, pen)));
            }
        }
        return Supply.of(candidates, "no two events are joined by a chain of causes");
    }

    /** Where one step lies between, the question must not name it by the way. */
    private static boolean toldByStem(Ground ground, List<Link> way) {
        Fact step = way.getFirst().to();
        Set<String> shared = Words.shared(step.name(), way.getLast().to().name());
        ground.people().namedIn(step.name()).stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .forEach(actor -> shared.removeAll(Words.stems(actor.name())));
        return way.size() == LEAST_LINKS && shared.size() >= 2;
    }

    /** A dismissal and the successor's first day are one step, too little for a whole account. */
    private static boolean endsInOneStroke(List<Link> way) {
        return way.size() == LEAST_LINKS
                && way.getFirst().to() instanceof Event step
                && way.getLast().to() instanceof Event end
                && step.precision() == Event.Precision.DAY
                && end.precision() == Event.Precision.DAY
                && !end.from().isAfter(step.from().plusDays(1));
    }

    /** Whether words of the notes join the two: one quote tells both, or says that one led on. */
    private static boolean inWords(Link link) {
        return link.relation().quotes().stream()
                .map(Evidence::quote)
                .anyMatch(
                        quote ->
                                LED_ON.matcher(quote).find()
                                        || speaksOf(quote, link.from())
                                                && speaksOf(quote, link.to()));
    }

    private static boolean speaksOf(String quote, Fact fact) {
        return !Words.shared(quote, fact.name()).isEmpty();
    }

    /** Whether the account can be told where to begin. */
    private static boolean begins(Happening first) {
        return first.inOneYear() || Dates.namesYear(first.label());
    }

    private static List<Link> longest(
            Ground ground, Happening first, Fact at, List<Link> way, Set<UUID> taken) {
        List<Link> best =
                !way.isEmpty() && ground.happening(at).isPresent() && !taken.contains(at.id())
                        ? List.copyOf(way)
                        : List.of();
        if (way.size() == MOST_LINKS) {
            return best;
        }
        for (Link link : ground.links().effectsOf(at)) {
            if (fits(ground, first, link, way)) {
                way.add(link);
                List<Link> longer = longest(ground, first, link.to(), way, taken);
                best = longer.size() > best.size() ? longer : best;
                way.removeLast();
            }
        }
        return best;
    }

    private static boolean fits(Ground ground, Happening first, Link link, List<Link> way) {
        Idea idea = Idea.of(ground, link.to()).orElse(null);
        if (idea == null
                || !inWords(link)
                || link.to() == first.event()
                || Words.likeness(idea.text(), first.label()) > 0.4
                || way.stream().anyMatch(step -> step.to() == link.to())
                || way.stream()
                        .anyMatch(step -> Words.likeness(step.to().name(), idea.text()) > 0.4)) {
            return false;
        }
        @Nullable LocalDate day = Links.dateOf(link.to());
        @Nullable LocalDate before = lastDay(first, way);
        return day == null
                || before == null
                || !day.isBefore(before)
                        && day.getYear() - first.year() <= MOST_YEARS
                        && day.getYear() - before.getYear() <= MOST_BETWEEN;
    }

    private static @Nullable LocalDate lastDay(Happening first, List<Link> way) {
        for (Link step : way.reversed()) {
            @Nullable LocalDate day = Links.dateOf(step.to());
            if (day != null) {
                return day;
            }
        }
        return first.event().from();
    }

    private Written write(Ground ground, Happening first, List<Link> way, Pen pen) {
        Happening last = ground.happening(way.getLast().to()).orElseThrow();
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, first.event(), last.event());
        String before = first.label();
        boolean brief = way.size() == LEAST_LINKS;
        int all = brief ? FEWER_MARKS : MARKS;
        int left = all;
        for (Link link : way) {
            Idea idea = Idea.of(ground, link, link.to()).orElseThrow();
            int marks = Math.ceilDiv(left, way.size() - points.size());
            left -= marks;
            MarkScheme.Point point =
                    Points.worth(
                            ground,
                            idea,
                            marks,
                            before + ", which helped to bring this about: " + told(ground, idea),
                            List.of());
            points.add(link == way.getLast() ? joined(ground, point, before, idea) : point);
            before = Words.capitalised(idea.text());
            composition.resting(link.relation()).resting(link.to());
        }
        String told = stem(ground, first, last);
        return composition
                .asking(
                        pen,
                        (brief ? "Explain how " : "Write an account showing how ") + told,
                        (brief ? "Explain step by step how " : "Write an account explaining how ")
                                + told)
                .commandWord(brief ? "Explain" : "Write an account")
                .objectives("AO1", "AO2")
                .marks(all)
                .scheme((brief ? ofTwoLevels() : ofFourLevels()).all(points))
                .with(
                        Difficulties.knownBy(ground.salience(last))
                                .grain(0)
                                .facts(way.size() + 1)
                                .task(0.4));
    }

    /** The question tells how it ended, so that only what joins the last step to it earns marks. */
    private static MarkScheme.Point joined(
            Ground ground, MarkScheme.Point point, String before, Idea end) {
        String ended = Words.capitalised(end.text());
        return new MarkScheme.Point(
                point.marks(),
                point.text(),
                List.of(
                        before + " and so " + ground.casing().inside(ended),
                        ended + " because " + ground.casing().inside(before)),
                point.reject(),
                point.slots(),
                point.evidence());
    }

    private static Ladder ofFourLevels() {
        return ladder().level(1, 2, "Tells of one step, or of steps without their order")
                .level(3, 4, "Tells of steps in order, with little to join them")
                .level(5, 6, "Explains how one step led to the next")
                .level(
                        7,
                        8,
                        "Explains the steps from beginning to end as a chain, with exact"
                                + " knowledge");
    }

    private static Ladder ofTwoLevels() {
        return ladder().level(1, 2, "Tells of the steps, with little to join them")
                .level(3, 4, "Explains how one step led to the next, with exact knowledge");
    }

    private static Ladder ladder() {
        return Ladder.of("cause and consequence")
                .used("The account as a whole is marked by this ladder.")
                .weak("Tells of the two events and leaves out what joins them");
    }

    private static String told(Ground ground, Idea idea) {
        return ground.happening(idea.fact())
                .map(happening -> happening.toldAsQuoted().replaceFirst("\\.$", ""))
                .orElse(Words.capitalised(idea.text()));
    }

    private static String stem(Ground ground, Happening first, Happening last) {
        return "it came about that "
                + Stems.embedded(last.clause(), ground.casing())
                + (first.inOneYear() && !Dates.namesYear(first.label())
                        ? ". Begin in " + Dates.year(first.year()) + ", when "
                        : ". Begin at the time when ")
                + Stems.embedded(first.clause(), ground.casing())
                + ".";
    }
}
