package org.examwright.attempts.regrades;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Names one regrade. */
public record RegradeId(@JsonValue UUID id) implements Serializable {
    static RegradeId next() {
        return new RegradeId(UuidV7.next());
    }

    public static RegradeId valueOf(String text) {
        return new RegradeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
