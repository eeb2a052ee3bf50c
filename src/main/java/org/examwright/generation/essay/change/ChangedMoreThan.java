package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E7: How accurate is it to say that {ruler} altered {system} more than {other ruler}? */
final class ChangedMoreThan extends ViewPattern {

    ChangedMoreThan() {
        super("E7", "(.+?) (altered|changed|transformed) (.+?) more than (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How accurate is it to say that {ruler} altered {system} more than {other ruler}?",
                "a view of this form with three points for each ruler",
                "changes by each, measured by one yardstick, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String one = asked.inside(parts.group(1));
        return new Wording(
                "How accurate is it to say that "
                        + one
                        + " "
                        + parts.group(2)
                        + " "
                        + parts.group(3)
                        + " more than "
                        + parts.group(4)
                        + asked.during()
                        + "?",
                "How accurate",
                new Wording.Analysis(
                        "change and comparison",
                        one + ", against " + parts.group(4),
                        parts.group(3),
                        "changes under " + one + ", or limits of those under " + parts.group(4),
                        "changes under " + parts.group(4) + ", or limits of those under " + one),
                List.of(
                        "One yardstick: judge both by reach, depth and how long the change lasted.",
                        "Starting point: what had each of the two inherited?",
                        "Intent and outcome: how much of the change was meant?"),
                List.of(
                        "Treats the two in turn and compares them in the last paragraph only",
                        "Judges the two by different yardsticks",
                        "Counts measures and does not ask what they changed"));
    }
}
