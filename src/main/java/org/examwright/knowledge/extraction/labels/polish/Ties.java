package org.examwright.knowledge.extraction.labels.polish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;

/** Words that tie a label to what stands before or behind it in the notes. */
public final class Ties {
    private static final String NUMBER =
            "(?:\\d{1,2}|two|three|four|five|six|seven|several|many|some|various|a number of)";
    private static final String POINTS =
            "(?:reasons|ways|factors|things|respects|stages|steps|phases|points|ideas|structures|features|aspects|parts"
                    + "|principles|elements|types|kinds|forms|problems|questions|options|results|effects|consequences|causes)";

    /** "was important for 2 reasons:", the rest stands alone. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i) (?:for|in|through|by|with) "
                            + NUMBER
                            + " (?:main |key |major )?"
                            + POINTS);

    /** "was based on two parallel structures:", which are told below. */
    private static final Pattern STUB =
            Pattern.compile(
                    "(?i).* "
                            + NUMBER
                            + " (?:\\p{L}+ ){0,2}"
                            + POINTS
                            + "(?: (?:which|that|who|of|for|in|to)\\b.*)?");

    /** "Heirs: Arthur b. Sept 1486, Margaret 1489, Henry 1491". */
    private static final Pattern CHILDREN =
            Pattern.compile("(?:[,:] \\p{Lu}\\p{Ll}+ (?:b\\. )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}){2,}");

    private static final Pattern DOUBT =
            Pattern.compile(
                    "\\s*\\((or so (?:\\p{L}+ ){1,4}(?:said|claimed|say|claim|alleged))[!.]?\\)");

    private Ties() {}

    /** Drops "also" beside the verb, and "worse" where nothing is compared. */
    public static void cut(Phrase phrase, int verb) {
        for (int i = Math.max(1, verb - 1); i <= Math.min(verb + 1, phrase.size() - 2); i++) {
            boolean only = phrase.words().stream().anyMatch(t -> t.lower().matches("only|but"));
            boolean again =
                    phrase.lower(i).equals("again")
                            && phrase.lower(i - 1).matches("was|were")
                            && phrase.tag(i + 1).equals("ADP");
            if (phrase.lower(i).equals("also") && !only || again) {
                phrase.remove(i);
                break;
            }
        }
        boolean there = phrase.lower(0).equals("there") && phrase.lower(1).matches("was|were");
        if (there
                && phrase.lower(2).matches("worse|further|additional|similar|other")
                && phrase.words().stream().noneMatch(t -> t.is("than"))
                && phrase.size() > 4) {
            phrase.remove(2);
        }
        int clause = phrase.words().subList(0, Math.max(0, verb)).size();
        for (int i = 1; i + 1 < clause; i++) {
            boolean opens =
                    phrase.get(i).text().equals(",") && phrase.lower(i + 1).matches("which|who");
            boolean closed =
                    phrase.words().subList(i + 1, clause).stream()
                            .anyMatch(t -> t.text().equals(","));
            if (opens && !closed) {
                phrase.insert(verb, ",", "PUNCT");
                return;
            }
        }
    }

    /**
     * What is left of a label where a list follows that tells what it only counts; empty where
     * nothing is. A doubt that the notes set in brackets behind it is put to it.
     */
    public static String closed(Line line, Clause clause, String label) {
        String rest = line.text().substring(Math.min(clause.end(), line.text().length())).strip();
        if (label.matches("\\p{Lu}\\p{Ll}+ was born") && CHILDREN.matcher(line.text()).find()) {
            return ""; // one of several first names, and nobody says whose child
        }
        if (label.matches("\\p{Lu}{2,6} existed")) {
            return "The " + label;
        }
        boolean list = line.text().stripTrailing().endsWith(":") && rest.length() < 3;
        if (list) {
            String cut = COUNTED.matcher(label).replaceFirst("");
            boolean counts = label.matches("There were " + NUMBER + " .*\\bwho\\b.*");
            return cut.length() < label.length() || !counts && !STUB.matcher(label).matches()
                    ? cut
                    : "";
        }
        int at =
                label.length() < 12
                        ? -1
                        : line.text().indexOf(label.substring(label.length() - 12));
        if (at >= 0) {
            Matcher doubt = DOUBT.matcher(line.text()).region(at + 12, line.text().length());
            if (doubt.lookingAt()) {
                return label + ", " + doubt.group(1);
            }
        }
        return label;
    }
}
