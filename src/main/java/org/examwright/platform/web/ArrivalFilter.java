package org.examwright.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.examwright.platform.Arrival;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter: takes the time, by which deadlines are judged, and gives the request a trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ArrivalFilter extends OncePerRequestFilter {
    static final String ARRIVAL = Arrival.class.getName();
    static final String TRACE = "traceId";

    private final Clock clock;

    ArrivalFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ARRIVAL, new Arrival(clock.instant()));
        var trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(TRACE, trace);
        MDC.put(TRACE, trace);
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            refuse(request, response, failure);
        } finally {
            MDC.remove(TRACE);
        }
    }

    /** Where another filter met a database that is away: nothing has been answered yet. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        var refused = ProblemAdvice.refusal(failure);
        if (refused.type().status() != 503 || response.isCommitted()) {
            throw failure;
        }
        ProblemAdvice.log(refused, failure);
        Problems.write(request, response, refused);
    }
}
