package org.examwright.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** The two roles that Examwright works with: one owns the schema, one serves. */
public final class Roles {
    public static final String OWNER = "examwright_owner";
    public static final String APP = "examwright_app";

    private Roles() {}

    /** Makes both roles as {@code db/roles.sql} says and gives them this password. */
    public static void create(Connection superuser, String password) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(script());
            for (var role : new String[] {OWNER, APP}) {
                statement.execute(
                        "alter role %s password '%s'".formatted(role, password.replace("'", "''")));
            }
        }
    }

    private static String script() {
        try (var file = Roles.class.getResourceAsStream("/db/roles.sql")) {
            if (file == null) {
                throw new IllegalStateException("db/roles.sql is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
