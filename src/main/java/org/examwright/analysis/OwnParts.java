package org.examwright.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.examwright.analysis.AssignmentAnalysis.Part;
import org.examwright.analysis.figures.PartStatistics;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.platform.Reference;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;

/**
 * Results by topic or theme where each attempt drew its own questions: the share of the marks that
 * its own paper gave there. Attempts whose paper gave none do not count.
 */
final class OwnParts {
    private OwnParts() {}

    static List<Part> of(
            List<SatSheet> sheets,
            Map<QuestionVersion, Question> questions,
            Function<Question, List<Reference>> parts) {
        Map<Reference, PartStatistics.OfDraws> tallies = new LinkedHashMap<>();
        for (var sheet : sheets) {
            Map<Reference, double[]> own = new LinkedHashMap<>();
            var places = sheet.paper().places();
            for (int i = 0; i < places.size(); i++) {
                var question = questions.get(places.get(i).question());
                if (question != null && places.get(i).maximum() > 0) {
                    for (var part : parts.apply(question)) {
                        var marks = own.computeIfAbsent(part, _ -> new double[3]);
                        marks[0]++;
                        marks[1] += sheet.scores()[i];
                        marks[2] += places.get(i).maximum();
                    }
                }
            }
            own.forEach(
                    (part, marks) ->
                            tallies.computeIfAbsent(part, _ -> new PartStatistics.OfDraws())
                                    .add((int) marks[0], marks[1], marks[2]));
        }
        return tallies.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue().statistics()))
                .toList();
    }
}
