package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/**
 * Words that note-takers write for themselves: asides, initials that nothing spells out, shouts.
 */
final class NoteTaking {
    /** No part of a compound counts, as of "re-elected", and no name with "O'", "d'" or "L'". */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)\\p{L}{3,}-ish\\b|\\bnear enough\\b|\\buseful (?:to|for) |\\b(?:sort|kind)"
                            + " of |\\ba bit\\b|\\b(?:loads|tons|lots|bits) of\\b|\\bstuff\\b|\\bbig"
                            + " deal\\b"
                            + "|\\b(?:nb|cf|aka|ditto|viz|re|tbc|wk|lol|cos|coz|tho|thru|wd|cd|shd)\\b(?!-\\p{L})|\\b(?:good|bad|silly|clever|smart)"
                            + " (?:move|idea|guy)s?\\b|\\bmore or less$"
                            + "|\\b(?:basically|obviously|hence|apparently|supposedly)\\b"
                            + "|^(?:also|then|so|but|and|or|plus|eg|ie|key|see|remember|note|compare)\\b(?!-)|^on"
                            + " the (?:other|one) hand\\b|\\bwas"
                            + " (?:how|why|where|when)\\b|^C\\.\\d|\\b\\p{L}['’](?-i:[b-df-gj-np-tv-z]\\p{Ll}+)|\\dand\\b|[*→=&+|<>]");

    /** What is said of a thing in a figure of speech of the day. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\b(?:wrong horse|upper hand|last straw|green light|cold shoulder|short"
                            + " straw|cheap wins?|knock-on|on board|out of the window|the boot|the"
                            + " chop|the push|cold feet|back burner|fell flat|fell through|went"
                            + " under|went bust)\\b");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}|\\p{Lu}(?:-\\p{Lu})+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}|\\d");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /** A date that was left standing: "taken Jan 38 and lost Feb". */
    private static final Pattern MONTH =
            Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b");

    /** Words cut short that nobody prints: "dropped Lib", "became Principal Sec". */
    private static final Pattern CUT =
            Pattern.compile(
                    "\\b(?:Libs?|Cons|Conservs|Labs?|Sec|Pres|Gov|[Gg]ovt|Parlt?|Dept|Cttee|[Uu]niv|[Ii]ndep|Prots?"
                            + "|Caths?|Reps|Dems|Brit|Ott|Hung|Swed|Byz|Emp|Prov|Const|Addit|Chanc|Archbp|Abp|Bp|[Rr]evol"
                            + "|[Aa]dmin|[Aa]pprox)\\b(?![-’'])");

    /** "Trims Addit. Act": its full stop stands before the word that it says more of. */
    private static final String BEFORE_ITS_NOUN =
            "\\. (?:Acts?|Laws?|Bills?|Code|Treaty|Party|PM|Minister|Ministry|Council|Court|Assembly"
                    + "|Committee|Government|Army|War)\\b.*";

    private NoteTaking() {}

    static boolean isAside(String text) {
        return ASIDE.matcher(text).find();
    }

    static boolean in(Line line, Names names) {
        return ASIDE.matcher(line.text()).find()
                || FIGURE.matcher(line.text()).find()
                || MONTH.matcher(line.text()).find()
                || CUT.matcher(line.text()).find()
                || cutAtItsStop(line)
                || getsInNotes(line)
                || unspelt(line.words(), names)
                || shouts(line.words());
    }

    private static boolean cutAtItsStop(Line line) {
        String last = line.words().getLast();
        return line.own().contains(last + ". ")
                && Dictionary.of(last).unknown()
                && Dictionary.small(last).unknown()
                && line.own().matches("(?s).*\\b" + Pattern.quote(last) + BEFORE_ITS_NOUN);
    }

    /** "Peel gets the vote": told in the past it is talk. */
    private static boolean getsInNotes(Line line) {
        return line.clause().verb().equals("got")
                && line.quotes().stream()
                        .noneMatch(quote -> Words.tokens(quote).stream().anyMatch("got"::equals));
    }

    private static boolean unspelt(List<String> words, Names names) {
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean named = NAMED.matcher(next).matches() && words.get(i).length() > 2;
            if (!named && unspelt(words.get(i), names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unspelt(String token, Names names) {
        String word = Line.ownerless(token);
        boolean initials = INITIALS.matcher(word).matches() && !ROMAN.matcher(word).matches();
        return initials
                && !Dictionary.of(word).name()
                && !(names.ofOnePage() && Dictionary.of(word).is("NNP"))
                && !names.spelt(word)
                && !(word.matches("\\p{Lu}{3,}") && names.has(word))
                && !word.matches("TV|MPs?");
    }

    /** "NOT new", "BUY IN": a word of English in capitals. */
    private static boolean shouts(List<String> words) {
        return words.stream()
                .filter(word -> CAPITALS.matcher(word).matches() && !ROMAN.matcher(word).matches())
                .filter(word -> !Dictionary.of(word).is("NNP"))
                .map(word -> Dictionary.small(word))
                .anyMatch(word -> !word.unknown() && !word.noun());
    }
}
