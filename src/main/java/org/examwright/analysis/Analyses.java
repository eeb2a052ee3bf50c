package org.examwright.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.analysis.figures.TestStatistics;
import org.examwright.attempts.sheets.SatPaper;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.attempts.sheets.Sheets;
import org.examwright.attempts.sheets.Taken;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures drawn from finished attempts, as they stand at the moment of asking. */
@Service
@Transactional(readOnly = true)
class Analyses {
    private final Sheets sheets;
    private final Questions questions;

    Analyses(Sheets sheets, Questions questions) {
        this.sheets = sheets;
        this.questions = questions;
    }

    /**
     * How an assignment went; 404 where the school has none of this id.
     *
     * @param attempts which to take; null for those that give the marks
     */
    AssignmentAnalysis of(UUID id, @Nullable Taken attempts) {
        var assignment = sheets.assignment(id);
        var taken = attempts == null ? assignment.counts() : attempts;
        var taking = new Taking(taken);
        sheets.of(id, taking);
        var sat = taking.sheets();
        return new AssignmentFigures(assignment, sat, asked(assignment.paper(), sat))
                .analysis(taking, taken);
    }

    /** How learners fared with a question; 404 where the school has none of this id. */
    QuestionStatistics of(QuestionId id) {
        var latest = questions.get(id);
        Map<QuestionVersion, Answered> answered =
                new TreeMap<>(Comparator.comparingInt(QuestionVersion::version).reversed());
        int asking = 0;
        for (var assignment : sheets.asking(id)) {
            var sat = sheets.assignment(assignment);
            var taking = new Taking(sat.counts());
            sheets.of(assignment, taking);
            boolean asked = false;
            for (var sheet : taking.sheets()) {
                asked |=
                        Answered.addAll(
                                sheet, sat.own(), version -> version.id().equals(id), answered);
            }
            asking += asked ? 1 : 0;
        }
        var byVersion = byVersion(List.copyOf(answered.keySet()));
        var pooled = new Answered();
        answered.forEach(
                (version, its) -> {
                    var asked = byVersion.get(version);
                    pooled.pool(its, asked == null ? latest : asked, latest);
                });
        var analysed = pooled.analysis(latest);
        return new QuestionStatistics(
                id,
                TestStatistics.ENOUGH,
                asking,
                latest.difficulty(),
                analysed,
                pooled.trace(analysed.options().size()),
                answered.entrySet().stream()
                        .map(each -> each.getValue().analysis(byVersion.get(each.getKey())))
                        .toList());
    }

    private Map<QuestionVersion, Question> asked(SatPaper usual, List<SatSheet> sat) {
        Set<SatPaper> papers = Collections.newSetFromMap(new IdentityHashMap<>());
        papers.add(usual);
        sat.forEach(sheet -> papers.add(sheet.paper()));
        var versions =
                papers.stream()
                        .flatMap(paper -> paper.places().stream())
                        .map(SatPaper.Place::question)
                        .distinct()
                        .toList();
        return byVersion(versions);
    }

    private Map<QuestionVersion, Question> byVersion(List<QuestionVersion> versions) {
        Map<QuestionVersion, Question> byVersion = new HashMap<>();
        for (var question : questions.versions(versions)) {
            byVersion.put(new QuestionVersion(question.id(), question.version()), question);
        }
        return byVersion;
    }
}
