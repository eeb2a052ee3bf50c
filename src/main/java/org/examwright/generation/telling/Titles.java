package org.examwright.generation.telling;

import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Persons who are told with what they were: "Warlord Zhang", "killed sheriff Bell". */
final class Titles {
    /** Words for what somebody is that are no titles, so "the" stands before them and a name. */
    private static final String TRADES =
            "warlord|monk|nun|priest|preacher|friar|missionary|bandit|pirate|rebel|outlaw|student"
                    + "|journalist|poet|writer|novelist|playwright|painter|singer|actress|actor|architect"
                    + "|engineer|scientist|chemist|physicist|historian|economist|philosopher|lawyer"
                    + "|banker|merchant|explorer|inventor|pilot|policeman|assassin|anarchist|terrorist"
                    + "|nationalist|communist|socialist|peasant|weaver|miner|cleric|chieftain|warrior"
                    + "|diplomat|industrialist|activist|revolutionary|schoolteacher|schoolmaster"
                    + "|worker|sailor|soldier|tenor|composer|humanist|theologian|reformer";

    /** Words that become titles before a name, and then take a capital. */
    private static final String OFFICES =
            "sheriff|king|queen|prince|princess|duke|bishop|archbishop|cardinal|pope|general|colonel"
                    + "|captain|admiral|marshal|president|governor|emperor|empress|tsar|sultan|lord"
                    + "|lady|chancellor|sergeant|lieutenant|inspector|constable";

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";

    /** "Warlord Zhang Zuolin was", "Buddhist monk Thich Quang Duc burnt". */
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(\\p{Lu}\\p{L}+(?:ist|ian|ish|ese|ench|ic|can|man|an|ant) )?(?i:("
                            + TRADES
                            + ")) (?="
                            + NAME
                            + "(?: (?:de |von |van |of )?"
                            + NAME
                            + ")* \\p{Ll})");

    /** The blank is looked for first: which word stands before it takes longer. */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?<= )(?<= (?:by|to|with|from|against|killed|shot|murdered|arrested|hanged|executed) )(?=(?:"
                            + TRADES
                            + ") "
                            + NAME
                            + ")");

    /** "Gave the emperor Kiel": these have two objects. */
    private static final String OF_TWO =
            "gave|offered|sold|lent|sent|paid|promised|granted|ceded|left|handed|denied|made|owed";

    /** Behind these words an office is none that somebody of a name has: "elected bishop". */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?<= )(?<!(?i:^| )(?:an?|his|her|its|their|as|which|what|whose|became|elected|appointed|named|proclaimed"
                            + "|declared|deputy|vice|crown|grand|in|secretary|attorney|"
                            + OF_TWO
                            + ") )(?<!(?:"
                            + OF_TWO
                            + ") the )(?<![\\p{Lu}\\p{Ll}]['’]s )("
                            + OFFICES
                            + ") (?=\\p{Lu}\\p{Ll})(?!\\p{Lu}\\p{L}+(?:ish|ian|ean|ese|can|ch) \\p{Ll})");

    private Titles() {}

    static String told(String sentence) {
        var first = FIRST.matcher(sentence);
        String text = sentence;
        if (first.find()) {
            String faith = first.group(1) == null ? "" : first.group(1);
            text =
                    "The "
                            + faith
                            + Words.small(first.group(2))
                            + " "
                            + sentence.substring(first.end());
        }
        text = INSIDE.matcher(text).replaceAll("the ");
        return OFFICE.matcher(text).replaceAll(office -> Words.capitalised(office.group(1)) + " ");
    }
}
