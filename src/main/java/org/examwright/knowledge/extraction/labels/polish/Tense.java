package org.examwright.knowledge.extraction.labels.polish;

import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Verbs;

/** What notes tell as over and done, told at its own date: "had joined in 1917" is "joined". */
public final class Tense {
    private Tense() {}

    /**
     * Puts the pluperfect into the plain past where the date is the deed's own. By a date something
     * had been done, since a date it had lasted: those stay.
     *
     * @param predicate the phrase's finite verb, at the same place afterwards
     */
    public static void plain(
            Phrase phrase, Predicate predicate, Clause clause, DateExpression date) {
        int had = predicate.at();
        boolean own =
                date.hedge() == Hedge.PLAIN
                        && date.start() >= clause.start()
                        && date.start() < clause.end();
        boolean alone =
                phrase.words().stream()
                        .noneMatch(
                                t ->
                                        t.lower()
                                                .matches(
                                                        "when|before|until|already|since|after|once|if|whether|that|who|which"));
        if (!own
                || !alone
                || had == 0
                || !phrase.lower(had).equals("had")
                || had + 1 >= phrase.size()
                || !Verbs.isParticiple(phrase.lower(had + 1))) {
            return;
        }
        boolean progressive = phrase.lower(had + 2).endsWith("ing");
        if (phrase.lower(had + 1).equals("been")) {
            boolean there = phrase.lower(0).equals("there");
            boolean many =
                    there
                            ? phrase.lower(had + 2).matches("many|several|\\p{L}+s")
                            : Subject.isPlural(phrase, had);
            phrase.set(had, many ? "were" : "was", progressive ? "AUX" : phrase.tag(had));
        } else {
            phrase.set(had, Verbs.pastOfParticiple(phrase.lower(had + 1)), "VERB");
        }
        phrase.remove(had + 1);
    }
}
