package org.examwright.questions.lint.stem;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/**
 * F1: a word that points at something the stem does not name: a pronoun without its noun, "later"
 * without a date. The learner has not read the page that the author has in mind.
 */
final class LooseReference implements Rule {
    private static final Set<String> PERSON = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> THING =
            Set.of("it", "its", "they", "them", "their", "theirs", "itself", "themselves");

    /** "What did their critics say of the Tsars?": the noun may come behind these. */
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");

    private static final Set<String> POINTING = Set.of("this", "these", "those");
    private static final Set<String> WHO = Set.of("who", "whom", "whose");
    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "which", "what", "when", "where", "why", "how");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "which", "what", "each", "every", "no", "any", "some");
    private static final Set<String> AFTER_THOSE =
            Set.of("who", "which", "that", "of", "in", "with");

    private static final Set<String> GIVEN = Set.of("statement", "sentence", "claim", "extract");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.?!]\\s+\\p{Lu}");

    /** What stands below: a list, a quotation, lettered parts. */
    private static final Pattern MATERIAL = Pattern.compile(":\\s|[“‘]|\\([A-Da-d1-9]\\)");

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "person|people|women|woman|men|child|\\w{2,}(?:er|or|ist|ant|ian|man|king)s?");
    private static final Pattern IMPERSONAL =
            Pattern.compile(
                    "\\bit (?:that\\b|to (?:say|claim|argue|call|describe|see|speak)\\b|(?:\\w+ly"
                            + " )?(?:take|took|taken|cost|possible|necessary|likely|(?:was|is|be|been)\\b[^,.?]*\\b(?:that|to|who|for)\\b))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile(
                    "\\bthe"
                            + " (?:former|latter)\\b(?=\\s*(?:[,.;?!]|$|of\\b|was|were|is|are|had|has|did|do|in\\b|at\\b|for\\b|to\\b))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?<![\\w-])(?:(?:later|earlier)(?!"
                            + " than\\b)|afterwards|nowadays|today|now|recently|currently|meanwhile|previously|at"
                            + " (?:this|that|the) (?:time|point|moment|stage)(?! of\\b|"
                            + " when\\b|that\\b)|the (?:following|next|previous|same)"
                            + " (?:day|week|month|year|decade)(?! as\\b|s?"
                            + " (?:of|after|before)\\b))(?![\\w-])",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Item item) {
        Text stem = item.stem();
        for (int i = 0; i < stem.words().size(); i++) {
            Word word = stem.words().get(i);
            if (loose(item, i) && !stem.shields(word.start(), word.end())) {
                return List.of(
                        finding(word.text(), "points at something that the stem does not name"));
            }
        }
        Matcher alone = ALONE.matcher(stem.raw());
        if (alone.find() && !stem.raw().substring(0, alone.start()).contains(" and ")) {
            return List.of(
                    finding(alone.group(), "points at something that the stem does not name"));
        }
        String when = stem.find(WHEN);
        if (when != null && Dates.in(stem.raw()).isEmpty()) {
            return List.of(finding(when, "is counted from a time that the stem does not give"));
        }
        return List.of();
    }

    private static boolean loose(Item item, int at) {
        List<Word> words = item.stem().words();
        String word = words.get(at).lower();
        if (PERSON.contains(word)) {
            return !somebody(item, at);
        }
        if (THING.contains(word)) {
            return !impersonal(item.stem(), words.get(at)) && !something(item, at);
        }
        if (POINTING.contains(word)) {
            return !pointsInside(item, at);
        }
        return false;
    }

    private static boolean impersonal(Text stem, Word it) {
        Matcher impersonal = IMPERSONAL.matcher(stem.raw());
        return impersonal.find(it.start()) && impersonal.start() == it.start();
    }

    /** A person before it, or named where one may be named after it. */
    private static boolean somebody(Item item, int at) {
        List<Word> words = item.stem().words();
        int from = resumes(item.stem(), at);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean named = i > 0 && word.capitalised() && word.content();
            boolean person = i < at && PEOPLE.matcher(word.lower()).matches();
            if ((i < at || i >= from) && (named || person || WHO.contains(word.lower()))) {
                return true;
            }
        }
        String before = item.stem().raw().substring(0, words.get(at).start());
        return !item.lexicon().thingsIn(Text.of(before, item.lexicon().names())).isEmpty();
    }

    /**
     * Where a noun may stand that comes after its pronoun: behind the clause of the pronoun, as in
     * "After he came to power, what did the King …", not in it, as in "Why did he go to Paris?".
     */
    private static int resumes(Text stem, int at) {
        List<Word> words = stem.words();
        if (OWN.contains(words.get(at).lower())) {
            return at + 1;
        }
        for (int i = at + 1; i < words.size(); i++) {
            String between = stem.raw().substring(words.get(i - 1).end(), words.get(i).start());
            if (between.contains(",") || ASKING.contains(words.get(i).lower())) {
                return i;
            }
        }
        return words.size();
    }

    /** A noun before the pronoun: with an article or a capital, or at least no verb. */
    private static boolean something(Item item, int at) {
        List<Word> words = item.stem().words();
        for (int i = 0; i < at; i++) {
            Word word = words.get(i);
            boolean noun =
                    word.content()
                            && !Sentences.finite(words, i)
                            && (i == 0
                                    || word.capitalised()
                                    || DETERMINERS.contains(words.get(i - 1).lower())
                                    || word.lower().endsWith("s")
                                    || i > 1);
            if (noun || WHO.contains(word.lower())) {
                return true;
            }
        }
        return words.stream()
                .skip(resumes(item.stem(), at))
                .anyMatch(word -> word.capitalised() && word.content());
    }

    /** At the options below, at a sentence before, at its own further words, at a date. */
    private static boolean pointsInside(Item item, int at) {
        List<Word> words = item.stem().words();
        String raw = item.stem().raw();
        String word = words.get(at).lower();
        String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        boolean options = !item.choices().isEmpty() || !item.question().prompts().isEmpty();
        if (word.equals("those") && AFTER_THOSE.contains(next)) {
            return true;
        }
        boolean ofThem = at > 0 && words.get(at - 1).lower().equals("of");
        boolean ordered = at == 1 && !words.getFirst().lower().startsWith("w");
        if (options && !word.equals("this") && (ofThem || ordered)) {
            return true;
        }
        String after = raw.substring(words.get(at).end());
        if (GIVEN.contains(next) && NEXT_SENTENCE.matcher(after).find()) {
            return true;
        }
        if (MATERIAL.matcher(after).find()) {
            return true;
        }
        String before = raw.substring(0, words.get(at).start());
        return Sentences.of(before + "x").size() > 1
                || before.chars().anyMatch(c -> "”\"’'".indexOf(c) >= 0)
                || !Dates.in(before).isEmpty()
                || words.stream().limit(at).anyMatch(w -> w.lower().equals(next));
    }

    private static Finding finding(String word, String why) {
        return Item.error(
                "F1",
                "/stem",
                "“%s” %s".formatted(word, why),
                "Name the person, the thing or the date, so that the stem stands alone");
    }
}
