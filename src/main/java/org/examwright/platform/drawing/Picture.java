package org.examwright.platform.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.examwright.platform.Json;
import org.examwright.platform.PlatformProblem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with what is either read or looked at. The tag is a digest of what is sent, so a client
 * that has it already is told so; a picture may load and run nothing.
 */
public final class Picture {
    public static final String SVG = "image/svg+xml";
    public static final int NARROWEST = 320;
    public static final int WIDEST = 4000;

    private Picture() {}

    /** An answer with an SVG picture. */
    public static ResponseEntity<String> svg(String picture) {
        return answer(picture)
                .contentType(new MediaType(MediaType.valueOf(SVG), StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'")
                .body(picture);
    }

    /** An answer with what a picture would show, as JSON. */
    public static <T> ResponseEntity<T> json(T shown) {
        return answer(Json.MAPPER.writeValueAsString(shown)).body(shown);
    }

    /** Refuses a width that no picture is drawn for. */
    public static int width(int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw PlatformProblem.INVALID.at(
                    "?width", "A picture is %d to %d pixels wide".formatted(NARROWEST, WIDEST));
        }
        return width;
    }

    private static ResponseEntity.BodyBuilder answer(String body) {
        return ResponseEntity.ok()
                .eTag("\"" + digest(body) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION);
    }

    private static String digest(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
