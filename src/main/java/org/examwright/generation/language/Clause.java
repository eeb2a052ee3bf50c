package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plain past-tense sentence taken apart into who and what they did. Refuses (is empty for) what
 * it cannot take apart safely: no finite verb, a verb in another tense, a second clause with a
 * subject of its own.
 *
 * @param subject the words before the verb, as written
 * @param verb the finite verb as written: "rose", "was"
 * @param rest the words behind it
 * @param base the base form of what was done: "rise", "expel"
 * @param plainRest the rest with verbs that are joined to the first one in their base form too
 */
public record Clause(
        String subject, String verb, String rest, String base, String plainRest, Voice voice) {

    /** Whether the subject did it, had it done to it, or was something. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        COPULA
    }

    private static final Set<String> STATES =
            Words.set(
                    "be have remain continue stay want believe contain consist hope fear include"
                            + " depend belong know live feel need seem appear exist lack like dislike"
                            + " love hate involve represent mean own rely tend think wish work act"
                            + " resemble account comprise deserve enjoy help prefer suffer support"
                            + " oppose favour trust doubt expect aim");

    /** Without an object these are a headline's clipped passive: "Dues abolished in the west". */
    private static final Set<String> NEEDS_OBJECT =
            Words.set(
                    "abolish expel arrest appoint ban introduce establish found create dismiss"
                            + " remove execute assassinate murder sign adopt publish replace capture"
                            + " defeat launch hold make give impose nationalise ratify repeal suppress"
                            + " crush kill shoot depose declare announce elect name take seize build"
                            + " destroy outlaw deport exile imprison ration bring send order force"
                            + " allow encourage grant receive raise lower reduce produce use mobilise"
                            + " recognise amnesty pardon sack evict intern sentence oust overthrow"
                            + " topple install crown consecrate inaugurate acquire annex annul"
                            + " authorise enact erect legalise nominate proclaim prosecute"
                            + " redistribute reinstate rename rescue subdue suspend unveil uphold"
                            + " acquit persecute partition wound ransack commission let");

    private static final Set<String> FRAMING = Words.set("and but then or");

    /** Takes a sentence apart. */
    public static Optional<Clause> of(String sentence) {
        List<String> tokens = Words.tokens(sentence);
        int at = verbAt(tokens);
        if (at < 1) {
            return Optional.empty();
        }
        return build(tokens, at);
    }

    private static final Set<String> PASSIVE_STATES =
            Words.set(
                    "base locate know call consider see compose associate dominate situate fear"
                            + " hate suppose regard involve interest concern surround inhabit devastate"
                            + " expect force make divide rule govern lead occupy hold");

    /** "After Adair backed the duke": half a sentence. */
    private static final Set<String> OPENERS =
            Words.set(
                    "after before when while although though because until till if unless whereas");

    /** Whether it says how things were rather than what happened. */
    public boolean isState() {
        return voice == Voice.COPULA
                || STATES.contains(base)
                || voice == Voice.PASSIVE && PASSIVE_STATES.contains(base);
    }

    private static Optional<Clause> build(List<String> tokens, int at) {
        String verb = tokens.get(at);
        if (OPENERS.contains(Words.bare(tokens.getFirst()))) {
            return Optional.empty();
        }
        String subject = String.join(" ", tokens.subList(0, at));
        List<String> rest = tokens.subList(at + 1, tokens.size());
        String restText = String.join(" ", rest);
        if (verb.equals("was") || verb.equals("were")) {
            Optional<String> done = participleIn(rest);
            if (!settled(rest, false).isPresent()
                    || (!rest.isEmpty() && rest.getFirst().equals("to"))) {
                return Optional.empty();
            }
            Voice voice = done.isPresent() ? Voice.PASSIVE : Voice.COPULA;
            return Optional.of(
                    new Clause(subject, verb, restText, done.orElse("be"), restText, voice));
        }
        String base = Verbs.baseOfPast(verb).orElseThrow();
        if (NEEDS_OBJECT.contains(base) && !objectIn(rest)) {
            return Optional.empty();
        }
        return settled(rest, true)
                .map(plain -> new Clause(subject, verb, restText, base, plain, Voice.ACTIVE));
    }

    private static boolean objectIn(List<String> rest) {
        return !rest.isEmpty()
                && (!Words.PREPOSITIONS.contains(rest.getFirst())
                        || Words.count(rest.getFirst()) > 1
                        || Set.of("out", "up", "down", "off", "back", "over", "about", "away")
                                .contains(rest.getFirst()));
    }

    private static Optional<String> participleIn(List<String> rest) {
        for (String token : rest) {
            String word = Words.bare(token);
            if (word.endsWith("ly")
                    || word.equals("not")
                    || word.equals("both")
                    || word.equals("also")
                    || word.equals("all")
                    || word.equals("first")) {
                continue;
            }
            return Verbs.baseOfParticiple(token);
        }
        return Optional.empty();
    }

    private static int verbAt(List<String> tokens) {
        int commas = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (i > 0 && finite(tokens, i)) {
                return commas == 1 && !listed(tokens, i) ? -1 : i;
            }
            String word = Words.bare(token);
            if (i > 0 && (word.equals("who") || word.equals("which") || word.equals("that"))
                    || Words.MODALS.contains(token)) {
                return -1;
            }
            if (token.endsWith(",")) {
                commas++;
            }
        }
        return -1;
    }

    /** "Bread, wine and salt rose": a comma before the verb that parts a list. */
    private static boolean listed(List<String> tokens, int verb) {
        List<String> subject = tokens.subList(0, verb);
        int and = subject.lastIndexOf("and");
        return and > 1
                && !Words.PREPOSITIONS.contains(Words.bare(tokens.getFirst()))
                && subject.subList(0, and).stream().anyMatch(token -> token.endsWith(","));
    }

    /**
     * Whether the word there is the sentence's verb rather than a participle that describes a noun.
     */
    private static boolean finite(List<String> tokens, int i) {
        String token = tokens.get(i);
        if (token.equals("was") || token.equals("were")) {
            return true;
        }
        if (!token.equals(Words.bare(token))
                || Words.MODALS.contains(token)
                || Verbs.baseOfPast(token).isEmpty()) {
            return false;
        }
        String before = Words.bare(tokens.get(i - 1));
        if (Words.DETERMINERS.contains(before)
                || Words.PREPOSITIONS.contains(before)
                || before.equals("newly")
                || before.equals("so-called")
                || before.equals("most")) {
            return false;
        }
        return !alsoParticiple(token) || !describes(tokens, i);
    }

    private static boolean alsoParticiple(String token) {
        return token.endsWith("ed") || IrregularVerbs.BASE_OF_PARTICIPLE.containsKey(token);
    }

    /** "Troops led by a general took the town": the first verb only describes the troops. */
    private static boolean describes(List<String> tokens, int i) {
        String next = i + 1 < tokens.size() ? Words.bare(tokens.get(i + 1)) : "";
        boolean by = next.equals("by");
        boolean preposition = Words.PREPOSITIONS.contains(next);
        for (int j = i + 1; j < tokens.size(); j++) {
            String token = tokens.get(j);
            if (Words.SUBORDINATORS.contains(token) && !token.equals("as")
                    || FRAMING.contains(token)) {
                return false;
            }
            String before = Words.bare(tokens.get(j - 1));
            boolean sure =
                    token.equals("was")
                            || token.equals("were")
                            || Verbs.baseOfPast(token).isPresent() && !alsoParticiple(token);
            boolean likely =
                    by
                            && Verbs.baseOfPast(token).isPresent()
                            && !Words.DETERMINERS.contains(before)
                            && !Words.PREPOSITIONS.contains(before);
            if (sure && preposition || likely) {
                return true;
            }
        }
        return false;
    }

    /** The rest with joined verbs made plain; empty where a second clause begins in it. */
    private static Optional<String> settled(List<String> rest, boolean active) {
        List<String> plain = new ArrayList<>();
        boolean framed = false;
        for (int i = 0; i < rest.size(); i++) {
            String token = rest.get(i);
            if (Words.SUBORDINATORS.contains(token) && !token.equals("as") && !token.equals("so")) {
                plain.addAll(rest.subList(i, rest.size()));
                return Optional.of(String.join(" ", plain));
            }
            String before = i == 0 ? "" : rest.get(i - 1);
            String word = Words.bare(token);
            boolean past =
                    token.equals(word + token.substring(Math.min(word.length(), token.length())))
                            && (Verbs.baseOfPast(word).isPresent() || Words.MODALS.contains(word));
            if (past
                    && !Words.DETERMINERS.contains(before)
                    && !Words.PREPOSITIONS.contains(before)) {
                boolean joined =
                        FRAMING.contains(before)
                                || before.endsWith(",")
                                || before.endsWith("ly")
                                        && i > 1
                                        && FRAMING.contains(rest.get(i - 2));
                boolean sure = !alsoParticiple(word);
                if (sure
                        && (!joined
                                || !active
                                || word.equals("was")
                                || word.equals("were")
                                || Words.MODALS.contains(word))) {
                    return Optional.empty();
                }
                if (!joined && framed && active) {
                    return Optional.empty();
                }
                if (joined && active) {
                    plain.add(
                            Verbs.baseOfPast(word).orElseThrow() + token.substring(word.length()));
                    continue;
                }
            }
            framed |= FRAMING.contains(word);
            plain.add(token);
        }
        return Optional.of(String.join(" ", plain));
    }
}
