package org.examwright.generation.shortanswer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;

/** Who bears a name in a course: first names, surnames, and how often a label has one alone. */
final class Bearers {
    private static final Pattern BEHIND_ANOTHER =
            Pattern.compile("(?:^| )\\p{Lu}\\p{Ll}+(?= (\\p{Lu}\\p{Ll}+)\\b)");

    private static final Pattern BEHIND = Pattern.compile("['’]s?$|[.,;]$");

    private static final Pattern TITLE =
            Pattern.compile(
                    "The|King|Queen|Prince|Princess|Lord|Lady|Emperor|Empress|Pope|Kaiser|Tsar"
                            + "|President");

    /** Fewer labels than this: hardly told of. */
    static final int BARELY = 2;

    private final Set<String> first = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> behindAnother = new HashSet<>();
    private final Map<String, Integer> alone = new HashMap<>();

    private Bearers(Ground ground) {
        for (Actor person : ground.people().persons()) {
            String name = person.name();
            if (Words.count(name) > 1) {
                first.add(name.substring(0, Math.max(0, name.indexOf(' '))));
                last.merge(name.substring(name.lastIndexOf(' ') + 1), 1, Integer::sum);
            }
        }
        for (Happening happening : ground.happenings()) {
            read(happening.label());
        }
    }

    private void read(String label) {
        BEHIND_ANOTHER.matcher(label).results().forEach(found -> behindAnother.add(found.group(1)));
        Set<String> names = new TreeSet<>();
        List<String> words = Words.tokens(label);
        for (String word : words) {
            if (!joined(words, word)) {
                names.add(plain(word));
            }
        }
        names.forEach(name -> alone.merge(name, 1, Integer::sum));
    }

    static Bearers of(Ground ground) {
        return ground.once("bearers of names", () -> new Bearers(ground));
    }

    /** The word without the sign or genitive behind it. */
    static String plain(String word) {
        return BEHIND.matcher(word).replaceAll("");
    }

    /** Whether another part of the name stands beside it. */
    static boolean joined(List<String> words, String word) {
        int at = words.indexOf(word);
        boolean before =
                at > 0 && capital(words.get(at - 1)) && !TITLE.matcher(words.get(at - 1)).matches();
        return before || at + 1 < words.size() && capital(words.get(at + 1));
    }

    private static boolean capital(String word) {
        return Character.getType(word.codePointAt(0)) == Character.UPPERCASE_LETTER;
    }

    /** Whether a name that stands alone may mean several people, or one who is hardly told of. */
    boolean several(String name) {
        return first.contains(name)
                || last.getOrDefault(name, 0) > 1
                || behindAnother.contains(name) && alone.getOrDefault(name, 0) < BARELY;
    }
}
