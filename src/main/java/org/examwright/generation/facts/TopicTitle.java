package org.examwright.generation.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Dictionary;

/**
 * A topic's title as it reads inside a sentence: without its years, with the article that the
 * course's own sentences give it. A title that asks, lists or says nothing of its own has none.
 */
final class TopicTitle {
    private static final int LONGEST = 9;

    private static final Pattern YEARS =
            Pattern.compile(
                    "(?<!\\b(?:in|of|by|since|from|to))(?:[,:(]\\s*|\\s+)\\(?(?:(?:\\d{1,2}(?:[-–]\\d{1,2})?"
                            + " )?"
                            + Dates.MONTH_BEFORE_FIGURES
                            + ")?\\d{4}(?:\\s*[-–]\\s*(?:"
                            + Dates.MONTH_BEFORE_FIGURES
                            + ")?\\d{1,4})?\\)?$");
    private static final Pattern UNFIT =
            Pattern.compile(
                    "\\band an? |[?!:;/()\\[\\]…=|<>→←↔⇒↑↓∴]|\\b(?!St|Dr|Mrs?)\\p{L}{2,}\\.(?: |$)|\\.\\.|\\d+\\.\\d| [-–—]"
                            + " |^\\P{L}*\\d|\\b[ei]\\.?[eg]\\b");

    /** What a title begins with that asks, tells a story or stands for no thing. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)^(?:how|why|what|when|where|who|which|did|was|were|is|are|should|to|from|in|on|after|before|by|under|towards?|key|more|other|\\p{L}{3,}ing(?!"
                            + " and))\\b(?!,).*");

    /** Heads that many a page has, whatever it is about. */
    private static final Set<String> EMPTY =
            Words.set(
                    "background timeline summary conclusion introduction overview notes causes"
                            + " cause results result reasons reason consequences consequence problems"
                            + " problem impact effect effects importance extent link links means use"
                            + " affect controversy controversies roles role context essay revision quiz"
                            + " chapter unit part section topic lesson theme evidence arguments"
                            + " factors");

    private static final Pattern MASS =
            Pattern.compile("(?i).*(?:i[sz]ation|ism|isms|ment|ence|ance|ship)");

    /** Nouns that take "the" when a name is built on them: "the Kapp Putsch". */
    private static final Set<String> HEADS =
            Words.set(
                    "revolution war crisis putsch coup plan doctrine pact treaty act blockade wall"
                            + " movement party programme speech affair ride march league rising revolt"
                            + " rebellion strike boycott terror trial purge congress assembly state"
                            + " republic empire reformation uprising campaign conference commission"
                            + " constitution policy mutiny famine plot battle siege union spring"
                            + " summit");

    private static final Pattern JOINT =
            Pattern.compile(" (?:of|on|in|for|against|to|with|under|from) ");

    /** Small words and numbers that tell nothing of how a title is spelt. */
    private static final Pattern JOINING =
            Pattern.compile("(?i)and|or|of|the|an?|in|on|to|for|by|with|v|[IVX]+|\\P{L}+");

    /** "Second reign, Peel and the Lorns": whose, a list of names does not say. */
    private static final Pattern LIST = Pattern.compile("\\p{Lu}?\\p{Ll}+ \\p{Ll}+, \\p{Lu}.*");

    /** "The first presidency": whose, the title does not say. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)the (?:first|second|third|fourth|last|final|new|old|early|later) .*");

    private TopicTitle() {}

    /** The title as a noun phrase with what names it, if it is one. */
    static Optional<String> inSentence(String title, Ground ground) {
        String plain =
                spoken(
                        YEARS.matcher(title.strip())
                                .replaceFirst("")
                                .replaceAll("\\s*[+&]\\s*", " and ")
                                .replaceAll("^[‘'“\"](.*)[’'”\"]$", "$1")
                                .strip(),
                        ground);
        List<String> words = Words.tokens(plain);
        if (words.isEmpty() || words.size() > LONGEST || isUnfit(plain)) {
            return Optional.empty();
        }
        boolean definite = words.getFirst().equals("The");
        if (EMPTY.contains(Words.bare(words.get(definite && words.size() > 1 ? 1 : 0)))) {
            return Optional.empty();
        }
        if (definite) {
            boolean name = words.stream().skip(1).anyMatch(TopicTitle::isCapital);
            boolean plainThing =
                    words.size() > 2 && words.size() < 5 && !plain.matches(".*['’]s .*");
            boolean oneOfSeveral = !name && COUNTED.matcher(plain).matches();
            return (name || plainThing) && !oneOfSeveral
                    ? Optional.of(ground.casing().inside(plain))
                    : Optional.empty();
        }
        return named(plain, words, ground) ? article(plain, words, ground) : Optional.empty();
    }

    /**
     * "TRADE AND LORN": with a capital where a word is a name. One word in capitals is short for
     * something and stays as it is ("THE NHS").
     */
    private static String spoken(String plain, Ground ground) {
        List<String> words = Words.tokens(plain);
        List<String> telling =
                words.stream().filter(word -> !JOINING.matcher(word).matches()).toList();
        boolean shouted =
                telling.stream().allMatch(TopicTitle::isShouted)
                        && (telling.size() > 1
                                || telling.size() == 1 && telling.getFirst().length() > 5);
        if (!shouted) {
            return plain.replaceFirst("^THE ", "The ");
        }
        StringBuilder told = new StringBuilder();
        boolean name = false;
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            name = isRoman(word) || isName(word, ground) || name && HEADS.contains(small);
            told.append(told.isEmpty() ? "" : " ");
            told.append(isRoman(word) ? word : name ? Words.capitalised(small) : small);
        }
        return Words.capitalised(told.toString());
    }

    private static boolean isShouted(String word) {
        return word.matches("\\P{L}*\\p{Lu}[\\p{Lu}\\P{L}]+s?");
    }

    private static boolean isRoman(String word) {
        return word.matches("[IVX]+") && !word.equals("I");
    }

    private static boolean isName(String word, Ground ground) {
        return !JOINING.matcher(word).matches()
                && (ground.casing().isName(word)
                        || Dictionary.isName(Words.capitalised(word.toLowerCase(Locale.ROOT))));
    }

    private static boolean isUnfit(String plain) {
        return UNFIT.matcher(plain).find()
                || LIST.matcher(plain).matches()
                || OPENING.matcher(plain).matches()
                || Clause.of(plain).isPresent();
    }

    /** Whether something in it is a name, or it is the name of a movement or a policy. */
    private static boolean named(String plain, List<String> words, Ground ground) {
        if (words.size() == 1) {
            return MASS.matcher(plain).matches() && plain.length() > 10
                    || !ground.people().named(plain).isEmpty();
        }
        boolean personAtWork =
                !ground.people().named(words.getFirst()).isEmpty()
                        && words.get(1).matches("in|at|and|as|on")
                        && !isCapital(words.getLast());
        return !personAtWork
                && !isPair(plain, words)
                && (words.stream().skip(1).anyMatch(TopicTitle::isCapital)
                        || words.getFirst().matches(".+['’]s?"));
    }

    /** "Rising and Union": two things of a kind, with the capitals of a heading. */
    private static boolean isPair(String plain, List<String> words) {
        return plain.matches("\\p{Lu}\\p{Ll}+ and \\p{Lu}\\p{Ll}+")
                && Dictionary.isNoun(words.getFirst())
                && Dictionary.isNoun(words.getLast());
    }

    private static Optional<String> article(String plain, List<String> words, Ground ground) {
        String inside = ground.casing().inside(plain);
        boolean genitive = words.getFirst().matches(".+['’]s?");
        if (words.indexOf("of") == 1) {
            return Optional.of(
                    "the " + plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1));
        }
        Usage.Count used = ground.usage().of(plain);
        if (!genitive && (takesArticle(plain) || used.with() > used.without())) {
            return Optional.of("the " + inside);
        }
        boolean bare =
                genitive
                        || used.without() > 0
                        || words.contains("and")
                        || isRoman(words.getLast())
                        || MASS.matcher(words.getLast()).matches()
                        || !ground.people().named(plain).isEmpty();
        return bare ? Optional.of(inside) : Optional.empty();
    }

    private static boolean takesArticle(String plain) {
        String front = JOINT.split(plain)[0].replaceFirst(" and .*", "");
        String head = Words.tokens(front).getLast().toLowerCase(Locale.ROOT);
        return !front.contains(",")
                && (plain.matches("\\S+ \\S+ of .*")
                        || HEADS.contains(head)
                        || HEADS.contains(head.replaceAll("s$", "")));
    }

    private static boolean isCapital(String word) {
        return word.matches("[‘'“\"]?\\p{Lu}.*");
    }
}
