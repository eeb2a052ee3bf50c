package org.examwright.generation.essay;

import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.QuestionType;

/**
 * A pattern that can be met in two ways: by views that the course argues, or else by what the notes
 * say led to what.
 */
record TwoWays(Pattern views, Pattern links) implements Pattern {
    @Override
    public String id() {
        return views.id();
    }

    @Override
    public QuestionType type() {
        return views.type();
    }

    @Override
    public Card card() {
        return views.card();
    }

    @Override
    public Supply supply(Ground ground) {
        Supply argued = views.supply(ground);
        return argued.candidates().isEmpty() ? links.supply(ground) : argued;
    }
}
