package org.examwright.questions.bank.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds quotations against the stored text of a course's sources. */
@Component
public class Quotes {
    private final JdbcClient jdbc;

    public Quotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that are the text of a passage of the course at their place, letter for letter; page
     * furniture is never quoted.
     */
    public Set<Evidence> exact(CourseId course, Collection<Evidence> quotes) {
        List<Evidence> asked =
                quotes.stream().filter(Objects::nonNull).filter(Quotes::whole).distinct().toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                """
                                select n.*
                                from unnest(cast(:sources as uuid[]), cast(:versions as int[]), cast(:lines as int[]),
                                    cast(:starts as int[]), cast(:ends as int[]), cast(:quotes as text[]))
                                    as n (source, version, line, start_at, end_at, quote)
                                join source s on s.school_id = :school and s.id = n.source and s.course_id = :course
                                join passage p on p.school_id = :school and p.source_id = n.source
                                    and p.version = n.version and p.line = n.line
                                where p.kind <> 'CHROME'
                                    and substring(p.text from n.start_at + 1 for n.end_at - n.start_at) = n.quote
                                """)
                        .param("school", CurrentSchool.get())
                        .param("course", course.id())
                        .param(
                                "sources",
                                asked.stream().map(e -> e.sourceId().id()).toArray(UUID[]::new))
                        .param("versions", ints(asked, Evidence::sourceVersion))
                        .param("lines", ints(asked, Evidence::line))
                        .param("starts", ints(asked, Evidence::start))
                        .param("ends", ints(asked, Evidence::end))
                        .param("quotes", asked.stream().map(Evidence::quote).toArray(String[]::new))
                        .query(
                                (row, _) ->
                                        new Evidence(
                                                new SourceId(row.getObject("source", UUID.class)),
                                                row.getInt("version"),
                                                row.getInt("line"),
                                                row.getInt("start_at"),
                                                row.getInt("end_at"),
                                                row.getString("quote")))
                        .list());
    }

    /** Whether it can be a quotation at all: its length is that of its place. */
    private static boolean whole(Evidence quote) {
        return (Object) quote.sourceId() != null
                && (Object) quote.quote() != null
                && quote.start() >= 0
                && quote.end() > quote.start()
                && quote.end() - quote.start()
                        == quote.quote().codePointCount(0, quote.quote().length());
    }

    private static Integer[] ints(List<Evidence> quotes, Function<Evidence, Integer> column) {
        return quotes.stream().map(column).toArray(Integer[]::new);
    }
}
