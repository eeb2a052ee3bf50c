package org.examwright.schools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a key: {@code exw_} and 256 random bits in base64url. Only its SHA-256 is ever
 * stored; that is enough for bits that nobody can guess.
 */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FORM = "exw_[A-Za-z0-9_-]{43}";

    static Secret next() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret("exw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Whether the text could be a key at all. */
    static boolean hasForm(String text) {
        return text.matches(FORM);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret itself, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "exw_…";
    }
}
