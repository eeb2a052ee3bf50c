package org.examwright.questions.bank.similar;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.questions.Candidate;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.bank.reading.QuestionRow;
import org.examwright.questions.bank.similar.Neighbours.Near;
import org.examwright.questions.bank.similar.Neighbours.Why;
import org.examwright.sources.CourseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a teacher what the bank asks already. */
@Service
@Transactional(readOnly = true)
class SimilarQuestions {
    private static final int MOST = 50;

    private final Questions questions;
    private final QuestionReader reader;

    SimilarQuestions(Questions questions, QuestionReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /** A question that lies near the one asked about, at its latest version. */
    record Similar(
            QuestionId id,
            int version,
            QuestionType type,
            QuestionStatus status,
            String stem,
            String key,
            List<Why> why) {}

    /** The nearest first; 404 where the school has no such question. */
    List<Similar> to(QuestionId id) {
        QuestionRow row =
                reader.latest(id.id())
                        .orElseThrow(() -> QuestionProblem.NOT_FOUND.because("No question " + id));
        CourseId course = new CourseId(row.course());
        List<Candidate> bank = questions.candidates(course);
        Candidate asked =
                bank.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        List<Near> near = Neighbours.of(asked, bank, questions.facts(course), MOST);
        List<Question> shown =
                questions.versions(
                        near.stream()
                                .map(Near::question)
                                .map(other -> new QuestionVersion(other.id(), other.version()))
                                .toList());
        return IntStream.range(0, near.size())
                .mapToObj(i -> shown(near.get(i), shown.get(i).stem()))
                .toList();
    }

    private static Similar shown(Near near, String stem) {
        Candidate question = near.question();
        return new Similar(
                question.id(),
                question.version(),
                question.type(),
                question.status(),
                stem,
                question.key(),
                near.why());
    }
}
