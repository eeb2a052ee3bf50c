package org.examwright.platform.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
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

    private static final int ASKED = 5;

    private final DataSource database;
    private volatile Sample sample;

    /**
     * @param took how long the answer took: what it says is true to half of that
     */
    private record Sample(Instant at, long nanos, long took) {}

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

    /** The best of some answers: on a busy machine most of them take their time. */
    private Sample ask() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var best = once(statement);
            for (int i = 1; i < ASKED; i++) {
                var next = once(statement);
                best = next.took() < best.took() ? next : best;
            }
            return best;
        }
    }

    private static Sample once(Statement statement) throws SQLException {
        long before = System.nanoTime();
        try (var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            var time = row.getObject(1, OffsetDateTime.class).toInstant();
            long took = System.nanoTime() - before;
            return new Sample(time, before + took / 2, took);
        }
    }
}
