package org.examwright.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.bank.Bank;
import org.examwright.questions.bank.Receptions;
import org.examwright.questions.bank.evidence.AskedFacts;
import org.examwright.questions.bank.reading.Learning;
import org.examwright.questions.bank.reading.Standings;
import org.examwright.sources.CourseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the system may do with the question bank. */
@Service
@Transactional
public class Questions {
    private final Bank bank;
    private final Receptions receptions;
    private final Standings standings;
    private final AskedFacts facts;
    private final Learning learning;

    Questions(
            Bank bank,
            Receptions receptions,
            Standings standings,
            AskedFacts facts,
            Learning learning) {
        this.bank = bank;
        this.receptions = receptions;
        this.standings = standings;
        this.facts = facts;
        this.learning = learning;
    }

    /** Asked before a question is deleted: a module that holds questions says so. */
    public interface Holder {
        /** Whether it holds any version of this question. */
        boolean holds(QuestionId question);
    }

    /**
     * Takes generated questions into the bank, in review. Refuses each that the linter finds an
     * error in, that quotes what the notes do not say, that names topics of another course, or that
     * has a twin in the bank or before it in the list; the others are stored.
     *
     * @param generation what the questions can be found by afterwards
     */
    public Stored store(CourseId course, UUID generation, List<NewQuestion> questions) {
        return receptions.open(course).store(generation, questions);
    }

    /**
     * Opens the bank to many questions, batch by batch.
     *
     * @param known what the course knows and the questions are written from
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Reception reception(CourseId course, Knowledge known) {
        return receptions.open(course, known);
    }

    /** A question at its latest version; 404 where the school has none of this id. */
    @Transactional(readOnly = true)
    public Question get(QuestionId id) {
        return bank.get(id);
    }

    /** These versions, in the order asked for; 404 where one does not exist. */
    @Transactional(readOnly = true)
    public List<Question> versions(List<QuestionVersion> versions) {
        return bank.versions(versions);
    }

    /** What a quiz shows of these questions at their latest versions, in no order. */
    @Transactional(readOnly = true)
    public List<Standing> latest(Collection<QuestionId> questions) {
        return standings.latest(questions);
    }

    /** What a quiz shows of these versions, in no order. */
    @Transactional(readOnly = true)
    public List<Standing> at(Collection<QuestionVersion> versions) {
        return standings.at(versions);
    }

    /** A course's questions as a draw sees them, in the order in which they were stored. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(CourseId course) {
        return bank.candidates(course);
    }

    /** The one fact that each question of a course asks for, by name, as far as it asks for one. */
    @Transactional(readOnly = true)
    public Map<QuestionId, String> facts(CourseId course) {
        return facts.of(course);
    }

    /** Takes in how hard questions turned out to be, in place of what was known before. */
    public void learn(List<Difficulty.Learned> learned) {
        learning.learn(learned);
    }

    /** Refuses with 422 where a question is not in the course, naming each at /questions/i. */
    @Transactional(readOnly = true)
    public void requireCourse(CourseId course, List<QuestionId> questions) {
        bank.requireCourse(course, questions);
    }
}
