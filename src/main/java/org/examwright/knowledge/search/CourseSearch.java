package org.examwright.knowledge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the facts and passages of one course, the best first. */
@Service
@Transactional(readOnly = true)
class CourseSearch {
    private static final String FOUND =
            """
            select h.kind, h.id, h.score
            from search_course(:course, :asked, cast(:names as text[])) h
            where (cast(:kind as text) is null or h.kind = :kind)
                and (h.score < :score or h.score = :score and h.id > :id)
                and (h.kind = 'PASSAGE' or exists (
                    select from fact f
                    where f.school_id = :school and f.id = h.id and f.status <> 'REJECTED' and %s))
            order by h.score desc, h.id
            limit :most
            """
                    .formatted(FactStore.SAID);

    private final JdbcClient jdbc;
    private final Courses courses;
    private final HitReader hits;

    CourseSearch(JdbcClient jdbc, Courses courses) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.hits = new HitReader(jdbc);
    }

    /** A page of what a course has on these words, of one kind or of all. */
    Page<Hit> page(CourseId course, String text, @Nullable HitKind kind, PageRequest page) {
        courses.get(course); // before the words are judged: another school's course is not there
        var words = SearchWords.of(text);
        var corrected = corrected(course, words);
        var asked = words.with(corrected);
        var names = names(words, corrected);
        var found = page.page(found(course, asked, names, kind, page), Found::position);
        var shown = hits.read(found.items(), asked, names);
        return new Page<>(
                found.items().stream()
                        .map(each -> shown.get(each.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                found.next());
    }

    /** What matched, how well. */
    record Found(HitKind kind, UUID id, int score) {
        String position() {
            return score + " " + id;
        }
    }

    /** Words that the course never says, in lower case, and the words of actors' names for them. */
    private Map<String, String> corrected(CourseId course, SearchWords words) {
        var others = new HashMap<String, String>();
        jdbc.sql("select word, name from search_nearest_names(:course, cast(:words as text[]))")
                .param("course", course.id())
                .param("words", words.likelyNames().toArray(String[]::new))
                .query(
                        row -> {
                            var word = row.getString("word");
                            others.put(
                                    word.toLowerCase(Locale.ROOT),
                                    Likeness.nearest(word, row.getString("name")));
                        });
        return others;
    }

    private static List<String> names(SearchWords words, Map<String, String> corrected) {
        var names = new ArrayList<>(words.asName());
        corrected.keySet().stream().sorted().filter(w -> !names.contains(w)).forEach(names::add);
        return names;
    }

    private List<Found> found(
            CourseId course,
            String asked,
            List<String> names,
            @Nullable HitKind kind,
            PageRequest page) {
        var after = after(page.after());
        return jdbc.sql(FOUND)
                .param("school", CurrentSchool.get())
                .param("course", course.id())
                .param("asked", asked)
                .param("names", names.toArray(String[]::new))
                .param("kind", kind == null ? null : kind.name())
                .param("score", after.score())
                .param("id", after.id())
                .param("most", page.limit() + 1)
                .query(
                        (row, _) ->
                                new Found(
                                        HitKind.valueOf(row.getString("kind")),
                                        row.getObject("id", UUID.class),
                                        row.getInt("score")))
                .list();
    }

    private static Found after(@Nullable String position) {
        if (position == null) {
            return new Found(HitKind.PASSAGE, new UUID(0, 0), Integer.MAX_VALUE);
        }
        var parts = position.split(" ", 2);
        if (parts.length != 2) {
            throw PlatformProblem.BAD_CURSOR.at("?cursor", "The cursor is not one of a search");
        }
        return new Found(HitKind.PASSAGE, UUID.fromString(parts[1]), Integer.parseInt(parts[0]));
    }
}
