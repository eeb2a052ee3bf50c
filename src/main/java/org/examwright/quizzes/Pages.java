package org.examwright.quizzes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.platform.ProblemException;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;
import org.examwright.quizzes.paper.MarkSchemePage;
import org.examwright.quizzes.paper.Paper;
import org.examwright.quizzes.paper.Sheet;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.springframework.stereotype.Component;

/** The pages of a quiz that people print. */
@Component
class Pages {
    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final Sources sources;

    Pages(Quizzes quizzes, QuestionBank bank, Sources sources) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.sources = sources;
    }

    String paper(QuizId id) {
        return Paper.page(sheet(id));
    }

    String markScheme(QuizId id) {
        Map<SourceId, String> titles = new HashMap<>();
        return MarkSchemePage.page(
                sheet(id), source -> titles.computeIfAbsent(source, this::title));
    }

    private Sheet sheet(QuizId id) {
        QuizVersion quiz = quizzes.forDelivery(id);
        List<Question> questions =
                bank.whole(
                        quiz.slots().stream()
                                .map(slot -> new QuestionVersion(slot.questionId(), slot.version()))
                                .toList());
        List<Sheet.Item> items = new ArrayList<>();
        for (Slot slot : quiz.slots()) {
            items.add(new Sheet.Item(slot.slot(), slot.marks(), questions.get(slot.slot() - 1)));
        }
        return new Sheet(quiz.title(), quiz.maximum(), items);
    }

    /** Notes that are gone are still quoted by what was asked from them. */
    private String title(SourceId source) {
        try {
            return sources.get(source).title();
        } catch (ProblemException gone) {
            return "notes no longer held";
        }
    }
}
