package org.examwright.knowledge.extraction.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** "Signing of the convention", "Resignation of Smith": the deed as a verb. */
final class Deeds {
    private static final Map<String, List<String>> VERBS = new HashMap<>();
    private static final int LONGEST = 14;

    static {
        for (List<String> row : Lexicon.rows("deed-nouns")) {
            VERBS.put(row.getFirst(), row.subList(1, row.size()));
        }
    }

    private Deeds() {}

    /** The sentence that such a noun and what follows it make, or null. */
    static @Nullable Phrase told(Phrase phrase) {
        int noun = phrase.tag(0).equals("DET") ? 1 : 0;
        List<String> verb = VERBS.get(phrase.lower(noun));
        if (verb == null || !phrase.lower(noun + 1).equals("of") || phrase.size() > LONGEST) {
            return null;
        }
        int end = noun + 2;
        while (end < phrase.size()
                && (phrase.tag(end).matches("DET|ADJ|NOUN|PROPN|NUM|CCONJ|X|PART")
                        || phrase.lower(end).matches("of|and|'s|'|\"|de|von"))) {
            end++;
        }
        Phrase thing = phrase.part(noun + 2, end);
        boolean stands =
                !thing.isEmpty()
                        && thing.tag(thing.size() - 1).matches("NOUN|PROPN|X")
                        && (end == phrase.size()
                                || phrase.lower(end).matches("in|at|by|on|for|under|from|to"))
                        && (thing.get(0).capitalised() || thing.tag(0).matches("DET|ADJ|NOUN"));
        if (!stands) {
            return null;
        }
        boolean plural = Subject.isPlural(thing, thing.size());
        Subject.addArticle(thing, thing.size(), true);
        for (String word : verb) {
            String said = plural && word.equals("was") ? "were" : word.replace('_', ' ');
            thing.insert(thing.size(), said, "VERB");
        }
        for (int i = end; i < phrase.size(); i++) {
            thing.insert(thing.size(), phrase.get(i).text(), phrase.tag(i));
        }
        return thing;
    }
}
