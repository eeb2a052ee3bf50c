package org.examwright;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.examwright.platform.database.Roles;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL 18 of all tests of one run: a container where Docker answers, else the embedded
 * server. The service connects as in life, with its two roles; never as the superuser.
 */
public class TestDatabase implements EnvironmentPostProcessor, Ordered {
    private static final String PASSWORD = "for tests only";

    private record Server(String url, String user, String password, String kind) {}

    /** Started by the first test that needs it. */
    private static final class Shared {
        static final Server SERVER = start();
    }

    /** Which server the tests run on: "container" or "embedded". */
    public static String kind() {
        return Shared.SERVER.kind();
    }

    /** For tests that look at what the service itself must not see. */
    public static Connection superuser() throws SQLException {
        var server = Shared.SERVER;
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** As the role that serves, without the service. */
    public static Connection app() throws SQLException {
        return DriverManager.getConnection(Shared.SERVER.url(), Roles.APP, PASSWORD);
    }

    /** As the role that owns the schema. */
    public static Connection owner() throws SQLException {
        return DriverManager.getConnection(Shared.SERVER.url(), Roles.OWNER, PASSWORD);
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "testDatabase",
                                Map.of(
                                        "spring.datasource.url",
                                        Shared.SERVER.url(),
                                        "spring.datasource.username",
                                        Roles.APP,
                                        "spring.datasource.password",
                                        PASSWORD,
                                        "spring.flyway.user",
                                        Roles.OWNER,
                                        "spring.flyway.password",
                                        PASSWORD,
                                        "spring.test.database.replace",
                                        "none")));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }

    private static Server start() {
        var server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        try (var connection =
                DriverManager.getConnection(server.url(), server.user(), server.password())) {
            Roles.create(connection, PASSWORD);
            return server;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("resource") // lives as long as the tests
    private static Server container() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Server(
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                "container");
    }

    private static Server embedded() {
        try {
            var server = EmbeddedPostgres.builder().start();
            var url = "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
            return new Server(url, "postgres", "postgres", "embedded");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
