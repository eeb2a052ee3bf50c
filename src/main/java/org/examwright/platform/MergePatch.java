package org.examwright.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A change as JSON Merge Patch (RFC 7396): members given replace, null removes, the rest stays. */
public record MergePatch(JsonNode patch) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {
        if (!patch.isObject()) {
            throw PlatformProblem.MALFORMED.at("", "A merge patch is a JSON object");
        }
    }

    /** What the current value becomes; unknown members are refused as in any body. */
    public <T> T apply(T current, Class<T> type) {
        JsonNode merged = merge(Json.MAPPER.valueToTree(current), patch);
        try {
            return Json.MAPPER.treeToValue(merged, type);
        } catch (JacksonException unread) {
            throw new Unreadable(unread);
        }
    }

    /**
     * The patch makes something that cannot be read: an unknown member, a value of another type.
     */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient JacksonException json;

        private Unreadable(JacksonException json) {
            super(json);
            this.json = json;
        }

        public JacksonException json() {
            return json;
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result =
                target.isObject() ? (ObjectNode) target.deepCopy() : Json.MAPPER.createObjectNode();
        for (var member : patch.properties()) {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                JsonNode old = result.path(member.getKey());
                result.set(member.getKey(), merge(old, member.getValue()));
            }
        }
        return result;
    }
}
