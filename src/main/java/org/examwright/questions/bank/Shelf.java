package org.examwright.questions.bank;

import java.util.List;
import java.util.UUID;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.bank.reading.QuestionFilter;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.bank.reading.QuestionRow;
import org.examwright.questions.bank.reading.Rendered;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking through the bank, page by page. */
@Service
@Transactional(readOnly = true)
class Shelf {
    private final QuestionReader reader;
    private final Bank bank;
    private final CourseKnowledge knowledge;
    private final Courses courses;

    Shelf(QuestionReader reader, Bank bank, CourseKnowledge knowledge, Courses courses) {
        this.reader = reader;
        this.bank = bank;
        this.knowledge = knowledge;
        this.courses = courses;
    }

    /** A course's questions, oldest first. */
    public Page<Rendered> list(CourseId course, QuestionFilter filter, PageRequest page) {
        courses.get(course);
        String after = page.after();
        UUID position = after == null ? null : UUID.fromString(after);
        Page<QuestionRow> rows =
                page.page(
                        reader.list(course.id(), below(course, filter), position, page.limit() + 1),
                        row -> row.id().toString());
        return rendered(rows, knowledge.names(course));
    }

    /** A question of a topic belongs to the topics above it too. */
    private QuestionFilter below(CourseId course, QuestionFilter filter) {
        List<UUID> topics = filter.topics();
        if (topics == null) {
            return filter;
        }
        TopicTree tree = knowledge.tree(course);
        return filter.of(topics.stream().flatMap(topic -> tree.withBelow(topic).stream()).toList());
    }

    /** A question's versions, the latest first. */
    public Page<Rendered> versions(QuestionId id, PageRequest page) {
        Names names = bank.names(bank.row(id));
        String after = page.after();
        Integer before = after == null ? null : Integer.valueOf(after);
        Page<QuestionRow> rows =
                page.page(
                        reader.versions(id.id(), before, page.limit() + 1),
                        row -> Integer.toString(row.version()));
        return rendered(rows, names);
    }

    private static Page<Rendered> rendered(Page<QuestionRow> rows, Names names) {
        return new Page<>(
                rows.items().stream().map(row -> row.rendered(names)).toList(), rows.next());
    }
}
