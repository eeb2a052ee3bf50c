package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Replies to repeatable requests, kept for a day. Works within the request's transaction. */
@Component
class Replies {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final List<String> HEADERS = List.of("Content-Type", "Location", "ETag", "Link");
    private static final TypeReference<Map<String, String>> HEADER_MAP = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    Replies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A reply as it was first given, without what is shown only once. */
    record Reply(int status, Map<String, String> headers, byte[] body) {

        static Reply of(ContentCachingResponseWrapper answer, Optional<String> secret) {
            var headers = new LinkedHashMap<String, String>();
            for (var name : HEADERS) {
                var value = answer.getHeader(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
            var body = answer.getContentAsByteArray();
            return new Reply(
                    answer.getStatus(), headers, secret.map(s -> without(body, s)).orElse(body));
        }

        void write(HttpServletResponse response) {
            response.setStatus(status);
            headers.forEach(response::setHeader);
            response.setHeader("Idempotent-Replayed", "true");
            try {
                response.getOutputStream().write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] without(byte[] body, String member) {
            if (Json.MAPPER.readTree(body) instanceof ObjectNode object) {
                object.remove(member);
                return Json.MAPPER.writeValueAsBytes(object);
            }
            return body;
        }
    }

    static UUID caller(HttpServletRequest request) {
        return UUID.fromString(request.getRemoteUser());
    }

    /** Holds the key until the transaction ends; refused where the same request still runs. */
    void lock(UUID caller, String key) {
        boolean held =
                database.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                        .param(CurrentSchool.get() + " " + caller + " " + key)
                        .query(Boolean.class)
                        .single();
        if (!held) {
            throw stillRunning();
        }
    }

    static ProblemException stillRunning() {
        return PlatformProblem.STILL_RUNNING.because("Wait for it, then ask again");
    }

    Optional<Reply> find(UUID caller, String key, byte[] fingerprint) {
        database.sql(
                        "delete from idempotency_key where school_id = ? and caller_id = ? and key"
                                + " = ? and created_at < ?")
                .params(
                        CurrentSchool.get(),
                        caller,
                        key,
                        Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        return database.sql(
                        "select request, status, headers, body from idempotency_key where school_id"
                                + " = ? and caller_id = ? and key = ?")
                .params(CurrentSchool.get(), caller, key)
                .query(
                        (row, _) -> {
                            if (!MessageDigest.isEqual(row.getBytes("request"), fingerprint)) {
                                throw PlatformProblem.KEY_REUSED.because(
                                        "Use a new Idempotency-Key for a new request");
                            }
                            return new Reply(
                                    row.getInt("status"),
                                    Json.MAPPER.readValue(row.getString("headers"), HEADER_MAP),
                                    row.getBytes("body"));
                        })
                .optional();
    }

    void store(UUID caller, String key, byte[] fingerprint, Reply reply) {
        database.sql(
                        """
                        insert into idempotency_key
                            (school_id, caller_id, key, request, status, headers, body, created_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        CurrentSchool.get(),
                        caller,
                        key,
                        fingerprint,
                        reply.status(),
                        Json.MAPPER.writeValueAsString(reply.headers()),
                        reply.body(),
                        Timestamp.from(clock.instant()))
                .update();
        // what has had its day goes, a few at a time
        database.sql(
                        """
                        delete from idempotency_key where (school_id, caller_id, key) in (
                            select school_id, caller_id, key from idempotency_key
                            where school_id = ? and created_at < ? limit 20)
                        """)
                .params(CurrentSchool.get(), Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
