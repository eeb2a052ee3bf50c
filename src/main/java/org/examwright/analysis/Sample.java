package org.examwright.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.analysis.ItemAnalysis.OptionAnalysis;
import org.examwright.analysis.figures.Flag;
import org.examwright.analysis.figures.Flags;
import org.examwright.analysis.figures.Groups;
import org.examwright.analysis.figures.ItemStatistics;
import org.examwright.analysis.figures.Moments;
import org.examwright.analysis.figures.OptionStatistics;
import org.examwright.questions.Option;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What attempts did with one item, an element an attempt.
 *
 * @param rest what the item is held against
 * @param groups the attempts by their totals
 * @param ticks the options that were ticked, as bits; {@code right}, those that are right
 * @param judged whether marks hang on the answer: else nothing is flagged
 */
record Sample(
        double[] marks,
        double[] rest,
        Groups groups,
        long[] ticks,
        long right,
        boolean judged,
        int notAnswered,
        int waiting) {

    /**
     * @param slot null for a question that is looked at wherever it stood
     * @param question null where attempts were asked different ones
     */
    ItemAnalysis analysis(
            @Nullable Integer slot,
            @Nullable Question question,
            double maximum,
            ItemStatistics statistics) {
        var guess = question == null ? null : question.expectedGuess();
        var share = guess == null ? null : Double.valueOf(guess.doubleValue());
        var means = groups.means(attempt -> marks[attempt] / maximum);
        var options = question == null ? List.<OptionAnalysis>of() : options(question, statistics);
        var single = question != null && question.type() != QuestionType.MULTIPLE_RESPONSE;
        return new ItemAnalysis(
                slot,
                question == null ? null : question.id(),
                question == null ? null : question.version(),
                question == null ? null : question.type(),
                question == null ? null : question.stem(),
                maximum,
                share,
                notAnswered,
                waiting,
                statistics,
                means.top(),
                means.middle(),
                means.bottom(),
                options,
                judged
                        ? Flags.of(statistics, share, options(options), single)
                        : EnumSet.noneOf(Flag.class));
    }

    private static List<Flags.Judged> options(List<OptionAnalysis> options) {
        return options.stream()
                .map(option -> new Flags.Judged(option.correct(), option.statistics()))
                .toList();
    }

    private List<OptionAnalysis> options(Question question, ItemStatistics item) {
        return switch (question.type()) {
            case MULTIPLE_CHOICE, TRUE_FALSE, MULTIPLE_RESPONSE -> {
                var options = new ArrayList<OptionAnalysis>();
                var ofRest = Moments.of(rest);
                for (var option : question.options()) {
                    options.add(option(option, options.size(), ofRest, item));
                }
                yield options;
            }
            case ORDERING, MATCHING, NUMERICAL, CLOZE, SHORT_ANSWER, ESSAY, DESCRIPTION ->
                    List.of();
        };
    }

    private OptionAnalysis option(Option option, int place, Moments ofRest, ItemStatistics item) {
        var ticked = new boolean[ticks.length];
        IntStream.range(0, ticks.length).forEach(i -> ticked[i] = (ticks[i] >> place & 1) == 1);
        var statistics = OptionStatistics.of(ticked, rest, ofRest, groups);
        boolean isRight = (right >> place & 1) == 1;
        return new OptionAnalysis(
                option.id(),
                option.text(),
                isRight,
                isRight || item.tooFew() ? null : statistics.works(),
                statistics);
    }
}
