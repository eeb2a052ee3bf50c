package org.examwright.questions.bank.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.questions.Difficulty;
import org.examwright.questions.Difficulty.Learned;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners' answers have taught of difficulties, beside the predictions. */
@Component
public class Learning {
    private static final String FROM =
            """
            from unnest(cast(:ids as uuid[]), cast(:versions as int[]), cast(:logits as float8[]),
                cast(:errors as float8[]), cast(:responses as int[]), cast(:bands as text[]))
                as n (id, version, logit, standard_error, responses, band)
            """;
    private final JdbcClient jdbc;

    Learning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes in what is known by now, in place of what was known before; questions that are gone are
     * passed over. Where it is more than a prediction, the band that questions are found and drawn
     * by follows.
     */
    public void learn(List<Learned> learned) {
        var inOrder =
                learned.stream()
                        .sorted(
                                Comparator.comparing((Learned each) -> each.question().id().id())
                                        .thenComparing(each -> each.question().version()))
                        .toList();
        bind(
                        """
                        insert into question_difficulty as d
                            (school_id, question_id, version, logit, standard_error, responses)
                        select :school, n.id, n.version, n.logit, n.standard_error, n.responses
                        %s
                        join question_version v on v.school_id = :school and v.question_id = n.id
                            and v.version = n.version
                        order by n.id, n.version
                        on conflict (school_id, question_id, version) do update
                            set logit = excluded.logit, standard_error = excluded.standard_error,
                                responses = excluded.responses
                            where (d.logit, d.standard_error, d.responses)
                                is distinct from (excluded.logit, excluded.standard_error, excluded.responses)
                        """
                                .formatted(FROM),
                        inOrder)
                .update();
        bind(
                        """
                        update question q set band = n.band
                        %s
                        where q.school_id = :school and q.id = n.id and q.latest = n.version
                            and n.band is not null and q.band is distinct from n.band
                        """
                                .formatted(FROM),
                        inOrder)
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, List<Learned> learned) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("ids", column(learned, each -> each.question().id().id(), UUID[]::new))
                .param(
                        "versions",
                        column(learned, each -> each.question().version(), Integer[]::new))
                .param("logits", column(learned, Learned::logit, Double[]::new))
                .param("errors", column(learned, Learned::standardError, Double[]::new))
                .param("responses", column(learned, Learned::responses, Integer[]::new))
                .param("bands", column(learned, Learning::band, String[]::new));
    }

    private static @Nullable String band(Learned learned) {
        var difficulty = learned.after(null);
        return difficulty == null ? null : difficulty.band().name();
    }

    private static <T> T[] column(
            List<Learned> learned,
            Function<Learned, ? extends @Nullable T> column,
            IntFunction<T[]> array) {
        return learned.stream().map(column).toArray(array);
    }

    /** The difficulty to be shown in a row that has both the prediction and what was learned. */
    static @Nullable String difficulty(ResultSet row) throws SQLException {
        var predicted = row.getString("difficulty");
        var responses = row.getObject("responses", Integer.class);
        if (responses == null) {
            return predicted;
        }
        var question =
                new QuestionVersion(
                        new QuestionId(row.getObject("id", UUID.class)), row.getInt("version"));
        var learned =
                new Learned(
                        question,
                        row.getDouble("logit"),
                        row.getDouble("standard_error"),
                        responses);
        var shown =
                learned.after(
                        predicted == null
                                ? null
                                : Json.MAPPER.readValue(predicted, Difficulty.class));
        return shown == null ? null : Json.MAPPER.writeValueAsString(shown);
    }
}
