package org.examwright.knowledge.extraction.ties;

import org.examwright.knowledge.Relation;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Line;

/** A link between two actors and the sentence that tells of it. */
public record Tie(
        Relation.Type type,
        Member from,
        Member to,
        Line line,
        int start,
        int end,
        double confidence) {}
