package org.examwright.attempts.sitting;

import java.util.List;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Mark;
import org.examwright.marking.Rule;
import org.examwright.marking.ScoringRule;
import org.jspecify.annotations.Nullable;

/** Questions of {@link TestPapers} under rulings. */
final class Regraded {
    /** Worth 1: k1 is right; worth 2: k1, k2 and k3 are, at a third each, and k4 costs a third. */
    static final Paper.Asked SINGLE = TestPapers.PAPER.at(1).orElseThrow();

    static final Paper.Asked SEVERAL = TestPapers.PAPER.at(2).orElseThrow();
    static final Paper.Asked ORDER = TestPapers.PAPER.at(4).orElseThrow();
    static final Paper.Asked ESSAY = TestPapers.PAPER.at(6).orElseThrow();

    private Regraded() {}

    static Paper.Asked under(Paper.Asked asked, Policy policy, @Nullable List<String> options) {
        return asked.under(Ruling.after(null, order(policy, options)), null);
    }

    static Ruling.Order order(Policy policy, @Nullable List<String> options) {
        return new Ruling.Order(policy, options, null, null);
    }

    static Fraction score(Paper.Asked asked, String... ticked) {
        return mark(asked, new Answer.Options(List.of(ticked))).score();
    }

    static Mark mark(Paper.Asked asked, Answer answer) {
        return Sheet.line(asked, answer).mark();
    }

    static Paper.Asked with(Paper.Asked asked, Rule rule) {
        return new Paper.Asked(
                asked.slot(),
                asked.question(),
                asked.version(),
                asked.type(),
                asked.stem(),
                new Item(asked.item().key(), ScoringRule.of(rule), asked.item().maximum()),
                asked.options(),
                asked.prompts(),
                false,
                asked.feedback(),
                null,
                null);
    }
}
