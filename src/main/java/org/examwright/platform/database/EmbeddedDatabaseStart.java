package org.examwright.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded database before everything else, where no other is named ({@code
 * spring.datasource.url}), and stops it after everything else.
 */
class EmbeddedDatabaseStart implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var loader = EmbeddedDatabaseStart.class.getClassLoader();
        if (!ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", loader)) {
            throw new DatabaseRefused(
                    "No database: set SPRING_DATASOURCE_URL (this build carries no embedded"
                            + " PostgreSQL)");
        }
        var folder = Path.of(environment.getProperty("examwright.data", "data"));
        var database = EmbeddedDatabase.start(folder);
        SpringApplication.getShutdownHandlers().add(() -> stop(database));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("embeddedDatabase", properties(database)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static Map<String, Object> properties(EmbeddedDatabase database) {
        return Map.of(
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                Roles.APP,
                "spring.datasource.password",
                database.password(),
                "spring.flyway.user",
                Roles.OWNER,
                "spring.flyway.password",
                database.password(),
                "examwright.embedded",
                "true");
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
