package org.examwright.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found in the texts that were looked at last: the same few words and sentences come up in
 * question after question. For several threads, none of which waits for another.
 *
 * @param <T> what is found; it never changes, and hangs on the text alone
 */
public final class Recent<T> {
    private final int least;
    private final Function<String, T> read;
    private volatile Map<String, T> lately = new ConcurrentHashMap<>();
    private volatile Map<String, T> before = Map.of();

    /**
     * @param least so many texts are remembered, and up to twice as many
     */
    public Recent(int least, Function<String, T> read) {
        this.least = least;
        this.read = read;
    }

    /** What is found in a text; looked for again only where it was not remembered. */
    public T of(String text) {
        T known = lately.get(text);
        if (known == null) {
            T earlier = before.get(text);
            known = earlier == null ? read.apply(text) : earlier;
            if (lately.size() >= least) {
                forget();
            }
            lately.put(text, known);
        }
        return known;
    }

    /** Keeps those that were asked for since it forgot some the last time. */
    private synchronized void forget() {
        if (lately.size() >= least) {
            before = lately;
            lately = new ConcurrentHashMap<>();
        }
    }
}
