package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that notes set for words: "6k troops", "Pétion †", "beaten @ Larissa". */
final class Signs {
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\p{L}\\d.,£$€–-])(?:(\\d{1,3})[–-])?(\\d{1,3})k(?![\\p{L}\\d])");
    private static final Pattern AT = Pattern.compile("(?<=\\p{L}\\.? )@(?= ?\\p{Lu})");

    /** "ANC+PAC banned": two bodies. */
    private static final Pattern AND =
            Pattern.compile("(?<=\\b\\p{Lu}{2,6})\\+(?=\\p{Lu}{2,6}\\b)");

    /** A name, a cross, and when or where it was, or nothing more. */
    private static final Pattern DIED =
            Pattern.compile(
                    "(?<=\\p{Ll}\\.? )†(?=\\s*$|\\s*[,.;→)]| (?:in|at|on|of|aged|same)\\b"
                            + "| \\d| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");

    /** "Vatatzes d. Theodore II d. 1258": a full stop all the same. */
    private static final Pattern ENDED =
            Pattern.compile("(?<=\\p{L}\\.? )d\\.(?= \\p{Lu}\\p{Ll}+(?: [IVX]+)? d\\.)");

    /** Behind such a word it is no empire. */
    private static final Pattern EMPEROR =
            Pattern.compile(
                    "(?<=\\b(?:crowned |proclaimed |procl\\. |elected |himself |made |co-))emp\\b\\.?(?! \\p{Lu})");

    private Signs() {}

    static List<ShortForms.Swap> in(String line) {
        List<ShortForms.Swap> found = new ArrayList<>();
        Matcher thousands = THOUSANDS.matcher(line);
        while (thousands.find()) {
            String written =
                    (thousands.group(1) == null ? "" : thousands.group(1) + ",000–")
                            + thousands.group(2)
                            + ",000";
            found.add(new ShortForms.Swap(thousands.start(), thousands.end(), written));
        }
        put(AND, " and ", line, found);
        put(ENDED, "died;", line, found);
        put(EMPEROR, "emperor", line, found);
        put(AT, "at", line, found);
        put(DIED, "died", line, found);
        return found;
    }

    private static void put(Pattern sign, String words, String line, List<ShortForms.Swap> found) {
        Matcher place = sign.matcher(line);
        while (place.find()) {
            found.add(new ShortForms.Swap(place.start(), place.end(), words));
        }
    }
}
