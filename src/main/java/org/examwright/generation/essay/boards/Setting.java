package org.examwright.generation.essay.boards;

import java.util.List;
import org.examwright.knowledge.Topic.Specification;
import org.examwright.questions.MarkScheme;

/**
 * The paper that an essay is set for.
 *
 * @param specification its places in the course's specifications; empty where the course serves
 *     none, so that the essay only has the paper's form
 */
public record Setting(
        List<Specification> specification,
        String title,
        int marks,
        int minutes,
        List<String> objectives,
        List<MarkScheme.Level> levels) {

    /** What a teacher reads: "Edexcel A level Paper 1, Section A: 20 marks, 45 minutes, AO1". */
    public String told() {
        return (specification.isEmpty() ? "In the form of " : "")
                + title
                + ": "
                + marks
                + " marks, about "
                + minutes
                + " minutes, "
                + String.join(", ", objectives);
    }
}
