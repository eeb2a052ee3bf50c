package org.examwright.platform;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a text as long as notes may be, 25 Mi characters; for {@code @JsonDeserialize(using)}. */
public final class NotesText extends ValueDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return Json.read(parser, context, Json.LONGEST_NOTES);
    }
}
