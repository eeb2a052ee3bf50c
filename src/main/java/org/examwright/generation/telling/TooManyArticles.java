package org.examwright.generation.telling;

import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Articles that were given to what has none, or "a" to what there is one of. */
final class TooManyArticles {
    private static final Pattern TWICE = Pattern.compile("^The The ");

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
                            + "|mutiny|strike|massacre|rebellion|uprising|riot) took place\\b)");

    /** "Bank holiday was declared": there had been none. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "^\\p{Lu}\\p{Ll}+ (?:holiday|ceasefire|truce|amnesty|blockade|curfew|strike"
                            + "|moratorium|embargo) was (?:declared|called|announced|agreed|imposed)\\b.*");

    private TooManyArticles() {}

    static String without(String sentence) {
        if (DECLARED.matcher(sentence).matches() && Dictionary.isNoun(sentence.split(" ")[0])) {
            return "A " + Words.small(sentence);
        }
        String text = TWICE.matcher(sentence).replaceFirst("The ");
        text = STATE.matcher(text).replaceFirst("");
        text = JOINED.matcher(text).replaceAll("$1");
        text = PERSON.matcher(text).replaceFirst("");
        text = TWO.matcher(text).replaceFirst("$1were");
        text = FREED.matcher(text).replaceFirst("$1 was granted");
        text = KNOWN.matcher(text).replaceFirst("The ");
        return ONE_HAPPENING.matcher(text).replaceFirst("The ");
    }
}
