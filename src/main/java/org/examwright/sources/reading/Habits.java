package org.examwright.sources.reading;

import java.util.List;

/**
 * How a document is written.
 *
 * @param cards how many counters part it
 * @param total what the counters count to, 0 where they do not say
 * @param airy whether nearly every line has a blank line above, so that blank lines part nothing
 * @param punctuated whether lines of some length end as sentences do
 * @param bulleted whether the content stands in bullets
 */
record Habits(int cards, int total, boolean airy, boolean punctuated, boolean bulleted) {
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
        return new Habits(
                cards,
                total,
                gaps > 0.7 * kept.size(),
                ended > 0.6 * longer,
                bullets > 0.35 * kept.size());
    }
}
