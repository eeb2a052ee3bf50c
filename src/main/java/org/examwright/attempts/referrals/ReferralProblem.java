package org.examwright.attempts.referrals;

import org.examwright.platform.ProblemType;

/** What a request on referrals can be refused for. */
enum ReferralProblem implements ProblemType {
    NOT_FOUND("referral-not-found", 404, "Referral not found");

    private final String code;
    private final int status;
    private final String title;

    ReferralProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
