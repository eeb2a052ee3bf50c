package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.questions.Band;
import org.examwright.questions.Difficulty;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.examwright.questions.bank.evidence.EvidencePlaces;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each question that the shipped pack or a page of notes gives. */
class EveryQuestionTests {
    private static final long SEED = 3;
    private static final double OFTEN = 0.75;
    private static final Map<String, DoublePredicate> PARTS =
            Map.of(
                    "salience", logits -> logits >= -1 && logits <= 0.5,
                    "grain", logits -> logits >= -0.5 && logits <= 0.7,
                    "closeness", logits -> logits >= -0.5 && logits <= 1,
                    "facts", logits -> Set.of(0.0, 0.6, 1.1).contains(logits),
                    "task", logits -> logits >= 0 && logits <= 0.6,
                    "abstract", logits -> logits == 0.3);

    private static final Map<String, Asked> ASKED = new HashMap<>();

    private record Asked(ReadCourse course, List<NewQuestion> questions) {}

    static Stream<String> courses() {
        return Stream.concat(Stream.of("pack"), ReadCourse.PAGES.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void quotesWordsThatStandWhereItSays(String name) {
        Asked asked = asked(name);
        List<String> wrong = new ArrayList<>();
        int quotes = 0;
        for (NewQuestion question : asked.questions()) {
            for (EvidencePlaces.Place place : EvidencePlaces.in(question.content())) {
                quotes++;
                if (!stands(place.evidence(), asked.course())) {
                    wrong.add(told(question) + place);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(quotes).isGreaterThan(5 * asked.questions().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void restsEveryKeyAndEveryMarkOnAQuote(String name) {
        List<String> bare = new ArrayList<>();
        for (NewQuestion question : asked(name).questions()) {
            var scheme = question.content().markScheme();
            if (question.content().evidence().isEmpty()
                    || offered(question) && bare(Asking.key(question).evidence())
                    || scheme != null
                            && scheme.points().stream().anyMatch(p -> bare(p.evidence()))) {
                bare.add(told(question));
            }
        }

        assertThat(bare).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void offersFourAnswersElseThreeAndOneIsRight(String name) {
        List<List<Option>> sheets = choices(name).map(q -> q.content().options()).toList();

        assertThat(sheets)
                .isNotEmpty()
                .allMatch(options -> options.size() == 3 || options.size() == 4);
        assertThat(sheets)
                .allSatisfy(
                        options ->
                                assertThat(options)
                                        .filteredOn(o -> Boolean.TRUE.equals(o.correct()))
                                        .hasSize(1));
        assertThat(sheets)
                .allSatisfy(
                        options ->
                                assertThat(options)
                                        .extracting(Option::text)
                                        .doesNotHaveDuplicates());
        assertThat(sheets.stream().filter(options -> options.size() == 4).count())
                .isGreaterThan((long) (OFTEN * sheets.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void provesAndExplainsEveryWrongAnswer(String name) {
        List<String> unproven = new ArrayList<>();
        asked(name).questions().stream()
                .filter(EveryQuestionTests::offered)
                .forEach(
                        question ->
                                Asking.wrong(question).stream()
                                        .filter(option -> !provenAndExplained(option))
                                        .forEach(option -> unproven.add(told(question) + option)));

        assertThat(unproven).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void addsItsDifficultyUpFromTheFeaturesOfTheTable(String name) {
        List<NewQuestion> questions = asked(name).questions();
        List<String> odd = new ArrayList<>();
        for (NewQuestion question : questions) {
            question.difficulty()
                    .parts()
                    .forEach(
                            (part, logits) -> {
                                var possible = PARTS.getOrDefault(part, _ -> false);
                                if (!possible.test(logits)) {
                                    odd.add(told(question) + part + " " + logits);
                                }
                            });
            Difficulty difficulty = question.difficulty();
            double sum = difficulty.parts().values().stream().mapToDouble(p -> p).sum();
            assertThat(difficulty.logit()).as(told(question)).isEqualTo(sum, within(0.0051));
            assertThat(difficulty.state()).isEqualTo(Difficulty.State.PREDICTED);
            assertThat(difficulty.band()).as(told(question)).isEqualTo(band(difficulty.logit()));
        }

        assertThat(odd).isEmpty();
        assertThat(questions)
                .allSatisfy(
                        q ->
                                assertThat(q.difficulty().parts())
                                        .containsKeys("salience", "facts", "task"));
        assertThat(choices(name))
                .allSatisfy(q -> assertThat(q.difficulty().parts()).containsKey("closeness"));
        assertThat(questions.stream().map(q -> q.difficulty().band()).distinct())
                .hasSizeGreaterThan(1);
    }

    /** The cuts of the standard, told anew. */
    private static Band band(double logit) {
        if (logit < -0.4) {
            return Band.EASY;
        }
        return logit > 0.6 ? Band.HARD : Band.MEDIUM;
    }

    private static Asked asked(String name) {
        Asked known = ASKED.get(name);
        if (known == null) {
            ReadCourse course = name.equals("pack") ? ReadCourse.pack() : ReadCourse.page(name);
            known = new Asked(course, course.questions(SEED, Proofreader.NONE));
            ASKED.put(name, known);
        }
        return known;
    }

    private static Stream<NewQuestion> choices(String name) {
        return asked(name).questions().stream()
                .filter(q -> q.content().type() == QuestionType.MULTIPLE_CHOICE);
    }

    private static boolean offered(NewQuestion question) {
        return question.content().type() == QuestionType.MULTIPLE_CHOICE
                || question.content().type() == QuestionType.TRUE_FALSE;
    }

    private static boolean stands(Evidence quote, ReadCourse course) {
        String line =
                course.lines()
                        .getOrDefault(quote.sourceId(), Map.of())
                        .getOrDefault(quote.line(), "");
        if (quote.sourceVersion() != 1
                || quote.start() < 0
                || quote.end() <= quote.start()
                || quote.end() > line.codePointCount(0, line.length())) {
            return false;
        }
        return line.substring(
                        line.offsetByCodePoints(0, quote.start()),
                        line.offsetByCodePoints(0, quote.end()))
                .equals(quote.quote());
    }

    private static boolean provenAndExplained(Option option) {
        return Optional.ofNullable(option.falsity())
                .filter(proof -> (Object) proof.tier() != null && !bare(proof.evidence()))
                .filter(_ -> !Objects.requireNonNullElse(option.feedback(), "").isBlank())
                .isPresent();
    }

    private static boolean bare(@Nullable List<Evidence> evidence) {
        return evidence == null
                || evidence.isEmpty()
                || evidence.stream().anyMatch(quote -> quote.quote().isBlank());
    }

    private static String told(NewQuestion question) {
        return question.pattern() + " " + question.content().stem() + " | ";
    }
}
