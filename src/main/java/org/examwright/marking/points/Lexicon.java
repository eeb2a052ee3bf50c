package org.examwright.marking.points;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** Plain English: which words say the same or the opposite, which are verbs, which say little. */
final class Lexicon {
    private static final Lexicon ENGLISH = read();
    private static final Set<String> FUNCTION =
            words(
                    """
                    a an the this that these those some any each every such own same other another both
                    i me my we us our you your he him his she her hers it its they them their theirs
                    who whom whose which what when where why how as if than then there here so too very
                    and or nor but yet for of in on at by to from with into onto upon under over after
                    before during between among through against about around within without inside outside
                    across along off up down out near because since until while although though however
                    whereas also just only even still again ever never not no none nobody nothing neither
                    be is are was were been being am do does did done doing have has had having will would
                    shall should can could may might must cannot let s t is isn't one ones oneself himself
                    themselves itself herself per cent percent etc ie eg eventually usually mostly
                    """);
    private static final Set<String> LIGHT =
            words(
                    """
                    make made get got give gave given take took taken put keep kept become became have
                    thing things people way ways time times country far much many more most less least
                    huge great big large lot lots kind kinds sort type part parts place new certain
                    reason reasons result results aim aims feature features measure measures mean meant
                    means term called name named known person used use high higher well long year years
                    late early soon again begin began begun start started come came go went say said see
                    saw seen happen happened two three number different briefly
                    """);
    private static final Set<String> PAST =
            words(
                    """
                    rose fell grew shrank won lost took gave kept held led became fought sent drove forbade
                    built made spent fed hid met chose sought ran saw thought put cut let got began drove
                    wrote spoke fled found left sold bought
                    """);
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<Integer, Set<Integer>> opposites = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    static Lexicon english() {
        return ENGLISH;
    }

    static boolean function(String lower) {
        return FUNCTION.contains(lower);
    }

    /** Whether a word that carries meaning carries little of it. */
    static boolean light(String lower) {
        return LIGHT.contains(lower);
    }

    static String stem(String lower) {
        if (!lower.codePoints().allMatch(Character::isLetter)) {
            return lower;
        }
        String even = lower.replace("isation", "ization").replaceFirst("is(e|ed|es|ing)$", "iz$1");
        return new PorterStemmer().stem((CharSequence) even).toString();
    }

    boolean knows(String stem) {
        return groups.containsKey(stem);
    }

    boolean verb(Token token) {
        return verbs.contains(token.stem())
                || token.lower().length() > 4 && token.lower().endsWith("ed");
    }

    /** Whether a verb is written as in a dictionary, as nouns of the same root are. */
    static boolean base(Token token) {
        return stem(token.lower()).length() >= token.lower().length() - 1
                && !PAST.contains(token.lower());
    }

    boolean same(String stem, String other) {
        Set<Integer> of = groups.get(stem);
        Set<Integer> and = of == null ? null : groups.get(other);
        return of != null && and != null && !Collections.disjoint(of, and);
    }

    boolean opposite(String stem, String other) {
        Set<Integer> of = groups.get(stem);
        Set<Integer> and = of == null ? null : groups.get(other);
        return of != null
                && and != null
                && Collections.disjoint(of, and)
                && of.stream()
                        .anyMatch(
                                group ->
                                        !Collections.disjoint(
                                                opposites.getOrDefault(group, Set.of()), and));
    }

    /** How many words the longest phrase that begins here has; 0 for none. */
    int phraseAt(List<Token> words, int first) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(words.get(first).stem(), List.of())) {
            int last = first + phrase.size();
            if (phrase.size() > longest
                    && last <= words.size()
                    && words.subList(first, last).stream()
                            .map(Token::stem)
                            .toList()
                            .equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    /** What stands for a phrase's stem. */
    static String phrase(List<Token> words, int first, int length) {
        return String.join(
                "-", words.subList(first, first + length).stream().map(Token::stem).toList());
    }

    private void add(String line) {
        int before = -1;
        for (String side : line.split("><")) {
            String[] words = side.strip().split("\\s+");
            int group = opposites.size();
            boolean verb = words[0].equals("v");
            for (String word : verb ? Arrays.copyOfRange(words, 1, words.length) : words) {
                List<String> stems = Arrays.stream(word.split("-")).map(Lexicon::stem).toList();
                String key = String.join("-", stems);
                groups.computeIfAbsent(key, _ -> new HashSet<>()).add(group);
                if (verb) {
                    verbs.add(key);
                }
                if (stems.size() > 1) {
                    phrases.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(stems);
                }
            }
            opposites.put(group, new HashSet<>());
            if (before >= 0) {
                opposites.getOrDefault(group, new HashSet<>()).add(before);
                opposites.getOrDefault(before, new HashSet<>()).add(group);
            }
            before = group;
        }
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (InputStream file = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (file == null) {
                throw new IllegalStateException("The lexicon is missing");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    private static Set<String> words(String list) {
        return Set.of(Arrays.stream(list.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
