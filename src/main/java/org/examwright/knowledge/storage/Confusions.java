package org.examwright.knowledge.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.knowledge.Confusables;
import org.examwright.platform.CurrentSchool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of a course's actors, terms and events are easily taken for one another. */
@Component
public class Confusions {
    private final JdbcClient jdbc;
    private final SetReader sets;

    Confusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sets = new SetReader(jdbc);
    }

    /** By canonical names; what was rejected is left out, and so is a set with one name left. */
    public Confusables ofCourse(UUID course) {
        record Row(int set, int position, UUID fact) {}
        var rows =
                sets.rows(
                                "course_id,set_number,position,fact_id",
                                "confusable",
                                List.of(course),
                                (row, _) ->
                                        new Row(
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getObject(4, UUID.class)))
                        .getOrDefault(course, List.of());
        var facts = rows.stream().map(Row::fact).toList();
        var names =
                sets.row(
                        "id,name,status",
                        "fact",
                        facts,
                        (row, _) -> FactReader.nameUnlessRejected(row));
        var numbered = new TreeMap<Integer, Set<String>>();
        rows.stream()
                .sorted(Comparator.comparingInt(Row::set).thenComparingInt(Row::position))
                .forEach(
                        row ->
                                Objects.requireNonNull(names.get(row.fact()))
                                        .ifPresent(
                                                name ->
                                                        numbered.computeIfAbsent(
                                                                        row.set(),
                                                                        _ -> new LinkedHashSet<>())
                                                                .add(name)));
        return new Confusables(
                numbered.values().stream()
                        .filter(set -> set.size() > 1)
                        .map(List::copyOf)
                        .toList());
    }

    /**
     * Adds sets to those that the course has; one that is there already is not added again.
     *
     * @throws IllegalArgumentException where a name is of no actor, term or event of the course
     */
    public void add(UUID course, Confusables given) {
        if (given.isEmpty()) {
            return;
        }
        var there = ofCourse(course);
        write(course, given.sets().stream().filter(set -> !there.has(set)).toList());
    }

    /** Puts these sets in the place of all that the course has; names as for {@link #add}. */
    public void replace(UUID course, Confusables given) {
        jdbc.sql("delete from confusable where school_id = :school and course_id = :course")
                .param("school", CurrentSchool.get())
                .param("course", course)
                .update();
        write(course, given.sets());
    }

    /** The names that stand for nothing in the course, by their place: {@code /sets/0/1}. */
    public Map<String, String> unknown(UUID course, Confusables given) {
        var known = facts(course, given.sets().stream().flatMap(List::stream).toList());
        var unknown = new LinkedHashMap<String, String>();
        for (int set = 0; set < given.sets().size(); set++) {
            var names = given.sets().get(set);
            for (int at = 0; at < names.size(); at++) {
                if (!known.containsKey(names.get(at))) {
                    unknown.put("/sets/" + set + "/" + at, names.get(at));
                }
            }
        }
        return unknown;
    }

    private void write(UUID course, List<List<String>> given) {
        var facts = facts(course, given.stream().flatMap(List::stream).toList());
        int set =
                jdbc.sql(
                                """
                                select coalesce(max(set_number), 0) from confusable
                                where school_id = :school and course_id = :course
                                """)
                        .param("school", CurrentSchool.get())
                        .param("course", course)
                        .query(Integer.class)
                        .single();
        var batch = new Batch(FactTable.CONFUSABLE);
        for (var names : given) {
            set += 1;
            int position = 0;
            for (var name : names) {
                for (var fact : named(facts, name)) {
                    batch.add(course, set, fact, position);
                    position += 1;
                }
            }
        }
        batch.write(jdbc);
    }

    private static List<UUID> named(Map<String, List<UUID>> facts, String name) {
        var named = facts.getOrDefault(name, List.of());
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "The course has no actor, term or event '%s'".formatted(name));
        }
        return named;
    }

    /**
     * The actors, terms and events that names stand for: by their own name in any case, else by an
     * actor's alias. A name that nothing has is left out.
     */
    private Map<String, List<UUID>> facts(UUID course, Collection<String> names) {
        var named = new HashMap<String, List<UUID>>();
        var actors = new ArrayList<UUID>();
        jdbc.sql(
                        """
                        select id, name, kind from fact
                        where school_id = :school and course_id = :course and status <> 'REJECTED'
                            and kind in ('ACTOR', 'EVENT', 'TERM')
                        order by kind, id
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(
                        row -> {
                            var id = row.getObject(1, UUID.class);
                            add(named, row.getString(2), id);
                            if (row.getString(3).equals("ACTOR")) {
                                actors.add(id);
                            }
                        });
        var aliased = new HashMap<String, List<UUID>>();
        sets.rows("actor_id,alias", "actor_alias", actors, (row, _) -> row.getString(2))
                .forEach((id, aliases) -> aliases.forEach(alias -> add(aliased, alias, id)));
        var found = new LinkedHashMap<String, List<UUID>>();
        for (var name : names) {
            var ids = named.getOrDefault(fold(name), aliased.get(fold(name)));
            if (ids != null) {
                found.put(name, ids.stream().sorted().toList());
            }
        }
        return found;
    }

    private static void add(Map<String, List<UUID>> ids, String name, UUID id) {
        ids.computeIfAbsent(fold(name), _ -> new ArrayList<>()).add(id);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
