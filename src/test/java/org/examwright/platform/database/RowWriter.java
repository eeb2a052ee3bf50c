package org.examwright.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Commits rows one by one and says each number, until it is killed. */
final class RowWriter {
    private RowWriter() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]));
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), "postgres", database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists kept (id int generated always as identity)");
            for (int i = 0; i < 100_000; i++) {
                try (var row =
                        statement.executeQuery("insert into kept default values returning id")) {
                    row.next();
                    int id = row.getInt(1);
                    System.out.println("row " + id);
                }
            }
        }
    }
}
