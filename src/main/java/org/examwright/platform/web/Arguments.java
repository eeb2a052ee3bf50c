package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import org.examwright.platform.Arrival;
import org.examwright.platform.IfMatch;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What a controller may ask for besides path, query and body: a page, If-Match, the arrival. */
@Component
class Arguments implements HandlerMethodArgumentResolver {
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final Cursors cursors;

    Arguments(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == PageRequest.class || type == IfMatch.class || type == Arrival.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var type = parameter.getParameterType();
        if (type == PageRequest.class) {
            return page(request);
        }
        return type == IfMatch.class ? ifMatch(request) : arrival(request);
    }

    private PageRequest page(HttpServletRequest request) {
        var list = Cursors.list(request);
        var cursor = request.getParameter("cursor");
        return new PageRequest(
                limit(request.getParameter("limit")),
                cursor == null ? null : cursors.open(cursor, list),
                position -> cursors.sign(position, list));
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return DEFAULT_LIMIT;
        }
        if (!given.matches("\\d{1,3}")
                || Integer.parseInt(given) < 1
                || Integer.parseInt(given) > LARGEST_LIMIT) {
            throw PlatformProblem.MALFORMED.at("?limit", "limit is a whole number from 1 to 200");
        }
        return Integer.parseInt(given);
    }

    private static IfMatch ifMatch(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw PlatformProblem.PRECONDITION_REQUIRED.because(
                    "Read the resource and send its ETag as If-Match, so that no other change is"
                            + " lost");
        }
        return new IfMatch(Arrays.stream(given.split(",")).map(String::strip).toList());
    }

    private static Arrival arrival(HttpServletRequest request) {
        return (Arrival) Objects.requireNonNull(request.getAttribute(ArrivalFilter.ARRIVAL));
    }
}
