package org.examwright.questions.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.Likeness;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.text.Text;
import org.examwright.sources.Evidence;

/** A question of a bank, its words taken once. */
record Sheet(
        NewQuestion question,
        Text stem,
        List<Text> options,
        Set<String> keyStems,
        List<Set<String>> told,
        Likeness likeness) {
    static Sheet of(NewQuestion question) {
        QuestionContent content = question.content();
        Text stem = Text.of(content.stem());
        List<Text> options = content.options().stream().map(o -> Text.of(o.text())).toList();
        Set<String> key = new TreeSet<>();
        Likeness.key(content).forEach(text -> key.addAll(Text.of(text).stems()));
        return new Sheet(
                question, stem, options, key, told(content, stem, options), Likeness.of(content));
    }

    /**
     * What a learner reads in it that is true: the stem with the key, which stands among the
     * options, and each option that says something by itself.
     */
    private static List<Set<String>> told(QuestionContent content, Text stem, List<Text> options) {
        List<Set<String>> told = new ArrayList<>();
        told.add(stem.stems());
        for (Text option : options) {
            if (option.stems().size() > 2) {
                told.add(option.stems());
            }
        }
        if (content.type() == QuestionType.TRUE_FALSE || content.type() == QuestionType.ESSAY) {
            told.removeFirst(); // says what may be false
        }
        return told;
    }

    QuestionContent content() {
        return question.content();
    }

    QuestionType type() {
        return content().type();
    }

    /** M, S or E. */
    char kind() {
        return question.pattern().charAt(0);
    }

    boolean choice() {
        return type() == QuestionType.MULTIPLE_CHOICE
                && content().options().stream().anyMatch(o -> Boolean.TRUE.equals(o.correct()));
    }

    /** The place of the key among the options, from 0. */
    int key() {
        for (int i = 0; i < content().options().size(); i++) {
            if (Boolean.TRUE.equals(content().options().get(i).correct())) {
                return i;
            }
        }
        throw new IllegalStateException("A choice without a key");
    }

    /** The words of the notes that its answer rests on. */
    List<Evidence> answered() {
        MarkScheme scheme = content().markScheme();
        Stream<Evidence> points =
                scheme == null
                        ? Stream.empty()
                        : scheme.points().stream().flatMap(point -> point.evidence().stream());
        Stream<Evidence> keys =
                content().options().stream()
                        .filter(o -> Boolean.TRUE.equals(o.correct()))
                        .map(Option::evidence)
                        .flatMap(list -> list == null ? Stream.empty() : list.stream());
        return Stream.concat(keys, points).toList();
    }

    /** A name of the fact that is its answer; empty where it has none. */
    String fact() {
        return answered().stream()
                .map(e -> e.sourceId() + ":" + e.line() + ":" + e.start() + ":" + e.end())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
