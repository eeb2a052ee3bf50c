package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Aims told in one breath, taken apart, so that each earns its own mark. */
final class Aims {
    private static final Pattern JOINT = Pattern.compile(",? and |, ");
    private static final Pattern LEADS_ON = Pattern.compile("to (?:let|help|make|enable|see) .*");
    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?!(?:not|but|or|of|for|from|in|to|with|at|by|on|before|after|among|as) )"
                            + "\\p{Ll}+ (?:(?:the|an?|its|their|his|her|out|up|down|off)"
                            + " \\p{L}|\\p{Lu}\\p{L}+['’]s ).*");
    private static final Pattern NOUN =
            Pattern.compile(
                    "\\p{Ll}+(?:$| (?:of|for|from|in|to|with|at|by|on|before|after|among)\\b.*)");

    /** What two states signed: the aims of the one are not those of the other. */
    private static final Pattern SHARED =
            Pattern.compile(".*\\b(?:Pact|Treaty|Alliance|Agreement|Accords?)\\b.*");

    private Aims() {}

    /** Whether it must first be said whose aims are asked for. */
    static boolean ofSeveral(String subject) {
        return SHARED.matcher(subject).matches();
    }

    /**
     * "To speed up work, curb the rich and restore order" as three.
     *
     * @param verbs what begins other aims of the course: in a list of three they begin one here
     *     too, while of two things "and free speech" may be the second thing to be restored
     */
    static List<String> apart(String aim, Set<String> verbs) {
        if (!aim.startsWith("to ") || LEADS_ON.matcher(aim).matches()) {
            return List.of(aim);
        }
        List<String> apart = new ArrayList<>();
        var joints = JOINT.matcher(aim);
        int from = 0;
        while (joints.find()) {
            String rest = aim.substring(joints.end());
            if (begins(rest, aim.contains(", ") ? verbs : Set.of())) {
                apart.add(lead(apart) + aim.substring(from, joints.start()));
                from = joints.end();
            }
        }
        apart.add(lead(apart) + aim.substring(from));
        return apart.stream().allMatch(told -> Words.count(told) > 2) ? apart : List.of(aim);
    }

    private static String lead(List<String> before) {
        return before.isEmpty() ? "" : "to ";
    }

    private static boolean begins(String rest, Set<String> verbs) {
        String piece = JOINT.split(rest)[0];
        return OBJECT.matcher(piece).matches()
                || verbs.contains(piece.split(" ")[0]) && !NOUN.matcher(piece).matches();
    }
}
