package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Dates that only look at a time from another: plans, benchmarks, comparisons, questions. */
final class Outlook {
    private static final Pattern BENCHMARK =
            Pattern.compile(
                    "^\\s*(?:-?\\s*)(?:levels?|figures|prices|standards|borders|frontiers|boundaries)\\b.*");
    private static final Pattern PLAN_BEFORE =
            Pattern.compile(
                    "(?i).*\\b(?:planned|plans?"
                            + " (?:to|for)|scheduled|due|intended|intends?|aim(?:ed|s)?"
                            + " (?:to|for|at)|aims?:|targets?|would (?:be|have)|should|was to be|were"
                            + " to be|promised|demanded|called for|proposed|complete|deadline|hoped"
                            + " (?:to|for|that)|expected|predicted|ready (?:for|by)|in time for|wanted"
                            + " (?:to|it|them|him|her))\\b[^.;]*$");
    private static final Pattern JOINT = Pattern.compile("(?s).*(?:,|\\b(?:so|but|then)\\b|\\. )");
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i).*\\b(?:than|compared (?:to|with)|unlike|as (?:\\p{L}+"
                            + " )?as|the same \\p{L}+ .*\\bas)\\b[^,;.]{0,60}$");
    private static final Pattern REALISED =
            Pattern.compile(
                    "begins?|began|begun|starts?|started|continued?|managed|able|failed|tried|came|forced|refused|agreed|helped|used|had|first|last");

    private Outlook() {}

    static boolean is(Line line, DateExpression date) {
        String after = line.text().substring(date.end());
        String before = line.text().substring(0, date.start());
        if (date.hedge() == Hedge.BEFORE || BENCHMARK.matcher(after).matches()) {
            return true;
        }
        String near = before.substring(Math.max(0, before.length() - 80));
        if (PLAN_BEFORE.matcher(JOINT.matcher(near).replaceFirst("")).matches()
                || COMPARED.matcher(near).matches()) {
            return true;
        }
        Sentence sentence = EventFinder.sentenceAt(line, date.core());
        return line.part(sentence.start(), sentence.end()).strip().endsWith("?")
                || date.hedge() == Hedge.BY && isStillToDo(sentence, date);
    }

    /** "To catch up by 1941": the verb that the date belongs to has not happened. */
    private static boolean isStillToDo(Sentence sentence, DateExpression date) {
        List<Token> tokens = sentence.tokens();
        int verb = -1;
        for (int i = 0; i < tokens.size() && tokens.get(i).start() < date.start(); i++) {
            if (tokens.get(i).tag().matches("VERB|AUX") || tokens.get(i).is("be")) {
                verb = i;
            }
        }
        int to = verb;
        while (to > 0 && to > verb - 3 && !tokens.get(to).is("to")) {
            to--;
        }
        if (verb < 1 || to == verb || !tokens.get(to).is("to") || to == 0) {
            return false;
        }
        return !REALISED.matcher(tokens.get(to - 1).lower()).matches();
    }
}
