package org.examwright.generation.telling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** How long a thing was to last, as notes jot it down: "13 year truce". */
final class Spans {
    private static final Pattern SPAN =
            Pattern.compile(
                    "\\b(\\d{1,3}|(?i:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty"
                            + "|forty|fifty|hundred))[ -](year|yr|month|week|day|hour)s?[ -](truce|war|peace"
                            + "|siege|ban|strike|plan|alliance|treaty|pact|ceasefire|lease|blockade"
                            + "|occupation|regency|sentence|march|armistice|moratorium|curfew|battle"
                            + "|campaign|boycott|term|fast|conference|trial)(?=$|,| )");

    /** An article, an owner or an order before it, and perhaps an adjective. */
    private static final Pattern DETERMINED =
            Pattern.compile(
                    "(?i).*(?:\\b(?:the|an?|this|his|her|its|their|first|second|third|last)|['’]s?)"
                            + " (?:\\p{Ll}+ )?$");

    private Spans() {}

    static String told(String sentence) {
        Matcher span = SPAN.matcher(sentence);
        StringBuilder told = new StringBuilder();
        while (span.find()) {
            boolean begins = span.start() == 0;
            String before = sentence.substring(0, span.start());
            boolean determined = DETERMINED.matcher(before).matches();
            String unit = span.group(2).equals("yr") ? "year" : span.group(2);
            String count = begins ? Words.small(span.group(1)) : span.group(1);
            String whole = count + "-" + unit + " " + span.group(3);
            String one = determined ? whole : Words.withArticle(whole);
            span.appendReplacement(told, begins && !determined ? Words.capitalised(one) : one);
        }
        return span.appendTail(told).toString();
    }
}
