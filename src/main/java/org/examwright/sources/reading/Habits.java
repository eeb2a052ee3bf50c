package org.examwright.sources.reading;

import java.util.List;

/**
 * How a document is written.
 *
 * @param cards how many counters part it
 * @param total what the counters count to, 0 where they do not say
 * @param airy whether nearly every line has a blank line above, so that blank lines part nothing
 * @param compact whether there are neither blank lines nor bullets nor ends of sentences
 * @param punctuated whether lines of some length end as sentences do
 * @param bulleted whether the content stands in bullets
 * @param openers whether blocks between blank lines open with a line that has no end while the
 *     others have one
 * @param shortOpeners whether blocks open with a line much shorter than the others
 */
record Habits(
        int cards,
        int total,
        boolean airy,
        boolean compact,
        boolean punctuated,
        boolean bulleted,
        boolean openers,
        boolean shortOpeners) {
    static Habits of(Draft draft, List<Integer> kept) {
        int cards = 0;
        int total = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isChrome(i) && Counters.isCounter(draft.line(i))) {
                cards++;
                total = Math.max(total, Counters.total(draft.line(i)));
            }
        }
        int gaps = 0;
        int longer = 0;
        int ended = 0;
        int bullets = 0;
        for (int i : kept) {
            var line = draft.line(i);
            gaps += line.gap() ? 1 : 0;
            bullets += line.bullet() ? 1 : 0;
            if (line.words() >= 8) {
                longer++;
                ended += line.ended() ? 1 : 0;
            }
            cards += Counters.endsWithCounter(line, total) ? 1 : 0;
        }
        var blocks = Blocks.of(draft, kept);
        return new Habits(
                cards,
                total,
                gaps > 0.7 * kept.size(),
                gaps < 0.06 * kept.size() && bullets < 0.06 * kept.size() && ended < 0.3 * longer,
                ended > 0.6 * longer,
                bullets > 0.35 * kept.size(),
                blocks.openWithoutEnd(),
                blocks.openShort());
    }

    /** The blocks of at least two lines between blank lines: how they open and how they go on. */
    private record Blocks(
            int blocks, int openEnded, int openWords, int others, int othersEnded, int otherWords) {
        private static final int FEW = 3;

        static Blocks of(Draft draft, List<Integer> kept) {
            int blocks = 0;
            int openEnded = 0;
            int openWords = 0;
            int others = 0;
            int othersEnded = 0;
            int otherWords = 0;
            for (int at = 0; at + 1 < kept.size(); at++) {
                var line = draft.line(kept.get(at));
                if (kept.get(at) == draft.title() || line.bullet()) {
                    continue;
                }
                if (!line.gap()) {
                    others++;
                    othersEnded += line.ended() ? 1 : 0;
                    otherWords += line.words();
                } else if (!draft.line(kept.get(at + 1)).gap()) {
                    blocks++;
                    openEnded += line.ended() ? 1 : 0;
                    openWords += line.words();
                }
            }
            return new Blocks(blocks, openEnded, openWords, others, othersEnded, otherWords);
        }

        boolean openWithoutEnd() {
            return blocks >= FEW && openEnded < 0.4 * blocks && othersEnded > 0.7 * others;
        }

        boolean openShort() {
            return blocks >= FEW
                    && openEnded < 0.4 * blocks
                    && others >= 2 * blocks
                    && openWords * (double) others < 0.65 * otherWords * blocks;
        }
    }
}
