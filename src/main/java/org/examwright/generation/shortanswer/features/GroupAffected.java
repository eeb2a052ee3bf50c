package org.examwright.generation.shortanswer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Sentences;
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
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;

/**
 * S16: In what ways were {group} affected by {policy}? From results of the policy that the notes
 * tell of that group.
 */
final class GroupAffected extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int EACH = 4;
    private static final String DEMONYM = "\\p{Lu}.*(ans?|ish|ese|et|ch|is?|ics?|se)";

    GroupAffected() {
        super("S16");
    }

    @Override
    public Card card() {
        return Card.written(
                "In what ways were {group} affected by {policy}? Explain two ways.",
                "three results of one thing for one group of people",
                "any two ways, four marks each by level",
                "8");
    }

    private record Touched(String group, String by, List<Idea> ways) {}

    @Override
    public Supply supply(Ground ground) {
        Map<String, Touched> found = new TreeMap<>();
        for (Statement statement : ground.statements()) {
            if (statement.kind() != Statement.Kind.RESULT
                    || !Sentences.vouched(statement)
                    || !Sentences.isName(statement.subject())) {
                continue;
            }
            for (String name : statement.actors()) {
                ground.people()
                        .named(name)
                        .filter(actor -> actor.kind() == Actor.Kind.GROUP)
                        .filter(actor -> !ground.people().names(statement.subject(), actor))
                        .ifPresent(
                                actor ->
                                        found.computeIfAbsent(
                                                        actor.name() + "|" + statement.subject(),
                                                        _ ->
                                                                new Touched(
                                                                        actor.name(),
                                                                        statement.subject(),
                                                                        new ArrayList<>()))
                                                .ways()
                                                .addAll(
                                                        Idea.of(ground, statement).stream()
                                                                .toList()));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        found.forEach(
                (key, touched) -> {
                    List<Idea> ways = Idea.distinct(touched.ways(), "");
                    if (ways.size() >= LEAST) {
                        candidates.add(
                                about(
                                        key,
                                        ways.getFirst().fact(),
                                        0.8,
                                        pen ->
                                                write(
                                                        ground,
                                                        new Touched(
                                                                touched.group(),
                                                                touched.by(),
                                                                ways),
                                                        pen)));
                    }
                });
        return Supply.of(candidates, "no group of people is told of in three results of one thing");
    }

    /** "camp prisoners", but "French prisoners". */
    private static String inside(Ground ground, Touched touched) {
        String group = touched.group();
        String small = group.substring(0, 1).toLowerCase(Locale.ROOT) + group.substring(1);
        boolean name =
                touched.ways().stream()
                        .flatMap(way -> way.evidence().stream())
                        .anyMatch(evidence -> evidence.quote().contains(" " + group));
        if (Words.count(group) == 1 && !name && !group.matches(DEMONYM)) {
            return small;
        }
        List<String> words = Words.tokens(group);
        boolean phrase =
                words.size() > 1
                        && words.stream().skip(1).allMatch(word -> word.matches("\\p{Ll}.*"))
                        && !words.getFirst().matches(DEMONYM);
        return phrase ? small : ground.casing().inside(group);
    }

    private Written write(Ground ground, Touched touched, Pen pen) {
        Composition composition = composition(ground, touched.ways().getFirst().fact());
        List<MarkScheme.Point> points = Points.levelled(ground, touched.ways(), EACH, List.of());
        touched.ways().forEach(way -> composition.resting(way.fact()));
        String group = inside(ground, touched);
        String affected = " affected by " + ground.casing().inside(touched.by());
        return composition
                .asking(
                        pen,
                        "In what ways were " + group + affected + "? Explain two ways.",
                        "Explain two ways in which " + group + " were" + affected + ".",
                        "How were " + group + affected + "? Explain two ways.")
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(2 * EACH)
                .scheme(
                        Ladder.of("consequence")
                                .used("Each of two ways is marked by this ladder, four marks each.")
                                .level(1, 2, "Names a way, with some knowledge of it")
                                .level(
                                        3,
                                        4,
                                        "Explains with exact knowledge how it touched the lives of"
                                                + " these people")
                                .weak("Describes the policy and not what it did to people")
                                .any(2, points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.4));
    }
}
