package org.examwright.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.examwright.platform.BodyLimit;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over 1 MiB, or over what the operation's {@link BodyLimit} says, with 413. */
@Component
@Order(0)
class BodyLimitFilter extends OncePerRequestFilter {
    private static final long MEBIBYTE = 1024 * 1024;

    private final Handlers handlers;

    BodyLimitFilter(Handlers handlers) {
        this.handlers = handlers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (small(request)) {
            chain.doFilter(request, response);
            return;
        }
        long limit =
                handlers.annotation(request, BodyLimit.class).map(BodyLimit::mebibytes).orElse(1)
                        * MEBIBYTE;
        // a multipart body carries its own frame, and is measured again part by part
        var type = request.getContentType();
        boolean multipart = type != null && type.startsWith("multipart/");
        if (request.getContentLengthLong() > limit + (multipart ? MEBIBYTE : 0)) {
            Problems.write(request, response, tooLarge(limit));
        } else {
            chain.doFilter(multipart ? request : new Limited(request, limit), response);
        }
    }

    /** Whether its head says that it is within what every operation takes. */
    private static boolean small(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0
                ? length <= MEBIBYTE
                : request.getProtocol().startsWith("HTTP/1.")
                        && request.getHeader("Transfer-Encoding") == null;
    }

    private static ProblemException tooLarge(long limit) {
        return PlatformProblem.TOO_LARGE.because(
                "At most %d MiB are read here".formatted(limit / MEBIBYTE));
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long read;

        Counting(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = body.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int got) {
            read += got;
            if (read > limit) {
                throw tooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
