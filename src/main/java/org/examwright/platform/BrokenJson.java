package org.examwright.platform;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON, and where. */
public final class BrokenJson {
    private BrokenJson() {}

    /** A 400 with a pointer to the place. */
    public static ProblemException refusal(JacksonException json) {
        return switch (json) {
            case UnrecognizedPropertyException unknown ->
                    PlatformProblem.UNKNOWN_FIELD.at(
                            pointer(unknown),
                            "%s is not known here".formatted(unknown.getPropertyName()));
            case StreamReadException broken ->
                    PlatformProblem.MALFORMED.at(
                            "",
                            "Not JSON at line %d, column %d: %s"
                                    .formatted(
                                            broken.getLocation().getLineNr(),
                                            broken.getLocation().getColumnNr(),
                                            firstLine(broken)));
            case DatabindException wrong ->
                    PlatformProblem.MALFORMED.at(pointer(wrong), firstLine(wrong));
            default -> PlatformProblem.MALFORMED.at("", "The JSON cannot be read");
        };
    }

    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(
                        step ->
                                "/"
                                        + (step.getPropertyName() == null
                                                ? step.getIndex()
                                                : escape(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The reader's own words, without its class names and what it had read. */
    private static String firstLine(JacksonException wrong) {
        var message = String.valueOf(wrong.getOriginalMessage()).lines().findFirst().orElse("");
        return message.replaceAll("`?(?:java|org|tools)\\.[\\w.$]+\\.(\\w+)`?", "$1")
                .replaceAll("\\(`?through reference.*", "")
                .strip();
    }
}
