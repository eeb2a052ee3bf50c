package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * What else happened at a date: "April 1945 Roosevelt died. Truman took over" is two events. Only
 * what a named actor plainly did counts; what somebody felt, had or was does not.
 */
final class Sequels {
    private static final int MOST = 2;
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)had|has|have|felt|feels?|thought|wanted|believed|feared|knew|liked|hated|loved|looked|seemed|appeared"
                            + "|needed|remained|relied|depended|lived|meant|hoped|could|would|did|does|might|should|must"
                            + "|saw|tended|used|kept|continued|supported|opposed|disliked|trusted|preferred|expected"
                            + "|owed|contained|included|involved|consisted|showed|helped|allowed|enabled|played|enjoyed|suffered|faced|claimed|argued|said|stated|worried|distrusted|underestimated|controlled|stood|made|gave|became"
                            + " aware");
    private static final Pattern JOINT =
            Pattern.compile(",\\s+(?:and\\s+|but\\s+)?|;\\s*|\\s+(?:and|while|whilst)\\s+");

    private final Cast cast;

    Sequels(Cast cast) {
        this.cast = cast;
    }

    /** The clauses that go on telling of the time of a date; none where that is not plain. */
    List<Clause> of(Line line, DateExpression date, List<DateExpression> dates) {
        List<Clause> sequels = new ArrayList<>();
        if (!exact(date)) {
            return sequels;
        }
        List<Sentence> sentences = line.sentences();
        int at = 0;
        while (at < sentences.size() && sentences.get(at).end() <= date.core()) {
            at++;
        }
        if (at == sentences.size() || !frames(line, sentences.get(at), date)) {
            return sequels;
        }
        Sentence own = sentences.get(at);
        addCoordinated(line, own, Math.min(date.end(), own.end()), dates, sequels);
        if (date.when() instanceof When.Day) {
            return sequels; // the next sentence may well tell of another day
        }
        for (int i = at + 1; i < sentences.size() && i <= at + MOST; i++) {
            Sentence sentence = sentences.get(i);
            if (dated(dates, sentence.start(), sentence.end(), date)) {
                break;
            }
            if (acts(line, sentence, sentence.start())) {
                sequels.add(new Clause(sentence.start(), sentence.end()));
                addCoordinated(line, sentence, sentence.start(), dates, sequels);
            } else {
                break;
            }
        }
        return sequels;
    }

    /** Clauses of one sentence that have a subject and a deed of their own. */
    private void addCoordinated(
            Line line,
            Sentence sentence,
            int from,
            List<DateExpression> dates,
            List<Clause> sequels) {
        var joint = JOINT.matcher(line.text()).region(from, sentence.end());
        int piece = from;
        while (joint.find()) {
            int start = joint.end();
            if (told(sentence, piece, joint.start())
                    && acts(line, sentence, start)
                    && dates.stream()
                            .noneMatch(d -> d.start() >= start && d.end() <= sentence.end())) {
                sequels.add(new Clause(start, sentence.end()));
                piece = start;
            }
        }
    }

    /** Whether a verb of doing stands in this stretch, so that it is no mere list of names. */
    private static boolean told(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.start() >= start && t.end() <= end)
                .anyMatch(t -> t.tag().matches("VERB|AUX") && Verbs.isPast(t.lower()));
    }

    private static boolean exact(DateExpression date) {
        return (date.hedge() == Hedge.PLAIN)
                && (date.when() instanceof When.Day
                        || date.when() instanceof When.Month
                        || date.when() instanceof When.Season
                        || date.when() instanceof When.Year);
    }

    /** Whether the sentence begins with the date, at most a name before it, or ends with it. */
    private static boolean frames(Line line, Sentence sentence, DateExpression date) {
        String before = line.part(sentence.start(), Math.max(sentence.start(), date.start()));
        return before.matches("(?s)[^\\p{L}\\d]*|[^.;,]{1,40}[:,(-]\\s*")
                || sentence.end() - date.end() <= 2;
    }

    private static boolean dated(
            List<DateExpression> dates, int start, int end, DateExpression but) {
        return dates.stream().anyMatch(d -> d != but && d.start() < end && d.end() > start);
    }

    /** Whether a named actor stands here and, right behind, the past of a verb of doing. */
    private boolean acts(Line line, Sentence sentence, int position) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < position) {
            i++;
        }
        if (i < tokens.size() && tokens.get(i).is("the")) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).capitalised()) {
            return false;
        }
        var named = cast.in(line, tokens.get(i).start(), tokens.get(i).end());
        if (named.isEmpty()) {
            return false;
        }
        int verb = i + 1;
        if (verb < tokens.size() && tokens.get(verb).text().equals("(")) {
            while (verb < tokens.size() && !tokens.get(verb).text().equals(")")) {
                verb++;
            }
            verb++;
        }
        while (verb < tokens.size()
                && verb < i + 6
                && (tokens.get(verb).capitalised()
                        || tokens.get(verb).tag().equals("ADV")
                        || tokens.get(verb).lower().matches("of|and|the|von|de"))) {
            verb++;
        }
        return verb < tokens.size() && deed(tokens, verb);
    }

    private static boolean deed(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        String lower = token.lower();
        if (lower.matches("was|were")) {
            int next = verb + 1;
            while (next < tokens.size() && tokens.get(next).tag().equals("ADV")) {
                next++;
            }
            return next < tokens.size() && Verbs.isPassive(tokens.get(next).lower());
        }
        return token.tag().equals("VERB")
                && Verbs.isPast(lower)
                && !STATE.matcher(lower.toLowerCase(Locale.ROOT)).matches();
    }
}
