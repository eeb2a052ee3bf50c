package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Where it happened: a name behind "in", "at", "near" and the like that is nobody's. */
final class PlaceFinder {
    private static final Set<String> AT =
            Set.of("in", "at", "near", "outside", "off", "throughout");
    private static final Set<String> NOT_NAMES = Lexicon.words("not-names");
    private static final String NOT_PLACES =
            "(?i)(?:parliament|congress|senate|treaty|act|war|wars|ww\\d?|government|cabinet|party|church|crisis|conference|revolution|rebellion|plan|battle|speech|god|english|french|latin|german|spring|summer|autumn|winter|christmas|easter|sunday|monday|tuesday|wednesday|thursday|friday|saturday|office|power)";

    private final Material material;

    PlaceFinder(Material material) {
        this.material = material;
    }

    /** The first place that a clause names and that its label keeps, or null. */
    @Nullable String in(Line line, Clause clause, String label) {
        for (Sentence sentence : line.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.start() >= clause.start()
                        && token.end() <= clause.end()
                        && AT.contains(token.lower())) {
                    String place = name(line, tokens, i + 1);
                    if (place != null && label.contains(place)) {
                        return place;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String name(Line line, List<Token> tokens, int at) {
        boolean the = tokens.get(at).is("the");
        int from = the ? at + 1 : at;
        int end = from;
        while (end < tokens.size() && named(line, tokens.get(end))) {
            end++;
        }
        if (end == from || end < tokens.size() && tokens.get(end).text().startsWith("'")) {
            return null;
        }
        List<String> words = new ArrayList<>();
        tokens.subList(from, end).forEach(t -> words.add(t.text()));
        String name = String.join(" ", words);
        boolean goesOn =
                end < tokens.size() && the && tokens.get(end).tag().matches("NOUN|VERB|ADJ");
        if (goesOn
                || words.getLast().matches(NOT_PLACES)
                || NOT_NAMES.contains(words.getFirst().toLowerCase(Locale.ROOT))
                || material.isPerson(name)
                || the && material.isBody(name)) {
            return null;
        }
        return name;
    }

    private static boolean named(Line line, Token token) {
        return token.isWord()
                && token.capitalised()
                && line.dates().stream()
                        .noneMatch(d -> d.start() < token.end() && token.start() < d.end());
    }
}
