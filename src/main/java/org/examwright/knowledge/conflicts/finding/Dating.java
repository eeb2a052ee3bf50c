package org.examwright.knowledge.conflicts.finding;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's dates belongs to a deed in it. */
final class Dating {
    private static final int FURTHEST = 160;
    private static final int ANOTHER_DEED = 200;
    private static final int ANOTHER_PART = 60;
    private static final int NEXT = 8;
    private static final Set<String> PARTS =
            Set.of("when", "while", "because", "who", "which", "that", "where", ":", "(", ";");

    private Dating() {}

    /** The nearest date in the same part of the sentence; null where none is near enough. */
    static @Nullable Dated of(Telling telling, Deed deed) {
        Dated best = null;
        int least = Integer.MAX_VALUE;
        int noun = noun(telling.words(), deed);
        for (Dated date : telling.dates()) {
            if (date.hedge() == Hedge.BEFORE
                    || date.hedge() == Hedge.AFTER
                    || date.hedge() == Hedge.UNTIL) {
                continue;
            }
            boolean behind = date.start() > deed.at();
            int distance = behind ? date.start() - deed.at() : deed.at() - date.end();
            if (noun >= 0 && !joined(telling.words(), noun, date)) {
                continue;
            }
            int cost = Math.max(0, distance) + between(telling, deed, date);
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return least > FURTHEST ? null : best;
    }

    /** The place of the deed's word, where that is a noun for what befell a person; else -1. */
    private static int noun(List<Word> words, Deed deed) {
        for (int i = 0; i < words.size(); i++) {
            boolean here = words.get(i).start() == deed.at() && words.get(i).end() > deed.at();
            if (here && deed.person() != null) {
                boolean noun =
                        DeedWords.of(words.get(i).lower()).stream()
                                .anyMatch(
                                        use ->
                                                use.kind().equals(deed.kind())
                                                        && use.form() == DeedWords.Form.NOUN);
                return noun ? i : -1;
            }
        }
        return -1;
    }

    /** "The death of the king in 1066", "1066: death of the king": nothing stands between. */
    private static boolean joined(List<Word> words, int noun, Dated date) {
        int at = words.get(noun).start();
        if (date.end() <= at) {
            return at - date.end() < NEXT;
        }
        int i = noun + 1;
        while (i < words.size()
                && (words.get(i).is("of")
                        || words.get(i).is("the")
                        || words.get(i).actor() != null)) {
            i++;
        }
        return i < words.size()
                && words.get(i).start() >= date.start()
                && words.get(i).start() < date.end();
    }

    /** What lies between: verbs of other deeds, words that open another part. */
    private static int between(Telling telling, Deed deed, Dated date) {
        int at = deed.at();
        int from = Math.min(at, date.start());
        int to = Math.max(at, date.start());
        int cost = 0;
        for (Word word : telling.words()) {
            if (word.start() <= from || word.start() >= to || word.dated()) {
                continue;
            }
            if (deed.thing().contains(word.stem())) {
                continue;
            }
            if (!DeedWords.of(word.lower()).isEmpty()) {
                cost += ANOTHER_DEED;
            } else if (PARTS.contains(word.lower()) || word.is("and") && date.start() > at) {
                cost += ANOTHER_PART;
            }
        }
        return cost;
    }
}
