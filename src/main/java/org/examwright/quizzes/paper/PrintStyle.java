package org.examwright.quizzes.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The one style sheet of the printed pages, and the policy that lets a browser use nothing else.
 */
public final class PrintStyle {
    static final String CSS = read();

    private PrintStyle() {}

    /** For {@code Content-Security-Policy}: this style sheet and nothing else is loaded or run. */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-"
                + digest()
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(CSS.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String read() {
        try (InputStream css =
                Objects.requireNonNull(PrintStyle.class.getResourceAsStream("print.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
