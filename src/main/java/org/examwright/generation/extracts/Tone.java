package org.examwright.generation.extracts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence praises or blames, as far as its wording settles it. */
final class Tone {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}’'-]+|[,;:.()—–?!]");
    private static final int REACH = 8;
    private static final int BEFORE = 2;

    /** Behind these a word is said of something else, or taken back. */
    private static final Set<String> ENDS =
            Set.of(
                    "who",
                    "which",
                    "that",
                    "whom",
                    "whose",
                    "by",
                    "but",
                    "than",
                    "if",
                    "unless",
                    "although",
                    "though",
                    "against",
                    "and",
                    "when",
                    "because",
                    "from",
                    "over");

    private static final Set<String> TAKEN_BACK =
            Set.of(
                    "not",
                    "never",
                    "no",
                    "hardly",
                    "scarcely",
                    "barely",
                    "neither",
                    "nor",
                    "without",
                    "less",
                    "little",
                    "far",
                    "anything",
                    "nothing",
                    "would",
                    "could",
                    "might",
                    "should",
                    "may",
                    "cannot",
                    "can",
                    "wasn't",
                    "didn't",
                    "weren't",
                    "wasn’t",
                    "didn’t",
                    "weren’t",
                    "almost",
                    "nearly",
                    "supposed",
                    "supposedly",
                    "so-called",
                    "allegedly",
                    "seemed",
                    "seems",
                    "appeared");

    /** What stands behind these is somebody else's opinion. */
    private static final Pattern REPORTED =
            Pattern.compile(
                    "(?i)\\b(?:said|say|says|claim(?:ed|s)?|call(?:ed|s)?|argue[ds]?|insist(?:ed|s)?|believe[ds]?|thought|told|according"
                            + " to|critics|opponents|supporters|rumour|people who|those"
                            + " who|if|whether|once)\\b");

    /** What is quoted, or called so with a wink, is not the author's own word. */
    private static final Pattern QUOTED = Pattern.compile("[“”\"‘]");

    /** A verdict on a part or a time is none on the whole. */
    private static final Pattern LIMITED =
            Pattern.compile(
                    "(?i)\\b(?:at first|in (?:its|the|their) (?:first|early|last)|for a"
                            + " (?:time|while)|in part|partly|in (?:some|most|many)|for some|in"
                            + " (?:its|their) (?:words|effects))\\b");

    /** "Succeeded in nothing", "won little", "inspired by others". */
    private static final Pattern NOTHING =
            Pattern.compile("^ (?:\\w+ )?(?:nothing|nobody|little|no|none|less|only)\\b|^ by\\b");

    private Tone() {}

    /** Whether a sentence tells what others thought or said, or leaves it open. */
    static boolean reports(Said said) {
        return REPORTED.matcher(said.text()).find() || QUOTED.matcher(said.text()).find();
    }

    /** What the sentence says of the matter; empty where it praises, blames or tells neither. */
    static Optional<Judgement> of(Said said, Matter matter) {
        return QUOTED.matcher(said.text()).find() || LIMITED.matcher(said.text()).find()
                ? Optional.empty()
                : wholeOrPart(said, matter);
    }

    /**
     * The same, be it only on a part of the matter: it speaks against the other side all the same.
     */
    static Optional<Judgement> wholeOrPart(Said said, Matter matter) {
        Judgement found = null;
        for (int[] span : matter.spans(said)) {
            if (REPORTED.matcher(said.text().substring(0, span[0])).find()) {
                continue;
            }
            Optional<Judgement> here = behind(said, span[1]).or(() -> before(said, span[0]));
            if (here.isPresent()) {
                if (found != null && found.favourable() != here.get().favourable()) {
                    return Optional.empty();
                }
                found = found == null ? here.get() : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "The strike was a glorious success." */
    private static Optional<Judgement> behind(Said said, int from) {
        Matcher token = TOKEN.matcher(said.text());
        for (int looked = 0; looked < REACH && token.find(from); looked++) {
            String word = token.group().toLowerCase(Locale.ROOT);
            from = token.end();
            if (ENDS.contains(word) || TAKEN_BACK.contains(word) || !isWord(word)) {
                return Optional.empty();
            }
            Optional<Verdict> verdict = Verdict.of(word);
            if (verdict.isPresent()) {
                return NOTHING.matcher(said.text().substring(from)).find()
                                || mixed(said, from, verdict.get())
                        ? Optional.empty()
                        : Optional.of(new Judgement(said, verdict.get(), token.group()));
            }
        }
        return Optional.empty();
    }

    /** "A glorious failure": the noun takes back what the adjective says, or half of it. */
    private static boolean mixed(Said said, int from, Verdict verdict) {
        Matcher next = TOKEN.matcher(said.text());
        return next.find(from)
                && Verdict.of(next.group().toLowerCase(Locale.ROOT))
                        .filter(other -> other.favourable() != verdict.favourable())
                        .isPresent();
    }

    /** "This glorious strike", "the failure of the strike". */
    private static Optional<Judgement> before(Said said, int to) {
        List<String> tokens =
                TOKEN.matcher(said.text().substring(0, to))
                        .results()
                        .map(result -> result.group())
                        .toList();
        int most = tokens.isEmpty() ? 0 : BEFORE;
        for (int i = tokens.size() - 1, looked = 0; i >= 0; i--) {
            String word = tokens.get(i).toLowerCase(Locale.ROOT);
            if (word.equals("the") || word.equals("of") && i + 1 < tokens.size()) {
                continue;
            }
            if (++looked > most || ENDS.contains(word) || !isWord(word)) {
                return Optional.empty();
            }
            Optional<Verdict> verdict = Verdict.of(word);
            if (verdict.isPresent()) {
                boolean back =
                        i > 0 && TAKEN_BACK.contains(tokens.get(i - 1).toLowerCase(Locale.ROOT));
                return back
                        ? Optional.empty()
                        : Optional.of(new Judgement(said, verdict.get(), tokens.get(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.codePointAt(0));
    }
}
