package org.examwright.knowledge.extraction.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
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

    /** "Execution of the king"; of "Struggle and defeat of the rebels" the deed alone is told. */
    static @Nullable Phrase any(Phrase phrase) {
        Phrase deeds = told(phrase);
        for (int i = 1; i + 2 < phrase.size() && deeds == null; i++) {
            boolean second =
                    phrase.lower(i).equals("and") && phrase.lower(i + 1).matches("the|defeat|fall");
            deeds = second ? told(phrase.part(i + 1, phrase.size())) : null;
        }
        return deeds;
    }

    /** "Led to creation of the agency and huge spending": the first of them, told as a deed. */
    static @Nullable Phrase broughtAbout(Phrase phrase) {
        int end = phrase.size();
        for (int i = end - 1; i > 2; i--) {
            end = phrase.lower(i).equals("and") ? i : end;
        }
        boolean made =
                phrase.text()
                        .matches(
                                "(?i)(?:the"
                                        + " )?(?:creation|formation|foundation|founding|establishment)"
                                        + " of .*");
        return made ? told(phrase.part(0, end)) : null;
    }

    /** "Presentation of the plan (1728-1732)": the years are those of the plan. */
    static void lasting(Line line, DateExpression date, Phrase deed) {
        int was = deed.size() - 2;
        boolean plan =
                was > 0
                        && date.when().precision() == Precision.RANGE
                        && line.part(0, date.start()).stripTrailing().endsWith("(")
                        && deed.lower(was).equals("was")
                        && deed.lower(was - 1)
                                .matches("plan|programme|scheme|truce|regency|alliance");
        if (plan) {
            deed.cutFrom(was + 1);
            deed.insert(was + 1, "in", "ADP");
            deed.insert(was + 2, "force", "NOUN");
        }
    }
}
