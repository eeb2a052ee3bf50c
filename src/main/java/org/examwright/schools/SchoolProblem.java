package org.examwright.schools;

import org.examwright.platform.ProblemType;

/** What this module refuses. */
enum SchoolProblem implements ProblemType {
    MEMBER_NOT_FOUND("member-not-found", 404, "No such member"),
    KEY_NOT_FOUND("key-not-found", 404, "No such key"),
    UNKNOWN_HOLDER("unknown-key-holder", 422, "The key's holder is not known"),
    ROLE_MISFIT("role-does-not-fit", 422, "The role does not fit the key's holder"),
    EXPIRY_PAST("expiry-in-the-past", 422, "The key would never be valid"),
    OWN_KEY("own-key", 409, "A key cannot revoke itself");

    private final String code;
    private final int status;
    private final String title;

    SchoolProblem(String code, int status, String title) {
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
