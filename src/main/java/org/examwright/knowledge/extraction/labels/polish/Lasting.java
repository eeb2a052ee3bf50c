package org.examwright.knowledge.extraction.labels.polish;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;

/** What goes on for longer than the one date that a line gives: it began then. */
public final class Lasting {
    private static final String FIGHTS =
            "wars?|revolts?|rebellions?|revolutions?|uprisings?|risings?|sieges?|blockades?|crusades?|offensives?|campaigns?";
    private static final String PLIGHTS =
            "famines?|plagues?|epidemics?|pandemics?|droughts?|depressions?|boycotts?";
    private static final String ASSEMBLIES = "congress|conference|convention|council|diet|synod";

    /** What somebody did day by day, so that a date with "from" is only its first. */
    private static final Map<String, String> DONE_ON =
            Stream.of(
                            ("run rule govern count collect pay bring work teach edit"
                                            + " publish produce supply receive use wear command chair serve")
                                    .split(" "))
                    .collect(Collectors.toUnmodifiableMap(Verbs::past, base -> base));

    private static final String REIGNS = "reign|rule|era";

    private Lasting() {}

    /** What is said of a thing that takes time at its one date: "began", "opened", "took place". */
    public static String verb(Line line, Phrase phrase, int head, DateExpression date) {
        String noun = phrase.lower(head);
        Precision precision = date.when().precision();
        boolean end =
                line.part(0, date.end()).matches("(?s).*\\d\\s?[-–/]\\s?(?:\\d|\\p{Lu})[^-–/]*");
        if (precision == Precision.RANGE || end || date.hedge().loose() || timed(phrase)) {
            return "took place";
        }
        boolean since =
                date.hedge() == Hedge.SINCE
                        && line.part(date.start(), date.end()).matches("(?is)(?:from|since)\\b.*");
        if (noun.matches(FIGHTS) || noun.matches(PLIGHTS) || since) {
            return "began";
        }
        boolean day = precision == Precision.DAY || precision == Precision.MONTH;
        boolean sat = noun.matches(ASSEMBLIES) && phrase.lower(head + 1).equals("of");
        return day && sat ? "opened" : "took place"; // a party's congress is over in days
    }

    /** "the Revolution of 1848", "one-day boycott": its name says how long it took. */
    private static boolean timed(Phrase phrase) {
        return phrase.words().stream()
                .anyMatch(t -> t.text().matches("1\\d{3}|20\\d\\d|\\p{L}+-day"));
    }

    /**
     * "From August 1716 they ran the state": they began to.
     *
     * @return the predicate where it stands then
     */
    public static Predicate since(
            Line line, Phrase phrase, Predicate predicate, Clause clause, DateExpression date) {
        int verb = predicate.at();
        boolean own =
                date.hedge() == Hedge.SINCE
                        && date.when().precision() != Precision.RANGE
                        && date.start() >= clause.start()
                        && date.start() < clause.end();
        boolean aside = own && line.part(clause.start(), date.start()).matches("(?s).*\\([^)]*");
        if (!own || aside || verb < 1) {
            return predicate;
        }
        boolean reign =
                phrase.lower(verb - 1).matches(REIGNS)
                        && phrase.lower(verb).matches("counted|dated|reckoned");
        if (reign) {
            phrase.set(verb, "began", "VERB");
            return new Predicate(verb, Predicate.Kind.PAST);
        }
        String base = DONE_ON.get(phrase.lower(verb));
        if (predicate.kind() == Predicate.Kind.PAST && base != null) {
            phrase.set(verb, base, "VERB");
            phrase.insert(verb, "to", "PART");
            phrase.insert(verb, "began", "VERB");
        }
        return predicate;
    }
}
