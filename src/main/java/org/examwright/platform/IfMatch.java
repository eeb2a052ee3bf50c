package org.examwright.platform;

import java.util.List;

/** The {@code If-Match} that a change must carry: the version that the caller has seen. */
public record IfMatch(List<String> tags) {

    /** Refuses with 412 where the caller has not seen this version. */
    public void check(long version) {
        if (!tags.contains("*") && !tags.contains(Etag.of(version))) {
            throw PlatformProblem.PRECONDITION_FAILED.because(
                    "It has changed since: read it again and send its ETag as If-Match");
        }
    }
}
