package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** How far a label can be trusted to be a well-formed sentence that stands by itself. */
public final class Soundness {
    private static final Set<String> DANGLING =
            Set.of(
                    "he", "she", "it", "they", "this", "that", "these", "those", "such", "which",
                    "who", "we", "you", "i", "one", "others", "some", "many", "both", "all", "most",
                    "there", "what");
    private static final Set<String> OBJECTS =
            Set.of("him", "them", "it", "this", "these", "those", "here");

    /** Verbs that say nothing without an object. */
    public static final Pattern INCOMPLETE =
            Pattern.compile(
                    "joined|made|gave|took|introduced|saw|allowed|became|followed|visited|ordered|supported|opposed|said"
                            + "|wanted|believed|thought|had|caused|used|put|set|brought|got|attacked|met|led|showed|created"
                            + "|passed|signed|tried|decided|invaded|was|were|told|asked|forced|helped|sent|found|won|lost"
                            + "|meant|declared|announced|promised|accepted|rejected|blamed|captured|defeated|built|wrote");

    private static final Set<String> SHORTHAND =
            Set.of(
                    "gov", "govt", "gvt", "pop", "rev", "mem", "ppl", "approx", "incl", "yr", "yrs",
                    "eg", "ie", "etc", "cont", "esp");
    private static final Pattern RESIDUE =
            Pattern.compile(
                    "[+=&/→~*#<>|…!?]|w|c|b|gov|govt|gvt|pop|rev|mem|ppl|approx|incl|yr|yrs|e\\.?g|i\\.?e|etc|cont|esp|v");
    private static final Set<String> POINTING = Set.of("these", "those", "this", "such");

    private static final Pattern HIM = Pattern.compile(" him\\b");

    /** "Bell and Holm finished him": both are the subject. */
    private static final Pattern PAIR =
            Pattern.compile("^\\p{Lu}[\\p{L}' -]* and \\p{Lu}[\\p{L}'-]+ \\p{Ll}+ him\\b");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: (?:of |de |von )?\\p{Lu}[\\p{L}'-]*)*");

    private Soundness() {}

    /** "It was clear that …": "it" points at what follows. */
    public static boolean points(Phrase phrase) {
        int next = phrase.lower(2).matches("not|also|now|soon|then|only|widely|generally") ? 3 : 2;
        return phrase.lower(0).equals("it")
                && phrase.lower(1).matches("was|is|seemed|appeared|became")
                && (phrase.lower(1).matches("seemed|appeared")
                        || phrase.tag(next).matches("ADJ|VERB")
                                && phrase.lower(next + 1).matches("that|to"));
    }

    /**
     * "Failure brought him down": the subject is another, and nobody else is named before whom
     * "him" could mean; "the stroke that left him weak" means the subject.
     */
    public static boolean leavesOpenWhom(String label) {
        var him = HIM.matcher(label);
        if (PAIR.matcher(label).find()) {
            return true;
        }
        return him.find()
                && !label.matches(".*\\b(?:that|which|who)\\b.* him\\b.*")
                && NAME.matcher(label.substring(0, him.start())).results().count() < 2;
    }

    /** Whether the verb says nothing at all when nothing follows it. */
    public static boolean wantsObject(String verb) {
        return verb.matches(
                "visited|invaded|attacked|joined|followed|supported|made|gave|took|introduced|saw|allowed|became|caused|used|put|brought|got|created|was|were|had");
    }

    /** "This had changed", "K agreed": who or what is not said. */
    public static boolean pointsElsewhere(Phrase phrase) {
        return phrase.lower(0).matches("this|these|those|such|they|he|she")
                || phrase.lower(0).equals("that") && phrase.tag(1).matches("AUX|VERB|NOUN")
                || phrase.get(0).text().matches("[B-HJ-Z]")
                        && phrase.tag(1).matches("VERB|AUX|ADV");
    }

    /** The same for a sentence that may tell its years. */
    public static double ofDated(Phrase phrase, int verb) {
        Phrase undated = phrase.part(0, phrase.size());
        for (int i = 0; i < undated.size(); i++) {
            if (undated.get(i).isNumber() && undated.get(i).text().matches("1\\d{3}|20[0-2]\\d")) {
                undated.set(i, "1", "NUM");
            }
        }
        return of(undated, verb);
    }

    public static double of(Phrase phrase, int verb) {
        double doubt = 0;
        if (verb < 1) {
            return 0.25;
        }
        if (DANGLING.contains(phrase.lower(0))
                && (verb == 1
                        || !phrase.tag(1).equals("NOUN")
                                && !phrase.tag(1).equals("ADJ")
                                && !phrase.tag(1).equals("PROPN"))) {
            doubt += phrase.lower(0).equals("there") || points(phrase) ? 0 : 0.5;
        }
        if (phrase.lower(0).equals("both") && !phrase.lower(2).equals("and")) {
            doubt += 0.3;
        }
        if (Set.of("this", "these", "those", "such").contains(phrase.lower(0))) {
            doubt += 0.3;
        }
        if (!hasNoun(phrase, verb)) {
            doubt += phrase.lower(0).equals("there") || points(phrase) ? 0 : 0.5;
        }
        boolean setOff =
                phrase.words().subList(0, verb).stream().anyMatch(t -> t.text().equals(","));
        boolean measures =
                phrase.lower(0)
                                .matches(
                                        "about|around|approximately|nearly|almost|virtually|only|over|roughly|more|less|some|between|just|even|under|up")
                        && phrase.words().stream()
                                .limit(4)
                                .anyMatch(
                                        t ->
                                                t.tag().matches("NUM")
                                                        || t.lower()
                                                                .matches(
                                                                        "all|half|¼|½|⅓|⅔|harsh|every|than"));
        boolean name =
                verb == 1
                        && phrase.tag(0).matches("ADV|VERB")
                        && !phrase.lower(0).matches(".*(?:ly|ing|ed)|there|then|here|now|so");
        if (phrase.tag(0).matches("ADP|ADV|VERB|PART") && !measures && !name) {
            doubt += phrase.tag(0).equals("ADP") && setOff ? 0.1 : 0.25;
        }
        if (phrase.words().subList(0, verb).stream()
                .allMatch(
                        t ->
                                t.isNumber()
                                        || !t.capitalised()
                                                && t.tag().matches("NUM|ADV|DET|PUNCT"))) {
            doubt += 0.5;
        }
        if (phrase.lower(verb).matches("meant|means|showed|suggested|indicated|demonstrated")) {
            doubt += 0.4;
        }
        if (!phrase.lower(verb).matches("was|were")
                && phrase.get(phrase.size() - 1)
                        .lower()
                        .matches(
                                "joined|made|gave|took|introduced|saw|extent|allowed|became|which|not|also|to")) {
            doubt += 0.3;
        }
        if (!clean(phrase)) {
            doubt += 0.4;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (OBJECTS.contains(phrase.lower(i)) && phrase.tag(i).equals("PRON")
                    || POINTING.contains(phrase.lower(i))
                            && phrase.tag(i + 1).matches("NOUN|ADJ")) {
                doubt += 0.25;
            }
        }
        if (phrase.get(phrase.size() - 1)
                .lower()
                .matches(Tail.doneIn(phrase) ? "" : "one|ones|both|others|in|into|there|it")) {
            doubt += 0.3;
        }
        doubt += strayVerbs(phrase, verb);
        if (phrase.get(verb - 1).text().startsWith("'")
                && !phrase.lower(verb + 1).matches("its|their")) {
            doubt += 0.4;
        }
        if (phrase.size() > 24) {
            doubt += 0.25;
        }
        if (phrase.size() <= verb + 1 && INCOMPLETE.matcher(phrase.lower(verb)).matches()) {
            doubt += 0.3;
        }
        return Math.max(0.1, 0.95 - doubt);
    }

    /** A bare present or a list cut in two shows that words were lost. */
    private static double strayVerbs(Phrase phrase, int verb) {
        double doubt = 0;
        for (int i = verb + 1; i < phrase.size(); i++) {
            Token word = phrase.get(i);
            String before = phrase.tag(i - 1);
            boolean bare =
                    word.tag().equals("VERB")
                            && !Verbs.isPast(word.text())
                            && !Verbs.isParticiple(word.text())
                            && !word.lower().endsWith("ing")
                            && !before.matches("PART|AUX|ADV|CCONJ|PRON|PUNCT");
            boolean doubled =
                    word.tag().equals("VERB")
                            && before.equals("VERB")
                            && i == verb + 1
                            && word.lower().endsWith("ed")
                            && !Verbs.isParticiple(phrase.lower(verb));
            doubt += doubled || word.lower().equals("intended") && before.equals("VERB") ? 0.3 : 0;
            doubt += bare && before.equals("NOUN") ? 0.2 : 0;
            doubt +=
                    word.tag().equals("AUX")
                                    && word.lower().matches("is|are|has|have|does")
                                    && !before.matches("AUX|PART|ADV")
                            ? 0.2
                            : 0;
        }
        return doubt;
    }

    public static boolean hasNoun(Phrase phrase, int verb) {
        for (int i = 0; i < verb; i++) {
            if (phrase.tag(i).equals("NOUN")
                    || phrase.tag(i).equals("PROPN")
                    || phrase.get(i).capitalised() && i > 0) {
                return true;
            }
        }
        return phrase.get(0).capitalised() && !phrase.tag(0).equals("PRON") && verb == 1;
    }

    /**
     * Whether all words are words: no shorthand, marks of notes, shouting, loose quotes or digits
     * glued on.
     */
    public static boolean clean(Phrase phrase) {
        boolean moves =
                phrase.words().stream().anyMatch(t -> t.is("from"))
                        && phrase.words().stream().anyMatch(t -> t.is("to"));
        int quotes = 0;
        boolean capital = false;
        String last = "";
        for (Token token : phrase.words()) {
            String text = token.text();
            String before = last;
            last = token.lower();
            if (text.equals("\"")) {
                quotes++;
            }
            if (text.length() > 1 && isPlain(text)) {
                capital = false;
                continue;
            }
            boolean against = text.equals("v") && capital;
            capital = token.capitalised();
            if (against) {
                continue; // a case at law
            }
            if (RESIDUE.matcher(text).matches()
                    || text.equals(".")
                    || text.matches("[B-HJ-WYZ]")
                    || text.matches("\\p{Ll}+'\\p{Ll}{3,}")
                    || text.matches("\\p{Lu}{4,}")
                            && text.matches(".*[AEIOU].*")
                            && text.length() > 5
                    || text.matches("1\\d{3}|20[0-2]\\d")
                            && !(before.equals("in") && moves)
                            && !before.matches("per|of|over|about")) {
                return false;
            }
        }
        int end = phrase.size() - 1;
        boolean year =
                end > 0
                        && phrase.get(end).text().matches("\\d{3,4}")
                        && phrase.tag(end - 1).equals("VERB");
        return quotes % 2 == 0 && !year;
    }

    /** All small letters and no shorthand: most words of most labels. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !SHORTHAND.contains(text);
    }

    public static String spelled(Phrase phrase) {
        String text =
                phrase.text()
                        .replaceAll("\\s+", " ")
                        .replace(" ,", ",")
                        .replaceAll(",(?:\\s*,)+", "")
                        .strip();
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1))
                                .toUpperCase(java.util.Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
