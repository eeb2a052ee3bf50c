package org.examwright.generation.distractors;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found in the texts that were looked at last. The same few events stand beside one
 * another in question after question. For several threads.
 *
 * @param <T> what is found; it never changes, and hangs on the text alone
 */
final class Recent<T> {
    private static final int REMEMBERED = 4_000;

    private final Function<String, T> read;
    private final Map<String, T> found =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    Recent(Function<String, T> read) {
        this.read = read;
    }

    T of(String text) {
        T known = found.get(text);
        if (known == null) {
            known = read.apply(text);
            found.put(text, known);
        }
        return known;
    }
}
