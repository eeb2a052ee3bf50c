package org.examwright.generation.extracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence praises or blames, as far as its wording settles it. */
final class Tone {
    private static final Map<String, Boolean> WORDS = words();
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

    /** "Succeeded in nothing", "won little". */
    private static final Pattern NOTHING =
            Pattern.compile("^ (?:\\w+ )?(?:nothing|nobody|little|no|none|less|only)\\b");

    private Tone() {}

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new TreeMap<>();
        read("favourable.txt").forEach(word -> words.put(word, true));
        read("unfavourable.txt").forEach(word -> words.put(word, false));
        return words;
    }

    private static Set<String> read(String file) {
        try (InputStream in = Tone.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Set<String> words = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Arrays.asList(line.strip().split("\\s+"))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
            Boolean side = WORDS.get(word);
            if (side != null) {
                return NOTHING.matcher(said.text().substring(from)).find()
                        ? Optional.empty()
                        : Optional.of(new Judgement(said, side, token.group()));
            }
        }
        return Optional.empty();
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
            Boolean side = WORDS.get(word);
            if (side != null) {
                boolean back =
                        i > 0 && TAKEN_BACK.contains(tokens.get(i - 1).toLowerCase(Locale.ROOT));
                return back
                        ? Optional.empty()
                        : Optional.of(new Judgement(said, side, tokens.get(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.codePointAt(0));
    }
}
