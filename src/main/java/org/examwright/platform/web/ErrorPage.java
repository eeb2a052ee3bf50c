package org.examwright.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside of any controller, in the same form as all else. */
@RestController
class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        var trace = request.getAttribute(ArrivalFilter.TRACE);
        if (trace != null) {
            MDC.put(ArrivalFilter.TRACE, trace.toString());
        }
        try {
            var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return Problems.answer(refusal(request), path == null ? "/" : path.toString());
        } finally {
            MDC.remove(ArrivalFilter.TRACE);
        }
    }

    private static ProblemException refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            var refused = ProblemAdvice.refusal(failure);
            ProblemAdvice.log(refused, failure);
            return refused;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        for (var problem : PlatformProblem.values()) {
            if (Integer.valueOf(problem.status()).equals(status)) {
                return problem.because(problem.title());
            }
        }
        return status instanceof Integer code && code < 500
                ? PlatformProblem.MALFORMED.because("The request cannot be read")
                : PlatformProblem.INTERNAL.because("The log has more under this traceId");
    }
}
