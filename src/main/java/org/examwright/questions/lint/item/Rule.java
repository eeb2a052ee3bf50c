package org.examwright.questions.lint.item;

import java.util.List;
import org.examwright.questions.Finding;

/** One flaw, and how it is recognised. */
public interface Rule {
    /**
     * What is wrong with the item; empty where nothing is, or where the rule does not concern it.
     */
    List<Finding> check(Item item);
}
