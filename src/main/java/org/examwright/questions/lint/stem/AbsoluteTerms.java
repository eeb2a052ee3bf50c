package org.examwright.questions.lint.stem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Text;

/** F11: words that are seldom true, so that a learner rules the option out without knowing. */
final class AbsoluteTerms implements Rule {
    private static final Pattern TERM =
            Pattern.compile(
                    "(?<![\\w'’-])(?:always|never|all|none|every|only(?!"
                            + " (?:about|some|around|half|a"
                            + " (?:half|third|quarter|few)|one|two|three|\\d))|entirely|completely|totally|absolutely|impossible|inevitable|nobody|everyone)(?![\\w-])(?<!\\bevery(?=\\s(?:\\d|ten|hundred|thousand|hour|day|week|month|year|five|four|other|second|third)))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "The only woman in …" says that something was unique; "his only …" likewise. */
    private static final Pattern UNIQUE =
            Pattern.compile(
                    "\\b(?:the|his|her|its|their|\\w+['’]s) only\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        for (Item.Choice choice : item.choices()) {
            Set<String> terms = terms(choice.text());
            terms.removeIf(
                    term -> item.choices().stream().allMatch(c -> terms(c.text()).contains(term)));
            if (!terms.isEmpty()) {
                findings.add(finding(choice.pointer(), terms.iterator().next()));
            }
        }
        if (item.closed()) {
            String stem = UNIQUE.matcher(item.stem().raw()).replaceAll("");
            Set<String> terms = terms(Text.of(stem, item.lexicon().names()));
            if (!terms.isEmpty()) {
                findings.add(finding("/stem", terms.iterator().next()));
            }
        }
        return findings;
    }

    private static Set<String> terms(Text text) {
        Set<String> terms = new TreeSet<>();
        for (Matcher term = TERM.matcher(text.raw()); term.find(); ) {
            if (!text.shields(term.start(), term.end())) {
                terms.add(term.group().toLowerCase(Locale.ROOT));
            }
        }
        return terms;
    }

    private static Finding finding(String pointer, String term) {
        return Item.error(
                "F11",
                pointer,
                "“%s” is absolute, and absolute claims are seldom right".formatted(term),
                "Say it without “%s”".formatted(term));
    }
}
