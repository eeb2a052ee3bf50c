package org.examwright.platform.database;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The one clock that all instances share: the database's, sampled every 10 seconds and carried on
 * by the machine's steady counter between, so that a wrong or jumping system clock moves no
 * deadline.
 */
class DatabaseClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    private final DataSource database;
    private volatile Sample sample;

    private record Sample(Instant at, long nanos) {}

    DatabaseClock(DataSource database) throws SQLException {
        this.database = database;
        this.sample = ask();
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void sample() {
        try {
            sample = ask();
        } catch (SQLException e) {
            LOG.atWarn()
                    .setCause(e)
                    .log("The database's time cannot be read; the last one goes on");
        }
    }

    @Override
    public Instant instant() {
        var last = sample;
        return last.at().plusNanos(System.nanoTime() - last.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = this::instant;
        return source.withZone(zone);
    }

    private Sample ask() throws SQLException {
        long before = System.nanoTime();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            Timestamp time = row.getTimestamp(1);
            long after = System.nanoTime();
            return new Sample(time.toInstant(), before + (after - before) / 2);
        }
    }
}
