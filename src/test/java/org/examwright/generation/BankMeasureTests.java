package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.language.Echo;
import org.examwright.generation.language.Words;
import org.examwright.generation.proofreading.GrammarChecker;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.packs.Pack;
import org.examwright.knowledge.packs.PackFolder;
import org.examwright.knowledge.packs.PackReader;
import org.examwright.questions.Finding;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.questions.measure.BankMeasure;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the measure of the bank that the shipped pack gives, as its intake would let it in: prints
 * the table, and holds the floors.
 */
class BankMeasureTests {
    private static final String PACK = "ussr-1917-1985";
    private static final int MOST = 10_000;
    private static final int EXAMPLES = 3;
    private static final double OVER_CHANCE = 8;
    private static final double KEPT = 0.95;
    private static final double UNLIKELY = 0.05;
    private static final double LARGEST = 0.08;
    private static final int COPYING = 60;

    private static final GrammarChecker CHECKER = new GrammarChecker();
    private static final Taken TAKEN = new Taken();
    private static final BankMeasure BANK = TAKEN.admitted();

    /** Prints the table of all that is written and of what the bank takes in. */
    public static void main(String[] args) {
        System.out.println("# Written\n\n" + TAKEN.measure(TAKEN.written).table());
        System.out.println("# Refused, by flaw and pattern\n");
        TAKEN.refused().forEach((rule, examples) -> print(rule, examples));
        System.out.println("# Taken into the bank\n\n" + BANK.table());
        System.out.println(BANK.details());
    }

    private static final class Taken {
        private final Knowledge knowledge;
        private final Lexicon lexicon;
        private final List<NewQuestion> written = new ArrayList<>();

        private Taken() {
            try {
                Pack pack = new PackReader().read(PACK, PackFolder.ofClassPath(PACK));
                List<String> lines =
                        pack.notes().stream()
                                .flatMap(note -> note.text().lines())
                                .filter(line -> !line.isBlank())
                                .toList();
                knowledge = PrintQuestions.pack();
                lexicon = Lexicon.of(knowledge, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            QuestionType[] all =
                    Catalogue.PATTERNS.stream()
                            .map(Pattern::type)
                            .distinct()
                            .sorted()
                            .toArray(QuestionType[]::new);
            Generator generator = new Generator(knowledge, Order.of(MOST, 1, all), CHECKER);
            for (QuestionType type : all) {
                written.addAll(generator.all(type, MOST));
            }
        }

        private BankMeasure measure(List<NewQuestion> bank) {
            return BankMeasure.of(bank, lexicon, knowledge);
        }

        /** What the linter says of the questions it keeps out, by flaw and pattern. */
        private Map<String, List<String>> refused() {
            Map<String, List<String>> refused = new TreeMap<>();
            for (NewQuestion question : written) {
                for (Finding finding : Linter.lint(question.content(), lexicon)) {
                    if (finding.severity() != Finding.Severity.SKIPPED) {
                        var content = question.content();
                        var options = content.options().stream().map(o -> key(o) + o.text());
                        refused.computeIfAbsent(
                                        finding.flaw() + " " + question.pattern(),
                                        _ -> new ArrayList<>())
                                .add(
                                        finding.message()
                                                + " @"
                                                + finding.pointer()
                                                + ": "
                                                + content.stem()
                                                + options.collect(Collectors.joining()));
                    }
                }
            }
            return refused;
        }

        private static String key(Option option) {
            return Boolean.TRUE.equals(option.correct()) ? " | *" : " | ";
        }

        private BankMeasure admitted() {
            return measure(written.stream().filter(q -> flawless(q, lexicon)).toList());
        }
    }

    private static void print(String rule, List<String> examples) {
        System.out.println(rule + ": " + examples.size());
        examples.stream().limit(EXAMPLES).forEach(line -> System.out.println("    " + line));
    }

    private static List<Option> wrong(NewQuestion question) {
        return switch (question.content().type()) {
            case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE -> Asking.wrong(question);
            default -> List.of();
        };
    }

    /** Has a proof that rests on quoted words, and tells who chose it what is wrong. */
    private static boolean provenAndExplained(Option option) {
        Proof proof = option.falsity();
        String feedback = option.feedback();
        return proof != null
                && !proof.evidence().isEmpty()
                && proof.evidence().stream().noneMatch(words -> words.quote().isBlank())
                && feedback != null
                && !feedback.isBlank();
    }

    private static String told(NewQuestion question, Option option) {
        return question.pattern() + " " + question.content().stem() + " | " + option;
    }

    private static boolean flawless(NewQuestion question, Lexicon lexicon) {
        return Linter.lint(question.content(), lexicon).stream()
                .allMatch(finding -> finding.severity() == Finding.Severity.SKIPPED);
    }

    @Test
    void fewChoicesRepeatEightWordsOfThePassagesTheyRestOn() {
        List<NewQuestion> choices =
                TAKEN.written.stream()
                        .filter(q -> q.content().type() == QuestionType.MULTIPLE_CHOICE)
                        .toList();

        assertThat(choices).hasSizeGreaterThan(700);
        assertThat(choices.stream().filter(BankMeasureTests::copies)).hasSizeLessThan(COPYING);
    }

    private static boolean copies(NewQuestion question) {
        return question.content().options().stream()
                .anyMatch(option -> quoted(option).anyMatch(words -> copied(option, words)));
    }

    private static Stream<String> quoted(Option option) {
        Proof falsity = option.falsity();
        return Stream.of(option.evidence(), falsity == null ? null : falsity.evidence())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Evidence::quote);
    }

    private static boolean copied(Option option, String words) {
        return Words.longestRun(option.text(), words) >= Echo.WORD_FOR_WORD;
    }

    @Test
    void takesNoFlawedQuestionIn() {
        System.out.println(BANK.table());

        assertThat(BANK.flaws()).isEmpty();
        assertThat(BANK.check().uncited()).isEmpty();
        assertThat(BANK.check().oddlyManyOptions()).isEmpty();
    }

    @Test
    void readsAsEnglish() {
        assertThat(TAKEN.written)
                .allSatisfy(
                        question ->
                                assertThat(Phrasings.texts(question.content()))
                                        .allSatisfy(
                                                text -> assertThat(CHECKER.read(text)).isEmpty()));
    }

    @Test
    void provesAndExplainsEveryWrongOption() {
        assertThat(TAKEN.written.stream().mapToInt(q -> wrong(q).size()).sum())
                .isGreaterThan(3 * 700);
        List<String> bare =
                TAKEN.written.stream()
                        .flatMap(
                                question ->
                                        wrong(question).stream()
                                                .filter(option -> !provenAndExplained(option))
                                                .map(option -> told(question, option)))
                        .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void keepsOutLittleOfWhatIsWritten() {
        assertThat(BANK.size()).isGreaterThanOrEqualTo((int) (KEPT * TAKEN.written.size()));
    }

    @Test
    void asksNothingTwice() {
        assertThat(BANK.check().duplicates()).isEmpty();
        assertThat(BANK.check().sameTriple()).isEmpty();
        assertThat(BANK.check().reused()).isEmpty();
    }

    @Test
    void asksNoFactMoreThanThreeTimes() {
        assertThat(BANK.overasked()).isEmpty();
    }

    @Test
    void givesAPlayerWithoutHistoryNothing() {
        assertThat(BANK.guesser().overChance()).isLessThanOrEqualTo(OVER_CHANCE);
        assertThat(BANK.places().probability()).isGreaterThan(UNLIKELY);
    }

    @ParameterizedTest
    @CsvSource({"M, 700, 25", "S, 350, 18", "E, 120, 20"})
    void holdsEnoughOfEachKind(char kind, int questions, int patterns) {
        assertThat(BANK.ofKind(kind)).isGreaterThanOrEqualTo(questions);
        assertThat(BANK.patternsOf(kind)).isGreaterThanOrEqualTo(patterns);
        assertThat(BANK.largestShare(kind)).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void neglectsNoThemeAndNoDecade() {
        assertThat(BANK.quotas().unmet()).isEmpty();
    }
}
