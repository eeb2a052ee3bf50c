package org.examwright.knowledge.conflicts.finding.offices;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.jspecify.annotations.Nullable;

/** Reads who holds an office that a sentence names. */
public final class HolderReader {
    private static final int FURTHEST = 9;
    private static final Set<String> LINKS =
            Set.of(
                    "was",
                    "is",
                    "became",
                    "becomes",
                    "as",
                    "appointed",
                    "promoted",
                    "made",
                    "named",
                    "elected",
                    "to",
                    "the",
                    "a",
                    "of",
                    "position",
                    "post",
                    "role",
                    "job",
                    "new",
                    "had",
                    "been",
                    "also",
                    "being",
                    "served",
                    "him",
                    "her");
    private static final Set<String> LINKING =
            Set.of("was", "is", "became", "becomes", "served", "being", "made", "named");
    private static final Set<String> FOLLOWING =
            Set.of("replaced", "replaces", "succeeded", "succeeds");
    private static final Set<String> TAKING =
            Set.of("became", "becomes", "appointed", "promoted", "made", "named", "elected");

    private final Names names;

    public HolderReader(Names names) {
        this.names = names;
    }

    /**
     * Someone in an office.
     *
     * @param taken whether the sentence tells of taking it up
     */
    public record Holder(String person, boolean taken) {}

    /** Who holds the office whose words begin at a place: named before it, or its list's person. */
    public @Nullable Holder before(List<Word> words, int start) {
        int i = start - 1;
        boolean mark = false;
        while (i >= 0
                && (words.get(i).is("the")
                        || words.get(i).is("a")
                        || words.get(i).is(",")
                        || words.get(i).is(":")
                        || words.get(i).is("-")
                        || words.get(i).is("("))) {
            mark |= words.get(i).isMark();
            i--;
        }
        if (i >= 0 && names.person(words.get(i).actor())) {
            boolean listed = words.get(i).start() == words.get(i).end();
            return new Holder(person(words.get(i)), listed);
        }
        if (mark) {
            return null;
        }
        boolean taken = false;
        boolean linked = false;
        for (int steps = 0; i >= 0 && steps < FURTHEST; i--, steps++) {
            Word word = words.get(i);
            if (names.person(word.actor())) {
                if (words.get(i + 1).is("'s")) {
                    return null;
                }
                for (int j = Math.max(0, i - 2); j < i; j++) {
                    taken |= TAKING.contains(words.get(j).lower());
                }
                return linked || taken ? new Holder(person(word), taken) : follower(words, i);
            }
            if (!LINKS.contains(word.lower()) && !word.dated()) {
                return null;
            }
            taken |= TAKING.contains(word.lower());
            linked |= LINKING.contains(word.lower());
        }
        return null;
    }

    /** "Q replaced P as head": Q took it. */
    private @Nullable Holder follower(List<Word> words, int at) {
        boolean follows =
                at > 1
                        && FOLLOWING.contains(words.get(at - 1).lower())
                        && names.person(words.get(at - 2).actor());
        return follows ? new Holder(person(words.get(at - 2)), true) : null;
    }

    public static String person(Word word) {
        return Objects.requireNonNull(word.actor());
    }
}
