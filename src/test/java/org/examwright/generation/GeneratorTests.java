package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.Band;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

class GeneratorTests {
    private static final int ALL = 10_000;

    @Test
    void writesTheSameQuestionsFromTheSameFactsWhateverTheirIdsAndOrder() {
        assertThat(canonical(shuffled(France.knowledge()), 7))
                .isEqualTo(canonical(France.knowledge(), 7));
    }

    @Test
    void writesTheSameQuestionsInAnyLocaleAndTimeZone() {
        String here = canonical(France.knowledge(), 7);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(canonical(France.knowledge(), 7)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesOtherQuestionsForAnotherSeed() {
        assertThat(canonical(France.knowledge(), 8)).isNotEqualTo(canonical(France.knowledge(), 7));
    }

    @Test
    void goesOnWhereItWasCutOff() {
        Order order = Order.of(ALL, 3, MULTIPLE_CHOICE);
        List<NewQuestion> whole =
                new Generator(France.knowledge(), order).all(MULTIPLE_CHOICE, ALL);

        Generator resumed = new Generator(France.knowledge(), order);
        resumed.skip(MULTIPLE_CHOICE, 5);

        assertThat(Canonical.of(resumed.all(MULTIPLE_CHOICE, ALL)))
                .isEqualTo(Canonical.of(whole.subList(5, whole.size())));
    }

    @Test
    void quotesNothingButTheFactsItWasGiven() {
        Knowledge knowledge = France.knowledge();
        Set<Evidence> known =
                Stream.of(
                                knowledge.actors(),
                                knowledge.events(),
                                knowledge.terms(),
                                knowledge.figures(),
                                knowledge.statements(),
                                knowledge.relations())
                        .flatMap(List::stream)
                        .flatMap((Fact fact) -> fact.evidence().stream())
                        .collect(Collectors.toSet());

        for (NewQuestion question : everything(knowledge, 11)) {
            assertThat(known).containsAll(cited(question));
            assertThat(question.content().evidence()).isNotEmpty();
        }
    }

    @Test
    void provesEveryWrongAnswerAndMarksExactlyOneRight() {
        for (NewQuestion question : questions(France.knowledge(), 5, MULTIPLE_CHOICE)) {
            List<Option> options = question.content().options();

            assertThat(options)
                    .hasSizeBetween(3, 4)
                    .extracting(Option::text)
                    .doesNotHaveDuplicates();
            assertThat(options)
                    .filteredOn(option -> Boolean.TRUE.equals(option.correct()))
                    .hasSize(1);
            assertThat(options)
                    .filteredOn(option -> !Boolean.TRUE.equals(option.correct()))
                    .allSatisfy(
                            wrong -> {
                                assertThat(wrong.falsity()).isNotNull();
                                assertThat(wrong.feedback()).isNotBlank();
                            });
        }
    }

    @Test
    void makesNoFactOfASmallCourseTheKeyOfMoreThanSixQuestions() {
        Map<String, Integer> uses = new HashMap<>();
        for (NewQuestion question : questions(France.knowledge(), 5, MULTIPLE_CHOICE)) {
            String told =
                    question.content().options().stream()
                            .filter(option -> Boolean.TRUE.equals(option.correct()))
                            .map(option -> String.valueOf(option.evidence()))
                            .findFirst()
                            .orElseThrow();
            uses.merge(told, 1, Integer::sum);
        }

        assertThat(uses.values()).allMatch(count -> count <= 6);
    }

    @Test
    void spreadsTheKeysPlacesEvenly() {
        int[] places = new int[4];
        for (NewQuestion question : questions(France.knowledge(), 5, MULTIPLE_CHOICE)) {
            List<Option> options = question.content().options();
            if (options.size() == 4) {
                for (int i = 0; i < 4; i++) {
                    places[i] += Boolean.TRUE.equals(options.get(i).correct()) ? 1 : 0;
                }
            }
        }

        assertThat(places).isNotEmpty();
        assertThat(List.of(places[0], places[1], places[2], places[3]))
                .allMatch(
                        count -> count * 4 >= (places[0] + places[1] + places[2] + places[3]) / 2);
    }

    @Test
    void writesOnlyWhatFallsWithinTheDaysAskedFor() {
        Order order =
                new Order(
                        List.of(MULTIPLE_CHOICE),
                        List.of(),
                        List.of(),
                        LocalDate.of(1789, 1, 1),
                        LocalDate.of(1789, 12, 31),
                        null,
                        ALL,
                        1,
                        List.of("M1"));

        assertThat(new Generator(France.knowledge(), order).all(MULTIPLE_CHOICE, ALL))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(key(question)).isEqualTo("1789"));
    }

    @Test
    void writesOnlyTheBandAndThePatternsAskedFor() {
        Order order =
                new Order(
                        List.of(MULTIPLE_CHOICE),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        Band.MEDIUM,
                        ALL,
                        1,
                        List.of("M1", "M2"));

        assertThat(new Generator(France.knowledge(), order).all(MULTIPLE_CHOICE, ALL))
                .isNotEmpty()
                .allMatch(question -> question.difficulty().band() == Band.MEDIUM)
                .allMatch(question -> Set.of("M1", "M2").contains(question.pattern()));
    }

    @Test
    void saysWhyItFellShort() {
        Notebook notes = new Notebook();
        notes.person("Ada One", Notebook.office("Keeper of the Seal", 1700, 1710));
        Generator generator = new Generator(notes.knowledge(), Asking.named(5, "M6"));

        assertThat(generator.all(MULTIPLE_CHOICE, 5)).isEmpty();
        assertThat(generator.shortfall(MULTIPLE_CHOICE, 5, 0))
                .singleElement()
                .satisfies(
                        shortfall ->
                                assertThat(shortfall.because())
                                        .contains(
                                                "M6: no second Keeper of the Seal between 1700 and"
                                                        + " 1710, so there is no distractor"));
    }

    @Test
    void writesNothingFromNothing() {
        Knowledge empty = new Notebook().knowledge();

        assertThat(everything(empty, 1)).isEmpty();
        assertThat(new Generator(empty, Order.of(1, 1, ESSAY)).shortfall(ESSAY, 1, 0))
                .singleElement()
                .returns(0, Shortfall::found);
    }

    private static String canonical(Knowledge knowledge, long seed) {
        return Canonical.of(everything(knowledge, seed));
    }

    private static List<NewQuestion> everything(Knowledge knowledge, long seed) {
        List<NewQuestion> all = new ArrayList<>();
        for (QuestionType type : List.of(MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY)) {
            all.addAll(questions(knowledge, seed, type));
        }
        return all;
    }

    private static List<NewQuestion> questions(Knowledge knowledge, long seed, QuestionType type) {
        return new Generator(knowledge, Order.of(ALL, seed, type)).all(type, ALL);
    }

    private static String key(NewQuestion question) {
        return question.content().options().stream()
                .filter(option -> Boolean.TRUE.equals(option.correct()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Collection<Evidence> cited(NewQuestion question) {
        Set<Evidence> cited = new HashSet<>(question.content().evidence());
        for (Option option : question.content().options()) {
            if (option.evidence() != null) {
                cited.addAll(option.evidence());
            }
            if (option.falsity() != null) {
                cited.addAll(option.falsity().evidence());
            }
        }
        MarkScheme scheme = question.content().markScheme();
        if (scheme != null) {
            scheme.points().forEach(point -> cited.addAll(point.evidence()));
            if (scheme.essay() != null) {
                scheme.essay().favour().forEach(claim -> cited.addAll(claim.evidence()));
                scheme.essay().against().forEach(claim -> cited.addAll(claim.evidence()));
            }
        }
        return cited;
    }

    private static Knowledge shuffled(Knowledge knowledge) {
        return new Knowledge(
                knowledge.topics(),
                knowledge.themes(),
                mixed(knowledge.actors()),
                mixed(knowledge.events()),
                mixed(knowledge.terms()),
                mixed(knowledge.figures()),
                mixed(knowledge.statements()),
                mixed(knowledge.relations()));
    }

    private static <T> List<T> mixed(List<T> facts) {
        List<T> list = new ArrayList<>(facts);
        Collections.shuffle(list, new Random(new SplittableRandom(4).nextLong()));
        return list;
    }
}
