package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.examwright.quizzes.QuizId;
import org.examwright.quizzes.Quizzes;
import org.examwright.quizzes.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Frozen papers: those of quizzes, and those drawn for one attempt. The last ones used are kept in
 * memory, for they never change and every save asks for one.
 */
@Component
public class Papers {
    private static final int MOST_KEPT = 256;
    private final Quizzes quizzes;
    private final Questions questions;
    private final OwnPaperStore owned;
    private final Rulings rulings;
    private final Map<Frozen, Paper> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Frozen, Paper> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    Papers(Quizzes quizzes, Questions questions, OwnPaperStore owned, Rulings rulings) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.owned = owned;
        this.rulings = rulings;
    }

    /**
     * What names a paper for good.
     *
     * @param of the quiz's or the attempt's id
     * @param version the quiz's; 0 where the paper is an attempt's own
     * @param assignment whose rulings hold; null for the paper as it was sat
     */
    private record Frozen(
            UUID school, UUID of, int version, @Nullable UUID assignment, int edition) {}

    /** A question in its place on a paper. */
    record Drawn(int slot, QuestionVersion question, BigDecimal marks) {
        private static Drawn of(Slot slot) {
            return new Drawn(
                    slot.slot(),
                    new QuestionVersion(slot.questionId(), slot.version()),
                    slot.marks());
        }
    }

    /**
     * The paper of a quiz version that is frozen.
     *
     * @throws org.examwright.marking.Unfit where one of its questions cannot be marked
     */
    public Paper of(QuizId quiz, int version) {
        var frozen = new Frozen(CurrentSchool.get(), quiz.id(), version, null, 0);
        var known = kept.get(frozen);
        return known == null
                ? keep(frozen, quizzes.at(quiz, version).slots().stream().map(Drawn::of).toList())
                : known;
    }

    /** The paper of the attempt: its own, or the quiz's. */
    public Paper of(Attempt attempt) {
        if (!attempt.own()) {
            return of(attempt.quiz(), attempt.quizVersion());
        }
        var frozen = new Frozen(CurrentSchool.get(), attempt.id().id(), 0, null, 0);
        var known = kept.get(frozen);
        return known == null ? keep(frozen, owned.of(attempt.id())) : known;
    }

    /** The papers of their own that attempts at an assignment have, by attempt; not kept. */
    public Map<UUID, Paper> ownAt(AssignmentId assignment) {
        var drawn = owned.at(assignment);
        var read = new HashMap<Drawn, Paper.Asked>();
        var distinct = drawn.values().stream().flatMap(List::stream).distinct().toList();
        var asked = read(distinct).slots();
        for (int i = 0; i < distinct.size(); i++) {
            read.put(distinct.get(i), asked.get(i));
        }
        Map<UUID, Paper> papers = new LinkedHashMap<>();
        drawn.forEach(
                (attempt, slots) ->
                        papers.put(
                                attempt.id(),
                                new Paper(
                                        slots.stream()
                                                .map(slot -> Objects.requireNonNull(read.get(slot)))
                                                .toList())));
        return papers;
    }

    private Paper keep(Frozen frozen, List<Drawn> slots) {
        return keep(frozen, read(slots));
    }

    private Paper keep(Frozen frozen, Paper paper) {
        kept.put(frozen, paper);
        return paper;
    }

    /** The paper as it is marked at an edition of its assignment. */
    public Paper marked(Attempt attempt, int edition) {
        if (edition == 0) {
            return of(attempt);
        }
        var frozen =
                attempt.own()
                        ? ruled(attempt.assignment(), attempt.id().id(), 0, edition)
                        : ruled(
                                attempt.assignment(),
                                attempt.quiz().id(),
                                attempt.quizVersion(),
                                edition);
        var known = kept.get(frozen);
        return known == null
                ? keep(frozen, under(of(attempt), rulings.at(attempt.assignment(), edition)))
                : known;
    }

    /** The assignment's common paper as it is marked at an edition. */
    public Paper marked(Assignment assignment, int edition) {
        var sat = of(assignment.quizId(), assignment.quizVersion());
        if (edition == 0) {
            return sat;
        }
        var frozen =
                ruled(assignment.id(), assignment.quizId().id(), assignment.quizVersion(), edition);
        var known = kept.get(frozen);
        return known == null
                ? keep(frozen, under(sat, rulings.at(assignment.id(), edition)))
                : known;
    }

    private static Frozen ruled(AssignmentId assignment, UUID of, int version, int edition) {
        return new Frozen(CurrentSchool.get(), of, version, assignment.id(), edition);
    }

    /** A paper as these rulings have it marked. */
    public Paper under(Paper sat, Map<QuestionId, Ruling> rulings) {
        return new Paper(
                sat.slots().stream()
                        .map(
                                asked -> {
                                    var ruling = rulings.get(asked.question());
                                    return ruling == null ? asked : under(asked, ruling);
                                })
                        .toList());
    }

    /**
     * A question as a ruling has it marked.
     *
     * @throws org.examwright.marking.Unfit where the two do not go together
     */
    public Paper.Asked under(Paper.Asked sat, Ruling ruling) {
        var version = ruling.version();
        if (version == null || version == sat.version()) {
            return sat.under(ruling, null);
        }
        var newer = questions.versions(List.of(new QuestionVersion(sat.question(), version)));
        var worth = sat.item().maximum();
        var marks = new BigDecimal(worth.numerator()).divide(new BigDecimal(worth.denominator()));
        return sat.under(ruling, Asking.asked(sat.slot(), newer.getFirst(), marks));
    }

    private Paper read(List<Drawn> slots) {
        var wanted = slots.stream().map(Drawn::question).distinct().toList();
        var byVersion =
                questions.versions(wanted).stream()
                        .collect(Collectors.toMap(Papers::version, Function.identity()));
        return new Paper(
                slots.stream()
                        .map(
                                slot ->
                                        Asking.asked(
                                                slot.slot(),
                                                byVersion.get(slot.question()),
                                                slot.marks()))
                        .toList());
    }

    private static QuestionVersion version(Question question) {
        return new QuestionVersion(question.id(), question.version());
    }
}
