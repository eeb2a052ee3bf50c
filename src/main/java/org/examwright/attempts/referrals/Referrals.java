package org.examwright.attempts.referrals;

import java.time.Instant;
import java.util.List;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.points.Flag;
import org.examwright.marking.points.PointMark;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.MarkScheme;
import org.examwright.schools.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of points that the matcher leaves to a person. */
@Service
@Transactional
public class Referrals {
    private final ReferralStore referrals;
    private final AttemptStore attempts;
    private final SheetStore sheets;
    private final Papers papers;
    private final Assignments assignments;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;

    Referrals(
            ReferralStore referrals,
            AttemptStore attempts,
            SheetStore sheets,
            Papers papers,
            Assignments assignments,
            Rulings rulings,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.attempts = attempts;
        this.sheets = sheets;
        this.papers = papers;
        this.assignments = assignments;
        this.rulings = rulings;
        this.events = events;
    }

    /**
     * A point to be decided.
     *
     * @param point its place in the mark scheme, from 0
     * @param text the answer, as one of those who gave it wrote it
     * @param alike how many gave it in these words
     * @param wanted the point in the mark scheme, with what it rests on
     * @param likeness to the best accepted form, 0 to 1
     * @param span where the answer may say it, in code points; null where it does not
     * @param missing words of that form that the answer lacks
     */
    public record Referral(
            ReferralId id,
            int slot,
            int point,
            String text,
            int alike,
            MarkScheme.@Nullable Point wanted,
            double likeness,
            PointMark.@Nullable Span span,
            List<String> missing,
            List<Flag> flags) {}

    /** Those that wait, the first one first. */
    @Transactional(readOnly = true)
    public Page<Referral> list(AssignmentId assignment, PageRequest page) {
        assignments.get(assignment);
        return page.page(
                referrals.waiting(assignment, page).stream().map(this::view).toList(),
                each -> each.id().toString());
    }

    private Referral view(ReferralStore.Waiting waiting) {
        var attempt = attempts.find(waiting.attempt()).orElseThrow();
        var paper = papers.marked(attempt, rulings.edition(attempt.assignment()));
        var asked = paper.at(waiting.slot()).orElseThrow();
        var mark = mark(asked, waiting);
        var scheme = asked.markScheme();
        return new Referral(
                waiting.id(),
                waiting.slot(),
                waiting.point(),
                waiting.text(),
                waiting.alike(),
                scheme == null ? null : scheme.points().get(waiting.point()),
                mark == null ? 0 : Math.round(mark.likeness() * 100) / 100.0,
                mark == null ? null : mark.span(),
                mark == null ? List.of() : mark.missing(),
                mark == null ? List.of() : mark.flags().stream().sorted().toList());
    }

    private static @Nullable PointMark mark(Paper.Asked asked, ReferralStore.Waiting waiting) {
        var matcher = asked.matcher();
        return matcher == null ? null : matcher.mark(waiting.text()).get(waiting.point());
    }

    /**
     * A decision, applied.
     *
     * @param alike how many answers were marked by it
     */
    public record Decided(ReferralId id, boolean award, int alike) {}

    /**
     * Decides for all answers in the same words, those that are still to come too, and marks them
     * again. The same once more changes nothing; another decision replaces it, and both are kept.
     */
    public Decided decide(
            AssignmentId assignment, ReferralId id, boolean award, Caller caller, Instant now) {
        assignments.get(assignment);
        rulings.keep(assignment);
        var referral =
                referrals
                        .lock(assignment, id)
                        .orElseThrow(
                                () ->
                                        ReferralProblem.NOT_FOUND.because(
                                                "There is no referral " + id));
        var answers = referrals.answers(id);
        if (referral.award() == null || referral.award() != award) {
            referrals.decide(id, award, caller.member() == null ? null : caller.member().id(), now);
            answers.forEach(answer -> apply(answer, referral.point(), award));
            events.publishEvent(AnswersMarked.at(assignment));
        }
        return new Decided(id, award, answers.size());
    }

    private void apply(ReferralStore.Answered answer, int point, boolean award) {
        var attempt = attempts.lock(answer.attempt()).orElseThrow();
        sheets.find(attempt)
                .ifPresent(
                        marked -> {
                            var asked = marked.paper().at(answer.slot()).orElseThrow();
                            sheets.update(
                                    attempt.id(),
                                    marked.paper(),
                                    marked.sheet().decided(asked, point, award));
                        });
    }
}
