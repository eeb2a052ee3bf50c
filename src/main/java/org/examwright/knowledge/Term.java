package org.examwright.knowledge;

import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;

/**
 * A word of the topic that a learner must be able to define.
 *
 * @param definition a noun phrase or clause that completes "X was …", without the term itself
 */
public record Term(
        UUID id,
        String term,
        Kind kind,
        String definition,
        List<String> topics,
        List<Evidence> evidence,
        Standing standing)
        implements Fact {

    @Override
    public String name() {
        return term;
    }

    public enum Kind {
        CONCEPT,
        POLICY,
        BODY,
        OFFICE,
        DOCUMENT
    }
}
