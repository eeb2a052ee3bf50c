package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examwright.platform.Json;
import org.examwright.platform.ProblemException;
import org.examwright.platform.ProblemType;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes the problem documents (RFC 9457) in which every refusal is answered. */
public final class Problems {
    private Problems() {}

    static ResponseEntity<Object> answer(ProblemException refused, String path) {
        var type = refused.type();
        var problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create("/problems/" + type.code()));
        problem.setTitle(type.title());
        problem.setDetail(refused.getMessage());
        problem.setInstance(URI.create(path));
        problem.setProperty("code", type.code());
        problem.setProperty("traceId", trace());
        if (!refused.faults().isEmpty()) {
            problem.setProperty("errors", refused.faults());
        }
        refused.members().forEach(problem::setProperty);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (type.status() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, "2");
        }
        if (type.status() == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return ResponseEntity.status(type.status()).headers(headers).body(problem);
    }

    /** Answers from a filter, where no controller advice reaches. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, ProblemException refused)
            throws IOException {
        var answer = answer(refused, request.getRequestURI());
        response.resetBuffer();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders()
                .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(members(answer)));
        response.flushBuffer();
    }

    static String trace() {
        var trace = MDC.get(ArrivalFilter.TRACE);
        return trace == null ? "none" : trace;
    }

    private static Map<String, Object> members(ResponseEntity<Object> answer) {
        var problem = (ProblemDetail) Objects.requireNonNull(answer.getBody());
        var members = new LinkedHashMap<String, Object>();
        members.put("type", String.valueOf(problem.getType()));
        members.put("title", String.valueOf(problem.getTitle()));
        members.put("status", problem.getStatus());
        members.put("detail", String.valueOf(problem.getDetail()));
        members.put("instance", String.valueOf(problem.getInstance()));
        var more = problem.getProperties();
        if (more != null) {
            members.putAll(more);
        }
        return members;
    }

    /** Every fault of several, the first one's words as the problem's own. */
    static ProblemException all(ProblemType type, List<ProblemException.Fault> faults) {
        var first = faults.isEmpty() ? type.title() : faults.getFirst().detail();
        var refused = type.because(first);
        faults.forEach(fault -> refused.with(fault.pointer(), fault.code(), fault.detail()));
        return refused;
    }
}
