package org.examwright.knowledge.drafting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Words of a source as a person gives them.
 *
 * @param sourceVersion the present one where left out
 * @param start may be left out, with {@code end}, where the words stand once in the line
 */
@JsonIgnoreProperties("stale")
public record QuoteDraft(
        @Nullable UUID sourceId,
        @Nullable Integer sourceVersion,
        @Nullable Integer line,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote) {

    static QuoteDraft of(Evidence evidence) {
        return new QuoteDraft(
                evidence.sourceId().id(),
                evidence.sourceVersion(),
                evidence.line(),
                evidence.start(),
                evidence.end(),
                evidence.quote());
    }

    boolean is(Evidence evidence) {
        return equals(of(evidence));
    }
}
