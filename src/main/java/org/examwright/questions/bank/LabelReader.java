package org.examwright.questions.bank;

import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads which topic or theme is meant: its id alone, or the reference that an answer showed. */
final class LabelReader extends ValueDeserializer<UUID> {
    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return context.readValue(parser, UUID.class);
        }
        JsonNode shown = context.readTree(parser);
        return context.readTreeAsValue(shown.path("id"), UUID.class);
    }
}
