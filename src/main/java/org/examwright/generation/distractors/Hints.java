package org.examwright.generation.distractors;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.generation.language.KinWords;
import org.examwright.generation.language.KinWords.Sense;
import org.examwright.generation.language.Words;
import org.examwright.platform.Recent;

/**
 * What would let someone who knows no history pick the key by what its words mean: it says the
 * stem's term in other words, or the opposite of one other answer, or two of the others say the
 * same. As with {@link Cues}, what each text says is looked up once for all sets that are tried,
 * and only of those that are.
 */
final class Hints {
    private static final int SENTENCE = 4;
    private static final double SAME_CLAIM = 0.5;

    private static final class Wording {
        private final Set<String> stems;
        private final Set<Sense> senses;
        private final Set<Integer> groups;
        private final Set<String> meanings;
        private final Set<String> names;
        private final Episode episode;

        Wording(String text) {
            stems = Words.stems(text);
            episode = Episode.of(text, stems);
            senses = KinWords.senses(text);
            groups = groups(senses);
            meanings = KinWords.meanings(text);
            names =
                    Words.tokens(text).stream()
                            .skip(1)
                            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                            .map(Words::bare)
                            .collect(Collectors.toSet());
        }

        /** Whether it tells that something was given up: "the rule was dropped". */
        boolean ends() {
            return senses.contains(KinWords.END);
        }

        boolean named(Wording other) {
            return !Collections.disjoint(names, other.names);
        }
    }

    private static final Recent<Wording> READ = new Recent<>(Cues.REMEMBERED, Wording::new);

    private final Wording key;
    private final Set<Integer> paraphrased;
    private final Set<Integer> unsaid;
    private final List<String> wrong;
    private final Map<Integer, Beside> looked = new HashMap<>();

    /** A wrong answer beside the key. */
    private final class Beside {
        private final Wording said;
        private final boolean opposite;
        private final boolean retold;
        private final Map<Integer, Boolean> same = new HashMap<>();

        private Beside(Wording said) {
            this.said = said;
            this.opposite = opposite(key, said);
            this.retold = key.episode.sameAs(said.episode);
        }

        /** Whether it says the same as the one at a place. */
        private boolean same(int place) {
            return same.computeIfAbsent(place, _ -> alike(said, wrong(place).said));
        }
    }

    Hints(String stem, String key, List<String> wrong) {
        this.key = READ.of(key);
        this.wrong = wrong;
        Set<Integer> asked = groups(KinWords.senses(stem));
        paraphrased = new HashSet<>(asked);
        paraphrased.retainAll(this.key.groups);
        unsaid = new HashSet<>(asked);
        unsaid.removeAll(this.key.groups);
    }

    private Beside wrong(int place) {
        Beside known = looked.get(place);
        if (known == null) {
            known = new Beside(READ.of(wrong.get(place)));
            looked.put(place, known);
        }
        return known;
    }

    private static Set<Integer> groups(Set<Sense> senses) {
        return senses.stream().map(Sense::group).collect(Collectors.toSet());
    }

    /** Whether nothing that the words mean points at the key among these. */
    boolean fair(int... places) {
        return !paraphrases(places) && !leavesOut(places) && !sameClaim(places) && !opposed(places);
    }

    /** What a word of the stem means is said in every answer but the key. */
    private boolean leavesOut(int[] places) {
        for (int group : unsaid) {
            boolean all = true;
            for (int place : places) {
                all &= wrong(place).said.groups.contains(group);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** What a word of the stem means is said in the key and in fewer than half of the others. */
    private boolean paraphrases(int[] places) {
        for (int group : paraphrased) {
            int times = 0;
            for (int place : places) {
                times += wrong(place).said.groups.contains(group) ? 1 : 0;
            }
            if (2 * times < places.length) {
                return true;
            }
        }
        return false;
    }

    /** Two wrong answers that claim the same both fall unread; one that retells the key is it. */
    private boolean sameClaim(int[] places) {
        for (int one : places) {
            if (wrong(one).retold) {
                return true;
            }
            for (int other : places) {
                if (one != other && wrong(Math.min(one, other)).same(Math.max(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The key and a single wrong answer say opposite things of one matter: one of the two holds.
     */
    private boolean opposed(int[] places) {
        int times = 0;
        for (int place : places) {
            times += wrong(place).opposite ? 1 : 0;
        }
        return times == 1;
    }

    /** Names and figures stand beside their like; sentences that say the same do not. */
    private static boolean alike(Wording one, Wording other) {
        return one.episode.sameAs(other.episode)
                || Math.min(one.meanings.size(), other.meanings.size()) >= SENTENCE
                        && Words.likeness(one.meanings, other.meanings) >= SAME_CLAIM;
    }

    private static boolean opposite(Wording one, Wording other) {
        int shared = Words.common(one.stems, other.stems);
        return shared >= 2 && one.ends() != other.ends()
                || shared > 0
                        && one.senses.stream()
                                .anyMatch(
                                        sense ->
                                                !other.senses.contains(sense)
                                                        && other.senses.contains(sense.turned()));
    }

    /** Whether names link all of these, as one story does, and none of them links the key. */
    boolean standsApart(int... places) {
        for (int place : places) {
            Wording one = wrong(place).said;
            boolean linked = false;
            for (int other : places) {
                linked |= other != place && one.named(wrong(other).said);
            }
            if (!linked || one.named(key)) {
                return false;
            }
        }
        return true;
    }
}
