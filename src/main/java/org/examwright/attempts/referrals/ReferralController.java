package org.examwright.attempts.referrals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.referrals.Referrals.Decided;
import org.examwright.attempts.referrals.Referrals.Referral;
import org.examwright.platform.Arrival;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Short answers that wait for a decision, over HTTP. */
@RestController
@RequestMapping("/v1/assignments/{id}/referrals")
class ReferralController {
    private final Referrals referrals;

    ReferralController(Referrals referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    @Allow(Role.TEACHER)
    Page<Referral> list(@PathVariable AssignmentId id, PageRequest page) {
        return referrals.list(id, page);
    }

    @PostMapping("/{referralId}/decision")
    @Allow(Role.TEACHER)
    Decided decide(
            @PathVariable AssignmentId id,
            @PathVariable ReferralId referralId,
            @RequestBody Decision decision,
            Caller caller,
            Arrival arrival) {
        return referrals.decide(id, referralId, decision.award(), caller, arrival.at());
    }

    record Decision(@JsonProperty(required = true) boolean award) {}
}
