package org.examwright.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.ProblemException;
import org.examwright.questions.QuestionType;
import org.examwright.sources.CourseId;
import org.springframework.stereotype.Component;

/** Refuses an order that names what is not there or that no question could meet. */
@Component
class OrderCheck {
    static final Set<QuestionType> WRITTEN =
            Set.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.TRUE_FALSE,
                    QuestionType.MATCHING,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.ESSAY);

    private final KnowledgeBase knowledge;

    OrderCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    void check(CourseId course, Order order) {
        ProblemException refusal =
                GenerationProblem.INVALID.because("The order names what there is not");
        types(order, refusal);
        patterns(order, refusal);
        known(
                "/topics/",
                "topic",
                order.topics(),
                ids(knowledge.topics(course).stream().map(Topic::id).toList()),
                refusal);
        known(
                "/themes/",
                "theme",
                order.themes(),
                ids(knowledge.themes(course).stream().map(Theme::id).toList()),
                refusal);
        LocalDate from = order.from();
        LocalDate to = order.to();
        if (from != null && to != null && to.isBefore(from)) {
            refusal.with("/to", "dates-reversed", "The last day lies before the first");
        }
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
    }

    private static void types(Order order, ProblemException refusal) {
        for (int i = 0; i < order.types().size(); i++) {
            if (!WRITTEN.contains(order.types().get(i))) {
                refusal.with(
                        "/types/" + i,
                        "type-not-written",
                        "Questions of type " + order.types().get(i) + " are not generated");
            }
        }
    }

    private static void patterns(Order order, ProblemException refusal) {
        for (int i = 0; i < order.patterns().size(); i++) {
            String pattern = order.patterns().get(i);
            if (!Catalogue.knows(pattern)) {
                refusal.with("/patterns/" + i, "pattern-unknown", "No pattern " + pattern);
            } else if (order.types().stream()
                    .noneMatch(type -> !Catalogue.of(type, List.of(pattern)).isEmpty())) {
                refusal.with(
                        "/patterns/" + i,
                        "pattern-of-other-type",
                        pattern + " writes questions of a type that is not asked for");
            }
        }
    }

    private static void known(
            String pointer,
            String what,
            List<UUID> asked,
            Set<UUID> known,
            ProblemException refusal) {
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i))) {
                refusal.with(
                        pointer + i,
                        what + "-unknown",
                        "The course has no " + what + " " + asked.get(i));
            }
        }
    }

    private static Set<UUID> ids(List<UUID> ids) {
        return ids.stream().collect(Collectors.toUnmodifiableSet());
    }
}
