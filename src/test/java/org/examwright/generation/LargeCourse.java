package org.examwright.generation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;

/**
 * A made-up course of many dated events over four centuries, with rulers, causes and terms: the
 * same as a teacher's own facts and as notes.
 */
public final class LargeCourse {
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
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LargeCourse() {}

    /** What happened as the number-th of all. */
    private record Told(int number, String person, LocalDate day, String label, String town) {

        boolean opensAnAge(int events) {
            return number % Math.max(1, events / 40) == 0;
        }

        String age() {
            return "The age of " + name(number / 21, ENDS);
        }

        boolean bringsAPerson() {
            return number % 10 == 0;
        }

        boolean bringsAGovernor() {
            return number % 50 == 0;
        }

        boolean cameOfTheLast() {
            return number > 0 && number % 10 == 5;
        }

        boolean bringsABelief() {
            return number % 20 == 7;
        }

        String belief() {
            return name(number / 20, ENDS) + "ism";
        }

        String meaning() {
            return "the belief that " + town + " belongs to all who live there";
        }
    }

    private static Stream<Told> told(int events) {
        return IntStream.range(0, events)
                .mapToObj(
                        i -> {
                            String person =
                                    FORENAMES.get(i / 10 % FORENAMES.size())
                                            + " "
                                            + name(i / 10, SURNAMES);
                            String town = name(7 * i + i / 1000, ENDS);
                            return new Told(
                                    i,
                                    person,
                                    LocalDate.of(1400, 1, 1).plusDays(365L * YEARS * i / events),
                                    person + " " + DEEDS.get(i % DEEDS.size()) + " of " + town,
                                    town);
                        });
    }

    /** As a teacher's own facts. */
    static Knowledge of(int events) {
        Notebook notes = new Notebook();
        Event before = null;
        for (Told told : told(events).toList()) {
            int year = told.day().getYear();
            if (told.opensAnAge(events)) {
                notes.topic(told.age()).theme("Matters of " + name(told.number() / 21, ENDS));
            }
            if (told.bringsAGovernor()) {
                notes.person(told.person(), Notebook.office("Governor", year, year + 1));
            } else if (told.bringsAPerson()) {
                notes.person(told.person());
            }
            Event event =
                    notes.event(told.label(), told.day(), told.day(), Precision.DAY, told.person());
            if (before != null && told.cameOfTheLast()) {
                notes.cause(before, event);
            }
            if (told.bringsABelief()) {
                notes.term(told.belief(), Term.Kind.CONCEPT, told.meaning());
            }
            before = event;
        }
        return notes.knowledge();
    }

    /** As notes to be uploaded and read. */
    public static String notes(int events) {
        StringBuilder notes = new StringBuilder();
        String before = "";
        for (Told told : told(events).toList()) {
            int year = told.day().getYear();
            if (told.opensAnAge(events)) {
                notes.append("\n# ").append(told.age()).append("\n\n");
            }
            if (told.bringsAGovernor()) {
                notes.append(
                        "- %s was Governor from %d to %d.\n"
                                .formatted(told.person(), year, year + 1));
            }
            notes.append("- On ").append(DAY.format(told.day())).append(' ').append(told.label());
            if (told.cameOfTheLast()) {
                notes.append(" because ").append(before);
            }
            notes.append(".\n");
            if (told.bringsABelief()) {
                notes.append("- %s was %s.\n".formatted(told.belief(), told.meaning()));
            }
            before = told.label();
        }
        return notes.toString();
    }

    private static String name(int number, List<String> ends) {
        return BEGINNINGS.get(number % BEGINNINGS.size())
                + MIDDLES.get(number / 10 % MIDDLES.size())
                + ends.get(number / 100 % ends.size());
    }
}
