package org.examwright.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.NotRepeatable;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.examwright.platform.ShowsOnce;
import org.examwright.platform.Turns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a POST with an {@code Idempotency-Key} safe to send again: its effect and its reply are
 * committed together, and the same key gives the same reply for a day.
 */
@Component
@Order(10)
class RepeatFilter extends OncePerRequestFilter {
    private static final String HEADER = "Idempotency-Key";

    private final TransactionTemplate transactions;
    private final Replies replies;
    private final Handlers handlers;
    private final Turns equal = new Turns(1);

    /** Keys whose requests this instance is busy with: those that wait hold no lock yet. */
    private final Set<String> here = ConcurrentHashMap.newKeySet();

    RepeatFilter(TransactionTemplate transactions, Replies replies, Handlers handlers) {
        this.transactions = transactions;
        this.replies = replies;
        this.handlers = handlers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key == null
                || !request.getMethod().equals("POST")
                || CurrentSchool.get().equals(CurrentSchool.NONE)
                || handlers.annotation(request, NotRepeatable.class).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            repeatable(key, request, response, chain);
        } catch (ProblemException refused) {
            Problems.write(request, response, refused);
        }
    }

    private void repeatable(
            String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw PlatformProblem.MALFORMED.because(
                    "An Idempotency-Key is 1 to 200 visible ASCII characters");
        }
        var repeated = RepeatedRequest.read(request);
        var caller = Replies.caller(request);
        var secret = handlers.annotation(request, ShowsOnce.class).map(ShowsOnce::value);
        var answer = new ContentCachingResponseWrapper(response);
        Consumer<TransactionStatus> once =
                status -> {
                    replies.lock(caller, key);
                    Optional<Replies.Reply> known =
                            replies.find(caller, key, repeated.fingerprint());
                    if (known.isPresent()) {
                        known.get().write(answer);
                        return;
                    }
                    run(chain, repeated.request(), answer);
                    if (answer.getStatus() < 400) {
                        var reply = Replies.Reply.of(answer, secret);
                        replies.store(caller, key, repeated.fingerprint(), reply);
                    } else {
                        status.setRollbackOnly();
                    }
                };
        var running = caller + " " + key;
        if (!here.add(running)) {
            throw Replies.stillRunning();
        }
        try {
            // a client that sends one thing many times, under whatever keys, holds one connection
            equal.take(
                    caller + " " + HexFormat.of().formatHex(repeated.fingerprint()),
                    () -> {
                        transactions.executeWithoutResult(once);
                        return true;
                    });
        } catch (ChainFailed failed) {
            failed.rethrow();
        } finally {
            here.remove(running);
        }
        answer.copyBodyToResponse();
    }

    private static void run(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            throw new ChainFailed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ChainFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChainFailed(ServletException cause) {
            super(cause);
        }

        void rethrow() throws ServletException {
            throw (ServletException) Objects.requireNonNull(getCause());
        }
    }
}
