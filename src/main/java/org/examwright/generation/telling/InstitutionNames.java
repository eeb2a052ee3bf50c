package org.examwright.generation.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/**
 * Names that end in, or begin with, the word for an institution, a law, a meeting, an army or a
 * treaty, and take "the" wherever they stand: "Boatmen's Pensions Act", "Organisation of Baltic
 * Unity". Buildings and towns' councils are called without it.
 */
final class InstitutionNames {
    private static final Set<String> KINDS =
            Words.set(
                    "act acts laws statute statutes ordinance ordinances decree decrees edict edicts"
                            + " articles theses accord accords agreement agreements treaty treaties"
                            + " pact pacts convention conventions declaration protocol protocols"
                            + " charter covenant concordat compromise proclamation manifesto"
                            + " constitution amendment army armies navy fleet legion brigade corps"
                            + " regiment guard militia league union association alliance"
                            + " coalition confederation federation confederacy commonwealth republic"
                            + " empire kingdom caliphate sultanate khanate hetmanate horde dynasty"
                            + " protectorate mandate conference conferences congress assembly"
                            + " parliament senate diet synod soviet rada sich veche sejm council"
                            + " committee commission board ministry department directorate agency"
                            + " organisation organization party front movement society brotherhood"
                            + " company corporation institute museum memorial monument exhibition"
                            + " war wars revolution rebellion revolt rising uprising mutiny massacre"
                            + " crisis conspiracy affair riots campaign offensive doctrine plan"
                            + " programme program crusade community tribunal inquisition");

    /** These stand before "of" and what says which: "League of Kiel". */
    private static final Set<String> OF =
            Words.set(
                    "organisation organization bank church university academy college order house"
                            + " court kingdom duchy battle battles siege statue museum bill petition"
                            + " concert friends daughters sons knights peace diet");

    /** Town councils and such are told bare: "Kiel City Council". */
    private static final Set<String> LOCAL =
            Words.set("city town county borough district parish village state high");

    private static final Pattern COUNCIL = Pattern.compile("council|board|committee");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}-]+");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "The|An?|No|His|Her|Its|Their|Our|My|This|That|These|Those|Every|Each|Some|Any"
                            + "|All|Many|Both|Another|King|Queen|Sir|Pope|Lady|Saint|St|Operation"
                            + "|Article|Chapter|Clause|Section");

    private static final Pattern OWNERS =
            Pattern.compile("(.*(?:men|women|people|folk|children))['’]s|(.*s)['’]");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?!called|named|renamed|titled|entitled|styled|termed|dubbed|based|armed|led)"
                            + "(?:on|to|in|from|into|through|by|over|at|with|against|under|of|for"
                            + "|before|after|during|until|outside|within|towards|\\p{Ll}{2,20}ed|took"
                            + "|met|won|lost|beat|left|quit|saw|sent|held|fought|broke|drove|told|led)");

    /** Within a name they join its parts: "Prevention of Fraud Act". */
    private static final Pattern JOINS = Pattern.compile("of|for|with|in|on|to|from|against|over");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?!based|sponsored|backed|controlled)(?:in|on|at|by|to|from|with|for|after|before|and|was|were|had|as|under|against"
                            + "|of|into|off|near|over|about|between|beyond|until|during|took|\\p{Ll}{2,}ed"
                            + "|beat|won|lost|fled|rose|fell|left|broke|made|sent|led|fought|gave|held"
                            + "|drove|came|went|began|burnt|shot|got|met|sat|stood|became|chose)");

    private InstitutionNames() {}

    /** The sentence with the articles of such names. */
    static String told(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int at = words.size() - 1; at >= 0; at--) {
            if (opens(words, at) && takesThe(words, at)) {
                words.add(at, at == 0 ? "The" : "the");
            }
        }
        return String.join(" ", words);
    }

    /** Whether a name may begin here, and none goes on. */
    private static boolean opens(List<String> words, int at) {
        String word = words.get(at);
        if (!Line.capital(word) || NO_NAME.matcher(word).matches()) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        String before = words.get(at - 1);
        return BEFORE.matcher(before).matches()
                && !(at > 1 && JOINS.matcher(before).matches() && Line.capital(words.get(at - 2)));
    }

    private static boolean takesThe(List<String> words, int at) {
        int last = at;
        while (last + 1 < words.size()
                && last - at < 4
                && Line.capital(words.get(last + 1))
                && letters(words.get(last))) {
            last++;
        }
        String kind = Line.lower(Line.plain(words.get(last)));
        String next = last + 1 < words.size() ? words.get(last + 1) : "";
        boolean ended = next.isEmpty() || !letters(words.get(last));
        boolean ofName = next.equals("of") && last + 2 < words.size() && named(words, last + 2);
        if (ofName && !ended && (OF.contains(kind) || KINDS.contains(kind))) {
            return true;
        }
        return last > at
                && KINDS.contains(kind)
                && !owns(words.get(last))
                && !(COUNCIL.matcher(kind).matches()
                        && LOCAL.contains(Line.lower(words.get(last - 1))))
                && (ended || AFTER.matcher(next).matches());
    }

    /** "Of Kiel", "of the Three Emperors". */
    private static boolean named(List<String> words, int at) {
        return Line.capital(words.get(at))
                || words.get(at).equals("the")
                        && at + 1 < words.size()
                        && Line.capital(words.get(at + 1));
    }

    /** Whether the word is whole in itself, or says whose of several it is. */
    private static boolean letters(String word) {
        return LETTERS.matcher(word).matches() || ofSeveral(word);
    }

    private static boolean owns(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
    }

    /** "Boatmen's", "Weavers'": what is one man's own needs no article. */
    private static boolean ofSeveral(String word) {
        String owner = Line.ownerless(word);
        return OWNERS.matcher(word).matches()
                && Dictionary.small(owner).is("NNS")
                && !Dictionary.of(owner).is("NNP");
    }
}
