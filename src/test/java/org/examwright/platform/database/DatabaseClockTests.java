package org.examwright.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.examwright.JourneyTest;
import org.examwright.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class DatabaseClockTests {
    @Autowired Clock clock;

    @Test
    void tellsTheDatabasesTime() throws SQLException {
        assertThat(clock.instant()).isCloseTo(databaseTime(), within(5, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void tellsTheSameInstantInAnotherZone() {
        var paris = clock.withZone(ZoneId.of("Europe/Paris"));

        assertThat(paris.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(paris.instant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
    }

    private static Instant databaseTime() throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
