package org.examwright.questions.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.questions.Form;
import org.examwright.questions.Lookalikes;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;

/** What is wrong between the questions of a bank, though each may be good by itself. */
public final class BankCheck {
    /** More of a theme's questions than this must not offer one and the same wrong answer. */
    public static final double REUSED = 0.15;

    /** Themes with fewer questions are too small for shares. */
    private static final int ENOUGH = 20;

    private static final int FEWEST_OPTIONS = 3;
    private static final int MOST_OPTIONS = 5;
    private static final double HALF = 0.5;

    private final List<Sheet> bank;

    private BankCheck(List<Sheet> bank) {
        this.bank = bank;
    }

    public static BankCheck of(List<NewQuestion> questions) {
        return new BankCheck(questions.stream().map(Sheet::of).toList());
    }

    List<Sheet> sheets() {
        return bank;
    }

    /** Two questions by their places in the bank. */
    public record Pair(int one, int other) {}

    /** A wrong answer that a theme offers too often. */
    public record Reuse(UUID theme, String text, int times, int of) {}

    /** Near-duplicates: what a class would take for the same question. */
    public List<Pair> duplicates() {
        Lookalikes<Integer> before = new Lookalikes<>(place -> bank.get(place).likeness());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < bank.size(); i++) {
            int place = i;
            before.of(bank.get(place).likeness())
                    .sorted()
                    .forEach(other -> pairs.add(new Pair(other, place)));
            before.add(place);
        }
        return pairs;
    }

    /** Questions of one type that ask the same words of the notes for the same answer. */
    public List<Pair> sameTriple() {
        Map<String, List<Integer>> byAnswer = new TreeMap<>();
        for (int i = 0; i < bank.size(); i++) {
            Sheet sheet = bank.get(i);
            if (!sheet.fact().isEmpty() && !sheet.keyStems().isEmpty()) {
                byAnswer.computeIfAbsent(
                                sheet.type() + sheet.fact() + sheet.keyStems(),
                                _ -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> same : byAnswer.values()) {
            for (int a = 0; a < same.size(); a++) {
                for (int b = a + 1; b < same.size(); b++) {
                    if (alike(bank.get(same.get(a)), bank.get(same.get(b)))) {
                        pairs.add(new Pair(same.get(a), same.get(b)));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean alike(Sheet one, Sheet other) {
        Set<String> common = new HashSet<>(one.stem().stems());
        common.retainAll(other.stem().stems());
        int all = one.stem().stems().size() + other.stem().stems().size() - common.size();
        return common.size() > HALF * all;
    }

    /** The first tells the answer of the second. */
    public List<Pair> answering() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < bank.size(); i++) {
            for (Set<String> told : bank.get(i).told()) {
                for (String word : told) {
                    List<Integer> at = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
                    if (at.isEmpty() || at.getLast() != i) {
                        at.add(i);
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int asked = 0; asked < bank.size(); asked++) {
            Set<String> key = bank.get(asked).keyStems();
            String rarest =
                    key.stream()
                            .min(
                                    java.util.Comparator.<String>comparingInt(
                                                    word ->
                                                            byWord.getOrDefault(word, List.of())
                                                                    .size())
                                            .thenComparing(word -> word))
                            .orElse(null);
            if (rarest != null && bank.get(asked).type() != QuestionType.TRUE_FALSE) {
                for (int teller : byWord.getOrDefault(rarest, List.of())) {
                    if (teller != asked && Tells.tells(bank.get(teller), bank.get(asked))) {
                        pairs.add(new Pair(teller, asked));
                    }
                }
            }
        }
        return pairs;
    }

    /** Wrong answers that turn up too often in a theme. */
    public List<Reuse> reused() {
        Map<UUID, Map<String, Integer>> texts = new TreeMap<>();
        Map<UUID, Integer> items = new HashMap<>();
        for (Sheet sheet : bank) {
            if (!sheet.choice() || sheet.content().form() == Form.SEQUENCE) {
                continue; // an order of numbers says nothing by itself
            }
            for (UUID theme : sheet.content().themes()) {
                items.merge(theme, 1, Integer::sum);
                sheet.content().options().stream()
                        .filter(option -> !Boolean.TRUE.equals(option.correct()))
                        .map(option -> option.text().toLowerCase(Locale.ROOT).strip())
                        .distinct()
                        .forEach(
                                text ->
                                        texts.computeIfAbsent(theme, _ -> new TreeMap<>())
                                                .merge(text, 1, Integer::sum));
            }
        }
        List<Reuse> reused = new ArrayList<>();
        texts.forEach(
                (theme, counts) ->
                        counts.forEach(
                                (text, times) -> {
                                    int of = items.getOrDefault(theme, 0);
                                    if (of >= ENOUGH && times > REUSED * of) {
                                        reused.add(new Reuse(theme, text, times, of));
                                    }
                                }));
        return reused;
    }

    /** Choices with fewer than three options or more than five, by place. */
    public List<Integer> oddlyManyOptions() {
        return places(
                sheet ->
                        sheet.type() == QuestionType.MULTIPLE_CHOICE
                                && (sheet.options().size() < FEWEST_OPTIONS
                                        || sheet.options().size() > MOST_OPTIONS));
    }

    /** Questions that cite no words of the notes, by place. */
    public List<Integer> uncited() {
        return places(
                sheet -> {
                    List<Evidence> cited = sheet.content().evidence();
                    return cited.isEmpty()
                            || cited.stream().anyMatch(e -> e.start() < 0 || e.end() <= e.start());
                });
    }

    private List<Integer> places(java.util.function.Predicate<Sheet> which) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < bank.size(); i++) {
            if (which.test(bank.get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
