package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds what else is worth asking: aims, positions, measures, features, functions, changes. */
public final class StatementFinder {
    private static final Map<Kind, Pattern> SIGNS = signs();
    private static final Pattern STANCE =
            Pattern.compile(
                    "\\b(supported|favoured|advocated|backed|in favour"
                            + " of|opposed|against|rejected|criticised|condemned|disagreed"
                            + " with)\\s+([^,.;]{3,60})");
    private final Material material;
    private final LabelMaker labels;

    public StatementFinder(Material material) {
        this.material = material;
        this.labels = new LabelMaker(material.cast(), material.lines());
    }

    private static Map<Kind, Pattern> signs() {
        Map<Kind, Pattern> signs = new LinkedHashMap<>();
        signs.put(Kind.QUOTATION, sign("\"[^\"]{25,}\"\\s*(?:-|,|\\()|\\bsaid:? \"[^\"]{15,}\""));
        signs.put(
                Kind.AIM,
                sign(
                        "\\b(?:wanted|aimed|hoped|intended|sought|meant|planned|wished|aims?|objective|goal|purpose|committed)"
                            + " (?:to|was to|were to|of)\\b|\\bin order to\\b|^to \\p{L}+"
                            + " [^,]{5,60},"));
        signs.put(
                Kind.FUNCTION,
                sign(
                        "\\b(?:tasks? (?:was|were) to|responsible for|role"
                                + " (?:was|of|included)|function was|in charge of|made"
                                + " decisions|oversaw|prepared)\\b"));
        signs.put(
                Kind.POSITION,
                sign(
                        "\\b(?:argued|believed|thought|claimed|insisted|maintained|supported|opposed|favoured|advocated|in"
                            + " favour of|disagreed|rejected|criticised|condemned|saw \\p{L}+"
                            + " as|regarded)\\b"));
        signs.put(
                Kind.DIFFERENCE,
                sign(
                        "\\b(?:unlike|whereas|in contrast|on the other hand|rather than|compared"
                                + " (?:to|with)|differ(?:ed|ent from))\\b"));
        signs.put(
                Kind.SIMILARITY,
                sign(
                        "\\b(?:similarly|likewise|just as|in the same way|both [\\p{L} ]+ and"
                                + " [\\p{L} ]+ (?:were|had|wanted|believed))\\b"));
        signs.put(
                Kind.CHANGE,
                sign(
                        "\\b(?:no longer|was replaced|were replaced|replaced|transformed|turned"
                                + " .{3,40} into|rose from|fell from|grew from|dropped from|changed"
                                + " from|increased from)\\b"));
        signs.put(
                Kind.CONTINUITY,
                sign(
                        "\\b(?:continued to|still (?:had|was|were)|remained|as"
                                + " before|unchanged|survived)\\b"));
        signs.put(
                Kind.MEASURE,
                sign(
                        "\\b(?:introduced|banned|abolished|set"
                            + " up|established|created|nationalised|decreed|outlawed|legalised|imposed|launched|reformed|passed"
                            + " (?:a|the)|issued)\\b"));
        signs.put(
                Kind.FEATURE,
                sign(
                        "\\b(?:was|were) (?:based on|made up of|dominated by|characterised by|led"
                                + " by|run by|known for|divided|the|a|an|very|more|not)\\b|\\bhad"
                                + " (?:a|no|the|many|little)\\b"));
        return signs;
    }

    private static Pattern sign(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    public List<Statement> find() {
        List<Statement> statements = new ArrayList<>();
        for (Line line : material.lines()) {
            material.progress().step();
            if (line.isHeading()) {
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                Kind kind = kind(line.part(sentence.start(), sentence.end()));
                if (kind != null && sentence.tokens().size() >= 5) {
                    statements.add(statement(kind, line, sentence.start(), sentence.end()));
                }
            }
        }
        return statements;
    }

    private static @Nullable Kind kind(String text) {
        for (Map.Entry<Kind, Pattern> sign : SIGNS.entrySet()) {
            if (sign.getValue().matcher(text).find()) {
                return sign.getKey();
            }
        }
        return null;
    }

    /** The stretch of the line as a statement of the given kind. */
    public Statement statement(Kind kind, Line line, int start, int end) {
        Label label = labels.statement(line, start, end);
        Evidence evidence = material.evidence(line, start, end);
        List<String> actors = label.parts().stream().map(Participation::actor).toList();
        List<Appearance> named = material.cast().in(line, start, end);
        String subject =
                named.isEmpty()
                        ? material.topics().apply(line).stream()
                                .findFirst()
                                .orElse(firstWords(label.text()))
                        : actors.getFirst();
        String text = label.text().isBlank() ? evidence.quote() : label.text();
        return new Statement(
                material.ids().get(),
                kind,
                subject,
                text,
                null,
                null,
                kind == Kind.POSITION ? stance(text) : null,
                actors,
                material.themes().of(text),
                material.topics().apply(line),
                List.of(evidence),
                Standing.extracted(Math.round(100 * Math.min(0.85, label.confidence())) / 100.0));
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
