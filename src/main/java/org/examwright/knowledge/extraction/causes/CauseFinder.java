package org.examwright.knowledge.extraction.causes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Relation.End;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.facts.StatementFinder;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds where the notes say that one thing came of another, and states both ends. */
public final class CauseFinder {
    private static final Pattern BACKWARD =
            Pattern.compile("(?i)(?:this|which|it|that|these|they|and|also|\\W)*");
    private static final Pattern SEAM =
            Pattern.compile(
                    "; | - |→|,? but |,? whereas |,? whilst |, so (?!that)|, which |, although |"
                            + " though ");

    /** Markers that an aim follows. */
    private static final Pattern AIM =
            Pattern.compile(
                    "(?i)(?:in order |so as |in an (?:attempt|effort) |in a bid |hoping )?to");

    /** What a clause that a marker follows may end in without saying anything. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?i)(?:[\\s,;:-]|\\b(?:and|but|which|this|that|it|also|so|partly|mainly|perhaps|only|as)\\b)+$");

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
                CausalLanguage.Found found = CausalLanguage.first(line, sentence);
                if (found != null
                        && sentence.tokens().size() > 3
                        && !here.text().strip().endsWith(":")) {
                    relate(sentence, here, found, before);
                }
                before = here;
            }
        }
        return List.copyOf(causes);
    }

    public List<Statement> ends() {
        return List.copyOf(ends);
    }

    private void relate(
            Sentence sentence, Stretch here, CausalLanguage.Found found, @Nullable Stretch before) {
        Stretch left = here.upTo(found.start());
        Stretch right = here.from(found.end()).firstPiece();
        boolean opening = BACKWARD.matcher(left.text()).matches();
        Stretch near = left.lastPiece();
        Stretch cause = found.causeFirst() ? near : right;
        Stretch effect = found.causeFirst() ? right : near;
        double trust = found.strong() ? 0.85 : 0.4;
        if (opening) {
            int comma = here.from(found.end()).text().indexOf(", ");
            if (!found.causeFirst() && comma > 0) {
                cause = here.from(found.end()).upTo(comma);
                effect = here.from(found.end() + comma + 2).firstPiece();
            } else if (found.causeFirst() && before != null) {
                cause = before;
                trust -= before.line() == here.line() ? 0 : 0.2;
            } else {
                cause = here;
                effect = here;
                trust = 0.3;
            }
        }
        String befell = found.causeFirst() ? befell(sentence, here, found) : null;
        if (cause.isTiny() || befell == null && effect.isTiny()) {
            cause = cause.isTiny() ? here : cause;
            effect = effect.isTiny() ? here : effect;
            trust = Math.min(trust, 0.3);
        }
        String marker = here.text().substring(found.start(), found.end());
        add(here, cause, effect, befell, AIM.matcher(marker).matches(), trust);
    }

    /** What the verb of the marker, or behind it, did to its object, seen from the object. */
    private static @Nullable String befell(
            Sentence sentence, Stretch here, CausalLanguage.Found found) {
        List<Token> tokens = sentence.tokens();
        int from = here.start() + found.start();
        int to = here.start() + found.end();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inMarker = token.start() >= from && token.end() <= to;
            boolean behind = token.start() >= to && token.start() - to <= 12 && pointed(tokens, i);
            if ((inMarker || behind) && token.tag().equals("VERB")) {
                return Consequence.of(tokens, i);
            }
        }
        return null;
    }

    /** Whether "which" or "this" stands right before the verb. */
    private static boolean pointed(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i > 0 && tokens.get(i).tag().equals("ADV")) {
            i--;
        }
        return i >= 0 && tokens.get(i).lower().matches("which|this|these|all");
    }

    private void add(
            Stretch here,
            Stretch cause,
            Stretch effect,
            @Nullable String befell,
            boolean aim,
            double trust) {
        Statement reason =
                statements.statement(Kind.REASON, cause.line(), cause.start(), cause.end());
        Statement result =
                statements.statement(Kind.RESULT, effect.line(), effect.start(), effect.end());
        if (aim && cause.line() == here.line() && !cause.equals(here)) {
            reason = reworded(reason, "The aim was to " + decapitalised(reason.text()));
        }
        if (befell != null) {
            result = reworded(result, befell);
        }
        Event caused = befell == null ? event(effect) : null;
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

    private static String decapitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Statement reworded(Statement result, String text) {
        return new Statement(
                result.id(),
                result.kind(),
                result.subject(),
                text,
                result.before(),
                result.after(),
                result.stance(),
                result.actors(),
                result.themes(),
                result.topics(),
                result.evidence(),
                Standing.extracted(text.length() < 160 ? 0.75 : 0.4));
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

        /** Behind the last seam: what stands next to a marker that follows. */
        Stretch lastPiece() {
            String text = TAIL.matcher(text()).replaceFirst("");
            int from = 0;
            Matcher seam = SEAM.matcher(text);
            while (seam.find()) {
                from = text.length() - seam.end() >= 8 ? seam.end() : from;
            }
            return new Stretch(line, start + from, start + text.length());
        }

        /** Up to the first seam: what stands next to a marker that went before. */
        Stretch firstPiece() {
            Matcher seam = SEAM.matcher(text());
            while (seam.find()) {
                if (seam.start() >= 8) {
                    return new Stretch(line, start, start + seam.start());
                }
            }
            return this;
        }

        boolean isTiny() {
            return text().strip().length() < 4 || text().strip().indexOf(' ') < 0;
        }
    }
}
