package org.examwright.questions.bank;

import java.util.List;
import java.util.UUID;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Json;
import org.examwright.platform.ProblemException;
import org.examwright.questions.Difficulty;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Questions;
import org.examwright.questions.bank.checking.ContentCheck;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.questions.bank.drafts.Draft;
import org.examwright.questions.bank.drafts.Drafts;
import org.examwright.questions.bank.drafts.QuestionWriter;
import org.examwright.questions.bank.evidence.Quotes;
import org.examwright.questions.bank.evidence.StandingQuotes;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.bank.reading.QuestionRow;
import org.examwright.questions.bank.reading.Rendered;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.schools.MemberId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A teacher's desk: writing questions of one's own, editing and deleting. */
@Service
@Transactional
class Desk {
    private final BankQuestions questions;
    private final Bank bank;
    private final QuestionWriter writer;
    private final CourseKnowledge knowledge;
    private final Quotes quotes;
    private final StandingQuotes standing;
    private final Contradictions contradictions;
    private final Courses courses;
    private final ObjectProvider<Questions.Holder> holders;

    Desk(
            BankQuestions questions,
            Bank bank,
            QuestionWriter writer,
            CourseKnowledge knowledge,
            Quotes quotes,
            StandingQuotes standing,
            Contradictions contradictions,
            Courses courses,
            ObjectProvider<Questions.Holder> holders) {
        this.questions = questions;
        this.bank = bank;
        this.writer = writer;
        this.knowledge = knowledge;
        this.quotes = quotes;
        this.standing = standing;
        this.contradictions = contradictions;
        this.courses = courses;
        this.holders = holders;
    }

    /** A question as it leaves, with what its ETag is made from. */
    record Shown(QuestionId id, Rendered body, long tag) {}

    @Transactional(readOnly = true)
    public Shown show(QuestionId id) {
        return shown(id);
    }

    /** Takes a teacher's own question in, as a draft. */
    public Shown create(CourseId course, QuestionContent content, @Nullable MemberId author) {
        courses.get(course);
        Draft draft = draft(course, content);
        writer.insert(List.of(draft), null, id(author));
        standing.refresh(draft.id());
        contradictions.note(draft);
        return shown(new QuestionId(draft.id()));
    }

    /** Makes a new version, a draft again, where the caller has seen the present state. */
    public Shown revise(
            QuestionId id, IfMatch seen, QuestionContent content, @Nullable MemberId author) {
        BankQuestion question = seen(id, seen);
        Draft draft = draft(new CourseId(question.course()), content, question);
        writer.versions(List.of(draft), id(author));
        question.revise(content);
        questions.saveAndFlush(question);
        standing.refresh(draft.id());
        contradictions.note(draft);
        return shown(id);
    }

    /** Deletes a question with all its versions, unless a quiz holds it. */
    public void delete(QuestionId id, IfMatch seen) {
        BankQuestion question = seen(id, seen);
        if (holders.stream().anyMatch(holder -> holder.holds(id))) {
            throw QuestionProblem.IN_USE.because(
                    "A quiz holds question %s: retire it instead".formatted(id));
        }
        questions.delete(question);
        questions.flush();
    }

    /** What the linter says of a question that need not be stored. */
    @Transactional(readOnly = true)
    public List<Finding> lint(@Nullable CourseId course, QuestionContent content) {
        ProblemException refused = QuestionProblem.INVALID.because("The question cannot be read");
        ContentCheck.readable(content)
                .forEach(fault -> refused.with(fault.pointer(), fault.code(), fault.detail()));
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
        return Linter.lint(content, course == null ? Lexicon.none() : lexicon(course));
    }

    private Lexicon lexicon(CourseId course) {
        courses.get(course);
        return knowledge.lexicon(course);
    }

    private Draft draft(CourseId course, QuestionContent content) {
        return Drafts.ofTeacher(
                course, content, knowledge.names(course), knowledge.lexicon(course), quotes);
    }

    /** An edit leaves the pattern as it was, and predicts what difficulty it had come to. */
    private Draft draft(CourseId course, QuestionContent content, BankQuestion question) {
        QuestionRow before = bank.row(question.id());
        return draft(course, content)
                .next(
                        before.id(),
                        question.latest() + 1,
                        before.pattern(),
                        before.difficulty() == null
                                ? null
                                : Json.MAPPER
                                        .readValue(before.difficulty(), Difficulty.class)
                                        .anew());
    }

    private BankQuestion seen(QuestionId id, IfMatch seen) {
        BankQuestion question =
                questions
                        .findById(id.id())
                        .orElseThrow(() -> QuestionProblem.NOT_FOUND.because("No question " + id));
        seen.check(shown(id).tag());
        return question;
    }

    private Shown shown(QuestionId id) {
        QuestionRow row = bank.row(id);
        Names names = bank.names(row);
        return new Shown(id, row.rendered(names), row.tag(names));
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.id();
    }
}
