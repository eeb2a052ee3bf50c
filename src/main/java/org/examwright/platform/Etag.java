package org.examwright.platform;

/** Strong entity tags from version numbers. */
public final class Etag {
    private Etag() {}

    /** The tag of a version: {@code "7"}, in its quotes. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
