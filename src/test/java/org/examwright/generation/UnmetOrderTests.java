package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders that a course cannot meet end, and say why in the course's own words. */
class UnmetOrderTests {
    private static final Knowledge FRANCE = France.notes().knowledge();

    @ParameterizedTest
    @EnumSource(names = {"MULTIPLE_CHOICE", "TRUE_FALSE", "MATCHING", "SHORT_ANSWER", "ESSAY"})
    void ofASingleEvent(QuestionType type) {
        Notebook notes = new Notebook();
        notes.event("The bridge was opened", 1890);
        Generator generator = new Generator(notes.knowledge(), Order.of(10, 1, type));

        int found = generator.all(type, 10).size();

        assertThat(found).isLessThan(10);
        assertThat(generator.next(type)).isEmpty();
        assertThat(generator.shortfall(type, 10, found).getFirst().because()).contains(": ");
    }

    @Test
    void nameTheYearsThatHoldNothing() {
        Generator generator =
                new Generator(
                        FRANCE,
                        order(
                                MULTIPLE_CHOICE,
                                LocalDate.of(1066, 1, 1),
                                LocalDate.of(1099, 12, 31)));

        assertThat(generator.all(MULTIPLE_CHOICE, 10)).isEmpty();
        assertThat(generator.shortfall(MULTIPLE_CHOICE, 10, 0).getFirst().because())
                .contains("nothing between 1066 and 1099");
    }

    @Test
    void nameTheTopicThatHoldsNothing() {
        Notebook notes = France.notes();
        notes.topic("The fleet");
        Knowledge knowledge = notes.knowledge();
        UUID fleet =
                knowledge.topics().stream()
                        .filter(topic -> topic.name().equals("The fleet"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Generator generator =
                new Generator(
                        knowledge,
                        new Order(
                                List.of(SHORT_ANSWER),
                                List.of(fleet),
                                List.of(),
                                LocalDate.of(1789, 7, 14),
                                null,
                                null,
                                10,
                                1,
                                List.of()));

        assertThat(generator.all(SHORT_ANSWER, 10)).isEmpty();
        assertThat(generator.shortfall(SHORT_ANSWER, 10, 0).getFirst().because())
                .contains("nothing on The fleet, from 14 July 1789 on");
    }

    @Test
    void nameTheOfficeThatHasNoSecondHolder() {
        Notebook notes = new Notebook();
        notes.person("Joseph Stalin", Notebook.office("General Secretary", 1924, 1953));

        assertThat(whyNot("M6", notes))
                .isEqualTo(
                        "M6: no second General Secretary between 1924 and 1953, so there is no"
                                + " distractor");
    }

    @Test
    void nameTheHolderOfAnOfficeWhoseYearsAreNotTold() {
        Notebook notes = new Notebook();
        notes.person("Ada One", Notebook.office("Keeper of the Seal", 1700, 1710));
        notes.person("Ben Two", new Actor.Tenure("keeper of the seal", null, null));

        assertThat(whyNot("M6", notes))
                .isEqualTo(
                        "M6: no dates for Ben Two as Keeper of the Seal, so there is no"
                                + " distractor");
    }

    @Test
    void nameNoOfficeWhereNoneIsKnown() {
        Notebook notes = new Notebook();
        notes.event("The bridge was opened", 1890);

        assertThat(whyNot("M6", notes))
                .contains("M6: no office is known with two dated holders, one at a time");
    }

    private static String whyNot(String pattern, Notebook notes) {
        Order order =
                new Order(
                        List.of(MULTIPLE_CHOICE),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        5,
                        1,
                        List.of(pattern));
        Generator generator = new Generator(notes.knowledge(), order);
        assertThat(generator.all(MULTIPLE_CHOICE, 5)).isEmpty();
        return generator.shortfall(MULTIPLE_CHOICE, 5, 0).getFirst().because();
    }

    @Test
    void tellOnceWhatSeveralPatternsLack() {
        Generator generator = new Generator(FRANCE, order(SHORT_ANSWER, null, null));
        int found = generator.all(SHORT_ANSWER, Order.MOST).size();

        assertThat(generator.shortfall(SHORT_ANSWER, Order.MOST, found).getFirst().because())
                .containsOnlyOnce("no source of kind EXTRACT with provenance")
                .contains("S26, S27, S28, S29, S30, S31: no source of kind EXTRACT");
    }

    @Test
    void nameWhatCouldNotBeAsked() {
        Generator generator = new Generator(FRANCE, order(MULTIPLE_CHOICE, null, null));

        int found = generator.all(MULTIPLE_CHOICE, Order.MOST).size();

        assertThat(generator.shortfall(MULTIPLE_CHOICE, Order.MOST, found).getFirst().because())
                .containsPattern("as for \\S");
    }

    @Test
    void ofPatternsOfAnotherTypeSaySo() {
        Generator generator =
                new Generator(
                        FRANCE,
                        new Order(
                                List.of(MULTIPLE_CHOICE, ESSAY),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                10,
                                1,
                                List.of("M1")));

        assertThat(generator.all(ESSAY, 5)).isEmpty();
        assertThat(generator.shortfall(ESSAY, 5, 0).getFirst().because())
                .contains("no pattern among those asked for writes questions of this type");
    }

    private static Order order(
            QuestionType type,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return new Order(
                List.of(type), List.of(), List.of(), from, to, null, Order.MOST, 1, List.of());
    }
}
