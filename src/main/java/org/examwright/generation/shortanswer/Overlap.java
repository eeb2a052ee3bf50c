package org.examwright.generation.shortanswer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** What two points of a scheme say in common: one sentence of a learner must not be paid twice. */
public final class Overlap {
    private static final int ROOT = 5;
    private static final int LEAST_NEW = 3;
    private static final int ALIKE = 2;

    /** A number, or a name that does not merely open the sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=\\S )\\p{Lu}\\p{L}+|\\d[\\d,.]*");

    private static final Pattern DATE =
            Pattern.compile("\\b(?:" + Dates.MONTHS + "|from|between|\\d[\\d–-]*)\\b");

    private Overlap() {}

    /** Whether what is told shares half of its words with all that other points say together. */
    public static boolean repeats(String told, Collection<String> others, String asked) {
        Set<String> own = roots(told);
        own.removeAll(roots(asked));
        Set<String> said = new HashSet<>();
        others.forEach(other -> said.addAll(roots(other)));
        return 2 * common(own, said) >= own.size();
    }

    /** Whether two say half of the shorter alike, in two words or more, besides what is asked. */
    static boolean halves(String one, String other, String asked) {
        Set<String> known = roots(asked);
        Set<String> a = roots(one);
        Set<String> b = roots(other);
        a.removeAll(known);
        b.removeAll(known);
        int shared = common(a, b);
        return shared >= ALIKE && 2 * shared >= Math.min(a.size(), b.size());
    }

    /**
     * Whether a detail earns a mark beside what it fills out: it must not say that again without a
     * new name, a number or three new words, and no half of it may tell it over.
     */
    public static boolean fillsOut(String detail, String told, String asked) {
        Set<String> known = roots(told);
        String[] parts = detail.split("; ");
        for (String part : parts) {
            Set<String> own = roots(part);
            boolean again = 2 * common(own, known) >= Math.min(own.size(), known.size());
            if (again && (parts.length > 1 || !adds(part, told, asked))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is to develop a point says, but for the question's words, mostly that again. */
    static boolean restates(String detail, String told, String asked) {
        Set<String> own = roots(DATE.matcher(detail).replaceAll(""));
        own.removeAll(roots(asked));
        int again = common(own, roots(told));
        return 2 * again >= own.size();
    }

    /** Whether a detail is one of what is told, and not of the thing that both are about alone. */
    public static boolean isOf(String detail, String told, String asked) {
        Set<String> own = roots(told);
        own.removeAll(roots(asked));
        return own.isEmpty() || common(own, roots(detail)) > 0;
    }

    private static boolean adds(String detail, String told, String asked) {
        Set<String> before = roots(told);
        before.addAll(roots(asked));
        Set<String> more = roots(detail);
        more.removeAll(before);
        return more.size() >= LEAST_NEW
                || NAME.matcher(detail)
                        .results()
                        .anyMatch(name -> !before.containsAll(roots(name.group())));
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** The beginnings of words, which "sleep" and "sleeplessness" share. */
    private static Set<String> roots(String text) {
        Set<String> roots = new HashSet<>();
        for (String stem : Words.stems(text)) {
            roots.add(stem.substring(0, Math.min(ROOT, stem.length())));
        }
        return roots;
    }
}
