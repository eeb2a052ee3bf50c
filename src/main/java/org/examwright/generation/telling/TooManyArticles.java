package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Articles that were given to what has none, or "a" to what there is one of. */
final class TooManyArticles {
    private static final Pattern TWICE = Pattern.compile("\\b([Tt]he) [Tt]he ");

    /** "The so-called the Liberating Revolution": called so with one article. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "\\b(so-called|self-styled|known as the|(?:[Tt]he|^) ?(?i:first|second|third)) the ");

    /** Initials that are spoken as a word are a name by themselves. */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "\\b(?<!of )[Tt]he (?=(?:NATO|SEATO|CENTO|UNESCO|UNICEF|NASA|COMECON|EFTA|OPEC|UNRWA|ASEAN|APEC|NAFTA)"
                            + " (?:\\p{Ll}))");

    /** "A Danish court": a realm has one. */
    private static final Pattern OF_A_REALM =
            Pattern.compile(
                    "^An? (?=\\p{Lu}\\p{L}+(?:ish|ese|ian|ean|ench|utch|can|man|ek)"
                            + " (?:court|crown|monarchy|throne|capital|cabinet|navy|economy) )");

    /** "A siege of Kiel began": of a place, and so the one that is told of. */
    private static final Pattern OF_A_PLACE =
            Pattern.compile(
                    "^An? (?=(?:secret )?(?:siege|invasion|conquest|partition|annexation|occupation|fall"
                            + "|capture|recapture|evacuation|liberation|bombing|storming|sack|relief"
                            + "|coronation|assassination|murder|execution) of (?:the )?\\p{Lu})");

    /** "A Bell rebellion took place", "A Tupac Amaru II rebellion". */
    private static final Pattern OF_A_MAN =
            Pattern.compile(
                    "^An? (?=\\p{Lu}\\p{L}+ (?:(?:\\p{Lu}[\\p{L}’']*|[IVX]+) )+(?:revolt|rebellion|rising"
                            + "|uprising|mutiny|plot|conspiracy|massacre) )");

    /** States of a union, which are named like persons. */
    private static final Pattern STATE =
            Pattern.compile(
                    "^The (?=(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware"
                            + "|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine"
                            + "|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska"
                            + "|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont"
                            + "|Virginia|Wisconsin) \\p{Ll}+ed\\b|(?:\\p{Lu}\\p{Ll}+) seceded\\b)");

    /** "The Salt and the Tar Commission": one body, or acts of one name. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "\\b([Tt]he (?:\\p{Lu}[\\p{L}’']+ ){1,2}and )the"
                            + " (?=(?:\\p{Lu}[\\p{L}’']+ ){1,3}(?:was)\\b|(?:\\p{Lu}[\\p{L}’']+"
                            + " ){0,3}(?:Acts|Laws|Bills|Decrees)\\b)");

    /** "The Salt Act and Coal and the Tar Act were passed": the second has "and" in its name. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(\\b(?:Act|Bill|Law) and )(\\p{Lu}\\p{L}+ and )the (?=\\p{Lu}\\p{L}+ (?:Act|Bill|Law)\\b)");

    /** What is abolished or burned was there before. */
    private static final Pattern KNOWN =
            Pattern.compile(
                    "^An? (?=[^,]+ was (?:abolished|ended|lifted|repealed|scrapped|burned|burnt|suspended"
                            + "|reopened|raised at|settled|solved|rebuilt)\\b)");

    /** Initials of a person: "JFK was shot". */
    private static final Pattern PERSON =
            Pattern.compile(
                    "^The (?=\\p{Lu}{2,4} (?:was (?:shot|assassinated|murdered|wounded|elected|re-elected"
                            + "|sworn in|inaugurated|arrested|hanged|crowned|born)|died|resigned)\\b)");

    /** "The Salt Law and the Tar Act was passed": two of them. */
    private static final Pattern TWO =
            Pattern.compile(
                    "^(The (?:\\p{Lu}[\\p{L}’']+ )+and the (?:\\p{Lu}[\\p{L}’']+ )+)was\\b");

    private static final Pattern FREED =
            Pattern.compile("^The (\\p{Lu}\\p{Ll}+ Emancipation) took place\\b");

    /** "A Kell bus boycott": what has a place's name is one of its own. */
    private static final Pattern ONE_HAPPENING =
            Pattern.compile(
                    "^An? (?=(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:[\\p{Ll}-]+ ){1,2}(?:boycott|rising|revolt"
                            + "|mutiny|strike|massacre|rebellion|uprising|riot) (?:took place|began)\\b)");

    /** "The title of the Khedive": what somebody is called. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(title|rank|style) of the (?=(?:Khedive|Emperor|King|Queen|Sultan|Shah|Caliph|Tsar|Kaiser|Duke"
                            + "|Prince|Earl|Marshal|Viceroy|Protector|President|Doge)(?=$| (?:in|from|by|for|on)\\b))");

    private static final Pattern OFFICE =
            Pattern.compile("^An? (?=(?:office|post|title) of \\p{Lu}|surrender was signed\\b)");

    /** "The Treaties 1-7", "The Elections to the Diet". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^The (?=(?:Treaties|Articles|Acts|Laws|Decrees|Points) \\d|(?:Elections|Negotiations|Talks)"
                            + " (?:to|for|in|with|between) )");

    /** "Bank holiday was declared": there had been none. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "^\\p{Lu}\\p{Ll}+ (?:holiday|ceasefire|truce|amnesty|blockade|curfew|strike"
                            + "|moratorium|embargo) was (?:declared|called|announced|agreed|imposed)\\b.*");

    /** "Became the King of Lorn", "elected the KLC president": an office is not known before. */
    private static final Pattern OF_OFFICE =
            Pattern.compile(
                    "\\b(became|(?:was|were) (?:elected|crowned|made|appointed|proclaimed|named|declared|consecrated))"
                            + " the (?=(?:King|Queen|Emperor|Empress|Bishop|Archbishop|Duke|Earl|Prince|Governor"
                            + "|Viceroy|Chancellor|President|Sultan|Tsar|Elector|Regent) of\\b"
                            + "|\\p{Lu}{2,5} (?:president|leader|chairman|secretary|treasurer)\\b)");

    /** "A Danish flu killed", "a registration of births began": what is not counted. */
    private static final Pattern UNCOUNTED =
            Pattern.compile(
                    "^An? (?=(?:(?!against|of|on|for|in|over|to|at|by)[\\p{L}-]+ ){0,2}(?:flu|influenza|cholera|typhus|smallpox|measles|registration"
                            + "|conscription|rationing|suffrage|emancipation|unemployment|inflation|immigration"
                            + "|emigration|legislation|insurance|schooling|taxation)"
                            + " (?:was|were|began|started|ended|broke|spread|struck|came|killed|reached|of|in)\\b)");

    /** "Passed the Catholic Emancipation". */
    private static final Pattern FREEDOM =
            Pattern.compile(
                    "\\bthe (?=\\p{Lu}\\p{Ll}+ (?:Emancipation|Suffrage|Conscription)(?=$|,| \\p{Ll}))");

    /** "A special status ended": it was there before. */
    private static final Pattern ENDED =
            Pattern.compile(
                    "^An? (?=[^,]+? (?:ended|lapsed|expired|ceased)\\b)(?=[^,]{0,40}$|\\P{Lu}{0,40} (?:ended|lapsed|expired|ceased) )");

    private TooManyArticles() {}

    static String without(String sentence) {
        if (DECLARED.matcher(sentence).matches() && Dictionary.isNoun(sentence.split(" ")[0])) {
            return "A " + Words.small(sentence);
        }
        String text = TWICE.matcher(sentence).replaceAll("$1 ");
        text = CALLED.matcher(text).replaceAll("$1 ");
        text = SPOKEN.matcher(text).replaceAll("");
        for (Pattern known : List.of(OF_A_REALM, OF_A_PLACE, OF_A_MAN)) {
            text = known.matcher(text).replaceFirst("The ");
        }
        text = NUMBERED.matcher(TITLE.matcher(text).replaceAll("$1 of ")).replaceFirst("");
        text = OFFICE.matcher(text).replaceFirst("The ");
        text = STATE.matcher(text).replaceFirst("");
        text = JOINED.matcher(text).replaceAll("$1");
        text = WITHIN.matcher(text).replaceAll("$1the $2");
        text = PERSON.matcher(text).replaceFirst("");
        text = TWO.matcher(text).replaceFirst("$1were");
        text = FREED.matcher(text).replaceFirst("$1 was granted");
        text = KNOWN.matcher(text).replaceFirst("The ");
        text = OF_OFFICE.matcher(text).replaceAll("$1 ");
        text = FREEDOM.matcher(text).replaceAll("");
        text = ENDED.matcher(UNCOUNTED.matcher(text).replaceFirst("")).replaceFirst("The ");
        return Words.capitalised(ONE_HAPPENING.matcher(text).replaceFirst("The "));
    }
}
