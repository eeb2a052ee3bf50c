package org.examwright.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Refuses in ids, times and enums what {@link Json} refuses in texts. Their own readers would trim
 * U+0000 away as if it were a blank.
 */
final class CleanScalars extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> SCALARS =
            Set.of(UUID.class, Instant.class, LocalDate.class, Duration.class);

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config,
            BeanDescription.Supplier described,
            ValueDeserializer<?> reader) {
        return SCALARS.contains(described.getBeanClass()) ? new Clean(reader) : reader;
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier described,
            ValueDeserializer<?> reader) {
        return new Clean(reader);
    }

    private static final class Clean extends DelegatingDeserializer {
        Clean(ValueDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new Clean(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                Json.clean(parser.getString(), Json.LONGEST_STRING, context);
            }
            return super.deserialize(parser, context);
        }
    }
}
