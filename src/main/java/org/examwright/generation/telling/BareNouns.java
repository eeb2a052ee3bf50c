package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
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

    /** A small word, and a noun that takes "a" behind it. */
    private static final List<Pattern> ONE_OF_MANY = List.of(WITHOUT, MISHAP, AS);

    private static final Set<String> MAKING =
            Words.set(
                    "sign issue publish write make deliver launch propose introduce build form start"
                            + " found open stage grant draft");

    /** Of these there is one at a time where they are somebody's: "removed captain-general". */
    private static final Set<String> HOLDERS =
            Words.set(
                    "captain-general governor governor-general viceroy king queen emperor tsar sultan"
                            + " pope shah president premier chancellor regent archbishop garrison court"
                            + " monarchy throne capital election presidency crown government");

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
                            + " elect crown declare call leave keep find owe cost be proclaim");

    private BareNouns() {}

    static String told(String text) {
        String told = TheNames.told(Titles.told(Spans.told(text)));
        for (Pattern bare : ONE_OF_MANY) {
            told =
                    bare.matcher(told)
                            .replaceAll(
                                    noun -> noun.group(1) + " " + Words.withArticle(noun.group(2)));
        }
        told =
                told.replace(" by the Act of Parliament", " by Act of Parliament")
                        .replaceFirst(" by Act$", " by an Act");
        String behind = told;
        return Clause.of(told).map(clause -> object(behind, clause)).orElse(told);
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
                || rest.subList(0, names).stream().anyMatch(w -> w.matches(".*[’',].*"))) {
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
                        && !OF_TWO.contains(clause.base())
                        && !BareNames.ofAPeople(rest.getFirst())
                        && !BareNames.isGeneral(noun);
        return play ? before + "the " + clause.rest() : text;
    }
}
