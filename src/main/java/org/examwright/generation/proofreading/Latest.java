package org.examwright.generation.proofreading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was looked up last, so many of each kind. */
final class Latest {
    private Latest() {}

    /** A map for several threads that forgets what was not asked for longest. */
    static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                });
    }
}
