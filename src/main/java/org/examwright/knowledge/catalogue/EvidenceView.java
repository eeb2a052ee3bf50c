package org.examwright.knowledge.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is shown.
 *
 * @param stale true where the present version of the source no longer says it; else left out
 */
record EvidenceView(
        SourceId sourceId,
        int sourceVersion,
        int line,
        int start,
        int end,
        String quote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean stale) {

    static List<EvidenceView> of(List<Evidence> evidence, Set<Evidence> stale) {
        return evidence.stream().map(each -> of(each, stale.contains(each))).toList();
    }

    private static EvidenceView of(Evidence e, boolean stale) {
        return new EvidenceView(
                e.sourceId(),
                e.sourceVersion(),
                e.line(),
                e.start(),
                e.end(),
                e.quote(),
                stale ? true : null);
    }
}
