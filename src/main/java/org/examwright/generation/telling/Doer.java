package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;

/** Who did it, where the notes say "he" or leave it out: signs that the one put in is another. */
final class Doer {
    private static final Pattern PERSON =
            Pattern.compile(
                    "^(?:Lord|Lady|Sir|General|Captain|Colonel|Marshal|Admiral|King|Queen|Emperor|Pope"
                            + "|President|Bishop|Archbishop|Prince|Princess|Duke)\\b.*|.* [IVX]+$");

    /** What is done to laws, lands and papers, not to people. */
    private static final Pattern OF_THINGS =
            Pattern.compile(
                    "^(?:repealed|annexed|ratified|published|built|amended|enacted|abolished|printed"
                            + "|(?:presented|kept|signed|passed|founded|raised|issued)(?! (?:to|at|with|in|by|from|as"
                            + " a hostage|prisoner|a prisoner))\\b)(?:\\b.*)?");

    /** "was sent home some 15,000 men": he sent them. */
    private static final Pattern TURNED =
            Pattern.compile(
                    "^(?:sent|brought|called|led|drove|threw) (?:home|back|away|out|in|off|down|up)"
                            + " (?:some|about|over|nearly|almost|the|his|her|their|\\d).*");

    /** "Was signed with Bell", "was cut to 60 million": a paper, or a sum. */
    private static final Pattern OF_PAPERS =
            Pattern.compile(
                    "^(?:signed (?:with|by|at|on)|ratified|repealed|(?:cut|reduced|raised|lowered|increased)"
                            + " (?:to|by|from) [£$\\d])(?:\\b|(?<=\\d)).*");

    private static final Pattern HE = Pattern.compile("\\b[Hh]e\\b");

    private static final Pattern WOMAN =
            Pattern.compile(
                    "^(?:The |Queen |Empress |Princess |Lady )?(?:Elizabeth|Mary|Anne?|Catherine|Katherine|Isabella|Margaret|Matilda"
                            + "|Eleanor|Jane|Maria|Victoria|Joan|Emma|Edith|Eva|Rosa|Emmeline|Christabel|Indira"
                            + "|Golda|Anna|Sophia|Charlotte|Caroline|Josephine|Christina|Eugénie|Alexandra|Marie)\\b.*");

    private static final String END =
            "(?:mortally wounded|killed|executed|beheaded|hanged|murdered|assassinated|guillotined)";

    private Doer() {}

    /** Whether a sentence begins with a name that women bear. */
    static boolean isWoman(String sentence) {
        return WOMAN.matcher(sentence).matches();
    }

    static boolean isAnother(Line line, Names names) {
        Clause clause = line.clause();
        if (clause.voice() == Clause.Voice.PASSIVE
                && (TURNED.matcher(clause.rest()).matches()
                        || !line.subject().isEmpty()
                                && names.person(line.subject())
                                && OF_PAPERS.matcher(clause.rest()).matches()
                        || PERSON.matcher(clause.subject()).matches()
                                && OF_THINGS.matcher(clause.rest()).matches())) {
            return true;
        }
        List<String> subject = line.subject();
        String own = line.own();
        if (subject.isEmpty() || own.contains(subject.getLast()) || !HE.matcher(own).find()) {
            return false;
        }
        String name = Pattern.quote(subject.getLast());
        Pattern gone =
                Pattern.compile(
                        "\\b"
                                + name
                                + "(?: and \\p{Lu}\\p{L}+)? (?:(?:was|were) )?(?:"
                                + END
                                + "|died)\\b|\\b(?:his|her) \\p{Ll}+ (?:\\p{Lu}\\p{L}+ )?"
                                + name
                                + "\\b");
        return WOMAN.matcher(clause.subject()).matches()
                || line.quotes().stream().anyMatch(quote -> gone.matcher(quote).find());
    }
}
