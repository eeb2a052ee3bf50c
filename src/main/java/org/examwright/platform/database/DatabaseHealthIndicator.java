package org.examwright.platform.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ready only where the database keeps what it acknowledges and the walls between schools stand: no
 * durability setting is off, and the role that serves is no superuser, does not see past row-level
 * security and owns no table.
 */
@Component("databaseSettings")
class DatabaseHealthIndicator implements HealthIndicator {
    private final JdbcClient database;

    DatabaseHealthIndicator(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Health health() {
        var faults = new ArrayList<@Nullable String>(durability());
        faults.addAll(walls());
        return faults.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("faults", faults).build();
    }

    private List<@Nullable String> durability() {
        return database.sql(
                        """
                        select name || ' is ' || setting from pg_settings
                        where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                          and setting not in ('on', 'remote_apply', 'remote_write')
                        """)
                .query(String.class)
                .list();
    }

    private List<@Nullable String> walls() {
        return database.sql(
                        """
                        select 'the role is a superuser' from pg_roles where rolname = current_user and rolsuper
                        union all
                        select 'the role bypasses row-level security' from pg_roles
                        where rolname = current_user and rolbypassrls
                        union all
                        select 'the role owns ' || tablename from pg_tables
                        where schemaname = 'examwright' and tableowner = current_user
                        """)
                .query(String.class)
                .list();
    }
}
