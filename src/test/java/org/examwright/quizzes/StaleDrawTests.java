package org.examwright.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Questions whose notes have moved on are not drawn by accident. */
class StaleDrawTests extends QuizKit {
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void leavesOutWhatIsStaleUnlessItIsAskedFor() {
        goesStale(q(0));

        assertThat(slots(post(drawn(4, false)).json())).hasSize(4).doesNotContain(q(0));
        assertThat(post(drawn(5, false)).status()).isEqualTo(422);
        assertThat(slots(post(drawn(5, true)).json())).contains(q(0));
    }

    private void goesStale(String question) {
        school.in(
                () ->
                        Objects.requireNonNull(
                                transaction.execute(
                                        _ ->
                                                jdbc.sql(
                                                                "update question set stale = true"
                                                                        + " where school_id ="
                                                                        + " current_school() and id ="
                                                                        + " ?")
                                                        .param(UUID.fromString(question))
                                                        .update())));
    }

    private static Map<String, Object> drawn(int count, boolean stale) {
        return Map.of(
                "title",
                "Drawn",
                "seed",
                7,
                "blueprint",
                Map.of("rows", List.of(Map.of("count", count)), "stale", stale));
    }
}
