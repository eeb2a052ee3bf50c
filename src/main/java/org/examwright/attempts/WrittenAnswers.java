package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.attempts.PersonMarks.MarkView;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.GivenMark;
import org.examwright.attempts.records.GivenMark.As;
import org.examwright.attempts.records.MarkStore;
import org.examwright.attempts.records.MarkStore.Place;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Key;
import org.examwright.marking.Outcome;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.Extract;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.examwright.schools.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people mark: essays and other answers that no rule and no matcher does. None of them ever
 * has a mark that a person did not give.
 */
@Service
@Transactional(readOnly = true)
public class WrittenAnswers {
    private final AttemptStore attempts;
    private final SheetStore sheets;
    private final MarkStore marks;
    private final PersonMarks people;
    private final Assignments assignments;

    WrittenAnswers(
            AttemptStore attempts,
            SheetStore sheets,
            MarkStore marks,
            PersonMarks people,
            Assignments assignments) {
        this.attempts = attempts;
        this.sheets = sheets;
        this.marks = marks;
        this.people = people;
        this.assignments = assignments;
    }

    /**
     * A written answer with all that it takes to mark it.
     *
     * @param answer null where none was given
     * @param score the mark that counts; null while there is none, and left out for a second
     *     marker, as are all marks
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WrittenAnswer(
            AttemptId attemptId,
            Learner.Named learner,
            int slot,
            QuestionId questionId,
            int version,
            QuestionType type,
            String stem,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Extract> extracts,
            BigDecimal maximum,
            @Nullable MarkScheme markScheme,
            @Nullable AnswerBody answer,
            @Nullable BigDecimal score,
            @Nullable List<MarkView> marks) {}

    /**
     * What a queue holds.
     *
     * @param as for whom: answers without a mark, with a first one only and not the caller's, or
     *     with two that differ
     * @param slot null for all
     * @param tolerance how many marks two markers may be apart without a moderator
     */
    public record Wanted(As as, @Nullable Integer slot, int tolerance) {}

    /** The answers that wait for one of the markers, attempt by attempt. */
    public Page<WrittenAnswer> waiting(
            AssignmentId assignment, Wanted wanted, Caller caller, PageRequest page) {
        assignments.get(assignment);
        var search =
                new MarkStore.Search(
                        assignment, wanted.slot(), place(page.after()), page.limit() + 1);
        var me = caller.member() == null ? null : caller.member().id();
        var found =
                switch (wanted.as()) {
                    case FIRST -> unmarked(search);
                    case SECOND -> open(search, next -> marks.onceMarked(next, me));
                    case MODERATOR ->
                            open(search, next -> marks.disputed(next, wanted.tolerance()));
                };
        return page.page(
                found.stream().map(each -> show(each, wanted.as() != As.SECOND)).toList(),
                each -> each.attemptId() + " " + each.slot());
    }

    private static Place place(@Nullable String position) {
        if (position == null) {
            return new Place(new AttemptId(CurrentSchool.NONE), 0);
        }
        var parts = position.split(" ");
        return new Place(new AttemptId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
    }

    /** An answer with the sheet that it stands on. */
    private record Found(Attempt attempt, SheetStore.Marked marked, Paper.Asked asked) {}

    /**
     * Those of the answers found that marks still hang on, though some were credited or dropped.
     * The answers of an attempt come together, so that its sheet is read once for all of them.
     */
    private List<Found> open(
            MarkStore.Search search, Function<MarkStore.Search, List<Place>> find) {
        var open = new ArrayList<Found>();
        var next = search;
        while (open.size() < search.most()) {
            var places = find.apply(next);
            Attempt attempt = null;
            SheetStore.Marked marked = null;
            for (var place : places) {
                if (attempt == null || marked == null || !attempt.id().equals(place.attempt())) {
                    attempt = attempts.find(place.attempt()).orElseThrow();
                    marked = sheets.find(attempt).orElseThrow();
                }
                var asked = marked.paper().at(place.slot()).orElseThrow();
                if (asked.open() && open.size() < search.most()) {
                    open.add(new Found(attempt, marked, asked));
                }
            }
            if (places.size() < search.most()) {
                break;
            }
            next = search.after(places.getLast());
        }
        return open;
    }

    private List<Found> unmarked(MarkStore.Search search) {
        var after = search.after();
        var places = new ArrayList<Found>();
        // what is left of the attempt that the last page ended in
        attempts.find(after.attempt())
                .ifPresent(attempt -> places.addAll(unmarked(search, attempt, after.slot())));
        var from = after.attempt();
        while (places.size() < search.most()) {
            var ids = marks.unmarked(search.assignment(), from, search.most());
            if (ids.isEmpty()) {
                break;
            }
            for (var id : ids) {
                if (places.size() >= search.most()) {
                    break;
                }
                places.addAll(unmarked(search, attempts.find(id).orElseThrow(), 0));
            }
            from = ids.getLast();
        }
        return places.subList(0, Math.min(places.size(), search.most()));
    }

    private List<Found> unmarked(MarkStore.Search search, Attempt attempt, int after) {
        var marked = sheets.find(attempt).orElseThrow();
        return marked.paper().slots().stream()
                .filter(asked -> asked.slot() > after)
                .filter(asked -> search.slot() == null || search.slot() == asked.slot())
                .filter(asked -> waits(asked, marked.sheet().at(asked.slot()).orElseThrow()))
                .map(asked -> new Found(attempt, marked, asked))
                .toList();
    }

    /** A short answer that the matcher has marked in part waits with the referrals. */
    private static boolean waits(Paper.Asked asked, Sheet.Line line) {
        return line.mark().outcome() == Outcome.NEEDS_MARKER
                && line.verdicts() == null
                && asked.open();
    }

    /** A written answer of a finished attempt with every mark it was given, the first one first. */
    public WrittenAnswer get(AttemptId id, int slot) {
        var attempt = attempts.find(id).orElseThrow(() -> Ownership.notFound(id));
        var marked = sheets.find(attempt).orElseThrow(() -> AttemptProblem.stillOpen(id));
        var asked =
                marked.paper()
                        .at(slot)
                        .filter(each -> each.item().key() instanceof Key.Person)
                        .orElseThrow(
                                () ->
                                        AttemptProblem.SLOT_NOT_FOUND.because(
                                                "The quiz asks for nothing written in slot "
                                                        + slot));
        return show(new Found(attempt, marked, asked), true);
    }

    private WrittenAnswer show(Found found, boolean withMarks) {
        var attempt = found.attempt();
        var asked = found.asked();
        var line = found.marked().sheet().at(asked.slot()).orElseThrow();
        var given = withMarks ? marks.history(attempt.id(), asked.slot()) : List.<GivenMark>of();
        return new WrittenAnswer(
                attempt.id(),
                attempt.learner(),
                asked.slot(),
                asked.question(),
                asked.version(),
                asked.type(),
                asked.stem(),
                asked.extracts(),
                asked.item().maximum().shown(),
                asked.markScheme(),
                AnswerBody.of(line.answer()),
                withMarks && line.mark().outcome() != Outcome.NEEDS_MARKER
                        ? line.mark().score().shown()
                        : null,
                withMarks ? people.views(asked, given) : null);
    }
}
