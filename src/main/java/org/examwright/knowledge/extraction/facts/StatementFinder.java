package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds what else is worth asking: aims, positions, measures, features, functions, changes. */
public final class StatementFinder {
    private static final Pattern STANCE =
            Pattern.compile(
                    "\\b(supported|favoured|advocated|backed|in favour"
                            + " of|opposed|against|rejected|criticised|condemned|disagreed"
                            + " with)\\s+([^,.;]{3,60})");
    private static final double LEAST = 0.3;
    private final Material material;
    private final LabelMaker labels;

    public StatementFinder(Material material) {
        this.material = material;
        this.labels = new LabelMaker(material.cast(), material.lines());
    }

    public List<Statement> find() {
        List<Statement> statements = new ArrayList<>();
        for (Line line : material.lines()) {
            material.progress().step();
            if (line.isHeading()) {
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                if (sentence.tokens().size() < 5 || sentence.tokens().size() > 60) {
                    continue;
                }
                Label label = labels.statement(line, sentence.start(), sentence.end());
                Kind kind = StatementKinds.of(label, line.passage().section());
                if (kind != null && label.confidence() >= LEAST) {
                    statements.add(statement(kind, label, line, sentence.start(), sentence.end()));
                }
            }
        }
        return statements;
    }

    /** What it makes labels with, for those who read the same lines after it. */
    public LabelMaker labels() {
        return labels;
    }

    /** The stretch of the line as a statement of the given kind. */
    public Statement statement(Kind kind, Line line, int start, int end) {
        return statement(kind, labels.statement(line, start, end), line, start, end);
    }

    private Statement statement(Kind kind, Label label, Line line, int start, int end) {
        Evidence evidence = material.evidence(line, start, end);
        List<String> actors = label.parts().stream().map(Participation::actor).toList();
        String text = label.text().isBlank() ? evidence.quote() : label.text();
        Shift shift = kind == Kind.CHANGE ? Shift.of(text) : null;
        return new Statement(
                material.ids().get(),
                kind,
                subject(kind, label, line, actors),
                text,
                shift == null ? null : shift.before(),
                shift == null ? null : shift.after(),
                kind == Kind.POSITION ? stance(text) : null,
                actors,
                material.themes().of(text, material.topics().apply(line)),
                material.topics().apply(line),
                List.of(evidence),
                Standing.extracted(Math.round(100 * Math.min(0.85, label.confidence())) / 100.0));
    }

    /**
     * What it is about: for reasons and results what the heading names, else the sentence's own.
     */
    private String subject(Kind kind, Label label, Line line, List<String> actors) {
        String titled = StatementKinds.titledSubject(line.passage().section());
        if (titled != null
                && (kind == Kind.REASON || kind == Kind.RESULT || label.subject().isEmpty())) {
            return titled;
        }
        if (!label.subject().isBlank()) {
            return label.subject();
        }
        if (!actors.isEmpty()) {
            return actors.getFirst();
        }
        return material.topics().apply(line).stream().findFirst().orElse(firstWords(label.text()));
    }

    private static @Nullable String stance(String text) {
        Matcher matcher = STANCE.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        boolean against =
                matcher.group(1)
                        .matches("opposed|against|rejected|criticised|condemned|disagreed with");
        return (against ? "AGAINST " : "FOR ") + matcher.group(2).strip();
    }

    private static String firstWords(String text) {
        String[] words = text.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
    }
}
