package org.examwright.questions.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.examwright.platform.Recent;

/** What the linter knows of English: function words, stems and roots. No word of any subject. */
public final class English {
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    ("a an the this that these those some any each of in on at by for from to into"
                                    + " onto upon with without within under over between among through during"
                                    + " about after before against as than and or but nor so yet if when while"
                                    + " because since until although though whether is am are was were be been"
                                    + " being do does did done doing have has had having will would shall"
                                    + " should may might can could must who whom whose which what why where"
                                    + " how it its he him his she her hers they them their theirs we us our"
                                    + " you your i me my there here then not no also both either out up down"
                                    + " off s")
                            .split(" "));

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("became", "become"),
                    Map.entry("began", "begin"),
                    Map.entry("begun", "begin"),
                    Map.entry("broke", "break"),
                    Map.entry("brought", "bring"),
                    Map.entry("built", "build"),
                    Map.entry("chose", "choose"),
                    Map.entry("chosen", "choose"),
                    Map.entry("dead", "die"),
                    Map.entry("death", "die"),
                    Map.entry("died", "die"),
                    Map.entry("dies", "die"),
                    Map.entry("dying", "die"),
                    Map.entry("drew", "draw"),
                    Map.entry("fell", "fall"),
                    Map.entry("fought", "fight"),
                    Map.entry("gave", "give"),
                    Map.entry("given", "give"),
                    Map.entry("grew", "grow"),
                    Map.entry("growth", "grow"),
                    Map.entry("held", "hold"),
                    Map.entry("kept", "keep"),
                    Map.entry("led", "lead"),
                    Map.entry("lost", "lose"),
                    Map.entry("made", "make"),
                    Map.entry("men", "man"),
                    Map.entry("met", "meet"),
                    Map.entry("rose", "rise"),
                    Map.entry("sent", "send"),
                    Map.entry("spoke", "speak"),
                    Map.entry("took", "take"),
                    Map.entry("taken", "take"),
                    Map.entry("went", "go"),
                    Map.entry("women", "woman"),
                    Map.entry("won", "win"),
                    Map.entry("wrote", "write"),
                    Map.entry("written", "write"));

    private static final Pattern BRITISH = Pattern.compile("is(e[sd]?|ing)$");

    /** Longest first, so that the root is as short as the endings allow. */
    private static final List<String> ENDINGS =
            List.of(
                    "isations",
                    "izations",
                    "isation",
                    "ization",
                    "ations",
                    "ising",
                    "izing",
                    "ation",
                    "ments",
                    "ised",
                    "ized",
                    "ises",
                    "izes",
                    "ical",
                    "ment",
                    "ness",
                    "ship",
                    "ists",
                    "isms",
                    "ing",
                    "ist",
                    "ism",
                    "ity",
                    "ise",
                    "ize",
                    "ies",
                    "ied",
                    "ed",
                    "es",
                    "al",
                    "ic",
                    "e",
                    "s",
                    "y");

    private static final Recent<String> STEMS = new Recent<>(20_000, English::cut);

    private English() {}

    static boolean isFunctionWord(String lower) {
        return FUNCTION_WORDS.contains(lower);
    }

    static String lower(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** Porter's stem, after British spellings and irregular forms are evened out. */
    static String stem(String lower) {
        return STEMS.of(lower);
    }

    private static String cut(String lower) {
        if (!lower.codePoints().allMatch(Character::isLetter)) {
            return lower;
        }
        String regular = IRREGULAR.getOrDefault(lower, lower);
        String even = BRITISH.matcher(regular.replace("isation", "ization")).replaceFirst("iz$1");
        return new PorterStemmer().stem((CharSequence) even).toString();
    }

    /** The word without its ending: what two words of one family have in common. */
    public static String root(String lower) {
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= 4) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
