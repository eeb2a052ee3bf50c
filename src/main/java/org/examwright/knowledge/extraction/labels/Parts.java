package org.examwright.knowledge.extraction.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Who does what in a clause. */
final class Parts {
    private final Cast cast;

    Parts(Cast cast) {
        this.cast = cast;
    }

    List<Participation> of(
            Line line, Clause clause, @Nullable Voice voice, @Nullable Member meant) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (meant != null) {
            parts.put(meant.name(), voice != null && voice.passive() ? Part.PATIENT : Part.AGENT);
        }
        for (Appearance appearance : cast.in(line, clause.start(), clause.end())) {
            parts.putIfAbsent(appearance.member().name(), part(appearance, voice));
        }
        List<Participation> result = new ArrayList<>();
        parts.forEach((name, part) -> result.add(new Participation(name, part)));
        return List.copyOf(result);
    }

    private static Part part(Appearance appearance, @Nullable Voice voice) {
        List<Token> tokens = appearance.mention().sentence().tokens();
        int first = appearance.mention().first();
        int next = appearance.mention().last() + 1;
        if (voice == null || next < tokens.size() && tokens.get(next).text().startsWith("'")) {
            return Part.OTHER;
        }
        int before = first - 1;
        while (before >= 0
                && (tokens.get(before).tag().equals("DET")
                        || tokens.get(before).tag().equals("ADJ"))) {
            before--;
        }
        String left = before < 0 ? "" : tokens.get(before).lower();
        if (appearance.mention().start() < voice.verb()) {
            boolean behindPreposition = before >= 0 && tokens.get(before).tag().equals("ADP");
            return behindPreposition ? Part.OTHER : voice.passive() ? Part.PATIENT : Part.AGENT;
        }
        if (left.equals("by") && voice.passive()) {
            return Part.AGENT;
        }
        boolean object =
                before >= 0
                        && !voice.passive()
                        && (tokens.get(before).tag().equals("VERB")
                                || left.equals("and")
                                || left.equals(","));
        return object ? Part.PATIENT : Part.OTHER;
    }

    record Voice(int verb, boolean passive) {}

    /** The person whom a label names first, or nothing. */
    String named(String label) {
        String name = label.replaceFirst("(?s)\\s+\\P{Lu}.*", "");
        return cast.kindOf(name) == Actor.Kind.PERSON ? name : "";
    }
}
