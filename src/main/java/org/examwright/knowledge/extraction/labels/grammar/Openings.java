package org.examwright.knowledge.extraction.labels.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Cuts from the front of a clause what ties it to others: "However,", "led to", "It was only …".
 */
public final class Openings {
    /** What one does without an object, and no thing's name. */
    private static final Set<String> ALONE = Set.of("dies", "abdicates", "resigns", "flees");

    private static final Set<String> OPENERS =
            Set.of(
                    ("however therefore indeed finally also moreover then consequently thus hence"
                                    + " additionally furthermore significantly crucially clearly overall"
                                    + " nonetheless nevertheless initially eventually meanwhile first firstly"
                                    + " second secondly thirdly lastly specifically equally importantly and"
                                    + " but so yet or & instead e.g eg even rather similarly interestingly"
                                    + " unfortunately ultimately subsequently afterwards")
                            .split(" "));
    private static final List<String> OPENING_PHRASES =
            List.of(
                    "as a result ,",
                    "as a result",
                    "in total",
                    "as a consequence ,",
                    "in response ,",
                    "in the meantime ,",
                    "for example ,",
                    "for instance ,",
                    "in addition ,",
                    "in this sense ,",
                    "in that sense ,",
                    "in general terms ,",
                    "in fact ,",
                    "in essence ,",
                    "at first ,",
                    "in particular ,",
                    "after this ,",
                    "as a result of this ,",
                    "in doing so ,",
                    "in the end ,",
                    "at the same time ,");
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "when",
                    "after",
                    "as",
                    "while",
                    "although",
                    "though",
                    "if",
                    "because",
                    "since",
                    "following",
                    "despite",
                    "once",
                    "until",
                    "before",
                    "having",
                    "due",
                    "given",
                    "between");

    /** Participles that are said of people. */
    public static final Pattern OF_PERSONS =
            Pattern.compile(
                    "arrested|exiled|executed|(?:re-)?elected|appointed|imprisoned|released|sentenced|born"
                            + "|educated|sacked|dismissed|assassinated|crowned|deported|promoted|demoted"
                            + "|banished|shot|hanged|beheaded|expelled|murdered|replaced|succeeded"
                            + "|guillotined|stabbed|poisoned|crucified|jailed|kidnapped|tortured|wounded"
                            + "|pardoned|knighted|killed|beaten|made|captured|defeated|reinstated|rescued|freed|caught|acquitted");

    private Openings() {}

    public static void trimOpening(Phrase phrase) {
        trimOpeners(phrase);
        dropLeadingSubordinate(phrase);
        trimOpeners(phrase);
        uncleave(phrase);
        for (int i = 1; i < Math.min(6, phrase.size() - 3); i++) {
            if (phrase.lower(i).equals("sense") && phrase.lower(i + 1).equals("that")) {
                phrase.removeFirst(i + 2); // "A success in the sense that …"
                break;
            }
        }
        int saw = phrase.lower(0).equals("also") ? 1 : 0;
        if (phrase.lower(saw).matches("saw|sees|witnessed") && phrase.size() > saw + 3) {
            phrase.removeFirst(saw + 1);
        }
    }

    /** "However," and the like, which tie a sentence to one that is not there any more. */
    public static void trimOpeners(Phrase phrase) {
        phrase.trim();
        boolean changed = true;
        while (changed && !phrase.isEmpty()) {
            changed = false;
            for (String opening : OPENING_PHRASES) {
                String[] words = opening.split(" ");
                boolean of = !opening.endsWith(",") && phrase.lower(words.length).equals("of");
                if (startsWith(phrase, words) && !of) {
                    phrase.removeFirst(words.length);
                    changed = true;
                }
            }
            if (phrase.lower(0).equals("that") && phrase.tag(1).matches("PROPN|DET")) {
                phrase.removeFirst(1);
                changed = true;
            }
            changed |= dropEmptyOpening(phrase) || dropOrdinal(phrase);
            boolean counting =
                    phrase.lower(0).matches("first|second") && !phrase.lower(1).equals(",");
            if (!phrase.isEmpty()
                    && !counting
                    && OPENERS.contains(phrase.lower(0))
                    && phrase.size() > 2) {
                phrase.removeFirst(1);
                changed = true;
            }
            phrase.trim();
        }
    }

    /** "led to the treaty": what came is what the note is about. Whether that was so. */
    public static boolean trimCause(Phrase phrase) {
        boolean came =
                phrase.lower(0).matches("led|leading|contributed") && phrase.lower(1).equals("to")
                        || phrase.lower(0).matches("resulted|resulting|ended")
                                && phrase.lower(1).equals("in")
                        || phrase.lower(0).equals("caused")
                                && phrase.tag(1).matches("DET|NOUN|PROPN|ADJ");
        if (came && phrase.size() > 2) {
            phrase.removeFirst(phrase.lower(0).equals("caused") ? 1 : 2);
        }
        return came && phrase.size() > 0;
    }

    /** "At the king's 50th the lords": an ordinal without its noun says nothing. */
    private static boolean dropOrdinal(Phrase phrase) {
        for (int i = 1; i < Math.min(6, phrase.size() - 2) && phrase.tag(0).equals("ADP"); i++) {
            boolean alone =
                    phrase.get(i).text().matches("\\d+(?:st|nd|rd|th)")
                            && phrase.tag(i + 1).equals("DET");
            if (alone) {
                phrase.removeFirst(i + 1);
                return true;
            }
        }
        return false;
    }

    /** "It was only … that he came": what follows stands alone. */
    private static void uncleave(Phrase phrase) {
        if (phrase.lower(0).equals("it") && phrase.lower(1).matches("was|is")) {
            for (int i = 2; i <= Math.min(5, phrase.size() - 3); i++) {
                if (phrase.lower(i).equals("that")) {
                    phrase.removeFirst(i + 1);
                    return;
                }
                if (!phrase.lower(i).matches("not|only|in|until|during|from|after|,")) {
                    return;
                }
            }
        }
    }

    /** "During the late, the average age rose": nothing is left of the opening but its frame. */
    private static boolean dropEmptyOpening(Phrase phrase) {
        if (!phrase.tag(0).equals("ADP")) {
            return false;
        }
        for (int i = 1; i < Math.min(5, phrase.size()); i++) {
            if (phrase.get(i).text().equals(",")) {
                phrase.removeFirst(i + 1);
                return true;
            }
            if (!phrase.tag(i).matches("DET|ADJ|ADP")
                    && !phrase.lower(i)
                            .matches("morning|evening|night|day|eve|afternoon|course|month|year")) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWith(Phrase phrase, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!phrase.lower(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static void dropLeadingSubordinate(Phrase phrase) {
        boolean inOrder =
                phrase.lower(0).equals("to")
                        && phrase.words().stream()
                                .takeWhile(t -> !t.text().equals(","))
                                .anyMatch(t -> t.lower().matches("this|these|that|it|them"));
        if (!inOrder && !SUBORDINATORS.contains(phrase.lower(0))) {
            return;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.get(i).text().equals(",")) {
                phrase.removeFirst(i + 1);
                phrase.trim();
                return;
            }
        }
    }

    /** "lands in Cornwall": a present tense at the front, which becomes a past. */
    public static boolean presentFirst(Phrase phrase) {
        String word = phrase.lower(0);
        boolean present =
                phrase.size() == 1 && ALONE.contains(word)
                        || phrase.size() > 1
                                && word.matches("\\p{L}{3,}s")
                                && !word.endsWith("ss")
                                && phrase.tag(1).matches("ADP|PROPN|DET|PRON")
                                && Finite.isKnown(Verbs.past(word));
        if (present) {
            phrase.set(0, Verbs.past(word), "VERB");
        }
        return present;
    }

    /** Whether the phrase begins with its verb, in the past or as a bare participle. */
    public static boolean verbFirst(Phrase phrase) {
        String word = phrase.lower(0);
        if (phrase.size() > 1
                && phrase.tag(0).equals("VERB")
                && word.endsWith("s")
                && !word.endsWith("ss")
                && phrase.tag(1).matches("PROPN|DET|ADP|PRON|PART|ADV|NUM")
                && Finite.isKnown(Verbs.past(word))) {
            phrase.set(0, Verbs.past(word), "VERB"); // "marries Elizabeth"
            return true;
        }
        if (word.equals("born") && phrase.tag(1).equals("ADP")) {
            phrase.set(0, "born", "VERB");
            return true;
        }
        if (word.matches("was|were|had|became|began|won|lost|took|gave|made|led|went|came")) {
            return phrase.size() > 1 && !phrase.tag(1).equals("PRON");
        }
        if (phrase.size() > 1
                && phrase.tag(0).equals("VERB")
                && (phrase.tag(1).matches("VERB|AUX") && Verbs.isPast(phrase.lower(1))
                        || phrase.tag(1).equals("AUX"))
                && !phrase.tag(0).equals("AUX")) {
            phrase.set(0, phrase.get(0).text(), "PROPN");
            return false;
        }
        boolean verb =
                phrase.tag(0).equals("VERB")
                        || Verbs.isPassive(word)
                        || word.endsWith("ed") && phrase.tag(1).matches("ADP|DET|ADV");
        boolean describes =
                phrase.tag(1).matches("NOUN|PROPN")
                        && Verbs.isPassive(word)
                        && !phrase.tag(0).equals("VERB");
        boolean subject =
                phrase.tag(1).equals("NOUN")
                        && phrase.lower(1).endsWith("s")
                        && phrase.words().stream()
                                .skip(2)
                                .takeWhile(t -> !t.tag().matches("PUNCT|CCONJ|SCONJ|PRON"))
                                .anyMatch(t -> t.lower().matches("was|were"));
        if (subject && Verbs.isPassive(word)) {
            phrase.set(0, phrase.get(0).text(), "ADJ"); // "printed copies were sent"
            return false;
        }
        return verb && Verbs.isPast(word) && !describes && phrase.size() > 1
                || phrase.size() == 1 && verb && Verbs.isPast(word);
    }

    /** Whether the verb at the front, were a name before it, would tell what was done to that. */
    public static boolean isPassive(Phrase phrase) {
        String verb = phrase.lower(0);
        if (verb.matches("renamed|nicknamed|known")) {
            return true;
        }
        if (verb.matches("agreed|decided|planned|settled")) {
            return !Predicate.takesObject(phrase, 0)
                    && !phrase.lower(1).matches("to|that|with|on|not");
        }
        Phrase probe = phrase.part(0, phrase.size());
        probe.insert(0, "X", "PROPN");
        Predicate predicate = Predicate.of(probe);
        return predicate != null
                && predicate.at() == 1
                && predicate.kind() == Predicate.Kind.BARE_PASSIVE;
    }
}
