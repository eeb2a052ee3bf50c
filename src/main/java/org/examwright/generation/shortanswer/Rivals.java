package org.examwright.generation.shortanswer;

import java.util.Collection;
import java.util.List;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;

/** Near misses: what learners who mix two matters up would say. */
public final class Rivals {
    private static final int MOST = 4;

    private Rivals() {}

    /**
     * What is told of other things of the same topics and is like none of the right answers.
     *
     * @param others what is told of them, in an order that no id has a part in
     */
    public static List<String> among(Collection<Statement> others, List<Idea> right) {
        List<String> topics =
                right.stream().flatMap(idea -> idea.fact().topics().stream()).distinct().toList();
        return others.stream()
                .filter(other -> other.topics().stream().anyMatch(topics::contains))
                .map(Statement::text)
                .filter(
                        text ->
                                right.stream()
                                        .allMatch(
                                                idea -> Words.shared(idea.text(), text).isEmpty()))
                .limit(MOST)
                .toList();
    }
}
