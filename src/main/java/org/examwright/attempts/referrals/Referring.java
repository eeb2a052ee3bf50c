package org.examwright.attempts.referrals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Answer;
import org.examwright.marking.Outcome;
import org.examwright.marking.points.Verdict;
import org.springframework.stereotype.Component;

/** Puts what the matcher leaves open before a person, or takes what one has said already. */
@Component
public class Referring {
    private final ReferralStore referrals;

    Referring(ReferralStore referrals) {
        this.referrals = referrals;
    }

    /**
     * The sheet of a finished attempt, with the decisions that were made on answers in the same
     * words. What nobody has decided waits in the assignment's queue. The sheet is not stored yet.
     */
    public Sheet settle(AssignmentId assignment, AttemptId attempt, Paper paper, Sheet sheet) {
        return Objects.requireNonNull(
                settle(assignment, paper, Map.of(attempt, sheet)).get(attempt));
    }

    /** The same for many who sat the same paper, in the same order. */
    public Map<AttemptId, Sheet> settle(
            AssignmentId assignment, Paper paper, Map<AttemptId, Sheet> sheets) {
        var open = new ArrayList<Open>();
        sheets.forEach((attempt, sheet) -> open.addAll(open(attempt, paper, sheet)));
        if (open.isEmpty()) {
            return sheets;
        }
        var kept = referrals.keep(assignment, open.stream().map(Open::wording).toList());
        var settled = new LinkedHashMap<>(sheets);
        var links = new ArrayList<ReferralStore.Link>();
        for (var each : open) {
            var referral = Objects.requireNonNull(kept.get(each.wording()));
            links.add(new ReferralStore.Link(referral.id(), each.attempt(), each.asked().slot()));
            var award = referral.award();
            if (award != null) {
                settled.computeIfPresent(
                        each.attempt(),
                        (_, sheet) -> sheet.decided(each.asked(), each.wording().point(), award));
            }
        }
        referrals.link(links);
        return settled;
    }

    private record Open(AttemptId attempt, Paper.Asked asked, ReferralStore.Key wording) {}

    /** A person's mark settles all that the matcher left open in the slot. */
    public void marked(AttemptId attempt, int slot) {
        marked(Map.of(attempt, slot));
    }

    /** The same of many attempts, each in one slot. */
    public void marked(Map<AttemptId, Integer> slots) {
        referrals.unlink(slots);
    }

    private static List<Open> open(AttemptId attempt, Paper paper, Sheet sheet) {
        var open = new ArrayList<Open>();
        for (var line : sheet.lines()) {
            var verdicts = line.verdicts();
            if (line.mark().outcome() != Outcome.NEEDS_MARKER
                    || verdicts == null
                    || !(line.answer().bare() instanceof Answer.Text(var text))) {
                continue;
            }
            var asked = paper.at(line.slot()).orElseThrow();
            var digest = Wording.digest(text);
            for (int point = 0; point < verdicts.points().size(); point++) {
                if (verdicts.points().get(point) == Verdict.REFER) {
                    open.add(
                            new Open(
                                    attempt,
                                    asked,
                                    new ReferralStore.Key(
                                            asked.question().id(),
                                            asked.version(),
                                            point,
                                            digest)));
                }
            }
        }
        return open;
    }
}
