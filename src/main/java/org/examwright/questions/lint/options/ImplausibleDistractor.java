package org.examwright.questions.lint.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.lint.course.Kind;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * F2: an option that no learner of the course would choose: of another kind than the answer, of
 * another time, of another matter, never heard of, or ruled out by the question itself.
 */
final class ImplausibleDistractor implements Rule {
    /** Years between an answer and a wrong year beyond which it is no near miss. */
    private static final int YEARS = 12;

    /** Years by which the time that a question names is widened. */
    private static final int AROUND = 10;

    /** Passages that must name a thing for learners to have met it. */
    private static final int MENTIONS = 2;

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice() || item.form(Form.SEQUENCE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Item.Choice key = item.keys().getFirst();
        for (Item.Choice distractor : item.distractors()) {
            String why = why(item, key, distractor);
            if (why != null) {
                findings.add(
                        Item.error(
                                "F2",
                                distractor.pointer(),
                                why,
                                "Replace it by something of the same kind, time and matter as the"
                                        + " right answer"));
            }
        }
        if (findings.isEmpty() && !item.lexicon().known()) {
            return List.of(
                    Item.skipped("F2", "Whether learners know the options needs a course to tell"));
        }
        return findings;
    }

    private static @Nullable String why(Item item, Item.Choice key, Item.Choice distractor) {
        Lexicon lexicon = item.lexicon();
        Kind right = lexicon.kind(key.text());
        Kind wrong = lexicon.kind(distractor.text());
        if (right.clashes(wrong)) {
            return "This option is of another kind than the right answer";
        }
        if (right == Kind.YEAR && wrong == Kind.YEAR) {
            return year(item, key, distractor);
        }
        if (right.time() || right.number()) {
            return null;
        }
        Set<Integer> things = lexicon.named(distractor.text());
        if (things.isEmpty()) {
            return null;
        }
        if (ruledOut(item, things)) {
            return "The stem names this option itself, and so rules it out";
        }
        if (things.stream().noneMatch(thing -> heardOf(lexicon, thing))) {
            return "The notes name this fewer than twice, so learners cannot know it";
        }
        if (things.stream().allMatch(thing -> otherTime(item, thing))) {
            return "The notes place this in another time than the question names";
        }
        return foreign(lexicon, lexicon.named(key.text()), things)
                ? "This has no topic, no theme and no time in common with the right answer"
                : null;
    }

    private static @Nullable String year(Item item, Item.Choice key, Item.Choice distractor) {
        Period right = Dates.parse(key.text().raw());
        Period wrong = Dates.parse(distractor.text().raw());
        if (right == null || wrong == null) {
            return null;
        }
        if (Math.abs(right.from().getYear() - wrong.from().getYear()) > YEARS) {
            return "This year is more than %d years from the right one".formatted(YEARS);
        }
        Period course = item.lexicon().period();
        return course == null || widened(course).overlaps(wrong)
                ? null
                : "This year lies outside the time that the course deals with";
    }

    /** Named in the stem while the answer is not: "Who replaced X?" is not answered by X. */
    private static boolean ruledOut(Item item, Set<Integer> things) {
        Set<Integer> asked = item.lexicon().thingsIn(item.stem());
        boolean keyToo =
                item.keys().stream()
                        .anyMatch(
                                key ->
                                        item.lexicon().named(key.text()).stream()
                                                .anyMatch(asked::contains));
        return !keyToo && things.stream().anyMatch(asked::contains);
    }

    private static boolean heardOf(Lexicon lexicon, int thing) {
        Integer mentions = lexicon.mentions(thing);
        return mentions == null || mentions >= MENTIONS;
    }

    private static boolean otherTime(Item item, int thing) {
        Period active = item.lexicon().active(thing);
        List<Period> asked = Dates.in(item.stem().raw());
        return active != null
                && !asked.isEmpty()
                && asked.stream().noneMatch(time -> widened(time).overlaps(active));
    }

    private static Period widened(Period period) {
        LocalDate from = period.from().minusYears(AROUND);
        return new Period(from, period.to().plusYears(AROUND));
    }

    /** Of other topics and themes, and of another time: people of one time may be confused. */
    private static boolean foreign(Lexicon lexicon, Set<Integer> key, Set<Integer> distractor) {
        Set<String> right = matters(lexicon, key);
        Set<String> wrong = matters(lexicon, distractor);
        return !right.isEmpty()
                && !wrong.isEmpty()
                && right.stream().noneMatch(wrong::contains)
                && key.stream()
                        .map(lexicon::active)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                time ->
                                        distractor.stream()
                                                .allMatch(other -> apart(lexicon, time, other)));
    }

    private static boolean apart(Lexicon lexicon, Period time, int other) {
        Period active = lexicon.active(other);
        return active != null && !widened(time).overlaps(active);
    }

    private static Set<String> matters(Lexicon lexicon, Set<Integer> things) {
        Set<String> matters = new HashSet<>();
        things.forEach(thing -> matters.addAll(lexicon.matters(thing)));
        return matters;
    }
}
