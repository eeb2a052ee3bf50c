package org.examwright.questions.bank.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the banks that were asked for last, for as long as their questions stay as they
 * are: of three hundred learners who start, those who come once it was read do not read it again.
 *
 * @param <T> never changes
 */
public final class Remembered<T> {
    private static final int MOST = 16;

    private final Map<Bank, Read<T>> last = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Bank(UUID school, UUID course) {}

    private record Read<T>(long state, T value) {}

    /**
     * What is known of a course of the school in force, or what is read now.
     *
     * @param state as {@link QuestionReader#state} told it before
     */
    public T of(UUID course, long state, Supplier<T> read) {
        var bank = new Bank(CurrentSchool.get(), course);
        var known = known(bank);
        if (known != null && known.state() == state) {
            return known.value();
        }
        var value = read.get();
        keep(bank, new Read<>(state, value));
        return value;
    }

    private synchronized @Nullable Read<T> known(Bank bank) {
        return last.get(bank);
    }

    private synchronized void keep(Bank bank, Read<T> read) {
        last.put(bank, read);
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
