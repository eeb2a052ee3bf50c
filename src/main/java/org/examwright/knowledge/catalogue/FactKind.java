package org.examwright.knowledge.catalogue;

import java.util.Locale;

/**
 * A list of facts: which columns its filters look at. Each filter is a look-up for one fact or a
 * set made once, never a join, since the planner knows little of a school that is new.
 */
enum FactKind {
    ACTOR(
            "k.kind",
            "",
            """
            (select true from actor_alias a where a.school_id = f.school_id and a.actor_id = f.id
                and strpos(lower(a.alias), lower(:words)) > 0 limit 1)\
            """),
    EVENT("", "event_participant", "false"),
    TERM("k.kind", "", of("term", "strpos(lower(k.definition), lower(:words)) > 0")),
    FIGURE("", "", "false"),
    STATEMENT(
            "k.kind",
            "statement_actor",
            of("statement", "strpos(lower(k.subject), lower(:words)) > 0")),
    RELATION(
            "k.type",
            "",
            """
            (select true from relation k, fact e where k.school_id = f.school_id and k.id = f.id
                and e.school_id = k.school_id and e.id in (k.from_id, k.to_id)
                and strpos(lower(e.name), lower(:words)) > 0 limit 1)\
            """);

    /** The actor itself at one end, or an event or a statement that it has a part in. */
    private static final String LINKS_ACTOR =
            """
            f.id = any(array(select k.id from relation k where k.school_id = :school and (
                k.from_id = any(array(%1$s)) or k.to_id = any(array(%1$s)))))\
            """
                    .formatted(
                            """
                            select :actor union all
                            select p.event_id from event_participant p where p.school_id = :school and p.actor_id = :actor
                            union all
                            select s.statement_id from statement_actor s where s.school_id = :school and s.actor_id = :actor\
                            """);

    /** An actor has the time of each office, and of each event with a part for it. */
    private static final String ACTIVE =
            """
            (f.id = any(array(select o.actor_id from actor_office o where o.school_id = :school
                and coalesce(o.from_day, o.to_day) is not null and %s))
            or f.id = any(array(select p.actor_id from event_participant p, event k where p.school_id = :school
                and k.school_id = p.school_id and k.id = p.event_id and %s)))\
            """;

    private final String column;
    private final String actors;
    private final String words;

    FactKind(String column, String actors, String words) {
        this.column = column;
        this.actors = actors;
        this.words = words;
    }

    /** A condition on {@code k}, the row of what only facts of this kind have. */
    String of(String condition) {
        return of(table(), condition);
    }

    /** Whether its time touches a period; a bound that is null does not narrow. */
    String during(boolean from, boolean to) {
        return this == ACTOR
                ? ACTIVE.formatted(during("o", from, to), during("k", from, to))
                : of(during("k", from, to));
    }

    /**
     * An office without a last day may have been held ever since, one without a first all along.
     */
    private static String during(String row, boolean from, boolean to) {
        var open = row.equals("o");
        var last = open ? "coalesce(o.to_day, 'infinity')" : "coalesce(k.to_day, k.from_day)";
        var first = open ? "coalesce(o.from_day, '-infinity')" : "coalesce(k.from_day, k.to_day)";
        return (from ? last + " >= :from" : "true") + " and " + (to ? first + " <= :to" : "true");
    }

    private static String of(String table, String condition) {
        return "(select %s from %s k where k.school_id = f.school_id and k.id = f.id)"
                .formatted(condition, table);
    }

    private String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    String kindIs() {
        return of(column + " = :kind");
    }

    String hasActor() {
        if (this == RELATION) {
            return LINKS_ACTOR;
        }
        return "f.id = any(array(select p.%s_id from %s p where p.school_id = :school and p.actor_id = :actor))"
                .formatted(table(), actors);
    }

    String hasWords() {
        return "(strpos(lower(coalesce(f.name, '')), lower(:words)) > 0 or " + words + ")";
    }
}
