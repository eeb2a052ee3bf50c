package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Relation.End;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds where the notes say that one thing came of another, and states both ends. */
public final class CauseFinder {
    private static final Pattern BACKWARD =
            Pattern.compile("(?i)(?:this|which|it|that|these|they|and|also|\\W)*");
    private final Material material;
    private final StatementFinder statements;
    private final Map<Integer, List<Event>> events = new HashMap<>();
    private final List<Statement> ends = new ArrayList<>();
    private final List<Relation> causes = new ArrayList<>();

    public CauseFinder(Material material, StatementFinder statements, List<Event> events) {
        this.material = material;
        this.statements = statements;
        for (Event event : events) {
            if (event.standing().confidence() >= 0.8) {
                event.evidence()
                        .forEach(
                                at ->
                                        this.events
                                                .computeIfAbsent(at.line(), _ -> new ArrayList<>())
                                                .add(event));
            }
        }
    }

    /** The causes; the statements at their ends are then in {@link #ends()}. */
    public List<Relation> find() {
        Stretch before = null;
        for (Line line : material.lines()) {
            material.progress().step();
            if (line.isHeading()) {
                before = null;
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                Stretch here = new Stretch(line, sentence.start(), sentence.end());
                CausalLanguage.Found found = CausalLanguage.first(here.text());
                if (found != null && sentence.tokens().size() > 3) {
                    relate(here, found, before);
                }
                before = here;
            }
        }
        return List.copyOf(causes);
    }

    public List<Statement> ends() {
        return List.copyOf(ends);
    }

    private void relate(Stretch here, CausalLanguage.Found found, @Nullable Stretch before) {
        Stretch left = here.upTo(found.start());
        Stretch right = here.from(found.end());
        Stretch cause = found.causeFirst() ? left : right;
        Stretch effect = found.causeFirst() ? right : left;
        double trust = found.strong() ? 0.85 : 0.4;
        if (BACKWARD.matcher(left.text()).matches()) {
            int comma = right.text().indexOf(", ");
            if (!found.causeFirst() && comma > 0) {
                cause = right.upTo(comma);
                effect = right.from(comma + 2);
            } else if (found.causeFirst() && before != null) {
                cause = before;
                trust -= before.line() == here.line() ? 0 : 0.2;
            } else {
                cause = here;
                effect = here;
                trust = 0.3;
            }
        }
        if (cause.isTiny() || effect.isTiny()) {
            cause = cause.isTiny() ? here : cause;
            effect = effect.isTiny() ? here : effect;
            trust = Math.min(trust, 0.3);
        }
        add(here, cause, effect, trust);
    }

    private void add(Stretch here, Stretch cause, Stretch effect, double trust) {
        Statement reason =
                statements.statement(Kind.REASON, cause.line(), cause.start(), cause.end());
        Statement result =
                statements.statement(Kind.RESULT, effect.line(), effect.start(), effect.end());
        Event caused = event(effect);
        ends.add(reason);
        if (caused == null) {
            ends.add(result);
        }
        double sound =
                Math.min(
                        reason.standing().confidence(),
                        caused == null
                                ? result.standing().confidence()
                                : caused.standing().confidence());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(material.evidence(here.line(), here.start(), here.end()));
        if (cause.line() != here.line()) {
            evidence.add(material.evidence(cause.line(), cause.start(), cause.end()));
        }
        causes.add(
                new Relation(
                        material.ids().get(),
                        Relation.Type.CAUSE,
                        new End(End.Kind.STATEMENT, reason.id(), reason.text()),
                        caused == null
                                ? new End(End.Kind.STATEMENT, result.id(), result.text())
                                : new End(End.Kind.EVENT, caused.id(), caused.label()),
                        material.topics().apply(here.line()),
                        List.copyOf(evidence),
                        Standing.extracted(
                                Math.round(100 * Math.max(0.1, Math.min(trust, sound + 0.1)))
                                        / 100.0)));
    }

    /** The one sound event that the stretch tells of, or null. */
    private @Nullable Event event(Stretch stretch) {
        int line = stretch.line().passage().line();
        String text = stretch.line().passage().text();
        List<Event> here =
                events.getOrDefault(line, List.of()).stream()
                        .filter(
                                e ->
                                        e.evidence().stream()
                                                .anyMatch(
                                                        at ->
                                                                at.line() == line
                                                                        && told(e.label(), stretch)
                                                                        && text.offsetByCodePoints(
                                                                                        0,
                                                                                        at.start())
                                                                                <= stretch.end()
                                                                        && text.offsetByCodePoints(
                                                                                        0, at.end())
                                                                                >= stretch.start()))
                        .toList();
        return here.size() == 1 ? here.getFirst() : null;
    }

    /** Whether the stretch holds the label's first and last word. */
    private static boolean told(String label, Stretch stretch) {
        String text = stretch.text().toLowerCase(Locale.ROOT);
        String[] words = label.toLowerCase(Locale.ROOT).split(" ");
        return text.contains(words[0]) && text.contains(words[words.length - 1]);
    }

    private record Stretch(Line line, int start, int end) {
        String text() {
            return line.part(start, end);
        }

        Stretch upTo(int length) {
            return new Stretch(line, start, start + length);
        }

        Stretch from(int offset) {
            return new Stretch(line, start + offset, end);
        }

        boolean isTiny() {
            return text().strip().length() < 4 || text().strip().indexOf(' ') < 0;
        }
    }
}
