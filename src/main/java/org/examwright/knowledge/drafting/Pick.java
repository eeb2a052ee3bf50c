package org.examwright.knowledge.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a request points at a topic, a theme, an actor or a fact: by its id, by its name, or by the
 * reference that an answer gave.
 */
public record Pick(@Nullable UUID id, @Nullable String name) {
    public Pick {
        if (name != null && (name.indexOf('\0') >= 0 || !UTF_8.newEncoder().canEncode(name))) {
            throw new IllegalArgumentException("This is no text");
        }
    }

    public static Pick of(UUID id) {
        return new Pick(id, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Pick read(JsonNode sent) {
        if (sent.isString()) {
            var text = sent.asString();
            var id = id(text);
            return new Pick(id, id == null ? text : null);
        }
        var id = sent.path("id").isString() ? id(sent.path("id").asString()) : null;
        var name = sent.path("name").isString() ? sent.path("name").asString() : null;
        if (!sent.isObject() || (id == null && name == null)) {
            throw new IllegalArgumentException("An id or a name is needed");
        }
        return new Pick(id, id == null ? name : null);
    }

    @JsonValue
    public String written() {
        return id == null ? String.valueOf(name) : id.toString();
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
