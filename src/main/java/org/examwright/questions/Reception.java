package org.examwright.questions;

import java.util.List;
import java.util.UUID;

/**
 * Where the questions of one order come into the bank, batch by batch. The course that they are
 * held against is looked through once, when it opens, and then kept in step with what others
 * change. For one thread at a time.
 */
public interface Reception {
    /**
     * Takes a batch in, as {@link Questions#store} does, within the caller's transaction.
     *
     * @param generation what the questions can be found by afterwards
     */
    Stored store(UUID generation, List<NewQuestion> questions);

    /**
     * Whether a question would be refused because it rests on what the notes contradicted when the
     * bank was opened, or offers it. Asks no database, and any thread may ask it at any time: who
     * writes questions need not take pains with one that will be refused.
     */
    boolean contradicted(QuestionContent question);
}
