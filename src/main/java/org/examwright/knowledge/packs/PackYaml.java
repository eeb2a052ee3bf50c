package org.examwright.knowledge.packs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A pack's YAML: plain data only. Anchors and aliases, which can make a small file endless, are
 * refused, and so is what no field can hold; each with its line, as many as there are.
 */
final class PackYaml {
    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 20;
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .build();

    private PackYaml() {}

    static String write(Object value) {
        return YAML.writeValueAsString(value);
    }

    /** The file's content; empty where it cannot be read at all. */
    static <T> Optional<T> read(String file, String text, Class<T> type, List<PackFault> faults) {
        try {
            if (!plain(file, text, faults)) {
                return Optional.empty();
            }
            return Optional.ofNullable(
                    YAML.readerFor(type).withHandler(new Told(file, faults)).readValue(text));
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? "file" : "line " + place.getLineNr();
            faults.add(new PackFault(file, line, e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static boolean plain(String file, String text, List<PackFault> faults) {
        int before = faults.size();
        try (var parser = (YAMLParser) YAML.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var fault = fault(parser, token);
                if (fault != null) {
                    faults.add(new PackFault(file, line(parser), fault));
                }
                if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
                    faults.add(new PackFault(file, line(parser), "is nested too deep"));
                    return false;
                }
            }
        }
        return faults.size() == before;
    }

    private static @Nullable String fault(YAMLParser parser, JsonToken token) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            return "anchors and aliases (& and *) are not read here: write the value out";
        }
        if (token == JsonToken.VALUE_NULL && parser.streamReadContext().inArray()) {
            return "an item of a list is empty";
        }
        if (!token.isScalarValue() && token != JsonToken.PROPERTY_NAME) {
            return null;
        }
        var text = parser.getString();
        if (text.indexOf('\0') >= 0 || !wellFormed(text)) {
            return "has a character that no text may have";
        }
        var quote = "quote".equals(parser.currentName());
        return text.length() > LONGEST && !quote
                ? "has a text of more than 10,000 characters"
                : null;
    }

    private static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String line(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    /** Notes what does not fit and reads on, so that every fault is told at once. */
    private static final class Told extends DeserializationProblemHandler {
        private final String file;
        private final List<PackFault> faults;

        Told(String file, List<PackFault> faults) {
            this.file = file;
            this.faults = faults;
        }

        /** What is held back until its neighbours are known has no place of its own any more. */
        private void tell(DeserializationContext context, JsonParser parser, String detail) {
            var real = context.getParser();
            boolean placed = parser.currentTokenLocation().getLineNr() > 0 || real == null;
            faults.add(new PackFault(file, line(placed ? parser : real), detail));
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable ValueDeserializer<?> deserializer,
                Object bean,
                String name) {
            tell(context, parser, "Unrecognized property \"" + name + "\"");
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType type,
                JsonToken token,
                JsonParser parser,
                @Nullable String message) {
            tell(context, parser, "is not " + expected(type.getRawClass()));
            parser.skipChildren();
            return type.getRawClass() == boolean.class ? false : null;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context,
                Class<?> type,
                String value,
                @Nullable String message) {
            var parser = context.getParser();
            if (parser != null) {
                tell(context, parser, "'" + value + "' is not " + expected(type));
            }
            return type == boolean.class ? false : null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> type,
                @Nullable ValueInstantiator instantiator,
                JsonParser parser,
                @Nullable String message) {
            tell(context, parser, "is not " + expected(type));
            parser.skipChildren();
            return null;
        }

        private static String expected(Class<?> type) {
            if (List.class.isAssignableFrom(type)) {
                return "a list";
            }
            if (type == String.class) {
                return "a text";
            }
            if (type == boolean.class) {
                return "true or false";
            }
            return Number.class.isAssignableFrom(type) ? "a number" : "a map of fields";
        }
    }
}
