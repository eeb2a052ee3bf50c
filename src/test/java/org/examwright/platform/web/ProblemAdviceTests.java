package org.examwright.platform.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.orm.jpa.JpaSystemException;

class ProblemAdviceTests {
    private final ProblemAdvice advice = new ProblemAdvice();

    static Stream<Exception> lostDatabases() {
        return Stream.of(
                new DataAccessResourceFailureException(
                        "write",
                        new SQLException(
                                "An I/O error", "08006", new SocketException("Broken pipe"))),
                new UncategorizedSQLException(
                        "read",
                        null,
                        new SQLException(
                                "An I/O error",
                                "08006",
                                new SocketException("Connection reset by peer"))),
                new UncategorizedSQLException(
                        "read", null, new SQLException("terminating connection", "57P01")),
                new JpaSystemException(
                        new RuntimeException(
                                "Unable to rollback", new SQLException("Connection is closed"))),
                new DataAccessResourceFailureException(
                        "connect", new SQLException("too many clients", "53300")));
    }

    @ParameterizedTest
    @MethodSource("lostDatabases")
    void aLostDatabaseIsNeverASuccess(Exception failure) {
        var answer = requireNonNull(advice.handle(failure, new MockHttpServletRequest()));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    }

    @Test
    void aClientThatHasGoneIsAnsweredNothing() {
        assertThat(advice.handle(new IOException("Broken pipe"), new MockHttpServletRequest()))
                .isNull();
    }

    @Test
    void whatNobodyForesawIsTheServicesFault() {
        var surprise = new IllegalStateException("surprise");

        var answer = requireNonNull(advice.handle(surprise, new MockHttpServletRequest()));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
    }
}
