package org.examwright.questions.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.knowledge.ConflictsChanged;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.Json;
import org.examwright.platform.SchoolId;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.bank.drafts.Draft;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.bank.reading.QuestionFilter;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.bank.reading.QuestionRow;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps track of whether stored questions rest on values that the notes contradict. Such a question
 * is stale and says where; it is fresh again when a teacher picks the value that it rests on, or
 * the notes agree.
 */
@Component
class Contradictions implements Job<Contradictions.Order> {
    private static final String NAME = "weigh-questions";
    private static final int AT_ONCE = 500;
    private static final QuestionFilter ALL =
            new QuestionFilter(null, null, null, null, null, null, null, null, null, null);
    private static final Names NAMELESS = new Names(Map.of(), Map.of());

    private static final String NOTE =
            """
            update question q set contradictions = n.found, version = q.version + 1,
                stale = n.found is not null or exists (select from question_evidence e where e.school_id = q.school_id
                    and e.question_id = q.id and e.version = q.latest and not e.stands)
            from unnest(cast(:ids as uuid[]), cast(:versions as int[]), cast(:found as text[])) as n (id, version, found)
            where q.school_id = :school and q.id = n.id and q.latest = n.version
                and q.contradictions is distinct from n.found
            """;

    private final QuestionReader reader;
    private final CourseKnowledge knowledge;
    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final TransactionTemplate transactions;

    Contradictions(
            QuestionReader reader,
            CourseKnowledge knowledge,
            JdbcClient jdbc,
            Jobs jobs,
            TransactionTemplate transactions) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    record Order(SchoolId school, CourseId course) implements Job.Order {}

    /** What a version of a question is found to rest on; null for nothing. */
    private record Weighed(UUID id, int version, @Nullable String found) {}

    @EventListener
    void on(ConflictsChanged changed) {
        jobs.soon(NAME, changed.course().toString(), new Order(changed.school(), changed.course()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Order> orderType() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        transactions.executeWithoutResult(_ -> weigh(order.course()));
    }

    /** The questions stay as they were weighed last; the next change weighs them again. */
    @Override
    public void gaveUp(Order order, Throwable cause) {}

    /** One at a time weighs a course's questions, so that what was seen last is what stays. */
    private void weigh(CourseId course) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:course, 2))")
                .param("course", course.toString())
                .query(_ -> {});
        List<QuestionRow> rows = reader.list(course.id(), ALL, null, AT_ONCE);
        if (rows.isEmpty()) {
            return;
        }
        Lexicon lexicon = knowledge.lexicon(course);
        List<Weighed> changed = new ArrayList<>();
        while (!rows.isEmpty()) {
            for (QuestionRow row : rows) {
                String found = json(Linter.contradictions(content(row), lexicon));
                if (!Objects.equals(found, row.contradictions())) {
                    changed.add(new Weighed(row.id(), row.version(), found));
                }
            }
            rows = reader.list(course.id(), ALL, rows.getLast().id(), AT_ONCE);
        }
        note(changed);
    }

    /** Notes what a draft that has just been written rests on. */
    void note(Draft draft) {
        note(List.of(new Weighed(draft.id(), draft.version(), json(draft.contradictions()))));
    }

    private void note(List<Weighed> weighed) {
        jdbc.sql(NOTE)
                .param("school", CurrentSchool.get())
                .param("ids", column(weighed, Weighed::id).toArray(UUID[]::new))
                .param("versions", column(weighed, Weighed::version).toArray(Integer[]::new))
                .param("found", weighed.stream().map(Weighed::found).toArray(String[]::new))
                .update();
    }

    private static <T> List<T> column(List<Weighed> weighed, Function<Weighed, T> column) {
        return weighed.stream().map(column).toList();
    }

    private static @Nullable String json(List<Finding> findings) {
        return findings.isEmpty()
                ? null
                : findings.stream()
                        .map(Json.MAPPER::writeValueAsString)
                        .collect(Collectors.joining(","));
    }

    private static QuestionContent content(QuestionRow row) {
        var question = row.question(NAMELESS);
        return new QuestionContent(
                question.type(),
                question.form(),
                question.stem(),
                question.marks(),
                question.scoring(),
                question.options(),
                question.prompts(),
                question.markScheme(),
                question.commandWord(),
                question.assessmentObjectives(),
                question.specification(),
                List.of(),
                List.of(),
                question.evidence(),
                question.extracts());
    }
}
