package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Names that the notes use as those of places: "in Selma", "at Yalta". */
public final class Spots {
    private final Set<String> names = new HashSet<>();

    public Spots(List<Line> lines) {
        for (Line line : lines) {
            line.sentences().forEach(this::read);
        }
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).lower().matches("in|at|near|outside|from|through")
                    && tokens.get(i + 1).capitalised()
                    && tokens.get(i + 1).isWord()) {
                int end = i + 2;
                while (end < tokens.size() && tokens.get(end).capitalised()) {
                    end++;
                }
                boolean owner = end < tokens.size() && tokens.get(end).text().startsWith("'");
                if (!owner) {
                    names.add(name(tokens.subList(i + 1, end)));
                }
            }
        }
    }

    /** Whether all these words together are such a name. */
    public boolean is(List<Token> words) {
        return names.contains(name(words))
                || words.size() == 1
                        && words.getFirst()
                                .text()
                                .matches("\\p{Lu}\\p{Ll}{2,}(?:shire|land|burg|ville|stan)");
    }

    private static String name(List<Token> words) {
        StringBuilder name = new StringBuilder();
        words.forEach(word -> name.append(word.text()).append(' '));
        return name.toString().strip();
    }
}
