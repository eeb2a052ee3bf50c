package org.examwright.platform.web;

import org.examwright.platform.BrokenJson;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

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
                ? BrokenJson.refusal(json)
                : PlatformProblem.MALFORMED.at("", "A JSON body is needed");
    }
}
