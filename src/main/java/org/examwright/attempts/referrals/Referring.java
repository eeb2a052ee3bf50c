package org.examwright.attempts.referrals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private record Open(Paper.Asked asked, int point, byte[] digest) {}

    /**
     * The sheet of a finished attempt, with the decisions that were made on answers in the same
     * words. What nobody has decided waits in the assignment's queue. The sheet is not stored yet.
     */
    public Sheet settle(AssignmentId assignment, AttemptId attempt, Paper paper, Sheet sheet) {
        var settled = sheet;
        for (var open : open(paper, sheet)) {
            var referral = referrals.keep(assignment, open.asked(), open.point(), open.digest());
            referrals.link(referral.id(), attempt, open.asked().slot());
            if (referral.award() != null) {
                settled = settled.decided(open.asked(), open.point(), referral.award());
            }
        }
        return settled;
    }

    /** A person's mark settles all that the matcher left open in the slot. */
    public void marked(AttemptId attempt, int slot) {
        referrals.unlink(attempt, slot);
    }

    /** In one order for everyone, so that two who finish at once never wait for each other. */
    private static List<Open> open(Paper paper, Sheet sheet) {
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
                    open.add(new Open(asked, point, digest));
                }
            }
        }
        open.sort(
                (one, other) -> {
                    int question =
                            one.asked().question().id().compareTo(other.asked().question().id());
                    int point = Integer.compare(one.point(), other.point());
                    return question != 0
                            ? question
                            : point != 0 ? point : Arrays.compare(one.digest(), other.digest());
                });
        return open;
    }
}
