package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents.Told;
import org.examwright.knowledge.extraction.labels.grammar.Openings;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Line;

/** Who did what a note tells with the verb first: "Called an election". */
final class Omission {
    private static final int DEPTH = 4;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Ellipsis ellipsis;

    Omission(Cast cast, Antecedents antecedents, Ellipsis ellipsis) {
        this.cast = cast;
        this.antecedents = antecedents;
        this.ellipsis = ellipsis;
    }

    /** "he left his men and landed": whoever he is, no thing of the lines before. */
    private static boolean afterHe(Line line, int place) {
        return line.sentences().stream()
                .filter(s -> s.start() <= place && place < s.end())
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.start() < place && t.lower().matches("he|she"));
    }

    /** Whether nothing but marks and a date stands before a place in its line. */
    private static boolean opensEntry(Line line, int place) {
        int from = 0;
        for (DateExpression date : line.dates()) {
            from = date.end() <= place && isBare(line, from, date.start()) ? date.end() : from;
        }
        return isBare(line, from, place);
    }

    private static boolean isBare(Line line, int from, int to) {
        return from <= to && line.part(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    Ellipsis.Filled omitted(Line line, int place, Phrase phrase) {
        String verb = phrase.lower(0);
        if (!phrase.tag(0).equals("AUX")) {
            phrase.lowerVerb();
        }
        boolean passive = Openings.isPassive(phrase);
        Ellipsis.Found same = ellipsis.sameSentence(line, place);
        boolean ofPersons = Openings.OF_PERSONS.matcher(verb).matches() && passive;
        if (same != null && ofPersons && same.meant() == null && !same.plural()) {
            return new Ellipsis.Filled(0, null);
        }
        if (same != null && (passive || same.said())) {
            phrase.prepend(Agents.of(cast, same.words(), verb));
            return new Ellipsis.Filled(same.near() ? 0.9 : 0.6, same.meant());
        }
        if (phrase.lower(1).equals("that")
                && verb.matches(
                        "estimated|claimed|said|thought|believed|announced|agreed|decided|decreed|reported|feared|known")) {
            phrase.insert(0, "was", "AUX");
            phrase.insert(0, "It", "PRON");
            return new Ellipsis.Filled(1, null);
        }
        Phrase life = opensEntry(line, place) ? antecedents.headers().life(line) : null;
        if (life != null && (!passive || ofPersons)) {
            Subject.give(phrase, life, passive);
            return new Ellipsis.Filled(0.8, null);
        }
        if (!passive
                && verb.matches(
                        "gave|allowed|enabled|helped|meant|showed|forced|increased|reduced|caused|made")) {
            return new Ellipsis.Filled(
                    0, null); // what did so was mostly the thing told before, not its doer
        }
        if (verb.matches("seemed|appeared") && !phrase.tag(1).equals("ADP")) {
            phrase.insert(0, "It", "PRON");
            return new Ellipsis.Filled(0.8, null);
        }
        Phrase ahead = Titles.before(line, place);
        Told told = antecedents.before(line, place);
        boolean opens =
                line.sentences().stream().anyMatch(s -> Math.abs(s.start() - place) <= 1)
                        || line.dates().stream()
                                .anyMatch(d -> place - d.end() >= 0 && place - d.end() <= 3);
        if (!passive && ahead == null && opens && told != null && told.sameLine()) {
            Ellipsis.Found found = ellipsis.subject(line, place, DEPTH);
            if (found != null && found.said()) {
                phrase.prepend(found.words());
                boolean vague =
                        verb.matches(
                                "gave|led|made|caused|brought|allowed|enabled|helped|meant|showed|forced|reduced|increased|created");
                return new Ellipsis.Filled(
                        vague ? 0.5 : found.meant() == null ? 0.7 : 0.8, found.meant());
            }
        }
        if ((!passive || Openings.OF_PERSONS.matcher(verb).matches())
                && (ahead == null || Openings.OF_PERSONS.matcher(verb).matches())) {
            Member meant = passive ? antecedents.only(line, place) : antecedents.of(line, place);
            double trust = meant == null ? 0.6 : 0.8;
            meant = meant == null ? antecedents.headers().header(line, place) : meant;
            meant = meant == null ? antecedents.headers().titular(line) : meant;
            Phrase title = meant == null ? antecedents.headers().titleName(line) : null;
            if (title == null && meant == null && antecedents.silentBefore(line, place)) {
                meant = antecedents.above(line);
            }
            if (meant != null) {
                phrase.insert(0, meant.shortName(), "PROPN");
                return new Ellipsis.Filled(trust, meant);
            }
            if (title != null && ahead == null) {
                Subject.give(phrase, title, passive);
                return new Ellipsis.Filled(0.7, null);
            }
        }
        if (passive && Openings.OF_PERSONS.matcher(verb).matches() || afterHe(line, place)) {
            return new Ellipsis.Filled(0, null);
        }
        Phrase named = ahead;
        double trust = 0.8;
        if (named == null) {
            Ellipsis.Found found = ellipsis.subject(line, place, DEPTH);
            if (found != null && (found.meant() == null || !passive) && (passive || found.said())) {
                Subject.give(phrase, found.words(), passive);
                return new Ellipsis.Filled(found.near() ? 0.7 : 0.5, found.meant());
            }
            named = Titles.asked(antecedents.above(line, 1));
            named =
                    named == null && passive
                            ? Titles.of(antecedents.headers().heading(line))
                            : named;
            trust = 0.6;
        }
        if (named == null) {
            return new Ellipsis.Filled(0, null);
        }
        Subject.give(phrase, named, passive);
        return new Ellipsis.Filled(trust, null);
    }
}
