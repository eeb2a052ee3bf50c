package org.examwright.attempts.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.sitting.Paper;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Jobs;
import org.examwright.platform.SchoolId;
import org.examwright.platform.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in files of answer sheets, a block of lines a transaction. The first 10,000 lines are
 * stored and marked before the reply; what a longer file holds beyond them is kept, and a job goes
 * on.
 */
@Service
class AnswerSheets {
    static final int AT_ONCE = 10_000;
    private static final int BLOCK_LINES = 500;
    private static final int BLOCK_CHARACTERS = 4 * 1024 * 1024;

    private final IntakeTable table;
    private final SheetLoading loading;
    private final Assignments assignments;
    private final Papers papers;
    private final Rulings rulings;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    AnswerSheets(
            IntakeTable table,
            SheetLoading loading,
            Assignments assignments,
            Papers papers,
            Rulings rulings,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.table = table;
        this.loading = loading;
        this.assignments = assignments;
        this.papers = papers;
        this.rulings = rulings;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** What is sat, as all lines of a file need it. */
    private record Exam(Assignment assignment, Paper paper) {}

    IntakeView take(AssignmentId assignment, Format format, InputStream body, Instant arrived)
            throws IOException {
        var now = arrived.truncatedTo(ChronoUnit.MICROS);
        var exam = Objects.requireNonNull(transaction.execute(_ -> exam(assignment)));
        var lines = new LineReader(body, format == Format.CSV);
        var head = format == Format.CSV ? head(lines.next()) : null;
        var id = new IntakeId(UuidV7.next());
        transaction.executeWithoutResult(_ -> table.insert(id, assignment, head, now));
        var reader = SheetReader.of(exam.paper(), head, now);
        int seen = 0;
        for (int number = 1; ; number++) {
            var block = block(lines);
            if (block.isEmpty()) {
                break;
            }
            seen += block.size();
            if (seen <= AT_ONCE) {
                store(id, exam, block.stream().map(reader::read).toList(), now);
            } else {
                var waits = new IntakeTable.Block(number, block);
                transaction.executeWithoutResult(_ -> table.add(id, waits));
            }
        }
        finish(id, seen > AT_ONCE);
        return get(id);
    }

    private Exam exam(AssignmentId id) {
        var assignment = assignments.get(id);
        if (assignment.paper() == Assignment.Paper.OWN) {
            throw IntakeProblem.OWN_PAPERS.because(
                    "A slot is another question for each learner, so sheets cannot be told apart");
        }
        return new Exam(assignment, papers.of(assignment.quizId(), assignment.quizVersion()));
    }

    /** The first line of a CSV file; refuses a file without one that tells its columns. */
    private static String head(@Nullable Line line) {
        var text = line == null ? null : line.text();
        try {
            CsvHead.of(text == null ? "" : text);
            return Objects.requireNonNull(text);
        } catch (CsvHead.Unusable unusable) {
            var fault = unusable.at(1);
            throw IntakeProblem.NO_HEAD
                    .because(fault.detail())
                    .with(fault.pointer(), fault.code(), fault.detail());
        }
    }

    private static List<Line> block(LineReader lines) throws IOException {
        List<Line> block = new ArrayList<>();
        int characters = 0;
        while (block.size() < BLOCK_LINES && characters < BLOCK_CHARACTERS) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            block.add(line);
            characters += line.text() == null ? 0 : line.text().length();
        }
        return block;
    }

    private void store(IntakeId id, Exam exam, List<Read> block, Instant now) {
        transaction.executeWithoutResult(_ -> load(id, exam.assignment(), block, now));
    }

    private void finish(IntakeId id, boolean more) {
        transaction.executeWithoutResult(
                _ -> {
                    if (more) {
                        table.become(id, IntakeView.Status.RUNNING);
                        var order = new LoadSheets.Order(new SchoolId(CurrentSchool.get()), id);
                        jobs.schedule(LoadSheets.NAME, id.toString(), order);
                    } else {
                        table.become(id, IntakeView.Status.DONE);
                    }
                });
    }

    /** Stores one of the blocks that wait; false where none does, or the intake was cancelled. */
    boolean storeNext(IntakeId id) {
        return Objects.requireNonNull(transaction.execute(_ -> storeOne(id)));
    }

    private boolean storeOne(IntakeId id) {
        var work = table.lockRunning(id);
        if (work.isEmpty()) {
            return false;
        }
        var block = table.take(id);
        if (block.isEmpty()) {
            table.become(id, IntakeView.Status.DONE);
            return false;
        }
        var exam = exam(work.get().assignment());
        var reader = SheetReader.of(exam.paper(), work.get().head(), work.get().createdAt());
        var read = block.get().lines().stream().map(reader::read).toList();
        load(id, exam.assignment(), read, work.get().createdAt());
        return true;
    }

    /** Marks by what holds now: a regrade may have come between two blocks. */
    private void load(IntakeId id, Assignment assignment, List<Read> block, Instant now) {
        rulings.keep(assignment.id());
        var paper = papers.marked(assignment, rulings.edition(assignment.id()));
        table.count(id, loading.load(assignment, paper, block, now));
    }

    void failed(IntakeId id) {
        transaction.executeWithoutResult(_ -> table.become(id, IntakeView.Status.FAILED));
    }

    IntakeView get(IntakeId id) {
        return Objects.requireNonNull(transaction.execute(_ -> table.find(id)))
                .orElseThrow(() -> IntakeProblem.NOT_FOUND.because("There is no intake " + id));
    }

    /** Stops storing; what is stored stays. One that has ended stays as it is. */
    void cancel(IntakeId id) {
        get(id);
        transaction.executeWithoutResult(
                _ -> {
                    table.become(id, IntakeView.Status.CANCELLED);
                    table.dropBlocks(id);
                });
    }
}
