package org.examwright.attempts.regrades;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.regrades.RegradeController.NewRegrade;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.marking.Unfit;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Jobs;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.SchoolId;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Questions;
import org.examwright.quizzes.Quizzes;
import org.examwright.schools.Caller;
import org.examwright.schools.MemberId;
import org.examwright.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regrades: ordered, looked at, cancelled. A job carries them out. */
@Service
@Transactional
class Regrades {
    private final RegradeStore regrades;
    private final ChangeStore changes;
    private final Rulings rulings;
    private final Papers papers;
    private final AttemptStore attempts;
    private final Assignments assignments;
    private final Questions questions;
    private final Quizzes quizzes;
    private final Schools schools;
    private final Jobs jobs;

    Regrades(
            RegradeStore regrades,
            ChangeStore changes,
            Rulings rulings,
            Papers papers,
            AttemptStore attempts,
            Assignments assignments,
            Questions questions,
            Quizzes quizzes,
            Schools schools,
            Jobs jobs) {
        this.regrades = regrades;
        this.changes = changes;
        this.rulings = rulings;
        this.papers = papers;
        this.attempts = attempts;
        this.assignments = assignments;
        this.questions = questions;
        this.quizzes = quizzes;
        this.schools = schools;
        this.jobs = jobs;
    }

    /** Orders one; refuses with 422 what does not go with the question as it was sat. */
    RegradeView order(QuestionId id, NewRegrade wanted, Caller caller, Instant now) {
        var question = questions.get(id);
        var order = order(question, wanted);
        var among = among(id, wanted.assignments());
        for (var assignment : among) {
            requireFit(assignment, id, order);
        }
        var made =
                new RegradeStore.Row(
                        RegradeId.next(),
                        id,
                        order,
                        Boolean.TRUE.equals(wanted.dryRun()),
                        wanted.reason(),
                        caller.member() == null ? null : caller.member().id(),
                        now.truncatedTo(ChronoUnit.MICROS));
        regrades.insert(made, among.stream().map(Assignment::id).toList());
        jobs.schedule(
                RunRegrade.NAME,
                made.id().toString(),
                new RunRegrade.Order(new SchoolId(CurrentSchool.get()), made.id()));
        return get(made.id());
    }

    private static Ruling.Order order(Question question, NewRegrade wanted) {
        var policy = wanted.policy();
        if (wanted.options() == null && policy == Policy.ACCEPT_ALSO) {
            throw RegradeProblem.MISFIT.at("/options", "Name the options that are right too");
        }
        if (wanted.options() != null && policy != Policy.ACCEPT_ALSO && policy != Policy.NEW_KEY) {
            throw RegradeProblem.MISFIT.at("/options", policy + " takes no options");
        }
        if (wanted.scoring() != null && policy != Policy.NEW_RULE) {
            throw RegradeProblem.MISFIT.at("/scoring", policy + " takes no scoring rule");
        }
        return new Ruling.Order(
                policy,
                wanted.options(),
                policy != Policy.NEW_RULE || wanted.scoring() != null
                        ? wanted.scoring()
                        : question.scoring(),
                question.version());
    }

    private List<Assignment> among(QuestionId question, @Nullable List<UUID> wanted) {
        var asking = new LinkedHashSet<>(regrades.asking(question, quizzes.frozenWith(question)));
        if (wanted == null) {
            return asking.stream().map(assignments::get).toList();
        }
        var named = new LinkedHashSet<AssignmentId>();
        for (int i = 0; i < wanted.size(); i++) {
            var id = new AssignmentId(wanted.get(i));
            if (!asking.contains(id)) {
                throw RegradeProblem.MISFIT.at(
                        "/assignments/" + i, "No assignment %s asks this question".formatted(id));
            }
            named.add(id);
        }
        return named.stream().map(assignments::get).toList();
    }

    private void requireFit(Assignment assignment, QuestionId question, Ruling.Order order) {
        var before = rulings.now(assignment.id()).get(question);
        var after = Ruling.after(before, order);
        try {
            for (var sat : sat(assignment, question)) {
                papers.under(sat, after);
            }
        } catch (Unfit unfit) {
            throw RegradeProblem.MISFIT
                    .because(unfit.detail())
                    .with(unfit.pointer(), unfit.code(), unfit.detail());
        }
    }

    /** The question in each version in which it stands on papers of the assignment. */
    private List<Paper.Asked> sat(Assignment assignment, QuestionId question) {
        var sat = new ArrayList<Paper>();
        sat.add(papers.of(assignment.quizId(), assignment.quizVersion()));
        for (var attempt : regrades.ownPapers(assignment.id(), question)) {
            sat.add(papers.of(attempts.find(attempt).orElseThrow()));
        }
        return sat.stream()
                .flatMap(paper -> paper.slots().stream())
                .filter(asked -> asked.question().equals(question))
                .toList();
    }

    @Transactional(readOnly = true)
    RegradeView get(RegradeId id) {
        return view(regrades.find(id).orElseThrow(() -> notFound(id)), true);
    }

    /** All regrades of a question, the first one first; what each changed is left out. */
    @Transactional(readOnly = true)
    Page<RegradeView> list(QuestionId question, PageRequest page) {
        questions.get(question);
        return page.page(
                regrades.page(question, page).stream().map(each -> view(each, false)).toList(),
                each -> each.id().toString());
    }

    /** Ends one that has not moved any mark yet; one that has ended stays as it is. */
    void cancel(RegradeId id, Instant now) {
        var standing = regrades.lock(id).orElseThrow(() -> notFound(id));
        if (!standing.ended()) {
            changes.drop(id);
            regrades.end(id, RegradeView.Status.CANCELLED, now);
        }
    }

    private RegradeView view(RegradeStore.Standing standing, boolean whole) {
        var row = standing.row();
        var totals = changes.totals(row.id());
        var order = row.order();
        boolean failed = standing.status() == RegradeView.Status.FAILED;
        return new RegradeView(
                row.id(),
                row.question(),
                standing.status(),
                standing.progress(),
                order.policy(),
                order.options(),
                order.scoring(),
                regrades.assignments(row.id()),
                row.dryRun(),
                row.reason(),
                row.member() == null ? null : schools.member(new MemberId(row.member())),
                row.at(),
                standing.endedAt(),
                totals.counts(standing.attempts()),
                totals.shift(),
                whole && standing.ended() ? changes.list(row.id(), RegradeView.MOST_SHOWN) : null,
                failed
                        ? new RegradeView.Problem(
                                "regrade-failed", "It failed three times; no mark has moved")
                        : null);
    }

    private static RuntimeException notFound(RegradeId id) {
        return RegradeProblem.NOT_FOUND.because("There is no regrade " + id);
    }
}
