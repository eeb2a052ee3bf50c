package org.examwright.questions.lint.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/** The values that a course's notes contradict and that no teacher has picked. */
public final class Disputed {
    private static final double ALIKE = 0.7;
    private final List<Barred> barred = new ArrayList<>();
    private final Map<String, List<Barred>> byPlace = new HashMap<>();
    private final Map<String, List<Told>> byWord = new HashMap<>();

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

    /** A fact that rests on a value. */
    private record Told(Barred barred, Set<String> words) {
        /** Whether the words told are nearly all among those asked. */
        private boolean among(Set<String> asked) {
            int common = 0;
            for (String word : words) {
                common += asked.contains(word) ? 1 : 0;
            }
            return common >= ALIKE * words.size();
        }
    }

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
        disputed.index();
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

    /**
     * A fact of which 70 % is asked about shares one of its rarest words with the question: only
     * these are looked up.
     */
    private void index() {
        Map<String, Integer> frequency = new HashMap<>();
        barred.stream()
                .flatMap(each -> each.facts().stream())
                .flatMap(Set::stream)
                .forEach(word -> frequency.merge(word, 1, Integer::sum));
        Comparator<String> rarestFirst =
                Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder());
        for (Barred each : barred) {
            each.places()
                    .forEach(
                            place ->
                                    byPlace.computeIfAbsent(place, _ -> new ArrayList<>())
                                            .add(each));
            for (Set<String> words : each.facts()) {
                if (words.size() > 1) {
                    Told told = new Told(each, words);
                    words.stream()
                            .sorted(rarestFirst)
                            .limit(words.size() - (long) Math.ceil(ALIKE * words.size()) + 1)
                            .forEach(
                                    word ->
                                            byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                                    .add(told));
                }
            }
        }
    }

    private static String place(Evidence evidence) {
        return evidence.sourceId() + "/" + evidence.line();
    }

    /** Whether nothing is barred. */
    public boolean none() {
        return barred.isEmpty();
    }

    /**
     * Whether any of them is about what these words tell or these lines say; where none is, none is
     * about fewer of the words or the lines.
     */
    public boolean touches(Set<String> stems, Collection<Evidence> cited) {
        return concerning(stems, cited).findAny().isPresent();
    }

    /** Whether a question on this matter offers a value that nobody has decided on. */
    public boolean offered(String option, Text stem, Collection<Evidence> cited) {
        Said said = new Said(option);
        return concerning(option, stem, cited)
                .anyMatch(each -> each.open() && said.says(each.value()));
    }

    /** Whether the text names something whose date nobody has decided on. */
    public boolean datesOf(Text text) {
        return told(text.stems()).anyMatch(each -> each.open() && each.kind() == Dispute.Kind.DATE);
    }

    /** Whether a question on this matter gives one of the values as true. */
    public boolean given(String answer, Text stem, Collection<Evidence> cited) {
        Said said = new Said(answer);
        return concerning(answer, stem, cited).anyMatch(each -> said.says(each.value()));
    }

    /** An answer, read once for all the values that it may be. */
    private static final class Said {
        private final String answer;
        private final String lower;
        private @Nullable List<Period> dates;

        private Said(String answer) {
            this.answer = answer;
            this.lower = answer.toLowerCase(Locale.ROOT);
        }

        private boolean says(Dispute.Value value) {
            LocalDate from = value.from();
            LocalDate to = value.to();
            if (from != null && to != null) {
                return dates().stream().anyMatch(new Period(from, to)::overlaps);
            }
            String text = value.text().toLowerCase(Locale.ROOT);
            return lower.contains(text) || lower.length() > 1 && text.contains(lower);
        }

        private List<Period> dates() {
            List<Period> known = dates;
            if (known == null) {
                known = Dates.in(answer);
                dates = known;
            }
            return known;
        }
    }

    /** Those that a question is about: it cites their lines, or tells nearly all of a fact. */
    private Stream<Barred> concerning(String answer, Text stem, Collection<Evidence> cited) {
        Set<String> asked = new HashSet<>(stem.stems());
        asked.addAll(Text.of(answer).stems());
        return concerning(asked, cited);
    }

    private Stream<Barred> concerning(Set<String> asked, Collection<Evidence> cited) {
        return Stream.concat(
                cited.stream()
                        .map(Disputed::place)
                        .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream()),
                told(asked));
    }

    private Stream<Barred> told(Set<String> asked) {
        return asked.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(told -> told.among(asked))
                .map(Told::barred);
    }
}
