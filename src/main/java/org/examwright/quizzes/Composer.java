package org.examwright.quizzes;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.platform.ProblemException;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.draw.Draw;
import org.examwright.quizzes.draw.Drawable;
import org.examwright.quizzes.draw.Drawn;
import org.examwright.quizzes.draw.Row;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the content of a quiz from what its author gives, by list or by draw. */
@Component
class Composer {
    private static final SecureRandom SEEDS = new SecureRandom();

    private final QuestionBank bank;

    Composer(QuestionBank bank) {
        this.bank = bank;
    }

    /** A content, and how the draw went; a list needs no draw. */
    record Composed(Edition.Content content, @Nullable Drawn drawn) {}

    /** The content; refuses with 422 where the bank cannot give it. */
    Edition.Content compose(CourseId course, QuizDraft draft) {
        Composed composed = tryOut(course, draft);
        Drawn drawn = composed.drawn();
        if (drawn != null && !drawn.complete()) {
            throw unmet(drawn);
        }
        return composed.content();
    }

    /** As much of the content as the bank can give. */
    Composed tryOut(CourseId course, QuizDraft draft) {
        QuizDraft checked = draft.checked();
        Long given = checked.seed();
        long seed = given == null ? SEEDS.nextInt(Integer.MAX_VALUE) : given;
        Blueprint blueprint = checked.blueprint();
        if (blueprint == null) {
            List<QuestionId> ids =
                    Objects.requireNonNull(checked.questions()).stream()
                            .map(Objects::requireNonNull)
                            .toList();
            bank.requireCourse(course, ids);
            var places = ids.stream().map(id -> new Edition.Place(id, null, null)).toList();
            return new Composed(new Edition.Content(checked.name(), seed, null, places), null);
        }
        List<Row> rows = blueprint.rows().stream().map(Composer::row).toList();
        Drawn drawn =
                Draw.from(
                        bank.drawable(course, blueprint.drawsUnapproved(), blueprint.drawsStale()),
                        rows,
                        seed);
        return new Composed(
                new Edition.Content(checked.name(), seed, blueprint, places(drawn, rows)), drawn);
    }

    /**
     * Another draw of a blueprint from what is approved now; empty where the bank no longer gives a
     * whole one.
     */
    Optional<List<Edition.Place>> another(
            CourseId course, Blueprint blueprint, long seed, Set<QuestionId> met) {
        List<Row> rows = blueprint.rows().stream().map(Composer::row).toList();
        Set<UUID> avoided = met.stream().map(QuestionId::id).collect(Collectors.toSet());
        List<Drawable> from = bank.drawable(course, false, blueprint.drawsStale());
        Drawn drawn = Draw.from(from, bank.twins(course, from), rows, seed, avoided);
        return drawn.complete() ? Optional.of(places(drawn, rows)) : Optional.empty();
    }

    private static List<Edition.Place> places(Drawn drawn, List<Row> rows) {
        return drawn.places().stream()
                .map(
                        place ->
                                new Edition.Place(
                                        new QuestionId(place.question().id()),
                                        null,
                                        rows.get(place.row()).marks()))
                .toList();
    }

    private static Row row(Blueprint.Row row) {
        BigDecimal marks = row.marks();
        return new Row(
                row.type(),
                row.topic(),
                row.theme(),
                row.difficulty(),
                Objects.requireNonNull(row.count()),
                marks);
    }

    private static ProblemException unmet(Drawn drawn) {
        var named = new TreeSet<>(drawn.conflict());
        drawn.rows().stream()
                .filter(supply -> supply.found() < supply.wanted())
                .forEach(supply -> named.add(supply.row()));
        ProblemException problem =
                QuizProblem.BLUEPRINT_UNMET
                        .because(
                                "These rows cannot all be met: "
                                        + String.join(
                                                ", ", named.stream().map(String::valueOf).toList()))
                        .member("rows", drawn.rows())
                        .member("conflict", drawn.conflict());
        for (int row : named) {
            Drawn.Supply supply = drawn.rows().get(row);
            problem.with(
                    "/blueprint/rows/" + row,
                    supply.found() < supply.wanted() ? "too-few" : "taken-by-others",
                    "Wanted %d, found %d".formatted(supply.wanted(), supply.found()));
        }
        return problem;
    }
}
