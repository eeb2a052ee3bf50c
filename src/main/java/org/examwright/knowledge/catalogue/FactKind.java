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
        return "f.id = any(array(select p.%s_id from %s p where p.school_id = :school and p.actor_id = :actor))"
                .formatted(table(), actors);
    }

    String hasWords() {
        return "(strpos(lower(coalesce(f.name, '')), lower(:words)) > 0 or " + words + ")";
    }
}
