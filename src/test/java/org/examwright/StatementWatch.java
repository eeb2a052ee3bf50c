package org.examwright;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Watches every statement that the service runs in a test, by Hibernate or by hand: one that
 * touches a school's table and does not name the school is refused, although the wall would hold.
 */
@TestComponent
public class StatementWatch implements BeanPostProcessor {
    private static final Pattern TABLE =
            Pattern.compile(
                    "\\b(?:from|join|into|update)\\s+(?:only\\s+)?(?:examwright\\.)?([a-z_]+)");
    private static final Set<String> EXEMPT =
            Set.of("school", "event_publication", "scheduled_tasks", "flyway_schema_history");
    private static final Set<String> TABLES = ConcurrentHashMap.newKeySet();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? new Watched(source)
                : bean;
    }

    /** Refuses a statement on a school's table that does not name the school. */
    static void check(String sql) throws SQLException {
        var text = sql.toLowerCase(Locale.ROOT);
        if (text.contains("school_id") || text.contains("create ")) {
            return;
        }
        var tables = TABLE.matcher(text);
        while (tables.find()) {
            if (tables().contains(tables.group(1))) {
                throw new SQLException("A statement does not name the school: " + sql);
            }
        }
    }

    private static Set<String> tables() throws SQLException {
        if (TABLES.isEmpty()) {
            try (var connection = TestDatabase.superuser();
                    var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "select tablename from pg_tables where schemaname ="
                                            + " 'examwright'")) {
                while (rows.next()) {
                    if (!EXEMPT.contains(rows.getString(1))) {
                        TABLES.add(rows.getString(1));
                    }
                }
            }
        }
        return TABLES;
    }

    private static final class Watched extends DelegatingDataSource {
        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            StatementWatch.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().startsWith("prepare")
                                        && arguments != null
                                        && arguments[0] instanceof String sql) {
                                    check(sql);
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }
}
