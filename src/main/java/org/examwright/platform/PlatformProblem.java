package org.examwright.platform;

/** What any operation may be refused for. */
public enum PlatformProblem implements ProblemType {
    MALFORMED("malformed-request", 400, "The request cannot be read"),
    UNKNOWN_FIELD("unknown-field", 400, "The request has a field that is not known"),
    BAD_CURSOR("bad-cursor", 400, "The cursor is not one of this list"),
    UNAUTHENTICATED("unauthenticated", 401, "A valid API key is needed"),
    FORBIDDEN("forbidden", 403, "The key's role may not do this"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The resource does not know this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No such representation"),
    STILL_RUNNING("request-still-running", 409, "The same request is still running"),
    CONFLICT("conflict", 409, "Something else changed the same thing at the same time"),
    PRECONDITION_FAILED("precondition-failed", 412, "It has changed since it was read"),
    TOO_LARGE("body-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This content type is not read here"),
    INVALID("invalid-request", 422, "The request is well formed but cannot be meant"),
    KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is needed"),
    INTERNAL("internal-error", 500, "Something went wrong in the service"),
    BUSY("busy", 503, "The service is busy");

    private final String code;
    private final int status;
    private final String title;

    PlatformProblem(String code, int status, String title) {
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
