package org.examwright.schools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key of whoever runs the service ({@code EXAMWRIGHT_BOOTSTRAP_KEY}, or a file that holds it,
 * {@code EXAMWRIGHT_BOOTSTRAP_KEY_FILE}). It makes schools and reads none.
 */
@ConfigurationProperties("examwright.bootstrap")
record OperatorKey(@Nullable String key, @Nullable Path keyFile) {
    private static final int SHORTEST = 32;

    OperatorKey {
        if (key == null && keyFile != null) {
            key = read(keyFile);
        }
        if (key != null && key.isBlank()) {
            key = null;
        }
        if (key != null && key.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "EXAMWRIGHT_BOOTSTRAP_KEY needs at least %d characters".formatted(SHORTEST));
        }
    }

    boolean isSet() {
        return key != null;
    }

    boolean is(String given) {
        return key != null
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "OperatorKey[" + (isSet() ? "set" : "unset") + "]";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("EXAMWRIGHT_BOOTSTRAP_KEY_FILE cannot be read", e);
        }
    }
}
