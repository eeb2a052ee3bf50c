package org.examwright.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.JourneyTest;
import org.examwright.TestDatabase;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's own catalogue says of the schema, table by table. */
@JourneyTest
class CatalogueTests {
    /** Tables without a wall, and why. */
    private static final Map<String, String> EXEMPT =
            Map.of(
                    "school", "the walls are built from it",
                    "flyway_schema_history", "belongs to the migrations, not to a school",
                    "event_publication", "events carry their school; the registry knows none",
                    "scheduled_tasks", "the data of a job carry its school");

    @Test
    void everyTableSaysWhatItIs() throws SQLException {
        assertThat(
                        query(
                                """
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'examwright' and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                                  and obj_description(c.oid) is null
                                """))
                .isEmpty();
    }

    @Test
    void everyTableButTheExemptHasAForcedWall() throws SQLException {
        var open =
                query(
                        """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'examwright' and c.relkind in ('r', 'p')
                          and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select from pg_policy p where p.polrelid = c.oid
                              and pg_get_expr(p.polqual, p.polrelid) like '%school_id = %current_school%'
                              and pg_get_expr(p.polwithcheck, p.polrelid) like '%school_id = %current_school%'))
                        """);
        assertThat(open).containsExactlyInAnyOrderElementsOf(EXEMPT.keySet());
    }

    @Test
    void aTableWithoutAWallIsFound() throws SQLException {
        try (var owner = TestDatabase.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table unwalled (school_id uuid, id uuid)");
            try (var rows =
                    statement.executeQuery(
                            "select relrowsecurity from pg_class where relname = 'unwalled'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getBoolean(1)).isFalse();
            }
            owner.rollback();
        }
    }

    @Test
    void theSchoolComesFirstInEveryKey() throws SQLException {
        assertThat(
                        query(
                                """
                                select t.relname || '.' || k.conname from pg_constraint k
                                join pg_class t on t.oid = k.conrelid
                                join pg_namespace n on n.oid = t.relnamespace
                                join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
                                where n.nspname = 'examwright' and k.contype in ('p', 'u', 'f')
                                  and a.attname <> 'school_id'
                                  and t.relname not in ('school', 'flyway_schema_history', 'event_publication', 'scheduled_tasks')
                                """))
                .isEmpty();
    }

    @Test
    void everyConstraintIsNamedAfterItsTable() throws SQLException {
        assertThat(
                        query(
                                """
                                select t.relname || ': ' || k.conname from pg_constraint k
                                join pg_class t on t.oid = k.conrelid
                                join pg_namespace n on n.oid = t.relnamespace
                                where n.nspname = 'examwright' and t.relname <> 'flyway_schema_history'
                                  and k.contype in ('p', 'u', 'f', 'c')
                                  and not (k.conname like t.relname || '\\_%'
                                    and k.conname ~ '_(pk|key|fk|check)$')
                                """))
                .isEmpty();
    }

    @Test
    void theRoleThatServesOwnsNothingAndSeesPastNoWall() throws SQLException {
        assertThat(
                        query(
                                """
                                select 'owns ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'examwright' and c.relowner = 'examwright_app'::regrole
                                union all
                                select 'is ' || rolname from pg_roles
                                where rolname in ('examwright_app', 'examwright_owner') and (rolsuper or rolbypassrls)
                                """))
                .isEmpty();
    }

    @Test
    void theOwnerReadsPastWallsOnlyWhereADefinerFunctionDoes() throws SQLException {
        var readable =
                query(
                        """
                        select distinct t.relname from pg_policy p join pg_class t on t.oid = p.polrelid
                        where 'examwright_owner'::regrole = any (p.polroles)
                        """);
        var bodies =
                String.join(
                        "\n",
                        query(
                                """
                                select pg_get_functiondef(f.oid) from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                                where n.nspname = 'examwright' and f.prosecdef
                                """));
        for (var table : readable) {
            assertThat(bodies).contains("examwright." + table);
        }
        assertThat(readable).contains("api_key");
    }

    @Test
    void everyDefinerFunctionHasAnEmptySearchPath() throws SQLException {
        assertThat(
                        query(
                                """
                                select f.proname from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                                where n.nspname = 'examwright' and f.prosecdef
                                  and not coalesce(f.proconfig, '{}') @> array['search_path=""']
                                """))
                .isEmpty();
    }

    @Test
    void sqlWithoutASchoolFailsInsteadOfFindingNothing() throws SQLException {
        try (var app = TestDatabase.app();
                var statement = app.createStatement()) {
            assertThat(
                            catchThrowableOfType(
                                            SQLException.class,
                                            () -> statement.executeQuery("select * from member"))
                                    .getSQLState())
                    .isEqualTo("42501");
        }
    }

    private static List<String> query(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
