package org.examwright.attempts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.marking.Answer;
import org.examwright.marking.Certainty;
import org.examwright.marking.Unfit;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** An answer in JSON: one member, by the question's type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerBody(
        @Nullable List<@Nullable String> options,
        @Nullable List<@Nullable String> order,
        @Nullable Map<String, @Nullable String> pairs,
        @Nullable String text,
        @Nullable String number,
        @Nullable Map<String, @Nullable String> blanks,
        @Nullable Certainty certainty) {

    private static final TypeReference<LinkedHashMap<Integer, AnswerBody>> BY_SLOT =
            new TypeReference<>() {};

    /** The answers of a stored sheet that are not ticks alone. */
    public static Map<Integer, AnswerBody> bySlot(String json) {
        return json.equals("{}") ? Map.of() : Json.MAPPER.readValue(json, BY_SLOT);
    }

    /**
     * @param body null clears the answer
     * @throws Unfit where it does not have exactly one member
     */
    public static Answer read(@Nullable AnswerBody body) {
        if (body == null) {
            return new Answer.Nothing();
        }
        var answer = body.answer();
        return body.certainty == null ? answer : new Answer.Sure(answer, body.certainty);
    }

    private Answer answer() {
        var given = Stream.of(options, order, pairs, text, number, blanks).filter(Objects::nonNull);
        if (given.count() != 1) {
            throw new Unfit("", "answer-wrong-shape", "An answer has exactly one member");
        }
        if (options != null) {
            return new Answer.Options(whole("/options", options));
        }
        if (order != null) {
            return new Answer.Order(whole("/order", order));
        }
        if (pairs != null) {
            return new Answer.Pairs(whole("/pairs", pairs));
        }
        if (text != null) {
            return new Answer.Text(text);
        }
        return number != null
                ? new Answer.Number(number)
                : new Answer.Blanks(whole("/blanks", Objects.requireNonNull(blanks)));
    }

    private static List<String> whole(String pointer, List<@Nullable String> ids) {
        int hole = ids.indexOf(null);
        if (hole >= 0) {
            throw new Unfit(pointer + "/" + hole, "answer-wrong-shape", "null is no id");
        }
        return ids.stream().map(Objects::requireNonNull).toList();
    }

    private static Map<String, String> whole(String pointer, Map<String, @Nullable String> byName) {
        var whole = new TreeMap<String, String>();
        byName.forEach(
                (name, value) -> {
                    if (value == null) {
                        throw new Unfit(pointer, "answer-wrong-shape", name + " has null");
                    }
                    whole.put(name, value);
                });
        return whole;
    }

    /** As it is shown and stored; null where there is no answer. */
    public static @Nullable AnswerBody of(Answer answer) {
        return switch (answer) {
            case Answer.Options(var ids) -> only(List.copyOf(ids), null, null);
            case Answer.Order(var ids) -> only(null, List.copyOf(ids), null);
            case Answer.Pairs(var pairs) -> only(null, null, Map.copyOf(pairs));
            case Answer.Text(var text) -> new AnswerBody(null, null, null, text, null, null, null);
            case Answer.Number(var digits) ->
                    new AnswerBody(null, null, null, null, digits, null, null);
            case Answer.Blanks(var blanks) ->
                    new AnswerBody(null, null, null, null, null, sorted(blanks), null);
            case Answer.Sure(var inner, var certainty) -> sure(of(inner), certainty);
            case Answer.Nothing _ -> null;
        };
    }

    private static @Nullable AnswerBody sure(@Nullable AnswerBody body, Certainty certainty) {
        return body == null
                ? null
                : new AnswerBody(
                        body.options,
                        body.order,
                        body.pairs,
                        body.text,
                        body.number,
                        body.blanks,
                        certainty);
    }

    private static AnswerBody only(
            @Nullable List<@Nullable String> options,
            @Nullable List<@Nullable String> order,
            @Nullable Map<String, @Nullable String> pairs) {
        return new AnswerBody(
                options, order, pairs == null ? null : sorted(pairs), null, null, null, null);
    }

    private static <T extends @Nullable String> Map<String, @Nullable String> sorted(
            Map<String, T> byName) {
        return new TreeMap<>(byName);
    }

    static @Nullable String stored(Answer answer) {
        var body = of(answer);
        return body == null ? null : Json.MAPPER.writeValueAsString(body);
    }

    static Answer restored(@Nullable String json) {
        return json == null
                ? new Answer.Nothing()
                : read(Json.MAPPER.readValue(json, AnswerBody.class));
    }
}
