package org.examwright.attempts.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ticked options as bits: the question's first option is the lowest. */
public final class Ticks {
    /** How many options can be told apart. */
    public static final int MOST = 63;

    private Ticks() {}

    /**
     * @param options the question's own ids, in its own order
     * @param ticked those of them that are ticked; others count for nothing
     */
    public static long bits(List<String> options, Collection<? extends @Nullable String> ticked) {
        long bits = 0;
        for (var id : ticked) {
            int place = options.indexOf(id);
            bits |= place < 0 || place >= MOST ? 0 : 1L << place;
        }
        return bits;
    }

    /** The ids of the options that are ticked. */
    public static List<String> ids(List<String> options, long bits) {
        var ids = new ArrayList<String>();
        for (int place = 0; place < Math.min(options.size(), MOST); place++) {
            if ((bits >> place & 1) == 1) {
                ids.add(options.get(place));
            }
        }
        return ids;
    }
}
