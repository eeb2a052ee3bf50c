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

    /** Whether nothing like it was written before; remembers it if so. */
    boolean isNew(QuestionContent content) {
        if (!asksAnew(content)) {
            return false;
        }
        if (content.form() == Form.SEQUENCE && !sequences.add(numbered(content.stem()))) {
            return false;
        }
        Likeness likeness = Likeness.of(content);
        List<Integer> first = first(likeness);
        for (Integer word : first) {
            for (Likeness other : byWord.getOrDefault(word, List.of())) {
                if (likeness.twinOf(other)) {
                    return false;
                }
            }
        }
        first.forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(likeness));
        return true;
    }

    /** The same words of the notes are not asked twice for one answer in much the same way. */
    private boolean asksAnew(QuestionContent content) {
        List<String> rests = restsOn(content);
        if (content.form() == Form.SEQUENCE || rests.isEmpty()) {
            return true;
        }
        String answer =
                Likeness.key(content)
                        .map(said -> said.replaceFirst("^It should be ", ""))
                        .collect(Collectors.joining(" "));
        String key = rests + " " + new TreeSet<>(Words.stems(answer));
        List<String> stems = byAnswer.computeIfAbsent(key, _ -> new ArrayList<>());
        boolean anew =
                stems.stream()
                        .noneMatch(stem -> Words.likeness(stem, content.stem()) > MUCH_THE_SAME);
        stems.add(content.stem());
        return anew;
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
