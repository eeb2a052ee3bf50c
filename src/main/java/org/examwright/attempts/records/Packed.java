package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.attempts.sitting.Verdicts;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Outcome;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A sheet as a row: ticks as bits, marks as numerators over one denominator, outcomes as letters.
 * The paper says what each place means.
 *
 * @param choices ticked options of each slot, the question's first option lowest; null where none
 *     is ticked
 * @param others answers that are not ticks, as JSON by slot number
 * @param verdicts how short answers fared at their points, as JSON by slot number
 */
record Packed(
        @Nullable Integer[] choices,
        String others,
        BigDecimal[] scores,
        BigDecimal denominator,
        String outcomes,
        String verdicts) {
    private static final String NONE = "{}";
    private static final int BITS = 31;
    private static final int SORTABLE_DECIMALS = 10;
    private static final TypeReference<LinkedHashMap<Integer, Points>> VERDICTS =
            new TypeReference<>() {};

    /** Verdicts as they are stored: the matcher's version, and a letter a point. */
    private record Points(int version, String points) {
        static Points of(Verdicts verdicts) {
            return new Points(verdicts.version(), verdicts.letters());
        }
    }

    static Packed of(Paper paper, Sheet sheet) {
        var choices = new @Nullable Integer[sheet.lines().size()];
        var others = new LinkedHashMap<Integer, AnswerBody>();
        var verdicts = new LinkedHashMap<Integer, Points>();
        var scores = new BigDecimal[choices.length];
        var outcomes = new StringBuilder();
        var denominator = commonDenominator(sheet);
        for (int i = 0; i < choices.length; i++) {
            var line = sheet.lines().get(i);
            var options = paper.slots().get(i).options().keySet();
            if (line.answer() instanceof Answer.Options(var ids) && options.size() <= BITS) {
                choices[i] = (int) Ticks.bits(List.copyOf(options), ids);
            } else {
                var body = AnswerBody.of(line.answer());
                if (body != null) {
                    others.put(line.slot(), body);
                }
            }
            if (line.verdicts() != null) {
                verdicts.put(line.slot(), Points.of(line.verdicts()));
            }
            var score = line.mark().score();
            scores[i] =
                    new BigDecimal(
                            score.numerator().multiply(denominator.divide(score.denominator())));
            outcomes.append(Letters.of(line.mark().outcome()));
        }
        return new Packed(
                choices,
                Json.MAPPER.writeValueAsString(others),
                scores,
                new BigDecimal(denominator),
                outcomes.toString(),
                Json.MAPPER.writeValueAsString(verdicts));
    }

    Sheet sheet(Paper paper) {
        var written = AnswerBody.bySlot(others);
        Map<Integer, Points> judged =
                verdicts.equals(NONE) ? Map.of() : Json.MAPPER.readValue(verdicts, VERDICTS);
        var lines = new ArrayList<Sheet.Line>();
        var over = denominator.toBigInteger();
        for (int i = 0; i < outcomes.length(); i++) {
            var asked = paper.slots().get(i);
            var score = new Fraction(scores[i].toBigInteger(), over);
            var outcome = Letters.outcome(outcomes.charAt(i));
            lines.add(
                    line(
                            asked,
                            answer(asked, choices[i], written),
                            new Mark(score, asked.item().maximum(), outcome),
                            judged.get(asked.slot())));
        }
        return new Sheet(lines);
    }

    private static Sheet.Line line(
            Paper.Asked asked, Answer answer, Mark mark, @Nullable Points points) {
        var matcher = asked.matcher();
        if (points == null || matcher == null) {
            return new Sheet.Line(asked.slot(), answer, mark);
        }
        var verdicts = Verdicts.read(points.version(), points.points());
        var waiting =
                mark.outcome() == Outcome.NEEDS_MARKER && asked.open()
                        ? verdicts.waiting(matcher.scheme())
                        : Fraction.ZERO;
        return new Sheet.Line(asked.slot(), answer, mark, verdicts, waiting);
    }

    private static Answer answer(
            Paper.Asked asked, @Nullable Integer ticks, Map<Integer, AnswerBody> written) {
        if (ticks == null) {
            return AnswerBody.read(written.get(asked.slot()));
        }
        return new Answer.Options(Ticks.ids(List.copyOf(asked.options().keySet()), ticks));
    }

    private static BigInteger commonDenominator(Sheet sheet) {
        var common = BigInteger.ONE;
        for (var line : sheet.lines()) {
            var one = line.mark().score().denominator();
            if (common.equals(one)) {
                continue;
            }
            common = common.multiply(one).divide(common.gcd(one));
        }
        return common;
    }

    /** Precise enough to sort by. */
    static BigDecimal sortable(Fraction marks) {
        return new BigDecimal(marks.numerator())
                .divide(
                        new BigDecimal(marks.denominator()),
                        SORTABLE_DECIMALS,
                        RoundingMode.HALF_UP);
    }
}
