package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/**
 * F15: grammar lets some options stand and others not, or the options are built in different ways.
 */
final class GrammaticalCue implements Rule {
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "\\b(?<article>an?)\\s*(?:_+|\\.{3,}|…|:|\\[\\w*\\])?\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWEL =
            Pattern.compile(
                    "^(?:[aeio]|u(?!ni|s[aei]|k)|ho(?:ur|nou?r|nest))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:^|[.?!] )(?:who|what|which) (?<verb>was|were|is|are)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "\\b(?<verb>was|were|is|are)\\s*(?:_+|…|:|\\.{3})\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}’'-]*\\s?)+ and (?:\\p{Lu}[\\p{L}’'-]*\\s?)+$");
    private static final Pattern STOP = Pattern.compile(".*[.;!]$", Pattern.DOTALL);
    private static final Set<String> NO_GERUND =
            Set.of(
                    "king",
                    "spring",
                    "during",
                    "evening",
                    "morning",
                    "everything",
                    "nothing",
                    "housing",
                    "being");

    /** How an option is built. */
    private enum Build {
        TO_DO,
        DOING,
        REASON,
        CLAUSE,
        PHRASE,
        UNSURE
    }

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice() || item.form(Form.SEQUENCE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        article(item, findings);
        agreement(item, findings);
        builds(item, findings);
        capitals(item, findings);
        stops(item, findings);
        return findings;
    }

    private static void article(Item item, List<Finding> findings) {
        Matcher article = ARTICLE.matcher(item.stem().raw());
        if (article.find()) {
            boolean an = article.group("article").length() == 2;
            Predicate<Text> fits = text -> VOWEL.matcher(text.raw().strip()).find() == an;
            subset(
                    item,
                    fits,
                    "“%s” before the answer".formatted(article.group("article")),
                    findings);
        }
    }

    private static void agreement(Item item, List<Finding> findings) {
        for (Pattern pattern : List.of(NUMBER, LEAD_IN)) {
            Matcher verb = pattern.matcher(item.stem().raw());
            if (verb.find()) {
                boolean plural =
                        verb.group("verb").toLowerCase(java.util.Locale.ROOT).matches("were|are");
                Predicate<Text> fits =
                        text -> SEVERAL.matcher(text.raw().strip()).matches() == plural;
                subset(item, fits, "“%s” in the stem".formatted(verb.group("verb")), findings);
                return;
            }
        }
    }

    /** Some fit and some do not. Where none fits, the stem is odd, but nothing is given away. */
    private static void subset(
            Item item, Predicate<Text> fits, String what, List<Finding> findings) {
        long fitting = item.choices().stream().filter(choice -> fits.test(choice.text())).count();
        if (fitting > 0 && fitting < item.choices().size()) {
            findings.add(
                    Item.error(
                            "F15",
                            "/stem",
                            "%d of the %d options can stand with %s, the others cannot"
                                    .formatted(fitting, item.choices().size(), what),
                            "Word the stem so that every option can follow it"));
        }
    }

    private static void builds(Item item, List<Finding> findings) {
        Map<Build, Integer> builds = new EnumMap<>(Build.class);
        item.choices().forEach(choice -> builds.merge(build(choice.text()), 1, Integer::sum));
        int unsure = builds.getOrDefault(Build.UNSURE, 0);
        builds.remove(Build.UNSURE);
        boolean plain = builds.containsKey(Build.TO_DO) || builds.containsKey(Build.REASON);
        if (builds.size() > 1 || plain && unsure > 0) {
            findings.add(
                    Item.error(
                            "F15",
                            "/options",
                            "The options are not built alike: some are clauses, some are not",
                            "Give every option the same build: all names, all “to …”, all"
                                    + " sentences"));
        }
    }

    private static Build build(Text text) {
        List<Word> words = text.words();
        if (words.isEmpty()) {
            return Build.UNSURE;
        }
        String first = words.getFirst().lower();
        if (first.equals("to") && words.size() > 1) {
            return Build.TO_DO;
        }
        if (first.equals("because")) {
            return Build.REASON;
        }
        boolean by = first.equals("by") && words.size() > 1;
        String verb = by ? words.get(1).lower() : first;
        int after = by ? 2 : 1;
        if (verb.endsWith("ing")
                && verb.length() > 5
                && !NO_GERUND.contains(verb)
                && words.size() > after
                && !words.get(after).lower().matches("of|up|down|off|out")) {
            return Set.of("the", "a", "an", "his", "its", "their")
                            .contains(words.get(after).lower())
                    ? Build.DOING
                    : Build.UNSURE;
        }
        if (Sentences.clause(text)) {
            return Build.CLAUSE;
        }
        return Sentences.phrase(text) && words.size() > 1 ? Build.PHRASE : Build.UNSURE;
    }

    /** Ordinary words that begin with a capital in some options and not in others. */
    private static void capitals(Item item, List<Finding> findings) {
        boolean small = false;
        boolean capital = false;
        for (Item.Choice choice : item.choices()) {
            List<Word> words = choice.text().words();
            if (words.isEmpty() || !Character.isLetter(words.getFirst().text().codePointAt(0))) {
                continue;
            }
            small |= !words.getFirst().capitalised();
            capital |= words.getFirst().capitalised() && !words.getFirst().content();
        }
        if (small && capital) {
            findings.add(
                    Item.error(
                            "F15",
                            "/options",
                            "Some options begin with a capital letter and others do not",
                            "Begin all of them alike"));
        }
    }

    private static void stops(Item item, List<Finding> findings) {
        long stopped =
                item.choices().stream()
                        .filter(choice -> STOP.matcher(choice.text().raw().strip()).matches())
                        .count();
        if (stopped > 0 && stopped < item.choices().size()) {
            findings.add(
                    Item.error(
                            "F15",
                            "/options",
                            "Some options end with a full stop and others do not",
                            "End all of them alike"));
        }
    }
}
