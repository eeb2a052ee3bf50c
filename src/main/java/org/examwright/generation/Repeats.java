package org.examwright.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.questions.Form;
import org.examwright.questions.Likeness;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionContent;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The questions written so far, so that none asks what another asks. Two that share more than a
 * part of their words share one of the few that come first in a fixed order: only those that do are
 * compared.
 */
final class Repeats {
    private static final Pattern NUMBERED = Pattern.compile("\\(\\d\\) (.*?)(?=; \\(|\\. )");

    private static final double MUCH_THE_SAME = 0.4;

    private final Map<String, List<String>> byAnswer = new HashMap<>();
    private final Set<Set<String>> sequences = new HashSet<>();
    private final Map<Integer, List<Likeness>> byWord = new HashMap<>();

    /** Whether nothing like it was written before; remembers it if so, and only then. */
    boolean isNew(QuestionContent content) {
        boolean sequence = content.form() == Form.SEQUENCE;
        Set<String> numbered = sequence ? numbered(content.stem()) : Set.of();
        String answer = sequence ? null : answer(content);
        Likeness likeness = Likeness.of(content);
        List<Integer> first = first(likeness);
        if (sequence && sequences.contains(numbered)
                || answer != null && asks(answer, content.stem())
                || hasTwin(likeness, first)) {
            return false;
        }
        if (sequence) {
            sequences.add(numbered);
        }
        if (answer != null) {
            byAnswer.computeIfAbsent(answer, _ -> new ArrayList<>()).add(content.stem());
        }
        first.forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(likeness));
        return true;
    }

    /** As if a question that was new had not been written. */
    void forget(QuestionContent content) {
        boolean sequence = content.form() == Form.SEQUENCE;
        String answer = sequence ? null : answer(content);
        if (sequence) {
            sequences.remove(numbered(content.stem()));
        }
        if (answer != null) {
            byAnswer.getOrDefault(answer, new ArrayList<>()).remove(content.stem());
        }
        Likeness likeness = Likeness.of(content);
        first(likeness)
                .forEach(word -> byWord.getOrDefault(word, new ArrayList<>()).remove(likeness));
    }

    private boolean hasTwin(Likeness likeness, List<Integer> first) {
        return first.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .anyMatch(likeness::twinOf);
    }

    /** Whether the same words of the notes were asked for this answer in much the same way. */
    private boolean asks(String answer, String stem) {
        return byAnswer.getOrDefault(answer, List.of()).stream()
                .anyMatch(other -> Words.likeness(other, stem) > MUCH_THE_SAME);
    }

    /** The answer and the words of the notes that it rests on; null where it rests on none. */
    private static @Nullable String answer(QuestionContent content) {
        List<String> rests = restsOn(content);
        if (rests.isEmpty()) {
            return null;
        }
        String answer =
                Likeness.key(content)
                        .map(said -> said.replaceFirst("^It should be ", ""))
                        .collect(Collectors.joining(" "));
        return rests + " " + new TreeSet<>(Words.stems(answer));
    }

    /** The words that its answer rests on. */
    private static List<String> restsOn(QuestionContent content) {
        MarkScheme scheme = content.markScheme();
        Stream<Evidence> evidence =
                scheme == null
                        ? content.options().stream()
                                .filter(option -> Boolean.TRUE.equals(option.correct()))
                                .flatMap(option -> nullToNone(option.evidence()).stream())
                        : scheme.points().stream()
                                .flatMap(point -> nullToNone(point.evidence()).stream());
        return evidence.map(Evidence::quote).distinct().sorted().toList();
    }

    private static List<Evidence> nullToNone(@Nullable List<Evidence> evidence) {
        return evidence == null ? List.of() : evidence;
    }

    /** What a stem numbers, however it numbers and introduces it. */
    private static Set<String> numbered(String stem) {
        Set<String> things = new TreeSet<>();
        Matcher matcher = NUMBERED.matcher(stem);
        while (matcher.find()) {
            things.add(matcher.group(1));
        }
        return things;
    }

    private static List<Integer> first(Likeness likeness) {
        List<Integer> words = likeness.words();
        int enough = words.size() - (int) Math.ceil(Likeness.TWINS * words.size()) + 1;
        return words.subList(0, Math.min(words.size(), enough));
    }
}
