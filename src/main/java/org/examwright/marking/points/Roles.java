package org.examwright.marking.points;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, and from where to where: read off the words' places. */
final class Roles {
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String OWNER = "owner";
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "in", "on", "at", "by", "to", "from", "with", "into", "for", "under",
                    "over", "through", "against", "between", "towards");
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "or", "but", "that", "which", "who", "whom", "because", "as", "while");
    private static final Set<String> LEADS =
            Set.of(
                    "the", "a", "an", "of", "by", "in", "for", "with", "his", "their", "its",
                    "from");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whom");
    private static final Set<String> BEING =
            Set.of("was", "were", "is", "are", "be", "been", "being", "got");
    private static final Set<String> AUXILIARIES =
            Set.of("did", "does", "do", "had", "has", "have", "would", "could", "will", "can");

    private static final Set<String> TELLING =
            Set.of(SUBJECT, OBJECT, OWNER, "from", "to", "for", "by", "against", "under", "over");
    private static final Map<String, Set<String>> OPPOSITE =
            Map.of(
                    "from",
                    Set.of("to", "into"),
                    "to",
                    Set.of("from"),
                    "into",
                    Set.of("from"),
                    OWNER,
                    Set.of("by"),
                    "by",
                    Set.of(OWNER),
                    "for",
                    Set.of("against"),
                    "against",
                    Set.of("for"));

    private Roles() {}

    static boolean auxiliary(Token token) {
        return BEING.contains(token.lower()) || AUXILIARIES.contains(token.lower());
    }

    /**
     * Whether the answer gives two of the form's parts to each other, turns a direction round, or
     * gives a deed to another.
     */
    static boolean swapped(Sighting seen, Set<String> names) {
        for (Unit verb : seen.at().keySet()) {
            if (deed(seen.form().tokens(), verb.place())
                    && Lexicon.english().verb(seen.answer().get(seen.at().getOrDefault(verb, 0)))
                    && swapped(seen, verb, names)) {
                return true;
            }
        }
        return turnedRound(cases(seen, null, true), cases(seen, null, false));
    }

    private static boolean swapped(Sighting seen, Unit verb, Set<String> names) {
        var wanted = cases(seen, verb, true);
        var given = cases(seen, verb, false);
        boolean active = !passive(seen.form().tokens(), 0, verb.place());
        for (var each : wanted.entrySet()) {
            String now = given.get(each.getKey());
            boolean turned =
                    each.getValue().equals(SUBJECT) && OBJECT.equals(now)
                            || active && each.getValue().equals(OBJECT) && SUBJECT.equals(now);
            if (turned && !Lexicon.light(each.getKey().token().lower())) {
                return true;
            }
        }
        return exchanged(wanted, given) || otherAgent(seen, verb, wanted, given, names);
    }

    /** Whether a word is a verb that does something, not "the attack" or "the planned economy". */
    private static boolean deed(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.value() != null || !Lexicon.english().verb(token)) {
            return false;
        }
        boolean led =
                at == 0
                        || LEADS.contains(tokens.get(at - 1).lower())
                        || tokens.get(at - 1).possessive();
        boolean bound = at + 1 < tokens.size() && tokens.get(at + 1).content();
        boolean past = token.lower().endsWith("ed");
        boolean wide = at > 1 && LEADS.contains(tokens.get(at - 2).lower());
        return past ? !(led && bound) : !led && !(wide && Lexicon.base(token));
    }

    private static boolean turnedRound(Map<Unit, String> wanted, Map<Unit, String> given) {
        return wanted.entrySet().stream()
                .anyMatch(
                        each ->
                                OPPOSITE.getOrDefault(each.getValue(), Set.of())
                                        .contains(given.getOrDefault(each.getKey(), "")));
    }

    private static boolean exchanged(Map<Unit, String> wanted, Map<Unit, String> given) {
        for (var one : wanted.entrySet()) {
            for (var other : wanted.entrySet()) {
                if (!one.getValue().equals(other.getValue())
                        && TELLING.contains(one.getValue())
                        && TELLING.contains(other.getValue())
                        && one.getValue().equals(given.get(other.getKey()))
                        && other.getValue().equals(given.get(one.getKey()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Another name stands where the form's agent should. */
    private static boolean otherAgent(
            Sighting seen,
            Unit verb,
            Map<Unit, String> wanted,
            Map<Unit, String> given,
            Set<String> names) {
        List<Unit> agents =
                seen.form().units().stream()
                        .filter(unit -> unit.name() && unit.place() < verb.place())
                        .filter(
                                unit ->
                                        !seen.at().containsKey(unit)
                                                || SUBJECT.equals(wanted.get(unit)))
                        .toList();
        if (agents.isEmpty() || agents.stream().anyMatch(u -> SUBJECT.equals(given.get(u)))) {
            return false;
        }
        int i = seen.at().getOrDefault(verb, 0) - 1;
        while (i >= seen.from() && !seen.answer().get(i).content()) {
            i--;
        }
        if (i < seen.from() || seen.answer().get(i).possessive()) {
            return false;
        }
        int verbAt = seen.at().getOrDefault(verb, 0);
        if (!SUBJECT.equals(part(seen.answer(), seen.from(), i, verbAt))) {
            return false;
        }
        Token doer = seen.answer().get(i);
        return names.contains(doer.lower())
                && agents.stream().noneMatch(unit -> unit.likeness(doer) > 0);
    }

    /** The part of each unit that is met, in the form or in the answer. */
    private static Map<Unit, String> cases(Sighting seen, @Nullable Unit verb, boolean inForm) {
        List<Token> tokens = inForm ? seen.form().tokens() : seen.answer();
        int first = inForm ? 0 : seen.from();
        int verbAt = verb == null ? -1 : inForm ? verb.place() : seen.at().getOrDefault(verb, -1);
        boolean passive = verbAt >= 0 && passive(tokens, first, verbAt);
        Map<Unit, String> cases = new LinkedHashMap<>();
        seen.at()
                .forEach(
                        (unit, place) -> {
                            if (unit != verb) {
                                int at = inForm ? unit.place() : place;
                                String part = part(tokens, first, at, verbAt);
                                if (part != null) {
                                    cases.put(unit, passive ? turned(part) : part);
                                }
                            }
                        });
        return cases;
    }

    private static String turned(String part) {
        return part.equals(SUBJECT) ? OBJECT : part.equals("by") ? SUBJECT : part;
    }

    private static boolean passive(List<Token> tokens, int first, int verb) {
        for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
            if (BEING.contains(tokens.get(i).lower())) {
                return true;
            }
            if (tokens.get(i).content() && !tokens.get(i).lower().endsWith("ly")) {
                break;
            }
        }
        return verb + 1 < tokens.size() && tokens.get(verb + 1).lower().equals("by");
    }

    private static @Nullable String part(List<Token> tokens, int first, int at, int verb) {
        if (tokens.get(at).possessive()) {
            return OWNER;
        }
        for (int i = at - 1; i >= first; i--) {
            Token token = tokens.get(i);
            if (i == verb) {
                return OBJECT;
            }
            if (PREPOSITIONS.contains(token.lower())) {
                return token.lower().equals("of") ? OWNER : token.lower();
            }
            if (CONJUNCTIONS.contains(token.lower()) || tokens.get(i + 1).afterPause()) {
                break;
            }
            if (auxiliary(token)) {
                return null;
            }
        }
        return verb > at ? before(tokens, at, verb) : null;
    }

    /** What a word is to a verb that comes after it. */
    private static @Nullable String before(List<Token> tokens, int at, int verb) {
        for (int i = at + 1; i <= verb; i++) {
            Token token = tokens.get(i);
            if (token.afterPause() || token.lower().equals("and")) {
                return null;
            }
            if (RELATIVES.contains(token.lower())) {
                return i + 1 == verb || auxiliary(tokens.get(i + 1)) ? SUBJECT : OBJECT;
            }
        }
        return SUBJECT;
    }
}
