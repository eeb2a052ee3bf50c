package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * Sentences whose verb lacks what English gives it, an object or an end, and those that go on into
 * the next note.
 */
final class Unfinished {
    /** What nobody does without saying to what or to whom. */
    private static final Set<String> OF_SOMETHING =
            Words.set(
                    "call offer borrow lend want need include produce obtain secure demand charter castrate"
                            + " accept reject approve grant award issue impose levy lift carry keep hold give"
                            + " take make bring send buy sell put set lay get raise cut use build found"
                            + " besiege seize attack conquer liberate rescue release free blind rob tax"
                            + " banish behead hang lead support oppose");

    /** Of these not where a place or time follows either: "kept in the ruins". */
    private static final Set<String> NOT_AT_A_PLACE =
            Words.set(
                    "keep offer borrow lend need include produce obtain charter castrate award levy found besiege"
                            + " conquer liberate rescue blind behead demand");

    /** "Was offered that began": what was offered stood between. */
    private static final String RELATIVE_BEHIND =
            "(?:was|were) \\p{Ll}+ed (?:that|who|which) (?:\\p{Ll}+ed|began|was|were|had|led|broke|took)\\b";

    /** "Captured In Lorn Bell": a second sentence begins there. */
    private static final String SECOND_BEGINS =
            "\\p{Ll} (?:In|At|On|By|From|After|Before|During|When|While|With|But|And|As|Then) \\p{Lu}";

    /** "Retaliated on Danish wine", "gave way": against whom, to whom. */
    private static final String AGAINST_WHOM =
            " (?:retaliated|reacted)(?: (?:on|in|by|with|at)\\b.*)?$| gave (?:way|up|in|ground|notice)$"
                    + "| (?:surrendered|submitted|appealed|objected|replied|answered) (?:in|at|on) (?:the|an?|his|her) \\p{Ll}+$";

    /** "Fought anyway", "was elected instead". */
    private static final String LEANS_BACK =
            " (?:anyway|instead|too|either|likewise|meanwhile|nevertheless|though|yet|already|useless|again and again)$";

    /** "Wrote own constitution". */
    private static final String WHOSE = "(?<!his|her|its|their|['’]s|s['’]|of|on|the) own \\p{Ll}";

    /** "The loan, £25m, agreed": a sum set off by commas. */
    private static final String SUM = "^[^,]+, [£$€\\d][^,]*, ";

    /** "Killed 8 IRA": men of a body. */
    private static final String MEN_OF =
            "\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) \\p{Lu}{2,5}(?=$|,| (?:and|in|at|on|were|was|by)\\b)";

    /** "Refused to print", "was set up to get ready": what, for what. */
    private static final String TO_DO =
            " to (?:take part|print|get ready|do so|help|try|build|make|buy|sell|pay|sign|join|accept|give|take|allow|let|use|send|produce|negotiate a)$";

    /** "A weavers' union, Olaf Bell, struck": somebody beside what is no person. */
    private static final String NAME_BESIDE =
            "^An? [^,]*(?:union|league|company|party|group|committee|bank|school|strike), \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+, ";

    /** "Surrendered to the Allied", "an alliance with German". */
    private static final String OF_A_NATION =
            "\\b[Tt]he Allied(?=$|,| (?:in|on|at|and|was|were)\\b)"
                    + "| (?:with|by|against|to|from) (?:German|Italian|Russian|American|Austrian|Hungarian|Serbian"
                    + "|Bulgarian|Romanian|Belgian|Canadian|Australian|Indian|Mexican|Korean|Persian|Egyptian|Prussian)$";

    /** "A rising took place in in". */
    private static final String TWICE = "\\b(the|an?|in|of|to|by|at|was|were|and) \\1\\b";

    private static final Pattern CUT =
            Pattern.compile(
                    String.join(
                            "|",
                            RELATIVE_BEHIND,
                            SECOND_BEGINS,
                            AGAINST_WHOM,
                            LEANS_BACK,
                            WHOSE,
                            SUM,
                            NAME_BESIDE,
                            MEN_OF,
                            TO_DO,
                            OF_A_NATION,
                            TWICE));

    /** "The minister's speech took place": it was made, and more than once. */
    private static final Pattern SAID =
            Pattern.compile(
                    ".*['’]s? (?:\\p{Ll}+ )?(?:speech|letter|article|interview|book|sermon|report|idea|fall) took place\\b.*");

    /** Verbs that leave somebody so: "found him guilty". */
    private static final Set<String> MAKING =
            Words.set(
                    "make find declare leave set render pronounce hold keep call stay turn proclaim think"
                            + " consider shoot strike buy beat become remain go fall come run lie stand be get"
                            + " feel seem look appear prove grow die live return resign arrive end open judge deem cut break knock");

    private Unfinished() {}

    static boolean is(Line line) {
        return CUT.matcher(line.text()).find()
                || SAID.matcher(line.text()).matches()
                || withoutObject(line.clause())
                || adjectiveLeft(line);
    }

    /** "Holm called", "Bell kept in the ruins". */
    private static boolean withoutObject(Clause clause) {
        if (clause.voice() != Clause.Voice.ACTIVE) {
            return false;
        }
        String rest = clause.rest();
        return rest.isEmpty() && OF_SOMETHING.contains(clause.base())
                || NOT_AT_A_PLACE.contains(clause.base())
                        && rest.matches("(?:in|at|near|by|with|from|under|during|after|before) .*")
                        && !rest.matches("(?:from|by|in) \\p{Ll}+ing\\b.*");
    }

    /** "Blinded Holm useless": a word of the note's own judgement is left at the end. */
    private static boolean adjectiveLeft(Line line) {
        List<String> rest = line.rest();
        int last = rest.size() - 1;
        return line.clause().voice() == Clause.Voice.ACTIVE
                && last > 0
                && !MAKING.contains(line.clause().base())
                && Grammar.onlyAdjective(rest.get(last))
                && !Line.capital(rest.get(last))
                && Line.capital(rest.get(last - 1));
    }
}
