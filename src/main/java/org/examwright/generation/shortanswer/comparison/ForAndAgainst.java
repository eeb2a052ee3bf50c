package org.examwright.generation.shortanswer.comparison;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.shortanswer.Wordings;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;

/**
 * S24: Give one piece of evidence for and one against: '{claim}'. The claim is a view for which and
 * against which the notes know positions, each with what speaks for it.
 */
final class ForAndAgainst extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int FEW = 2;
    private static final int MOST = 4;
    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
    private static final String FAVOUR = "FOR the view that ";
    private static final String AGAINST = "AGAINST the view that ";

    ForAndAgainst() {
        super("S24");
    }

    @Override
    public Card card() {
        return Card.written(
                "Give one piece of evidence for and one against, and explain how each bears on it:"
                        + " ‘{claim}’.",
                "positions for and against a view, each with a cause",
                "two marks for each side, one for the evidence and one for its bearing",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        Map<String, Statement> favour = new TreeMap<>();
        Map<String, Statement> against = new TreeMap<>();
        for (Statement statement : ground.statements()) {
            String stance = String.valueOf(statement.stance());
            if (statement.kind() == Kind.POSITION && stance.startsWith(FAVOUR)) {
                favour.putIfAbsent(stance.substring(FAVOUR.length()), statement);
            } else if (statement.kind() == Kind.POSITION && stance.startsWith(AGAINST)) {
                against.putIfAbsent(stance.substring(AGAINST.length()), statement);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        favour.forEach(
                (claim, position) -> {
                    Statement contrary = against.get(claim);
                    if (contrary == null) {
                        return;
                    }
                    List<Idea> speakFor = reasons(ground, position);
                    List<Idea> speakAgainst = reasons(ground, contrary);
                    if (speakFor.size() >= FEW && speakAgainst.size() >= FEW) {
                        candidates.add(
                                about(
                                        claim,
                                        position,
                                        0.8,
                                        pen ->
                                                write(
                                                        ground,
                                                        claim,
                                                        position,
                                                        contrary,
                                                        speakFor,
                                                        speakAgainst,
                                                        pen)));
                    }
                });
        ground.views().stream()
                .filter(
                        view ->
                                ideas(view.favour()).size() >= LEAST
                                        && ideas(view.against()).size() >= LEAST)
                .forEach(
                        view ->
                                candidates.add(
                                        about(
                                                view.name(),
                                                view.favour().getFirst(),
                                                0.4,
                                                pen -> ofView(ground, view, pen))));
        return Supply.of(candidates, "no view is known with evidence on both sides");
    }

    private Written ofView(Ground ground, View view, Pen pen) {
        return write(
                ground,
                view.sentence(),
                view.favour().getFirst(),
                view.against().getFirst(),
                ideas(view.favour()),
                ideas(view.against()),
                pen);
    }

    private static List<Idea> ideas(List<Statement> points) {
        return points.stream()
                .filter(point -> Wordings.supported(point, point.text()))
                .filter(point -> !point.text().matches("(He|She|It|They|This|These|Those) .*"))
                .map(point -> new Idea(point.text(), point, point))
                .limit(MOST)
                .toList();
    }

    private static List<String> texts(List<Idea> ideas) {
        return ideas.stream().map(Idea::text).toList();
    }

    private static List<Idea> reasons(Ground ground, Statement position) {
        return Idea.distinct(
                ground.links().causesOf(position).stream()
                        .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                        .toList(),
                "");
    }

    /** " about the years 1917–22", from first to last of those that the points name. */
    private static String years(List<Idea> speakFor, List<Idea> speakAgainst) {
        IntSummaryStatistics years =
                Stream.concat(speakFor.stream(), speakAgainst.stream())
                        .flatMap(idea -> YEAR.matcher(idea.text()).results())
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .summaryStatistics();
        return years.getCount() < 2 || years.getMin() == years.getMax()
                ? ""
                : " about the years " + years.getMin() + " to " + years.getMax();
    }

    private Written write(
            Ground ground,
            String claim,
            Statement position,
            Statement contrary,
            List<Idea> speakFor,
            List<Idea> speakAgainst,
            Pen pen) {
        Composition composition = composition(ground, position, contrary);
        for (List<Idea> side : List.of(speakFor, speakAgainst)) {
            side.forEach(idea -> composition.resting(idea.key()).resting(idea.fact()));
        }
        String years = years(speakFor, speakAgainst);
        String quoted = ": ‘" + Words.capitalised(claim) + ".’";
        return composition
                .asking(
                        pen,
                        "Give one piece of evidence for this claim"
                                + years
                                + " and one against it, and explain how each bears on it"
                                + quoted,
                        "Identify one piece of evidence that supports this claim"
                                + years
                                + " and one that challenges it, and explain how each does so"
                                + quoted)
                .objectives("AO1", "AO2")
                .marks(4)
                .scheme(
                        Ladder.of("judgement")
                                .used(
                                        "Each of the two sides is marked by this ladder, two marks"
                                                + " each.")
                                .level(1, 1, "Gives accurate evidence that bears on the claim")
                                .level(
                                        2,
                                        2,
                                        "Explains how the evidence supports the claim, or speaks"
                                                + " against it")
                                .weak("Gives evidence for one side alone")
                                .all(
                                        List.of(
                                                Points.oneOf(
                                                        ground,
                                                        "For the claim",
                                                        speakFor,
                                                        2,
                                                        texts(speakAgainst)),
                                                Points.oneOf(
                                                        ground,
                                                        "Against the claim",
                                                        speakAgainst,
                                                        2,
                                                        texts(speakFor)))))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.6));
    }
}
