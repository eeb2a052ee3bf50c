package org.examwright.generation.essay;

import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.QuestionType;

/** A pattern that can be met in two ways, the second where the first finds nothing. */
record TwoWays(Pattern first, Pattern second) implements Pattern {
    @Override
    public String id() {
        return first.id();
    }

    @Override
    public QuestionType type() {
        return first.type();
    }

    @Override
    public Card card() {
        return first.card();
    }

    @Override
    public Supply supply(Ground ground) {
        Supply best = first.supply(ground);
        return best.candidates().isEmpty() ? second.supply(ground) : best;
    }
}
