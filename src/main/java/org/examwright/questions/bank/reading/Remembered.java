package org.examwright.questions.bank.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the banks that were asked for last, for as long as their questions stay as they
 * are. Of three hundred learners who start at once the first one reads; the others wait for that.
 *
 * @param <T> never changes
 */
public final class Remembered<T> {
    private static final int MOST = 16;

    private final Map<Bank, Shelf<T>> last = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Bank(UUID school, UUID course) {}

    /**
     * What is known of a course of the school in force, or what is read now.
     *
     * @param state as {@link QuestionReader#state} told it before
     */
    public T of(UUID course, long state, Supplier<T> read) {
        return shelf(new Bank(CurrentSchool.get(), course)).of(state, read);
    }

    private synchronized Shelf<T> shelf(Bank bank) {
        var shelf = last.computeIfAbsent(bank, _ -> new Shelf<>());
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
        return shelf;
    }

    /** One bank's; read by one at a time. */
    private static final class Shelf<T> {
        private @Nullable Read<T> read;

        private record Read<T>(long state, T value) {}

        synchronized T of(long state, Supplier<T> reading) {
            var known = read;
            if (known == null || known.state() != state) {
                known = new Read<>(state, reading.get());
                read = known;
            }
            return known.value();
        }
    }
}
