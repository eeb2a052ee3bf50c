package org.examwright.schools;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.Turns;
import org.examwright.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds who calls by the key in the request, and puts the caller's school in force. */
class KeyFilter extends OncePerRequestFilter {
    static final String CALLER = Caller.class.getName();
    static final String OPERATOR = OperatorOnly.class.getName();
    private static final String SCHEME = "Bearer ";
    private static final int MOST_OF_A_LEARNER = 4;

    private final ApiKeys keys;
    private final OperatorKey operator;

    /** A pupil's browser asks for little at once; more than that waits and harms nobody else. */
    private final Turns learners = new Turns(MOST_OF_A_LEARNER);

    KeyFilter(ApiKeys keys, OperatorKey operator) {
        this.keys = keys;
        this.operator = operator;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        var key =
                header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                        ? header.substring(SCHEME.length()).strip()
                        : "";
        if (operator.is(key)) {
            request.setAttribute(OPERATOR, true);
            authenticate("operator");
            chain.doFilter(request, response);
            return;
        }
        var caller = find(key);
        if (caller.isEmpty()) {
            Problems.write(
                    request,
                    response,
                    PlatformProblem.UNAUTHENTICATED.because(
                            "The key is not known, or has expired or been revoked"));
            return;
        }
        request.setAttribute(CALLER, caller.get());
        authenticate(caller.get().id().toString());
        passOn(caller.get(), request, response, chain);
    }

    private Optional<Caller> find(String key) {
        return Secret.hasForm(key) ? keys.find(new Secret(key)) : Optional.empty();
    }

    private static void authenticate(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    }

    private void passOn(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ScopedValue.CallableOp<Boolean, Exception> rest =
                () -> {
                    chain.doFilter(request, response);
                    return true;
                };
        var learner = caller.learner();
        try {
            CurrentSchool.<Boolean, Exception>in(
                    caller.school().id(),
                    () -> learner == null ? rest.call() : learners.take(learner, rest));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
