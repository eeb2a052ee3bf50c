package org.examwright.questions.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text by its sentences, and where in them verbs stand that carry a tense. */
public final class Sentences {
    /** A full stop after an initial ends no sentence; a numbered part begins one. */
    private static final Pattern END =
            Pattern.compile("(?<=[.?!;:][’”'\"]?)(?<!\\b\\p{Lu}\\.)\\s+|(?=\\(\\d\\))");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    ("is are was were am has have had does do did will would shall should can could"
                                    + " may might must didn't wasn't weren't doesn't don't")
                            .split(" "));

    private static final Set<String> PASTS =
            Set.of(
                    ("arose ate awoke became began bent bit bled blew bore bought bound bred broke"
                                    + " brought built came caught chose clung crept dealt drew drove dug fed"
                                    + " fell felt fled flew flung forbade foresaw forgave forsook fought found"
                                    + " froze gave got grew heard held hid hung kept knelt knew laid lay leapt"
                                    + " led left lent lit lost made meant met mistook overcame overran oversaw"
                                    + " overthrew overtook paid ran rang rebuilt repaid retook rewrote rode"
                                    + " rose said sang sank sat saw sent shone shook shot shrank slept slew"
                                    + " slid sold sought sped spent spoke sprang stole stood strove struck"
                                    + " stuck swam swept swore swung taught thought threw told took tore"
                                    + " understood undertook undid upheld went wept withdrew withheld"
                                    + " withstood woke won wore wrote")
                            .split(" "));

    /** After these comes no verb that carries a tense, but a noun or what describes one. */
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    ("a an the this that these those his her its their our my your some any each"
                                    + " every no of in on at by for from to into upon with without between"
                                    + " among during under over against and or as than more most newly so very"
                                    + " not")
                            .split(" "));

    private static final Set<String> PRONOUNS =
            Set.of("it", "he", "she", "they", "we", "there", "who");

    private static final Set<String> NO_VERBS =
            Set.of("hundred", "sacred", "kindred", "naked", "wicked", "rugged", "sled", "shed");

    private static final Set<String> RELATIVES =
            Set.of("who", "whose", "whom", "which", "that", "what", "where", "when");

    private static final Set<String> BOUNDARIES =
            Set.of(
                    ("and but or when while after before until since because although though if as"
                                    + " than that who whose which what where wherever whenever why how whether"
                                    + " so")
                            .split(" "));

    /** Verbs whose past looks like their present, and like a noun. */
    private static final Set<String> UNCHANGED =
            Set.of(
                    "set", "put", "cut", "hit", "let", "shut", "split", "spread", "cast", "cost",
                    "burst", "read", "bid", "quit", "spit", "beat", "hurt");

    private Sentences() {}

    /** The sentences and the parts that colons, semicolons and numbers in brackets mark off. */
    public static List<String> of(String text) {
        return Arrays.stream(END.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /**
     * How many verbs of a sentence carry a tense. Told from the words alone: between two of them
     * stands a word that begins a clause, else the second is taken for a participle.
     */
    public static int finiteVerbs(List<Word> words) {
        int verbs = 0;
        boolean open = true;
        for (int i = 0; i < words.size(); i++) {
            open |= BOUNDARIES.contains(words.get(i).lower());
            if (finite(words, i) && (open || AUXILIARIES.contains(words.get(i).lower()))) {
                verbs++;
                open = false;
            }
        }
        return verbs;
    }

    /** Whether the word at a place carries a tense. */
    public static boolean finite(List<Word> words, int at) {
        String word = words.get(at).lower();
        if (AUXILIARIES.contains(word)) {
            return !words.get(at).capitalised() || at == 0 || !word.equals("may");
        }
        boolean past =
                PASTS.contains(word)
                        || word.endsWith("ed")
                                && word.length() > 3
                                && !NO_VERBS.contains(word)
                                && !word.endsWith("eed");
        return past && at > 0 && !words.get(at).capitalised() && !participle(words, at);
    }

    private static boolean participle(List<Word> words, int at) {
        if (at + 1 < words.size() && words.get(at + 1).lower().equals("by")) {
            return true;
        }
        int before = at - 1;
        while (before > 0 && words.get(before).lower().endsWith("ly")) {
            before--;
        }
        String previous = words.get(before).lower();
        return AUXILIARIES.contains(previous)
                || previous.equals("be")
                || previous.equals("been")
                || previous.equals("being")
                || previous.equals("having")
                || BEFORE_NOUNS.contains(previous);
    }

    /** Whether a text is surely a clause: it begins with a pronoun or a name that acts. */
    public static boolean clause(Text text) {
        List<Word> words = text.words();
        if (words.size() < 3) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (i > 0 && (RELATIVES.contains(word) || word.equals("of"))) {
                return false;
            }
            if (finite(words, i)) {
                return i > 0
                        && (PRONOUNS.contains(words.getFirst().lower())
                                || words.getFirst().capitalised() && words.getFirst().content());
            }
        }
        return false;
    }

    /** Whether a text is surely no clause: nothing in it can carry a tense. */
    public static boolean phrase(Text text) {
        return text.words().stream()
                .noneMatch(
                        word ->
                                AUXILIARIES.contains(word.lower())
                                        || PASTS.contains(word.lower())
                                        || UNCHANGED.contains(word.lower())
                                        || word.lower().endsWith("ed")
                                        || word.lower().endsWith("s") && word.lower().length() > 3);
    }
}
