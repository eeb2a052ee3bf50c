package org.examwright.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.examwright.platform.PlatformProblem;

/**
 * A request whose body has been read, so that it can be told from another one under the same key.
 *
 * @param fingerprint SHA-256 of method, address, type and body
 * @param request the same request, its body still to be read
 */
record RepeatedRequest(byte[] fingerprint, HttpServletRequest request) {

    static RepeatedRequest read(HttpServletRequest request) throws IOException, ServletException {
        var digest = sha256();
        add(digest, request.getMethod() + " " + request.getRequestURI());
        add(digest, String.valueOf(request.getQueryString()));
        var type = String.valueOf(request.getContentType());
        if (type.startsWith("multipart/")) {
            return new RepeatedRequest(ofParts(digest, request), request);
        }
        add(digest, type);
        var body = request.getInputStream().readAllBytes();
        return new RepeatedRequest(digest.digest(body), new Buffered(request, body));
    }

    /** The frame's boundary differs each time; the parts are what counts. */
    private static byte[] ofParts(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        try {
            for (var part : request.getParts()) {
                add(digest, part.getName() + " " + part.getSubmittedFileName());
                try (var content = part.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return digest.digest();
        } catch (IllegalStateException e) {
            throw PlatformProblem.TOO_LARGE.because("At most 25 MiB are read here");
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Buffered extends HttpServletRequestWrapper {
        private final byte[] body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BufferedBody(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class BufferedBody extends ServletInputStream {
        private final ByteArrayInputStream body;

        BufferedBody(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read");
        }
    }
}
