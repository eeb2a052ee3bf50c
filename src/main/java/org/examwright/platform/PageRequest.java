package org.examwright.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?limit=} 1 to 200, 50 where left out, and {@code
 * ?cursor=}, signed and bound to the school and the filter.
 *
 * @param after the position of the last item seen, as the list itself gave it; null at the start
 * @param sign makes a cursor from a position
 */
public record PageRequest(int limit, @Nullable String after, UnaryOperator<String> sign) {

    /** For callers inside the service, whose cursors nobody sees. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, UnaryOperator.identity());
    }

    /**
     * Makes the page from up to {@code limit + 1} rows; the one too many tells that there are more.
     */
    public <T> Page<T> page(List<T> rows, Function<T, String> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, sign.apply(position.apply(items.getLast())));
    }
}
