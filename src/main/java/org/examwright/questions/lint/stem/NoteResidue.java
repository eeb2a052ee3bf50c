package org.examwright.questions.lint.stem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/** F1: what was left of notes: shorthand, arrows, bullets, doubled words, brackets left open. */
final class NoteResidue implements Rule {
    private static final String LEFT = "(?<![\\p{L}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])";

    /** "a)" or "(2)", before one of several. */
    private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}\\p{N}(])\\(?[\\da-e]\\)");

    private static final String CONSONANT = "[bcdfghjklmnpqrstvwxz]";
    private static final String DIGITS = "0123456789";

    /** Behind these a number with a point is an amount, not that of a section. */
    private static final String UNIT =
            "(?:US|U\\.S|\\p{Lu}\\p{L}*marks?|M[wL]|Million|Billion|Richter|Celsius|Fahrenheit)\\b";

    private static final List<Mark> SIGNS =
            List.of(
                    mark("→←↔⇒⇐➔➜►<>", "[→←↔⇒⇐➔➜►]|[-=]+>|<[-=]+"),
                    mark("•●▪◦■□✓✔-*–", "[•●▪◦■□✓✔]|^\\s*[-*–]\\s"),
                    mark("&+=~?!", "(?<=\\s)[&+=~](?=\\s)|\\?\\?|!!|\\?!"),
                    mark(DIGITS, LEFT + "\\d{1,3} ?(?:of|/) ?\\d{2,3}\\s*[.)?]?$"),
                    mark(DIGITS, "(?i)" + LEFT + "(?:slide|page) \\d+" + RIGHT),
                    mark(DIGITS, "(?<=\\p{Ll} )\\d{1,2}\\.\\d (?=\\p{Lu})(?!" + UNIT + ")"));
    private static final List<Mark> WORDS =
            List.of(
                    mark(
                            " ",
                            "(?i)"
                                    + LEFT
                                    + "(?!had\\b|that\\b)(\\p{L}{2,}) \\1(?![\\p{L}\\p{N}’'-])"),
                    mark(
                            "'’",
                            LEFT
                                    + "(?!o['’]clock)\\p{Ll}{1,4}['’](?!(?:s|t|re|ve|ll|d|m)\\b)\\p{Ll}{2,}"),
                    mark("/", LEFT + "(?:\\p{Ll}/\\p{Ll}{0,3}|\\p{Ll}{1,3}/\\p{Ll})" + RIGHT),
                    mark("", "(?=" + CONSONANT + "{3})" + LEFT + CONSONANT + "{3,}" + RIGHT),
                    mark("", LEFT + "\\p{L}*(\\p{L})\\2\\2\\p{L}*|(?i)" + LEFT + "x{9}"),
                    mark(
                            DIGITS,
                            LEFT
                                    + "\\d+(?!s|st|nd|rd|th|bc|ad|bce|ce|km|kg|mm|cm|m|am|pm)\\p{Ll}{2,}"),
                    mark(
                            "",
                            "(?i)"
                                    + LEFT
                                    + "(?:govt?|gov['’]t|dept|cttee|esp|incl|approx|ppl|thru|bcos|bcoz|becos|bcause|coz|cuz|w/out|w/o|yrs?|mths|etc|e\\.g|i\\.e|viz|wrt|tbc|vs)"
                                    + RIGHT));

    /**
     * What notes are full of.
     *
     * @param signs one of which stands in each; none are named where there are too many
     */
    private record Mark(String signs, Pattern pattern) {
        /** Most texts have none of the signs, and need not be looked at closely. */
        private boolean mayStandIn(String text) {
            boolean may = signs.isEmpty();
            for (int i = 0; !may && i < text.length(); i++) {
                may = signs.indexOf(text.charAt(i)) >= 0;
            }
            return may;
        }
    }

    private static Mark mark(String signs, String pattern) {
        return new Mark(signs, Pattern.compile(pattern));
    }

    @Override
    public List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        look("/stem", item.stem(), findings);
        item.choices().forEach(choice -> look(choice.pointer(), choice.text(), findings));
        return findings;
    }

    private static void look(String pointer, Text text, List<Finding> findings) {
        String sign = residue(text);
        if (sign != null) {
            findings.add(
                    Item.error(
                            "F1",
                            pointer,
                            "“%s” is a mark of notes, not of a sentence".formatted(sign.strip()),
                            "Write it out in plain words"));
        } else if (!balanced(text.raw())) {
            findings.add(
                    Item.error(
                            "F1",
                            pointer,
                            "A bracket or a quotation mark has no partner",
                            "Close it, or take it out"));
        }
    }

    private static @Nullable String residue(Text text) {
        for (Mark sign : SIGNS) {
            Matcher found = sign.pattern().matcher(text.raw());
            if (sign.mayStandIn(text.raw()) && found.find()) {
                return found.group();
            }
        }
        for (Mark word : WORDS) {
            String found = word.mayStandIn(text.raw()) ? text.find(word.pattern()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean balanced(String text) {
        String plain = LISTED.matcher(text).replaceAll("");
        return same(plain, '(', ')')
                && same(plain, '[', ']')
                && same(plain, '“', '”')
                && plain.chars().filter(c -> c == '"').count() % 2 == 0
                && plain.chars().filter(c -> c == '‘').count()
                        <= plain.chars().filter(c -> c == '’').count();
    }

    private static boolean same(String text, char open, char close) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
        }
        return depth == 0;
    }
}
