package org.examwright.platform;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How Examwright reads and writes JSON: strictly. Unknown and doubled fields, trailing text,
 * numbers for strings, U+0000 and lone surrogates are refused; depth is at most 64, a string at
 * most 256 Ki characters (notes: {@link NotesText}).
 */
public final class Json {
    static final int LONGEST_STRING = 256 * 1024;
    static final int LONGEST_NOTES = 25 * 1024 * 1024;

    /** The mapper for stored documents and merge patches; the web's is configured alike. */
    public static final JsonMapper MAPPER = configure(JsonMapper.builder(factory())).build();

    private Json() {}

    public static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(64)
                                .maxStringLength(LONGEST_NOTES)
                                .build())
                .build();
    }

    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(
                        new SimpleModule("strict")
                                .addDeserializer(String.class, new Text())
                                .setDeserializerModifier(new CleanScalars()));
    }

    /** Refuses what PostgreSQL and UTF-8 cannot hold. */
    static String clean(String text, int longest, DeserializationContext context) {
        if (text.length() > longest) {
            context.reportInputMismatch(
                    String.class, "A text of at most %d characters is allowed", longest);
        }
        if (text.indexOf('\0') >= 0) {
            context.reportInputMismatch(String.class, "U+0000 is not allowed in a text");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    context.reportInputMismatch(
                            String.class, "Half of a surrogate pair is not a character");
                }
            }
        }
        return text;
    }

    static String read(JsonParser parser, DeserializationContext context, int longest) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            Object other = context.handleUnexpectedToken(String.class, parser);
            return String.valueOf(other);
        }
        return clean(parser.getString(), longest, context);
    }

    private static final class Text extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return read(parser, context, LONGEST_STRING);
        }
    }
}
