package org.examwright.quizzes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Standing;
import org.springframework.stereotype.Component;

/** Shows the places of a quiz with what the bank says of their questions now. */
@Component
class Slots {
    private final QuestionBank bank;

    Slots(QuestionBank bank) {
        this.bank = bank;
    }

    QuizView view(Edition edition) {
        return views(List.of(edition)).getFirst();
    }

    List<QuizView> views(List<Edition> editions) {
        Asked questions =
                asked(editions.stream().flatMap(edition -> edition.content().places().stream()));
        return editions.stream().map(edition -> view(edition, questions)).toList();
    }

    /** The slots of a content that is not stored. */
    List<Slot> of(Edition.Content content) {
        return of(content.places());
    }

    /** Places that are not stored, as they stand now. */
    List<Slot> of(List<Edition.Place> places) {
        return slots(places, asked(places.stream()));
    }

    /** The places with what they are frozen to: the questions and marks as they stand now. */
    List<Edition.Place> frozen(Edition edition) {
        return of(edition.content()).stream()
                .map(slot -> new Edition.Place(slot.questionId(), slot.version(), slot.marks()))
                .toList();
    }

    private static QuizView view(Edition edition, Asked questions) {
        Edition.Content content = edition.content();
        List<Slot> slots = slots(content.places(), questions);
        return new QuizView(
                edition.id(),
                edition.course(),
                edition.version(),
                content.title(),
                content.seed(),
                QuizView.maximum(slots),
                content.blueprint(),
                slots,
                edition.revision());
    }

    private static List<Slot> slots(List<Edition.Place> places, Asked questions) {
        List<Slot> slots = new ArrayList<>();
        for (Edition.Place place : places) {
            Standing question = questions.in(place);
            BigDecimal marks = place.marks();
            slots.add(
                    new Slot(
                            slots.size() + 1,
                            place.question(),
                            question.question().version(),
                            question.type(),
                            marks == null ? question.marks() : marks,
                            question.status()));
        }
        return List.copyOf(slots);
    }

    private Asked asked(Stream<Edition.Place> places) {
        List<Edition.Place> all = places.toList();
        Set<QuestionId> open =
                all.stream()
                        .filter(place -> place.version() == null)
                        .map(Edition.Place::question)
                        .collect(Collectors.toSet());
        List<QuestionVersion> frozen =
                all.stream().flatMap(Slots::frozenVersion).distinct().toList();
        return new Asked(
                bank.latest(open).stream()
                        .collect(Collectors.toMap(found -> found.question().id(), found -> found)),
                bank.at(frozen).stream()
                        .collect(Collectors.toMap(Standing::question, found -> found)));
    }

    private static Stream<QuestionVersion> frozenVersion(Edition.Place place) {
        Integer version = place.version();
        return version == null
                ? Stream.empty()
                : Stream.of(new QuestionVersion(place.question(), version));
    }

    /** The questions of some places: the latest, and those that are frozen. */
    private record Asked(Map<QuestionId, Standing> latest, Map<QuestionVersion, Standing> frozen) {
        Standing in(Edition.Place place) {
            Integer version = place.version();
            return Objects.requireNonNull(
                    version == null
                            ? latest.get(place.question())
                            : frozen.get(new QuestionVersion(place.question(), version)));
        }
    }
}
