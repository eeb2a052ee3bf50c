package org.examwright.platform.web;

import java.util.stream.Collectors;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, and where. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemException refusal(HttpMessageNotReadableException unread) {
        for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return refused;
            }
        }
        return unread.getCause() instanceof JacksonException json
                ? refusal(json)
                : PlatformProblem.MALFORMED.at("", "A JSON body is needed");
    }

    static ProblemException refusal(JacksonException json) {
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
