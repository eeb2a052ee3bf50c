package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;

/** Sentences whose reader tore a name, or gave a doer the words of another thing. */
final class Torn {
    /** "Nizam ul-Mulk", "Siraj ud-Daula": the end of a name that begins small. */
    private static final Pattern END_OF_NAME = Pattern.compile("\\b\\p{Ll}+-(\\p{Lu}\\p{L}+)");

    /** "Bell captured In Kiel Holm": the front of another sentence. */
    private static final Pattern FRONT_INSIDE =
            Pattern.compile(
                    "\\p{Ll} (?:In|At|On|By|From|After|Before|When|While|During|Under|Until|Since|Against|Then|He|She|It|They|His|There)"
                            + " (?:the )?\\p{Lu}");

    /** "X rayed Bell". */
    private static final Pattern LETTER = Pattern.compile("^[B-HJ-Z]['’]? \\p{Ll}.*");

    /** "The war was offered that began": of which thing it is told is cut off. */
    private static final Pattern TOLD_OF_NOTHING =
            Pattern.compile(
                    ".* (?:that|which|who) (?:\\p{Ll}+ed|began|came|went|was|were|fell|rose)$");

    /** "kept in the ruins", "lost for good": what was kept or lost is left out. */
    private static final Pattern WITHOUT_OBJECT =
            Pattern.compile("^(?:in|at|on|from|with|by|under) (?:the .*)?\\p{Lu}.*");

    private static final Pattern WANTS_ONE =
            Pattern.compile(
                    "keep|capture|seize|found|create|introduce|appoint|bring|send|take|make|give|destroy|build|abolish|recover|regain|hold|receive|impose|raise|depose");

    /** What begins, breaks out or runs out is a thing or a time, and not who lives in it. */
    private static final Pattern RUNS = Pattern.compile("^(?:(?:out|short)(?: and .*)?|with .*)?$");

    /** "Bell began with a rebellion by his son": his reign did. */
    private static final Pattern REIGN =
            Pattern.compile("^with (?:an? |the )?\\p{Ll}.*\\b(?:his|her)\\b.*");

    private static final Pattern BODY =
            Pattern.compile(
                    "^(?:the )?(?:\\p{Lu}\\p{L}+ )*(?:Parliament|Assembly|Congress|Senate|Diet|Council|Commons|Lords|Duma"
                            + "|Reichstag|Bundestag|Cortes|Sejm|Knesset|Dáil|Convention)\\b.*");

    /** "gave the fortnight": a stretch of time is nothing to be given or taken. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:(?:to|by|of|on) )?(?:the|a|an) (?:fortnight|week|day|month|year|morning|night|evening|summer|winter|spring|autumn"
                            + "|century|decade)");

    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile(
                    "(?!The |An? |His |Her )\\p{Lu}\\p{Ll}+ \\p{Ll}[^,]*s, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?,");

    /** "Non-Muslims were hit worst": by what; "the reign began": whose. */
    private static final Pattern OPEN =
            Pattern.compile(
                    ".* (?:was|were) \\p{Ll}+ (?:worst|hardest|best|most)|The (?:reign|rule) (?!of\\b).*");

    /** "stayed in custody until his death": no date of its own. */
    private static final Pattern UNTIL =
            Pattern.compile(
                    "\\b(?:stay|stayed|remain|remained|lived) [^.;]*\\b(?:until|till|til)\\b");

    /** "Jens Holm squats in house were given": he squatted. */
    private static final Pattern SECOND_VERB =
            Pattern.compile(
                    "((?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}+) (\\p{Ll}+s) (?:in|at|on|to|from|for|as) \\p{Ll}+");

    /** "closed the Lund incident": it happened, and nobody closed it. */
    private static final Pattern HAPPENING =
            Pattern.compile(".*\\b(?:incident|affair|massacre|crisis|riots?)");

    private Torn() {}

    static boolean is(Line line, Names names) {
        Clause clause = line.clause();
        String label = line.text();
        boolean active = clause.voice() == Clause.Voice.ACTIVE;
        return FRONT_INSIDE.matcher(label).find()
                || LETTER.matcher(label).matches()
                || TOLD_OF_NOTHING.matcher(label).matches()
                || endOfName(line)
                || active && (objectless(clause) || given(clause))
                || runs(line, names)
                || clause.base().equals("deal")
                        && clause.voice() == Clause.Voice.PASSIVE
                        && clause.rest().matches("dealt with \\p{L}.*")
                || dated(line)
                || clause.base().matches("die|come|go|leave|resign")
                        && clause.rest().matches("(?:himself|herself)\\b.*")
                || OPEN.matcher(label).matches()
                || clause.base().matches("stay|remain|live")
                        && UNTIL.matcher(line.own()).find()
                        && !UNTIL.matcher(label).find()
                || squats(line, names)
                || listed(line);
    }

    private static boolean squats(Line line, Names names) {
        Matcher second = SECOND_VERB.matcher(line.clause().subject());
        return second.matches()
                && (second.group(1).contains(" ")
                        || names.person(List.of(second.group(1).split(" "))))
                && !Line.bases(second.group(2)).isEmpty()
                && !second.group(2).matches(".*(?:ss|ors|ers|ists|ans|ments|ions)");
    }

    private static boolean endOfName(Line line) {
        for (String quote : line.quotes()) {
            Matcher end = END_OF_NAME.matcher(quote);
            while (end.find()) {
                Pattern whole = Pattern.compile("(?<![\\p{L}-])" + end.group(1) + "\\b");
                if (whole.matcher(line.text()).find() && !whole.matcher(quote).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean objectless(Clause clause) {
        return clause.base().equals("lose") && clause.rest().matches("(?:for good|forever)\\b.*")
                || WANTS_ONE.matcher(clause.base()).matches()
                        && WITHOUT_OBJECT.matcher(clause.rest()).matches();
    }

    private static boolean given(Clause clause) {
        return clause.base().matches("vote|ratify") && BODY.matcher(clause.rest()).matches()
                || clause.base().matches("close|dissolve|found|arrest|suspend")
                        && HAPPENING.matcher(clause.rest()).matches()
                || clause.base()
                                .matches(
                                        "give|take|capture|defeat|make|found|sign|kill|beat|cede|annex")
                        && TIME.matcher(clause.rest()).matches();
    }

    private static boolean runs(Line line, Names names) {
        Clause clause = line.clause();
        boolean person = !line.subject().isEmpty() && names.person(line.subject());
        return person
                        && clause.base().matches("begin|start|end|run")
                        && RUNS.matcher(clause.rest()).matches()
                || line.subject().size() == 1
                        && clause.base().matches("begin|start|open|end")
                        && REIGN.matcher(clause.rest()).matches();
    }

    /** "Bell 1965, visited schools": what stands behind the date is another note. */
    private static boolean dated(Line line) {
        if (line.subject().isEmpty()
                || line.subject().stream().noneMatch(Line::capital)
                || line.subject().getFirst().equals("The")
                || !line.own().contains(line.subject().getLast())) {
            return false;
        }
        return Pattern.compile(
                        "(?:^|[,;:(] )(?:\\p{Lu}\\p{L}+ ){0,2}"
                                + Pattern.quote(line.subject().getLast())
                                + "(?:, \\p{Ll}[^,;.]*,)? "
                                + DateOwner.DATE
                                + ", (?!\\d)(?:\\p{Ll}[^,;.]*, )*"
                                + Pattern.quote(line.clause().verb()))
                .matcher(line.own())
                .find();
    }

    /** "New jobs from abroad, Bell, visited schools": things side by side are no subject. */
    private static boolean listed(Line line) {
        return SIDE_BY_SIDE.matcher(line.clause().subject()).matches();
    }
}
