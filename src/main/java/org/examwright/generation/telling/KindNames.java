package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Names that take "the" for the kind of thing they name: waters, ships, bodies, peers. */
final class KindNames {
    private static final String WORD = "(?!The |An? )\\p{Lu}[\\p{L}'’-]+ ";

    private static final String ENDS =
            "(?=$|,| (?:in|on|at|by|to|from|with|for|after|before|and|was|were|had|as|under|against|of"
                    + "|into|off|near|over|about|beyond|\\p{Ll}{2,}ed|beat|took|won|lost|fled|rose|fell|left"
                    + "|broke|made|sent|led|fought|gave|held|drove|came|went|began|burnt|shot|got)\\b)";

    /** "Suez Canal", "Black Sea", "Rio Grande": no town is called so. */
    private static final String WATERS =
            "(?:"
                    + WORD
                    + "){1,2}(?:Canal|River|Sea|Ocean|Channel|Straits?|Peninsula|Desert|Delta|Isthmus"
                    + "|Corridor|Archipelago)|Rio Grande|Rio de la Plata|River \\p{Lu}\\p{L}+";

    /** Ways that are shut or built are no streets of a town. */
    private static final String WAYS = WORD + "(?:Road|Pass|Highway|Railway|Line|Bridge|Dam)";

    /** "Prince of Wales": the holder of a title that a land or see gives. */
    private static final String HOLDERS =
            "(?:Prince|Princess|Duke|Duchess|Earl|Count|Countess|Marquis|Marquess|Archduke|Elector"
                    + "|Landgrave|Margrave|Bishop|Archbishop|Abbot|Dean|King|Queen|Emperor|Empress|Sultan"
                    + "|Tsar|Shah|Nawab|Nizam|Maharajah|Bey|Dey|Emir) of (?:the )?\\p{Lu}";

    /** "Duc d'Enghien", "Canal du Midi". */
    private static final String FRENCH =
            "(?:Canal|Abbé|Comte|Comtesse|Vicomte|Duc|Duchesse|Marquis|Marquise|Chevalier|Conde|Duque"
                    + "|Marqués|Marchese) (?:du |de |de la |des |d['’]|del |della )\\p{Lu}";

    /** Quarters of a land or of the world: "in North". */
    private static final String QUARTERS =
            "(?:(?:Far|Middle|Near|Deep) )?(?:North|South|East|West)(?=$|,| (?:by|was|were|after|before"
                    + "|with|from|against|to)\\b)";

    /** "Taken by WIC": a body called by three letters; of four, some are spoken as a word. */
    private static final String INITIALS = "(?!JFK|LBJ|FDR|MLK|ETA|TNT|DDT|HMS|USS)\\p{Lu}{3}";

    private static final String DOING = "(?!called|named|founded|formed|created)\\p{Ll}{2,20}ed";

    private static final List<Pattern> INSIDE =
            List.of(
                    inside(
                            "on|to|in|from|into|across|through|by|over|at|near|along|beyond|of|towards|shut|cut|dug|built|"
                                    + DOING,
                            "(?:" + WATERS + ")" + ENDS),
                    inside(
                            "shut|cut|built|dug|mined|opened|closed|reopened|completed",
                            WAYS + ENDS),
                    inside(
                            "by|from|with|against|under|killed|murdered|shot|met|beat|defeated|married"
                                    + "|arrested|captured|released|drove|sent",
                            HOLDERS),
                    inside("by|from|with|against|to|killed|murdered|shot|met|beat", FRENCH),
                    inside("in|to|from|across|throughout|into", QUARTERS),
                    inside("by|against", INITIALS + ENDS));

    /** Bodies and assemblies that are called by one word with a capital. */
    private static final String ORGANS =
            "Convention|Directory|Directorate|Commons|Lords|Comintern|Cominform|Politburo"
                    + "|Zollverein|Riksdag|Storting|Folketing|Landtag|Majlis|Haganah|Irgun|Treasury"
                    + "|Admiralty|Curia|Guomindang|Kuomintang|Volksraad|Entente|Wehrmacht"
                    + "|Knesset|Oireachtas|Dáil|Inquisition";

    private static final List<Pattern> FIRST =
            List.of(
                    Pattern.compile("^(?=(?:" + WATERS + ")" + ENDS + ")"),
                    Pattern.compile("^(?=(?:" + WATERS + ") \\p{Ll}+s (?:was|were)\\b)"),
                    Pattern.compile("^(?=" + FRENCH + ")"),
                    Pattern.compile("^(?=(?:" + ORGANS + ")" + ENDS + ")"),
                    // "Fifth Offensive started": one of several with a number
                    Pattern.compile(
                            "^(?=(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
                                    + " \\p{Lu}\\p{L}+ (?:\\p{Lu}|was |were |took |began|started|ended|opened|met))"),
                    // a ship
                    Pattern.compile(
                            "^(?!HMS |USS |SS |The |An? )(?=\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:was"
                                    + " (?:sunk|torpedoed|scuttled)\\b|capsized\\b|ran aground\\b))"));

    /** "End of the monopoly was announced". */
    private static final Pattern DEED =
            Pattern.compile(
                    "^(End|Fall|Death|Murder|Assassination|Capture|Loss|Defeat|Surrender|Trial|Execution"
                            + "|Coronation|Abdication|Abolition|Creation|Siege|Relief|Partition|Invasion"
                            + "|Annexation|Evacuation|Election|Dismissal|Resignation|Arrest|Release|Opening"
                            + "|Closure|Publication|Sinking|Storming|Sack) (?=of (?:the )?\\p{Lu})");

    /** "East and West Salt Companies were founded": bodies that share the end of their names. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^(?=(?!The )\\p{Lu}\\p{L}+ and (?:\\p{Lu}\\p{L}+ ){1,3}"
                            + "(?:Companies|Leagues|Armies|Parties|Acts|Laws|Treaties|Fleets|Bills|Commissions|Councils) (?:were|met) )");

    private KindNames() {}

    private static Pattern inside(String before, String names) {
        return Pattern.compile("(?=\\p{Lu})(?=" + names + ")(?<= (?:" + before + ") )");
    }

    /** The sentence with the articles of such names. */
    static String told(String sentence) {
        String text = SEVERAL.matcher(sentence).replaceFirst("The ");
        text = DEED.matcher(text).replaceFirst(deed -> "The " + Words.small(deed.group(1)) + " ");
        for (Pattern first : FIRST) {
            text = first.matcher(text).replaceFirst("The ");
        }
        for (Pattern inside : INSIDE) {
            text = inside.matcher(text).replaceAll("the ");
        }
        return text;
    }
}
