package org.examwright.questions.lint.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Text;
import org.examwright.sources.Evidence;

/** The values that a course's notes contradict and that no teacher has picked. */
public final class Disputed {
    private static final double ALIKE = 0.7;
    private final List<Barred> barred = new ArrayList<>();

    /**
     * A value that no question may rest on.
     *
     * @param open whether no teacher has picked a value yet
     * @param places the lines that say it
     * @param facts the stems of each fact that rests on it
     */
    private record Barred(
            Dispute.Kind kind,
            Dispute.Value value,
            boolean open,
            Set<String> places,
            List<Set<String>> facts) {}

    private Disputed() {}

    static Disputed of(Knowledge knowledge) {
        Disputed disputed = new Disputed();
        if (knowledge.disputes().isEmpty()) {
            return disputed;
        }
        Map<UUID, Fact> facts = new HashMap<>();
        Stream.of(
                        knowledge.actors(),
                        knowledge.events(),
                        knowledge.terms(),
                        knowledge.figures(),
                        knowledge.statements())
                .flatMap(List::stream)
                .forEach(fact -> facts.put(fact.id(), fact));
        for (Dispute dispute : knowledge.disputes()) {
            for (Dispute.Value value : dispute.values()) {
                if (!value.chosen()) {
                    disputed.barred.add(barred(dispute, value, facts));
                }
            }
        }
        return disputed;
    }

    /** What is told of the matter under any of its values belongs to each of them. */
    private static Barred barred(Dispute dispute, Dispute.Value value, Map<UUID, Fact> facts) {
        Set<String> places = new HashSet<>();
        List<Set<String>> words = new ArrayList<>();
        for (Dispute.Value any : dispute.values()) {
            for (UUID id : any.facts()) {
                Fact fact = facts.get(id);
                if (fact != null) {
                    fact.evidence().forEach(each -> places.add(place(each)));
                    words.add(Text.of(fact.name()).stems());
                }
            }
        }
        return new Barred(dispute.kind(), value, dispute.open(), places, words);
    }

    private static String place(Evidence evidence) {
        return evidence.sourceId() + "/" + evidence.line();
    }

    /** Whether nothing is barred. */
    public boolean none() {
        return barred.isEmpty();
    }

    /** Whether a question on this matter offers a value that nobody has decided on. */
    public boolean offered(String option, Text stem, Collection<Evidence> cited) {
        return barred.stream()
                .filter(Barred::open)
                .anyMatch(
                        each -> says(each.value(), option) && concerns(each, option, stem, cited));
    }

    /** Whether the text names something whose date nobody has decided on. */
    public boolean datesOf(Text text) {
        return barred.stream()
                .filter(each -> each.open() && each.kind() == Dispute.Kind.DATE)
                .anyMatch(each -> tells(each, text.stems()));
    }

    /** Whether a question on this matter gives one of the values as true. */
    public boolean given(String answer, Text stem, Collection<Evidence> cited) {
        return barred.stream()
                .anyMatch(
                        each -> says(each.value(), answer) && concerns(each, answer, stem, cited));
    }

    private static boolean says(Dispute.Value value, String answer) {
        LocalDate from = value.from();
        LocalDate to = value.to();
        if (from != null && to != null) {
            Period told = new Period(from, to);
            return Dates.in(answer).stream().anyMatch(told::overlaps);
        }
        String text = value.text().toLowerCase(Locale.ROOT);
        String said = answer.toLowerCase(Locale.ROOT);
        return said.contains(text) || said.length() > 1 && text.contains(said);
    }

    private static boolean concerns(
            Barred each, String answer, Text stem, Collection<Evidence> cited) {
        if (cited.stream().map(Disputed::place).anyMatch(each.places()::contains)) {
            return true;
        }
        Set<String> asked = new HashSet<>(stem.stems());
        asked.addAll(Text.of(answer).stems());
        return tells(each, asked);
    }

    private static boolean tells(Barred each, Set<String> asked) {
        return each.facts().stream()
                .filter(words -> words.size() > 1)
                .anyMatch(
                        words ->
                                words.stream().filter(asked::contains).count()
                                        >= ALIKE * words.size());
    }
}
