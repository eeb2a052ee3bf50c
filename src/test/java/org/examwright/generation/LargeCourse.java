package org.examwright.generation;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;

/** A made-up course of many dated events over four centuries, with rulers, causes and terms. */
final class LargeCourse {
    private static final List<String> BEGINNINGS =
            List.of("Bar", "Cor", "Den", "Fen", "Gar", "Hal", "Kel", "Lor", "Mar", "Nor");
    private static final List<String> MIDDLES =
            List.of("a", "e", "in", "o", "en", "il", "er", "ar", "ul", "am");
    private static final List<String> ENDS =
            List.of("ton", "ford", "by", "wick", "ham", "mouth", "dale", "field", "burg", "bridge");
    private static final List<String> SURNAMES =
            List.of("son", "man", "kin", "ley", "ard", "ett", "well", "wood", "er", "ing");
    private static final List<String> FORENAMES =
            List.of("John", "Anna", "Peter", "Maria", "Hugo", "Clara", "Oscar", "Ruth");
    private static final List<String> DEEDS =
            List.of(
                    "signed the treaty",
                    "abolished the tax",
                    "founded the university",
                    "besieged the castle",
                    "opened the canal",
                    "closed the abbey",
                    "led the revolt");
    private static final int YEARS = 400;

    private LargeCourse() {}

    static Knowledge of(int events) {
        Notebook notes = new Notebook();
        Event before = null;
        String person = "";
        for (int i = 0; i < events; i++) {
            if (i % Math.max(1, events / 40) == 0) {
                notes.topic("The age of " + name(i, ENDS)).theme("Matters of " + name(i, ENDS));
            }
            LocalDate day = LocalDate.of(1400, 1, 1).plusDays(365L * YEARS * i / events);
            if (i % 10 == 0) {
                person = person(notes, i, day.getYear());
            }
            String deed = DEEDS.get(i % DEEDS.size());
            String town = name(7 * i + i / 1000, ENDS);
            String label = person + " " + deed + " of " + town;
            Event event = notes.event(label, day, day, Precision.DAY, person);
            if (before != null && i % 10 == 5) {
                notes.cause(before, event);
            }
            if (i % 20 == 7) {
                notes.term(
                        name(i / 20, ENDS) + "ism",
                        Term.Kind.CONCEPT,
                        "the belief that " + town + " belongs to all who live there");
            }
            before = event;
        }
        return notes.knowledge();
    }

    private static String person(Notebook notes, int i, int year) {
        String name = FORENAMES.get(i / 10 % FORENAMES.size()) + " " + name(i / 10, SURNAMES);
        Actor person =
                i % 50 == 0
                        ? notes.person(name, Notebook.office("Governor", year, year + 1))
                        : notes.person(name);
        return person.name();
    }

    private static String name(int number, List<String> ends) {
        return BEGINNINGS.get(number % BEGINNINGS.size())
                + MIDDLES.get(number / 10 % MIDDLES.size())
                + ends.get(number / 100 % ends.size());
    }
}
