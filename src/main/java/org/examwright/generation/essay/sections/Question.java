package org.examwright.generation.essay.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Topic;

/** A heading that asks why something came about, with what the notes answer under it. */
record Question(String asked, List<Statement> answers) {
    private static final Pattern WHY =
            Pattern.compile("^(?:\\d+[.)]?\\s*)?(Why (?:did|was|were) \\p{L}[^?:;/]{8,70})\\?$");

    static List<Question> of(Ground ground) {
        List<Question> questions = new ArrayList<>();
        for (Topic topic : ground.topics()) {
            var matcher = WHY.matcher(topic.name().strip());
            if (matcher.matches()) {
                String asked = matcher.group(1);
                questions.add(
                        new Question(
                                asked,
                                Section.answers(ground, topic.name()).stream()
                                        .filter(answer -> !repeats(answer, asked))
                                        .toList()));
            }
        }
        return questions;
    }

    /** The outcome is none of its own reasons. */
    private static boolean repeats(Statement answer, String asked) {
        return Words.shared(answer.text(), asked).size() > 1;
    }

    /** Reasons of the theme that most of them have, against all others. */
    Optional<View> view() {
        Map<String, Integer> themes = new TreeMap<>();
        answers.forEach(
                answer -> answer.themes().forEach(theme -> themes.merge(theme, 1, Integer::sum)));
        return themes.entrySet().stream()
                .filter(
                        theme ->
                                theme.getValue() >= Section.LEAST
                                        && answers.size() - theme.getValue() >= Section.LEAST)
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Integer> entry) -> entry.getValue())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(theme -> parted(theme.getKey()));
    }

    private View parted(String theme) {
        return new View(
                asked,
                null,
                answers.stream().filter(answer -> answer.themes().contains(theme)).toList(),
                answers.stream().filter(answer -> !answer.themes().contains(theme)).toList());
    }
}
