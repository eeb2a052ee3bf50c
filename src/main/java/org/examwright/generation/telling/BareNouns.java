package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** Articles that notes leave out behind the verb. */
final class BareNouns {
    private static final String CLOSES =
            "(?=$|,| (?:in|on|at|by|to|from|with|for|after|and|was|were|had|as|under|against|of)\\b)";

    private static final Pattern WITHOUT =
            Pattern.compile(
                    "\\b(without) (budget|mandate|majority|leader|plan|constitution|treaty|king|government"
                            + "|parliament|shot|struggle)"
                            + CLOSES);

    private static final Pattern AS =
            Pattern.compile(
                    "\\b(as) (aggressor|traitor|hero|heretic|martyr|spy|rebel|tyrant|usurper|criminal"
                            + "|hostage|prisoner|puppet|figurehead|enemy|ally|threat|fraud|success|failure)"
                            + CLOSES);

    private static final Pattern MISHAP =
            Pattern.compile(
                    "\\b(in) ((?:air|plane|flying|helicopter|car|motor|road|rail|railway|train|boating"
                            + "|shipping|riding|hunting|shooting|mining) (?:crash|accident|disaster))"
                            + CLOSES);

    private static final Pattern NEW =
            Pattern.compile(
                    "\\b(raised to|turned into|made into|changed into|became|becoming)"
                            + " (kingdom|republic|duchy|colony|protectorate|dominion|mandate|empire|dictatorship"
                            + "|monarchy|county|principality|democracy|satellite|dependency)"
                            + CLOSES);

    private static final Pattern MEMBER =
            Pattern.compile("\\b(became) (TD|Catholic|Protestant|Muslim|Christian)(?=$|,| and)");

    private static final Pattern FALL =
            Pattern.compile(
                    "\\b(f(?:alling|ell|all) from|thrown from) (horse|window|ladder|train|roof|tower|balcony)(?=$|,| \\p{Ll})");

    /** What there is one of: "talked to press", "extended to whole kingdom", "shelled from sea". */
    private static final Pattern THE =
            Pattern.compile(
                    "(?<= (?:to|by|against|with|from) )(?=(?:press|clergy|nobility|peasantry|monarchy|bourgeoisie"
                            + "|aristocracy|gentry|countryside|authorities)"
                            + CLOSES
                            + ")|(?<= (?:to|of|in|over|for|from|through|across|throughout) )(?=(?:whole|entire)"
                            + " \\p{Ll})|(?<= from )(?=sea(?=$|,))");

    /** "Prince Johan and court left": whose they are. */
    private static final Pattern HOUSEHOLD =
            Pattern.compile(
                    "^((?:The )?(?:\\p{Lu}[\\p{L}’'-]+ )(?:(?:\\p{Lu}[\\p{L}’'-]+|[IVX]+|of|de|von|the) )*and)"
                            + " (?=(?:court|family|wife|husband|son|sons|daughter|daughters|children|brother|followers"
                            + "|supporters|ministers|entourage|household) \\p{Ll})");

    private static final Pattern WOMAN =
            Pattern.compile(
                    "^(?:The )?(?:Queen|Empress|Princess|Duchess|Countess|Lady|Mrs|Miss)\\b.*");

    /** "Called to bar". */
    private static final Pattern BAR =
            Pattern.compile("\\b(called|admitted) to bar(?=$|,| (?:in|at|as|and)\\b)");

    /** "Resigned Bow and Bromley": a seat in parliament is called by its place. */
    private static final Pattern SEAT =
            Pattern.compile(
                    "\\bresigned (?=(?:\\p{Lu}[\\p{Ll}-]+(?: and | on | |$))+$)(?!.*\\b(?:Chancellor|Minister"
                            + "|President|Premier|Prime|Governor|Secretary|King|Chairman|Speaker|Bishop"
                            + "|Archbishop|Viceroy|Regent|Leader|General|Treasurer|Mayor))");

    private static final Pattern READING =
            Pattern.compile(
                    "\\b(passed|got|had|received) (?:(1st|first)|(2nd|second)|(3rd|third)) reading\\b");

    /** "Died Stockholm". */
    private static final Pattern DIED =
            Pattern.compile("\\b(died) (?=(?!" + Dates.MONTHS + ")\\p{Lu}\\p{Ll}+)");

    /** A small word, and a noun that takes "a" behind it. */
    private static final List<Pattern> ONE_OF_MANY =
            List.of(WITHOUT, MISHAP, AS, NEW, MEMBER, FALL);

    private static final Set<String> MAKING =
            Words.set(
                    "sign issue publish write make deliver launch propose introduce build form start"
                            + " found open stage grant draft");

    /** Of these there is one at a time where they are somebody's: "removed captain-general". */
    private static final Set<String> HOLDERS =
            Words.set(
                    "captain-general governor governor-general viceroy king queen emperor tsar sultan"
                            + " pope shah president premier chancellor regent archbishop garrison court"
                            + " monarchy throne capital election presidency crown government assembly");

    /** "Declared independence of Kiel": what is somebody's or something's. */
    private static final Set<String> DECLARING =
            Words.set(
                    "declare proclaim announce demand order recognise guarantee promise accept reject"
                            + " condemn oppose secure win celebrate");

    private static final String DECLARED = ".{3,}(?:tion|sion|ment|ence|ency|ance|dom)";

    /** Behind these stand two objects, or what somebody becomes. */
    private static final Set<String> OF_TWO =
            Words.set(
                    "become give offer grant send pay promise deny show tell make take name appoint"
                            + " elect crown declare call leave keep find owe cost be proclaim acclaim");

    private static final Pattern BECAME = Pattern.compile("\\bbecame (?=MP$|MP and )");
    private static final Pattern BY_ACT = Pattern.compile(" by Act$");
    private static final Pattern SIGNED = Pattern.compile("[’',]");

    private BareNouns() {}

    static String told(String text) {
        String told =
                InstitutionNames.told(
                        KindNames.told(
                                TheNames.told(Titles.told(LostWords.told(Spans.told(text))))));
        for (Pattern bare : ONE_OF_MANY) {
            told =
                    bare.matcher(told)
                            .replaceAll(
                                    noun -> noun.group(1) + " " + Words.withArticle(noun.group(2)));
        }
        told = THE.matcher(told).replaceAll("the ");
        told = BAR.matcher(told).replaceAll("$1 to the bar");
        told = SEAT.matcher(told).replaceFirst("resigned the seat of ");
        boolean woman = WOMAN.matcher(told).matches() || Doer.isWoman(told);
        String whose = woman ? " her " : " his ";
        told = HOUSEHOLD.matcher(told).replaceFirst("$1" + whose);
        told = BECAME.matcher(told).replaceFirst("became an ");
        told = READING.matcher(told).replaceFirst(BareNouns::reading);
        told = DIED.matcher(told).replaceFirst("$1 in ");
        told =
                BY_ACT.matcher(told.replace(" by the Act of Parliament", " by Act of Parliament"))
                        .replaceFirst(" by an Act");
        String behind = told;
        return Clause.of(told).map(clause -> object(behind, clause)).orElse(told);
    }

    private static String reading(MatchResult bill) {
        String which = bill.group(2) != null ? "first" : bill.group(3) != null ? "second" : "third";
        return bill.group(1) + " its " + which + " reading";
    }

    private static String object(String text, Clause clause) {
        List<String> rest = Words.tokens(clause.rest());
        if (clause.voice() != Clause.Voice.ACTIVE || rest.isEmpty()) {
            return text;
        }
        int names = 0;
        while (names < rest.size() && Line.capital(rest.get(names))) {
            names++;
        }
        if (names >= rest.size()
                || rest.subList(0, names).stream().anyMatch(w -> SIGNED.matcher(w).find())) {
            return text;
        }
        String noun = rest.get(names);
        String next = names + 1 < rest.size() ? rest.get(names + 1) : "";
        boolean closes =
                next.isEmpty() || Dictionary.of(next).is("IN") || Dictionary.of(next).is("TO");
        Dictionary.Entry entry = Dictionary.of(noun);
        String before = text.substring(0, text.length() - clause.rest().length());
        if (names == 0 && HOLDERS.contains(noun) && !OF_TWO.contains(clause.base())) {
            return closes || next.endsWith("ly") ? before + "the " + clause.rest() : text;
        }
        if (names == 0 && next.equals("of") && DECLARING.contains(clause.base())) {
            return noun.matches(DECLARED) ? before + "the " + clause.rest() : text;
        }
        boolean one = (entry.is("NN") || entry.is("NN:UN")) && !entry.is("NN:U");
        if (!one || entry.is("VBD") || entry.is("IN")) {
            return text;
        }
        if (names == 0) {
            return MAKING.contains(clause.base()) && next.endsWith("ing")
                    ? before + Words.withArticle(clause.rest())
                    : text;
        }
        boolean play =
                closes
                        && !entry.is("RB")
                        && !OF_TWO.contains(clause.base())
                        && !BareNames.ofAPeople(rest.getFirst())
                        && !BareNames.isGeneral(noun);
        return play ? before + "the " + clause.rest() : text;
    }
}
