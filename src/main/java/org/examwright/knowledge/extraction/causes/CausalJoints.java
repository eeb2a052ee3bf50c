package org.examwright.knowledge.extraction.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.causes.CausalLanguage.Found;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Small words and signs that join cause and effect, but only where clauses stand on both sides:
 * "so", "as", an arrow, "which" and "this" before what came of it, "to" before a purpose.
 */
final class CausalJoints {
    private static final Set<String> NOT_A_REASON = Lexicon.words("words-before-as");
    private static final Set<String> STATES = Lexicon.words("verbs-of-state");
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "suppress|achieve|feed|speed|keep|co-?ordinate|prevent|stop|force|gain|win|solve|improve"
                            + "|protect|increase|encourage|ensure|strengthen|weaken|reduce|control|persuade|avoid"
                            + "|promote|raise|pay|create|build|maintain|secure|defend|punish|crush|restore|spread"
                            + "|prove|provide|remove|challenge|defeat|please|boost|cut|limit|enforce|impress|frighten"
                            + "|terrorise|help|deal|attract|unite|weed|fund|finance|modernise|guarantee|undermine"
                            + "|discredit|isolate|counter|resist|deter|consolidate|tackle|combat|fight|block|hide");
    private static final Set<String> AIMING = Lexicon.words("words-before-to");

    private CausalJoints() {}

    /** All joints of a sentence, counted from its start. */
    static List<Found> in(Line line, Sentence sentence) {
        List<Found> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean question = line.part(sentence.start(), sentence.end()).strip().endsWith("?");
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int start = token.start() - sentence.start();
            int end = token.end() - sentence.start();
            if (i > 0 && token.text().equals("→") && !question && arrow(tokens, i)) {
                found.add(new Found(start, end, true, true));
            } else if (token.lower().equals("so") && so(tokens, i)) {
                found.add(new Found(start, end, true, true));
            } else if (token.lower().matches("as|since") && reason(tokens, i)) {
                found.add(new Found(start, end, false, true));
            } else if (points(tokens, i)) {
                found.add(new Found(start, end, true, false));
            } else if (purpose(tokens, i)) {
                found.add(new Found(start, end, false, false));
            }
        }
        return found;
    }

    /** An arrow from some words to words that go on in small letters. */
    private static boolean arrow(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord() && !tokens.get(i + 1).isNumber()) {
            return false;
        }
        boolean words = tokens.subList(0, i).stream().anyMatch(Token::isWord);
        return words
                && (!tokens.get(i + 1).capitalised()
                        || tokens.subList(i + 1, Math.min(i + 6, tokens.size())).stream()
                                .anyMatch(t -> t.tag().equals("VERB") && Verbs.isPast(t.lower())));
    }

    /** "The harvest failed so prices rose", not "so far", "was so weak", "or so". */
    private static boolean so(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() || i == 0 && tokens.size() < 5) {
            return false;
        }
        Token next = tokens.get(i + 1);
        String before = i == 0 ? "" : tokens.get(i - 1).lower();
        if (before.matches(
                        "or|do|did|does|done|said|think|thought|was|were|is|are|be|been|had|not|ever|even|more|has|become|became|just|by|in")
                || next.lower()
                        .matches(
                                "far|called|much|many|few|little|long|often|soon|badly|well|as|on\\p{P}|"
                                        + "that")) {
            return false;
        }
        boolean adverb =
                next.tag().matches("ADJ|ADV")
                        && !next.capitalised()
                        && !next.lower()
                                .matches("after|on|in|by|when|before|during|from|at|ppl|people");
        boolean clause =
                tokens.subList(i + 1, tokens.size()).stream()
                        .limit(18)
                        .anyMatch(t -> t.tag().matches("VERB|AUX") || Verbs.isPast(t.lower()));
        return !adverb && clause
                || next.lower().matches("then|there|when|why|now|instead|most|many|all|some")
                || adverb
                        && clause
                        && i > 3
                        && before.matches("[,;-]|\\p{L}+")
                        && !next.lower().endsWith("ly")
                        && tokens.get(Math.min(i + 2, tokens.size() - 1))
                                .tag()
                                .matches("NOUN|PROPN|TO|PART|ADP|ADJ")
                        && !tokens.get(Math.min(i + 2, tokens.size() - 1)).lower().equals("that");
    }

    /** "as" or "since" before a subject and its verb. */
    private static boolean reason(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return false;
        }
        if (i < 3) {
            boolean comma = tokens.stream().anyMatch(t -> t.text().equals(","));
            return i == 0
                    && comma
                    && tokens.get(1).tag().matches("PRON|DET|NOUN|PROPN|ADJ")
                    && verbWithin(tokens, 1, 6);
        }
        Token before = tokens.get(i - 1);
        boolean compared =
                before.tag().matches("ADJ|ADV")
                        && tokens.get(i - 2).lower().matches("as|so")
                        && !NOT_A_REASON.contains(tokens.get(i - 3).lower());
        if (NOT_A_REASON.contains(before.lower()) || before.lower().endsWith("ly") || compared) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (next.lower()
                .matches(
                        "if|though|well|possible|before|usual|follows|a|an|part|early|late|soon|was|were|to|in|of|at|for|with|on|far|long|as|such|opposed|1|yet|leader|head|chairman|king|queen|minister|president")) {
            return next.tag().equals("DET") && verbWithin(tokens, i + 2, 5);
        }
        boolean measured =
                next.lower().matches("many|much|few|little")
                        && tokens.subList(i + 2, Math.min(i + 5, tokens.size())).stream()
                                .anyMatch(t -> t.is("as"));
        return !measured
                && (next.tag().matches("PRON|DET|NOUN|PROPN|ADJ|NUM|VERB") || next.is("so"))
                && verbWithin(tokens, i + 1, 6);
    }

    private static boolean verbWithin(List<Token> tokens, int from, int reach) {
        for (int j = from; j < Math.min(from + reach, tokens.size()); j++) {
            Token token = tokens.get(j);
            if (token.text().matches("[,;:.()-]") || token.lower().matches("to|and|or")) {
                return false;
            }
            boolean finite =
                    token.tag().equals("AUX")
                            || token.tag().equals("VERB") && !token.lower().endsWith("ing")
                            || j > from
                                    && !token.lower().endsWith("ed")
                                    && Verbs.isPast(token.lower());
            if (finite && (j > from || Verbs.isPast(token.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "…, which scared the generals"; "This humiliated them": a deed of what was just told. */
    private static boolean points(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean which = i > 1 && token.is("which") && tokens.get(i - 1).text().equals(",");
        boolean opening = i <= 1 && token.lower().matches("this|these") && token.capitalised();
        if (!which && !opening) {
            return false;
        }
        int verb = i + 1;
        while (verb < tokens.size()
                && (tokens.get(verb).tag().equals("ADV") || tokens.get(verb).is("all"))) {
            verb++;
        }
        return verb + 1 < tokens.size()
                && tokens.get(verb).tag().equals("VERB")
                && Verbs.isPast(tokens.get(verb).lower())
                && !STATES.contains(tokens.get(verb).lower());
    }

    /** "closed the schools to crush resistance"; "To solve this, passes were brought in". */
    private static boolean purpose(List<Token> tokens, int i) {
        if (!tokens.get(i).is("to") || i + 2 >= tokens.size()) {
            return false;
        }
        boolean purposeful = PURPOSE.matcher(tokens.get(i + 1).lower()).matches();
        if (i == 0) {
            return purposeful;
        }
        Token before = tokens.get(i - 1);
        if (tokens.subList(Math.max(0, i - 3), i).stream().anyMatch(t -> t.is("for"))) {
            return false; // "a step for the king to secure his throne"
        }
        return purposeful
                && i > 2
                && (before.tag().matches("NOUN|PROPN|NUM|PUNCT") || before.text().equals(")"))
                && (before.capitalised() || !AIMING.contains(before.lower()));
    }
}
