package org.examwright.quizzes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.questions.Candidate;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.examwright.questions.Standing;
import org.examwright.quizzes.draw.Drawable;
import org.examwright.quizzes.draw.Twins;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question bank as quizzes look at it. */
@Component
class QuestionBank {
    private static final Set<QuestionType> WRITTEN =
            Set.of(QuestionType.SHORT_ANSWER, QuestionType.ESSAY);
    private static final Set<QuestionStatus> OPEN =
            Set.of(QuestionStatus.DRAFT, QuestionStatus.IN_REVIEW, QuestionStatus.APPROVED);

    private static final int MOST_REMEMBERED = 16;

    private final Questions questions;
    private final Map<CourseId, Twins> twins =
            new LinkedHashMap<>(MOST_REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<CourseId, Twins> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    QuestionBank(Questions questions) {
        this.questions = questions;
    }

    /**
     * What may be drawn: approved questions, or all that are not rejected or retired; and of them
     * those whose notes still say what they quote, or all.
     */
    List<Drawable> drawable(CourseId course, boolean unapproved, boolean stale) {
        Map<QuestionId, String> facts = questions.facts(course);
        return questions.candidates(course).stream()
                .filter(
                        candidate ->
                                unapproved
                                        ? OPEN.contains(candidate.status())
                                        : candidate.status() == QuestionStatus.APPROVED)
                .filter(candidate -> stale || !candidate.stale())
                .filter(candidate -> candidate.type() != QuestionType.DESCRIPTION)
                .map(candidate -> drawable(candidate, facts.get(candidate.id())))
                .toList();
    }

    /** The twins among a course's drawable questions, as they are now. */
    Twins twins(CourseId course, List<Drawable> bank) {
        Twins known;
        synchronized (twins) {
            known = twins.get(course);
        }
        if (known != null && known.areOf(bank)) {
            return known;
        }
        Twins found = Twins.among(bank);
        synchronized (twins) {
            twins.put(course, found);
        }
        return found;
    }

    /** Refuses with 422 where one of them is not in the course, naming its place in the list. */
    void requireCourse(CourseId course, List<QuestionId> ids) {
        questions.requireCourse(course, ids);
    }

    /** What the bank says of these questions at their latest versions. */
    List<Standing> latest(Set<QuestionId> ids) {
        return questions.latest(ids);
    }

    /** What the bank says of these versions. */
    List<Standing> at(List<QuestionVersion> versions) {
        return questions.at(versions);
    }

    /** These versions whole, in the order asked for. */
    List<Question> whole(List<QuestionVersion> versions) {
        return questions.versions(versions);
    }

    private static Drawable drawable(Candidate candidate, @Nullable String fact) {
        return new Drawable(
                candidate.id().id(),
                candidate.type(),
                candidate.marks(),
                WRITTEN.contains(candidate.type()),
                candidate.band(),
                Set.copyOf(candidate.topics()),
                Set.copyOf(candidate.themes()),
                candidate.demand(),
                candidate.likeness(),
                fact);
    }
}
