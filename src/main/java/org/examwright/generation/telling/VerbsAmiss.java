package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** A verb too many, left in the present, or a participle or a slip of the pen taken for one. */
final class VerbsAmiss {
    /** "To have somebody sacked": two verbs may follow each other. */
    private static final Set<String> CAUSING =
            Words.set("have get see keep make leave find want order hear watch help let feel");

    /** "The walkout was called of": called off, as nobody would read it. */
    private static final Pattern MISREAD =
            Pattern.compile(
                    "(?:called|put|broken|cut|paid|driven|carried) of\\b.*"
                            + "|(?:blocked|cut|called|sold|paid|fended|warded|broke|broken|laid) off (?!(?:from|by|in|at|to"
                            + "|after|on|with|for|and|until|during|as|because|when|without|near|into|over)\\b)[\\p{Ll}'‘’].*");

    /** "Bell involved with the League": she was. */
    private static final Pattern STATE_ALONE =
            Pattern.compile(
                    "(?:involved (?:with|in)|based (?:in|on|at)|located (?:in|at|on|near)|opposed to"
                            + "|interested in|concerned (?:with|about)|dedicated to|composed of|faced with)\\b.*");

    /** "Bell took over was far less willing": two deeds without what joins them. */
    private static final Pattern TAKEN_OVER =
            Pattern.compile(
                    "(?!was|were)\\p{Ll}+ (?:over|up|out|down|off|back|in|on|away) (?:was|were)\\b");

    /** "The Salt Company was broadcast started". */
    private static final Pattern STARTED =
            Pattern.compile(
                    "(?!\\p{L}+ly |not |first |also |both |all |declared |again )\\p{L}+ (?:started|began|begun|ended|opened|stopped|finished)\\b.*");

    /** Behind these another clause may stand. */
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "that|which|who|whom|whose|when|after|before|while|as|because|if|how|what|where|but"
                            + "|and|or|than|until|since|so|though|although|unless|why");

    /** Behind these a verb has its base. */
    private static final Pattern BASE_FOLLOWS =
            Pattern.compile(
                    "to|could|would|should|might|may|must|did|not|let|make|made|help|helped|saw|had");

    /** What may have two objects: "a league called the Guard". */
    private static final Set<String> NAMING =
            Words.set(
                    "call name title entitle dub nickname term style give offer grant award promise deny"
                            + " declare");

    private VerbsAmiss() {}

    static boolean in(Line line) {
        Clause clause = line.clause();
        return MISREAD.matcher(clause.rest()).matches()
                || clause.voice() == Clause.Voice.ACTIVE
                        && STATE_ALONE.matcher(clause.verb() + " " + clause.rest()).matches()
                || TAKEN_OVER.matcher(clause.verb() + " " + clause.rest()).lookingAt()
                || clause.voice() == Clause.Voice.PASSIVE
                        && STARTED.matcher(clause.rest()).matches()
                || isPresent(line.words().getFirst())
                || twoVerbs(line)
                || secondDeed(line)
                || presentJoined(line);
    }

    /** "Arrives and Olaf regained his wits": what was done is left in the notes' present. */
    private static boolean isPresent(String first) {
        Dictionary.Entry entry = Dictionary.of(Line.lower(first));
        return entry.is("VBZ") && !entry.noun();
    }

    /** "The act married women fired": a second verb that nothing joins to the first. */
    private static boolean twoVerbs(Line line) {
        List<String> rest = line.rest();
        if (line.clause().voice() != Clause.Voice.ACTIVE
                || rest.size() < 2
                || CAUSING.contains(line.clause().base())) {
            return false;
        }
        Dictionary.Entry last = Dictionary.of(Line.lower(rest.getLast()));
        Dictionary.Entry before = Dictionary.of(Line.lower(rest.get(rest.size() - 2)));
        boolean verb = (last.is("VBD") || last.is("VBN")) && !last.noun() && !last.is("JJ");
        return verb && before.noun() && !before.is("VBN");
    }

    /** "Kings promised Danish peace hurt Norway": a verb of its own, with its object. */
    private static boolean secondDeed(Line line) {
        List<String> rest = line.rest();
        if (line.clause().voice() != Clause.Voice.ACTIVE) {
            return false;
        }
        for (int i = 1; i + 1 < rest.size(); i++) {
            if (SUBORDINATE.matcher(rest.get(i - 1)).matches()) {
                return false;
            }
            Dictionary.Entry verb = Dictionary.of(rest.get(i));
            if (rest.get(i).endsWith("ed")
                    && verb.is("VBD")
                    && !verb.noun()
                    && verb.bases().stream().noneMatch(NAMING::contains)
                    && (Dictionary.of(rest.get(i - 1)).noun()
                            || Dictionary.of(rest.get(i - 1)).unknown())
                    && rest.get(i + 1).matches("(?!" + Dates.MONTHS + ")\\p{Lu}.*|the|an?")) {
                return true;
            }
        }
        return false;
    }

    /** "Were moved by the fair and emerge": the notes' present behind a past. */
    private static boolean presentJoined(Line line) {
        for (int i = 2; i < line.words().size(); i++) {
            String word = line.words().get(i);
            if (!line.words().get(i - 1).equals("and") || Line.capital(word)) {
                continue;
            }
            Dictionary.Entry entry = Dictionary.of(word);
            boolean finite =
                    entry.is("VBP")
                            && !entry.noun()
                            && !entry.is("VBD")
                            && !entry.is("VBN")
                            && !entry.is("JJ")
                            && !entry.is("RB")
                            && !entry.is("IN");
            if (finite
                    && line.words().subList(0, i).stream()
                            .noneMatch(before -> BASE_FOLLOWS.matcher(before).matches())) {
                return true;
            }
        }
        return false;
    }
}
