package org.examwright.sources.upload;

import org.examwright.platform.ProblemType;

/** Why an upload is not taken. */
enum UploadProblem implements ProblemType {
    NO_FILE("source-file-missing", 422, "The upload has no file"),
    EMPTY("source-empty", 422, "The notes are empty"),
    BINARY("source-binary", 422, "The notes are not text"),
    NOT_UTF_8("source-not-utf-8", 422, "The notes are not UTF-8"),
    MISMATCH("source-type-mismatch", 422, "The file is not what it is sent as"),
    ENCRYPTED("source-encrypted", 422, "The document is protected by a password"),
    TOO_MANY_LINES("source-too-many-lines", 422, "The notes have too many lines"),
    MEDIA_TYPE("source-media-type", 415, "Notes of this type are not read"),
    TOO_LARGE("source-too-large", 413, "The notes are too large");

    private final String code;
    private final int status;
    private final String title;

    UploadProblem(String code, int status, String title) {
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
