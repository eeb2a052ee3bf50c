package org.examwright.generation.shortanswer.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
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
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;

/** S14 and S15: Explain two ways in which {A and B} differed, or were alike. */
final class TwoWays extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int EACH = 2;
    private static final Pattern LEANS = Pattern.compile("\\b(?:one|ones|it|them)(?:$|[ ,.])");
    private static final Pattern FRAMED =
            Pattern.compile("^(?i:under|in|with|for|by|during|before|after) ");
    private final Kind kind;

    private TwoWays(String id, Kind kind) {
        super(id);
        this.kind = kind;
    }

    static TwoWays different() {
        return new TwoWays("S14", Kind.DIFFERENCE);
    }

    static TwoWays alike() {
        return new TwoWays("S15", Kind.SIMILARITY);
    }

    @Override
    public Card card() {
        return different(kind)
                ? Card.written(
                        "Explain two ways in which {A and B} differed.",
                        "three differences between two things",
                        "any two, a mark for each side of each",
                        "4")
                : Card.written(
                        "Explain two similarities between {A and B}.",
                        "three likenesses of two things",
                        "any two, a mark each and one for a detail of each",
                        "4");
    }

    private static boolean different(Kind kind) {
        return kind == Kind.DIFFERENCE;
    }

    @Override
    public Supply supply(Ground ground) {
        Map<String, List<Statement>> bySubject =
                Idea.bySubject(
                        ground,
                        statement ->
                                statement.kind() == kind && statement.subject().contains(" and "));
        List<Candidate> candidates = new ArrayList<>();
        bySubject.forEach(
                (subject, statements) -> {
                    List<Idea> ideas =
                            different(kind)
                                    ? Idea.told(ground, statements)
                                    : Idea.detailed(ground, statements);
                    if (ideas.size() >= LEAST) {
                        candidates.add(
                                about(
                                        subject,
                                        ideas.getFirst().fact(),
                                        0.8,
                                        pen -> write(ground, subject, ideas, pen)));
                    }
                });
        return Supply.of(
                candidates,
                "between no two things are three "
                        + (different(kind) ? "differences" : "likenesses")
                        + " told");
    }

    private Written write(Ground ground, String subject, List<Idea> ideas, Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        List<String> contrary =
                ground.statements().stream()
                        .filter(other -> other.kind() == Kind.DIFFERENCE)
                        .filter(other -> other.subject().equals(subject))
                        .map(Statement::text)
                        .toList();
        Composition composition = composition(ground, ideas.getFirst().fact());
        for (Idea idea : ideas) {
            points.add(
                    different(kind)
                            ? Points.worth(
                                    ground,
                                    idea,
                                    EACH,
                                    Words.capitalised(idea.text()) + " (1 for each side)",
                                    swapped(idea.text()).stream().toList())
                            : Points.detailed(ground, idea, Points.nth(contrary, points.size())));
            composition.resting(idea.fact());
        }
        String pair = ground.casing().inside(subject);
        return composition
                .stem(
                        different(kind)
                                ? pen.oneOf(
                                                "Explain two ways in which " + pair + " differed.",
                                                "Explain two differences between " + pair + ".")
                                        + within(ground, subject, ideas)
                                : pen.oneOf(
                                        "Explain two things that " + pair + " had in common.",
                                        "Explain two similarities between " + pair + "."))
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(2 * EACH)
                .scheme(guidance().any(2, points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.4));
    }

    /** Two people may differ in anything: the topic says where to look. */
    private static String within(Ground ground, String subject, List<Idea> ideas) {
        List<String> topics =
                ideas.stream().flatMap(idea -> idea.fact().topics().stream()).distinct().toList();
        boolean people =
                Stream.of(subject.split(" and ", 2))
                        .allMatch(
                                one ->
                                        ground.people()
                                                .named(one)
                                                .filter(a -> a.kind() == Actor.Kind.PERSON)
                                                .isPresent());
        return people && topics.size() == 1
                ? " Write about " + ground.casing().inside(topics.getFirst()) + "."
                : "";
    }

    private Guidance guidance() {
        return different(kind)
                ? Guidance.askedFor("difference")
                        .line(
                                "For each of two differences: 1 mark for what is true of the one, 1"
                                        + " mark for what is true of the other in the same matter.")
                : Guidance.askedFor("similarity")
                        .oneAndOne("a detail that shows it, of the one or of both");
    }

    /** "Under Louis the court met", "Marat wrote one": no side that the other could take. */
    private static boolean leans(Clause side) {
        return LEANS.matcher(side.rest()).find() || FRAMED.matcher(side.subject()).find();
    }

    /** The difference the wrong way round: what each side is said to be, said of the other. */
    private static Optional<String> swapped(String text) {
        String[] sides = text.split(", while ", 2);
        if (sides.length < 2) {
            return Optional.empty();
        }
        Optional<Clause> one = Clause.of(sides[0]);
        Optional<Clause> other = Clause.of(Words.capitalised(sides[1]));
        return one.isEmpty() || other.isEmpty() || leans(one.get()) || leans(other.get())
                ? Optional.empty()
                : Optional.of(
                        one.get().subject()
                                + " "
                                + Stems.predicate(other.get())
                                + ", while "
                                + sides[1].substring(0, other.get().subject().length())
                                + " "
                                + Stems.predicate(one.get()));
    }
}
