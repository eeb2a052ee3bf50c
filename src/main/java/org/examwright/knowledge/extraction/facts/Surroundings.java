package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** The words around a number in its sentence. */
abstract sealed class Surroundings permits Measure {
    final List<Token> tokens;
    final List<DateExpression> dates;
    final int before;
    final int after;

    /** The number stands between two characters of the sentence. */
    Surroundings(Line line, Sentence sentence, int start, int end) {
        this.tokens = sentence.tokens();
        this.dates = line.dates();
        int left = -1;
        int right = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() <= start) {
                left = i;
            }
            if (tokens.get(i).start() >= end && right == tokens.size()) {
                right = i;
            }
        }
        this.before = left;
        this.after = right;
    }

    int nounEnd(int from) {
        int end = from;
        boolean noun = false;
        while (end < tokens.size() && end < from + 8) {
            Token token = tokens.get(end);
            boolean name =
                    noun
                            && token.tag().equals("PROPN")
                            && !tokens.get(end - 1).capitalised()
                            && tokens.get(end - 1).tag().equals("NOUN");
            if (name
                    || dated(token)
                    || token.lower()
                            .matches("max|inc|left|dead|more|each|extra|altogether|total")) {
                break;
            }
            boolean head =
                    token.tag().matches("NOUN|PROPN") && token.isWord()
                            || token.text().equals("'s");
            boolean describing = token.tag().equals("ADJ") && token.isWord();
            boolean link =
                    noun
                            && token.is("of")
                            && end + 1 < tokens.size()
                            && tokens.get(end + 1).tag().matches("NOUN|PROPN|DET|ADJ")
                            && !dated(tokens.get(end + 1));
            boolean article =
                    end > from
                            && token.tag().equals("DET")
                            && tokens.get(end - 1).tag().equals("ADP");
            if (!head && !describing && !link && !article) {
                break;
            }
            noun |= head;
            end++;
        }
        while (end > from && !tokens.get(end - 1).tag().matches("NOUN|PROPN")) {
            end--;
        }
        return noun ? end : from;
    }

    boolean dated(Token token) {
        return dates.stream().anyMatch(d -> d.start() < token.end() && token.start() < d.end());
    }

    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
    }

    String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && tokens.get(i - 1).end() == tokens.get(i).start();
            if (glued) {
                parts.set(parts.size() - 1, parts.getLast() + tokens.get(i).text());
            } else {
                parts.add(tokens.get(i).text());
            }
        }
        String text = String.join(" ", parts);
        boolean name = (tag(from).equals("PROPN") || tokens.get(from).isAcronym());
        return name || from > 1
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
