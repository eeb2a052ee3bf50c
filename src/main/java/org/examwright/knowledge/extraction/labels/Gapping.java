package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A verb said once for several: "A was shot in 1921, B in 1922". */
final class Gapping {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> PERSONAL = Lexicon.words("person-verbs");

    private Gapping() {}

    /** Whether the date stands between an event's name and the verb of some person's deed. */
    static boolean bridges(Phrase phrase, Predicate predicate, DateExpression date) {
        int at = predicate.at();
        return at > 1
                && predicate.kind() == Predicate.Kind.PAST
                && date.end() > date.start()
                && phrase.get(at - 1).end() <= date.start()
                && phrase.get(at).start() >= date.end()
                && phrase.get(at - 1).capitalised()
                && EVENT_NOUNS.contains(phrase.lower(at - 1))
                && PERSONAL.contains(phrase.lower(at))
                && !phrase.lower(at)
                        .matches(
                                "made|took|became|led|saw|gave|ended|proved|helped|met|introduced|used");
    }

    /** Puts the passive verb of the sentence's part before into a phrase without one; or null. */
    static @Nullable Predicate complete(Line line, Clause clause, Phrase phrase) {
        boolean name = phrase.get(0).capitalised() || phrase.tag(0).equals("DET");
        if (!name || phrase.size() > 8) {
            return null;
        }
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() < clause.start() && clause.start() < sentence.end()) {
                String joint = line.text().substring(0, clause.start()).strip();
                if (!joint.endsWith(",") && !joint.endsWith(" and")) {
                    return null;
                }
                int start = sentence.start();
                String told = line.part(start, clause.start());
                int colon = Math.max(told.lastIndexOf(": "), told.lastIndexOf(" - ") + 1);
                start += colon > 0 ? colon + 1 : 0;
                return fill(Phrase.undated(line, start, clause.start()), phrase);
            }
        }
        return null;
    }

    /** "Silver was found at Kiel in 1545 and Lund in 1546": one more place, not what was found. */
    private static boolean placesAlone(Phrase before, Phrase phrase) {
        int last = before.size() - 1;
        while (last > 0 && before.tag(last).matches("PUNCT|CCONJ")) {
            last--;
        }
        return phrase.size() <= 2
                && phrase.words().stream().allMatch(t -> t.capitalised())
                && last > 2
                && before.get(last).capitalised()
                && before.lower(last - 1).matches("at|in|near")
                && (!before.get(0).capitalised() || before.tag(0).matches("NOUN|ADJ"));
    }

    private static @Nullable Predicate fill(Phrase before, Phrase phrase) {
        Shorthand.writeOut(before);
        Predicate verb = Predicate.of(before);
        if (verb == null
                || verb.at() < 1
                || before.lower(0).equals("there")
                || placesAlone(before, phrase)) {
            return null;
        }
        int at = verb.at();
        if (verb.kind() == Predicate.Kind.PAST && before.lower(at).matches("was|were")) {
            at++;
        } else if (verb.kind() != Predicate.Kind.BARE_PASSIVE) {
            return null;
        }
        int place = 1;
        while (place < phrase.size() && !phrase.tag(place).matches("ADP|SCONJ|ADV")) {
            place++;
        }
        if (before.lower(at + 1).matches("up|out|down|off|in")
                && !before.tag(at + 1).isEmpty()
                && before.lower(at).matches("set|broken|shut|called|brought|put|closed|shot")) {
            phrase.insert(place, before.lower(at + 1), "ADP");
        }
        phrase.insert(place, before.lower(at), "VERB");
        return new Predicate(place, Predicate.Kind.BARE_PASSIVE);
    }
}
