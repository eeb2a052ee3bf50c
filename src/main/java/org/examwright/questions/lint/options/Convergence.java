package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/**
 * F8: the options were made by changing parts of the right answer, so the one that shares most with
 * the rest is right. Words in every option, and words that are everywhere in the course, say
 * nothing.
 */
final class Convergence implements Rule {
    private static final int CLEARLY = 2;

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice() || item.form(Form.SEQUENCE) || item.choices().size() < 3) {
            return List.of();
        }
        List<Set<String>> parts = parts(item);
        for (Item.Choice key : item.keys()) {
            if (meets(key.place(), parts)) {
                return List.of(
                        Item.error(
                                "F8",
                                key.pointer(),
                                "The other options share more with this one than with each other",
                                "Let two wrong options share with each other what they share with"
                                        + " the right one, or share nothing"));
            }
        }
        return List.of();
    }

    /** The parts of each option that are not in all of them. */
    private static List<Set<String>> parts(Item item) {
        List<Set<String>> parts = new ArrayList<>();
        for (Item.Choice choice : item.choices()) {
            Set<String> of = new HashSet<>();
            Period date = Dates.parse(choice.text().raw());
            if (date != null) {
                of.addAll(dateParts(choice.text(), date));
            } else {
                choice.text().words().stream()
                        .filter(Word::content)
                        .map(Word::stem)
                        .filter(stem -> !item.lexicon().generic(stem))
                        .forEach(of::add);
            }
            parts.add(of);
        }
        Set<String> everywhere = new HashSet<>(parts.getFirst());
        parts.forEach(everywhere::retainAll);
        parts.forEach(of -> of.removeAll(everywhere));
        return parts;
    }

    private static Set<String> dateParts(Text text, Period date) {
        Set<String> parts = new HashSet<>();
        parts.add("y" + date.from().getYear());
        boolean month =
                text.words().stream()
                        .anyMatch(word -> Character.isLetter(word.text().codePointAt(0)));
        if (month) {
            parts.add("m" + date.from().getMonthValue());
        }
        if (date.from().equals(date.to())) {
            parts.add("d" + date.from().getDayOfMonth());
        }
        return parts;
    }

    private static boolean meets(int key, List<Set<String>> parts) {
        Map<String, Integer> uses = new HashMap<>();
        parts.forEach(of -> of.forEach(part -> uses.merge(part, 1, Integer::sum)));
        int ofKey = shared(parts.get(key), uses);
        int best = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i != key) {
                best = Math.max(best, shared(parts.get(i), uses));
            }
        }
        return ofKey >= best + CLEARLY
                || bridges(key, parts)
                        && IntStream.range(0, parts.size())
                                .noneMatch(i -> i != key && bridges(i, parts));
    }

    /** How many times other options repeat a part of this one. */
    private static int shared(Set<String> of, Map<String, Integer> uses) {
        return of.stream().mapToInt(part -> uses.getOrDefault(part, 1) - 1).sum();
    }

    /** It has one part in common with one option and another with a second; those have none. */
    private static boolean bridges(int key, List<Set<String>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (i == key || j == key) {
                    continue;
                }
                Set<String> one = common(parts.get(key), parts.get(i));
                Set<String> other = common(parts.get(key), parts.get(j));
                boolean apart = common(parts.get(i), parts.get(j)).isEmpty();
                if (!one.isEmpty() && !other.isEmpty() && apart) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
