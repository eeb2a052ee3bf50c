package org.examwright.knowledge.editing;

import java.net.URI;
import org.examwright.knowledge.editing.FactEditing.Shown;
import org.examwright.platform.Etag;
import org.springframework.http.ResponseEntity;

/** What is shown of a fact, a topic or a theme, as an answer over HTTP with its tag. */
final class Answers {
    private Answers() {}

    static ResponseEntity<Object> ok(Shown shown) {
        return ResponseEntity.ok().eTag(Etag.of(shown.tag())).body(shown.view());
    }

    /**
     * @param plural the last part of the path under which all of its kind are
     */
    static ResponseEntity<Object> created(String plural, Shown made) {
        return ResponseEntity.created(URI.create("/v1/%s/%s".formatted(plural, made.id())))
                .eTag(Etag.of(made.tag()))
                .body(made.view());
    }
}
