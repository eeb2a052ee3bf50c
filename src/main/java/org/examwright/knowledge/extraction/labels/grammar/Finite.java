package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Verbs;

/** Which words of a phrase can be finite verbs. */
public final class Finite {
    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "did", "could", "would", "should", "might", "may", "must");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OF_PERSONS = Lexicon.words("person-verbs");
    private static final Set<String> PLAINLY_PAST = Lexicon.words("plain-pasts");

    /** What many do together, and a noun as well: "rebel sailors surrender at Toulon". */
    private static final String DEED = "surrender|revolt|retreat|riot|march|protest|rebel";

    private static final String MOVE =
            "arrives|escapes|retires|surrenders|abdicates|departs|withdraws|capitulates|preaches";

    /** Plurals of nouns as well. */
    private static final String STROLL = "walks|slips|sails|rides";

    private Finite() {}

    /** Whether the noun of a deed behind several people is what they do. */
    static boolean deedOfMany(Phrase phrase, int i) {
        return i > 0
                && phrase.lower(i).matches(DEED)
                && phrase.lower(i - 1).matches("\\p{L}{4,}[^s']s")
                && phrase.tag(i - 1).equals("NOUN")
                && !phrase.get(i - 1).capitalised()
                && phrase.tag(i + 1).matches("|ADP|PUNCT|SCONJ")
                && phrase.words().subList(0, i).stream()
                        .noneMatch(t -> t.tag().matches("AUX|VERB|SCONJ"));
    }

    /** "Petrov brothers shot": a plural before its participle, and no verb. */
    static boolean pluralBeforeVerb(Phrase phrase, int i) {
        return doneByMany(phrase, i + 1)
                || counted(phrase, i)
                || phrase.tag(i).equals("NOUN")
                        && phrase.lower(i).endsWith("s")
                        && !isKnown(Verbs.past(phrase.lower(i)))
                        && (Verbs.isPassive(phrase.lower(i + 1)) || deedOfMany(phrase, i + 1));
    }

    /** "Five knights who were": several of them, and no verb. */
    private static boolean counted(Phrase phrase, int i) {
        return i == 1
                && phrase.tag(0).equals("NUM")
                && phrase.tag(1).equals("NOUN")
                && phrase.lower(1).endsWith("s")
                && phrase.tag(2).matches("PRON|VERB|AUX");
    }

    /** "troops invade": the plain form behind several; or behind a name, by a slip. */
    static boolean presentOfMany(Phrase phrase, int i) {
        String lower = phrase.lower(i);
        int noun = i - 1;
        while (noun > 0 && phrase.tag(noun).equals("ADV")) {
            noun--;
        }
        return deedOfMany(phrase, i)
                || doneByMany(phrase, i)
                || goesOn(phrase, i)
                || noun >= 0
                        && phrase.tag(i).equals("VERB")
                        && !phrase.get(i).capitalised()
                        && !lower.matches(".*(?:ing|ed|s)")
                        && !EVENT_NOUNS.contains(lower)
                        && !lower.matches("new|key|main|top|former|late")
                        && (isKnown(Verbs.past(lower))
                                || lower.length() >= 4
                                        && Subject.isPlural(phrase, noun + 1)
                                        && phrase.tag(i + 1)
                                                .matches("DET|PROPN|ADP|NOUN|ADJ|SCONJ"))
                        && !Verbs.isPast(lower)
                        && !Verbs.isParticiple(lower)
                        && phrase.tag(noun).matches("NOUN|PROPN")
                        && (Subject.isPlural(phrase, noun + 1) || phrase.get(noun).capitalised())
                        && phrase.words().subList(0, i).stream()
                                .noneMatch(
                                        t ->
                                                t.tag().matches("AUX|PART|SCONJ") && !t.is("than")
                                                        || t.tag().equals("VERB")
                                                                && !Verbs.isPassive(t.text()));
    }

    /**
     * "Danish ships shell Russian ports": what looks like a verb and its object are both others.
     */
    private static boolean doneByMany(Phrase phrase, int i) {
        String lower = phrase.lower(i);
        return i > 1
                && i + 1 < phrase.size()
                && lower.length() > 3
                && !phrase.get(i).capitalised()
                && !lower.matches(".*(?:ing|ed|s)")
                && !EVENT_NOUNS.contains(lower)
                && isKnown(Verbs.past(lower))
                && phrase.get(i - 1).text().matches("\\p{Ll}{3,}[^s]s")
                && phrase.tag(i - 1).matches("NOUN|VERB")
                && (phrase.get(i + 1).capitalised() || phrase.tag(i + 1).equals("DET"))
                && phrase.words().subList(0, i - 1).stream()
                        .noneMatch(t -> t.tag().matches("AUX|VERB|SCONJ|PART"));
    }

    /** "Elections resume": a name in the plural and what closes the note. */
    private static boolean goesOn(Phrase phrase, int i) {
        return i > 0
                && phrase.lower(i).matches("begin|resume|collapse|continue|fail")
                && phrase.tag(i + 1).matches("|PUNCT")
                && Subject.isPlural(phrase.get(i - 1).text())
                && phrase.words().subList(0, i).stream()
                        .noneMatch(t -> t.tag().matches("AUX|VERB|SCONJ"));
    }

    /** Whether a plain past tense comes later that no "and", comma or relative word introduces. */
    static boolean laterVerb(Phrase phrase, int i) {
        for (int j = i + 1; j < phrase.size(); j++) {
            String lower = phrase.lower(j);
            if (lower.matches(
                    "and|but|or|,|;|-|:|who|which|that|because|as|when|while|after|before|if|so|since|where|though|although|even|until|unless|whereas|whilst|despite")) {
                return false;
            }
            if (phrase.tag(j).equals("VERB")
                    && phrase.tag(j - 1).equals("NOUN")
                    && phrase.lower(j - 1).endsWith("s")
                    && !lower.matches(".*(?:ing|ed|s)")
                    && phrase.tag(j + 1).matches("ADP|DET|PROPN|PART")
                    && !Verbs.isParticiple(lower)
                    && isKnown(Verbs.past(lower))) {
                return true; // "prisoners sentenced to three years go to camps"
            }
            if (Actives.isNone(phrase, j)) {
                continue;
            }
            boolean auxiliary = phrase.tag(j).equals("AUX") && PAST_AUXILIARIES.contains(lower);
            boolean past =
                    phrase.tag(j).equals("VERB")
                            && Verbs.isPast(lower)
                            && !phrase.tag(j - 1).matches("AUX|PART|ADJ|DET|ADP")
                            && !phrase.lower(j + 1).equals("by")
                            && (Predicate.takesObject(phrase, j)
                                    || phrase.lower(j + 1).equals("to")
                                    || lower.matches(
                                            "rose|fell|dropped|grew|declined|increased|led|spread|broke|lasted"));
            if (auxiliary || past) {
                return true;
            }
        }
        return false;
    }

    public static boolean isKnown(String past) {
        return Verbs.isPassive(past)
                || PLAINLY_PAST.contains(past)
                || OF_PERSONS.contains(past)
                || past.startsWith("re") && PLAINLY_PAST.contains(past.substring(2)); // "retook"
    }

    /** "Smith lands at Oslo": what somebody named does without an object. */
    static boolean goes(Phrase phrase, int i) {
        String verb = phrase.lower(i);
        String next = phrase.lower(i + 1);
        boolean move =
                verb.matches(MOVE)
                        || verb.equals("lands") && next.matches("at|near|on")
                        || verb.matches(STROLL)
                                && next.matches("out|in|into|off|away|from|past|through|with");
        return move
                && i > 0
                && phrase.tag(i - 1).equals("PROPN")
                && !phrase.lower(i - 1).matches("crown|church|state|temple|abbey|royal|tribal")
                && phrase.tag(i + 1).matches("|ADP|ADV|PART|PUNCT")
                && phrase.words().subList(0, i).stream()
                        .noneMatch(t -> t.tag().matches("AUX|VERB|SCONJ|PART"));
    }
}
