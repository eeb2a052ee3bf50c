package org.examwright.generation.telling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.generation.language.Words;

/** Laws, lords and meetings of which there were several, and no word says which is meant. */
public final class OneOfSeveral {
    private static final Set<String> SEVERAL_OF_A_KIND =
            Words.set(
                    "congress plan trial purge constitution opposition revolution war"
                            + " election elections conference treaty decree law crisis famine rising"
                            + " revolt campaign reform reforms strike party government leadership"
                            + " country regime state policy meeting speech article");

    /** Laws on what states make laws on again and again; a year or a name tells which it was. */
    private static final Pattern MADE_AGAIN =
            Pattern.compile(
                    "\\b[Tt]he (?:Factory|Factories|Mines?|Mining|Corn|Land|Education|Schools?|Health|Public"
                            + " Health|Housing|Reform|Police|Press|Licensing|Trade|Trade"
                            + " Union|Tariff|Militia|Mutiny|Settlement|Enclosure|Immigration|Banking|Bank|Civil"
                            + " Rights|Voting Rights|Welfare|Insurance|Conscription|Military"
                            + " Service|Amnesty|Language|Citizenship|Nationality|Franchise|Electoral|Navigation|Sedition"
                            + "|Coinage|Currency|Marriage|Divorce|Prisons?|Game|Vagrancy|Coercion|Farm|Labour)"
                            + " (?:(?:Act|Law|Bill|Decree) was|Acts were) \\p{Ll}+$");

    /** "The Emperor died": which one. */
    private static final Pattern LONE_TITLE =
            Pattern.compile(
                    "(?:The )?(?:Emperor|Empress|King|Queen|Tsar|Tsarina|Kaiser|Sultan|Shah|Pope|Regent|President|Prime"
                            + " Minister|Chancellor|Governor|Viceroy|Prince|Princess|Duke|Republic|Committee|Constitution|Proclamation)"
                            + " \\P{Lu}*");

    private static final Pattern ORDINAL =
            Pattern.compile("(?i)second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

    /** Behind such a word stands what tells it apart: "the war against Spain". */
    private static final Set<String> TELLING =
            Words.set("of against on for by between with over to involving");

    private OneOfSeveral() {}

    /** Whether a sentence leaves open which of several it tells of. */
    public static boolean isToldIn(String sentence) {
        return isUnnamed(Words.tokens(sentence))
                || MADE_AGAIN.matcher(sentence).find()
                || LONE_TITLE.matcher(sentence).matches();
    }

    /** "the congress", "election": one of a kind of which there are several, without a mark. */
    private static boolean isUnnamed(List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> SEVERAL_OF_A_KIND.contains(Words.bare(tokens.get(i))))
                .anyMatch(i -> !marked(tokens, i));
    }

    /** "Congress passed the Lorn resolution": the body that is called so without an article. */
    private static boolean aboutCongress(List<String> tokens) {
        return tokens.getFirst().equals("Congress") && namesMore(tokens);
    }

    /** No law of several. */
    private static boolean martialLaw(List<String> tokens, int law) {
        return tokens.get(law).equals("law")
                && tokens.get(law - 1).equalsIgnoreCase("martial")
                && namesMore(tokens);
    }

    private static boolean namesMore(List<String> tokens) {
        return tokens.stream().skip(1).anyMatch(Line::capital);
    }

    private static boolean marked(List<String> tokens, int kind) {
        if (kind == 0 && aboutCongress(tokens) || kind > 0 && martialLaw(tokens, kind)) {
            return true;
        }
        boolean followed =
                kind + 1 < tokens.size()
                        && TELLING.contains(tokens.get(kind + 1).toLowerCase(Locale.ROOT));
        for (int i = kind - 1; i >= Math.max(0, kind - 4); i--) {
            String word = tokens.get(i);
            if (word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an")) {
                return true;
            }
            if (word.equalsIgnoreCase("the")) {
                return followed
                        || kind - i > 2 && Character.isUpperCase(tokens.get(kind).codePointAt(0));
            }
            boolean mark =
                    ORDINAL.matcher(word).matches()
                            || i > 0
                                    && Character.isUpperCase(word.codePointAt(0))
                                    && !word.equals("Party")
                            || Character.isDigit(word.codePointAt(0))
                            || word.matches(".*['’]s?");
            if (mark) {
                return true;
            }
        }
        return followed && kind > 0;
    }
}
