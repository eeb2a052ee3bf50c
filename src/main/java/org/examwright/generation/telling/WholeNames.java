package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of names that reading left out, by the words of the notes: "(No 2)", "no.1". */
public final class WholeNames {
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}’'-]+ )(\\((?:\\p{Lu}\\p{Ll}+(?: [\\p{L}’']+){0,4}|No\\.? ?\\d+)\\) )"
                            + "(Acts?|Bills?|Orders?|Laws?)\\b");

    private static final Pattern NUMBERED = Pattern.compile("\\b[Nn]o\\.? ?([1-6])(?!\\d)");

    private static final Pattern WITHOUT_NUMBER =
            Pattern.compile("^The ((?:\\p{Lu}[\\p{L}’'-]+ )+)[Nn]o (?=(?:was|were|took) )");

    private static final List<String> ORDINALS =
            List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");

    /** "Bell led the Tories" on one day: that day he came to lead them. */
    private static final Pattern LED =
            Pattern.compile(
                    "^((?:\\p{Lu}[\\p{L}’'-]+ ){1,3})led (?:the )?((?:\\p{Lu}\\p{L}+ ){0,2}(?:Party|Tories|Conservatives"
                            + "|Liberals|Whigs|Radicals|Socialists|Communists|Democrats|Republicans|Nationalists)|Labour)$");

    private static final Pattern LEADS = Pattern.compile("\\bleads\\b");

    private WholeNames() {}

    /**
     * The sentence with the number of what the notes number, and with an office for what is led
     * from a day on.
     *
     * @param day whether its date is one day
     */
    public static String told(String label, List<String> quotes, boolean day) {
        Matcher open = WITHOUT_NUMBER.matcher(label);
        if (open.find()) {
            for (String quote : quotes) {
                int named = quote.indexOf(open.group(1));
                Matcher number = NUMBERED.matcher(quote);
                if (named >= 0 && number.find(named)) {
                    String which = ORDINALS.get(Integer.parseInt(number.group(1)) - 1);
                    return "The " + which + " " + open.replaceFirst("$1");
                }
            }
        }
        Matcher led = LED.matcher(label);
        if (day && led.matches() && quotes.stream().anyMatch(q -> LEADS.matcher(q).find())) {
            String the = led.group(2).equals("Labour") ? "" : "the ";
            return led.group(1) + "became leader of " + the + led.group(2);
        }
        return label;
    }

    /** The sentence with what its law's name has in brackets. */
    public static String bracketed(String label, List<String> quotes) {
        String told = label;
        for (String quote : quotes) {
            for (Matcher m = BRACKETED.matcher(quote); m.find(); ) {
                told = told.replace(m.group(1) + m.group(3), m.group());
            }
        }
        return told;
    }
}
