package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
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
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;

/**
 * S22: How did {office} give {actor} power? The notes say, of "{actor} as {office}", what the post
 * allowed and what was done with it.
 */
final class PowerOfOffice extends ShortAnswerPattern {
    private static final Pattern IN_OFFICE = Pattern.compile("(.{3,50}?) as (.{3,50})");

    PowerOfOffice() {
        super("S22");
    }

    @Override
    public Card card() {
        return Card.written(
                "How did {office} give {actor} power?",
                "what a post allowed its holder, and what the holder did with it",
                "up to two marks for powers or uses that are named, up to four where they are"
                        + " joined",
                "4");
    }

    /** What someone could do in a post, and did. */
    private record Post(String holder, String office, List<Idea> powers, List<Idea> uses) {}

    @Override
    public Supply supply(Ground ground) {
        Map<String, List<Statement>> bySubject = new TreeMap<>();
        for (Statement statement : ground.statements()) {
            Matcher matcher = IN_OFFICE.matcher(statement.subject());
            if (matcher.matches() && ground.people().named(matcher.group(1)).isPresent()) {
                bySubject
                        .computeIfAbsent(statement.subject(), _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        bySubject.forEach(
                (subject, statements) -> {
                    Post post = post(ground, subject, statements);
                    if (!post.powers().isEmpty() && !post.uses().isEmpty()) {
                        candidates.add(
                                about(
                                        subject,
                                        statements.getFirst(),
                                        0.7,
                                        pen -> write(ground, post, statements, pen)));
                    }
                });
        return Supply.of(
                candidates, "nothing is said of what a post allowed its holder and of its use");
    }

    private static Post post(Ground ground, String subject, List<Statement> statements) {
        Matcher matcher = IN_OFFICE.matcher(subject);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(subject);
        }
        List<Idea> powers = new ArrayList<>();
        List<Idea> uses = new ArrayList<>();
        for (Statement statement : statements) {
            (statement.kind() == Kind.FUNCTION ? powers : uses)
                    .addAll(Idea.of(ground, statement).stream().toList());
        }
        return new Post(matcher.group(1), matcher.group(2), powers, uses);
    }

    /** The post and its holder are named in the question: what they did is answer enough. */
    private static MarkScheme.Point answered(
            Ground ground, String lead, List<Idea> ideas, List<String> reject) {
        MarkScheme.Point point = Points.oneOf(ground, lead, ideas, 2, reject);
        List<String> accept = new ArrayList<>(point.accept());
        ideas.forEach(
                idea ->
                        Clause.of(Words.capitalised(idea.text()))
                                .map(Stems::predicate)
                                .ifPresent(accept::add));
        return new MarkScheme.Point(
                point.marks(),
                point.text(),
                accept,
                point.reject(),
                point.slots(),
                point.evidence());
    }

    private static List<String> texts(List<Idea> ideas) {
        return ideas.stream().map(Idea::text).toList();
    }

    private Written write(Ground ground, Post post, List<Statement> statements, Pen pen) {
        Composition composition = composition(ground, statements.getFirst());
        statements.forEach(composition::resting);
        String office = "the post of " + post.office();
        return composition
                .asking(
                        pen,
                        "How did " + office + " give " + post.holder() + " power?",
                        "Explain how " + office + " gave " + post.holder() + " power.",
                        "Explain how " + post.holder() + " gained power from " + office + ".")
                .objectives("AO1", "AO2")
                .marks(4)
                .scheme(
                        Ladder.of("cause and consequence")
                                .level(
                                        1,
                                        2,
                                        "Names a power of the post, or something that its holder"
                                                + " did in it")
                                .level(
                                        3,
                                        4,
                                        "Explains how a power of the post was used: names both and"
                                                + " joins them, with accurate detail for full marks")
                                .weak("Tells the life of the holder in place of the post's powers")
                                .all(
                                        List.of(
                                                answered(
                                                        ground,
                                                        "A power of the post",
                                                        post.powers(),
                                                        texts(post.uses())),
                                                answered(
                                                        ground,
                                                        "How " + post.holder() + " used it",
                                                        post.uses(),
                                                        List.of()))))
                .with(Difficulties.knownBy(0.4).grain(0).facts(2).task(0.4));
    }
}
