package org.examwright.questions.bank.checking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/** Whether a mark scheme can be marked by: points with marks, levels that do not overlap. */
public final class MarkSchemeCheck {
    private static final int POINTS = 100;
    private static final int FORMS = 200;
    private static final int TEXT = 4_000;
    private static final Set<QuestionType> WRITTEN =
            Set.of(
                    QuestionType.NUMERICAL,
                    QuestionType.CLOZE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.ESSAY);

    private MarkSchemeCheck() {}

    public static void check(QuestionContent content, Faults faults) {
        MarkScheme scheme = content.markScheme();
        if (scheme == null) {
            return;
        }
        if (!WRITTEN.contains(content.type())) {
            faults.add(
                    "/markScheme",
                    "mark-scheme-not-taken",
                    "A mark scheme is for questions that are answered in writing");
            return;
        }
        if (faults.list("/markScheme/points", scheme.points(), POINTS)) {
            for (int i = 0; i < scheme.points().size(); i++) {
                point("/markScheme/points/" + i, scheme.points().get(i), faults);
            }
        }
        texts("/markScheme/guidance", scheme.lines(), POINTS, faults);
        Integer of = scheme.of();
        if (scheme.rule() == MarkScheme.Rule.ANY_OF) {
            faults.unless(
                    of != null && of >= 1 && of <= scheme.points().size(),
                    "/markScheme/of",
                    "count-out-of-range",
                    "ANY_OF says how many points count, no more than there are");
        }
        if (scheme.essay() != null) {
            essay(scheme.essay(), content.marks(), faults);
        }
    }

    private static void point(String pointer, MarkScheme.Point point, Faults faults) {
        faults.marks(pointer + "/marks", point.marks(), false);
        faults.text(pointer + "/text", point.text(), TEXT);
        texts(pointer + "/accept", point.accept(), FORMS, faults);
        texts(pointer + "/reject", point.reject(), FORMS, faults);
        faults.list(pointer + "/evidence", point.evidence(), POINTS);
    }

    private static void texts(String pointer, List<String> texts, int most, Faults faults) {
        if (faults.list(pointer, texts, most)) {
            for (int i = 0; i < texts.size(); i++) {
                faults.text(pointer + "/" + i, texts.get(i), TEXT);
            }
        }
    }

    private static void essay(
            MarkScheme.EssayScheme essay, @Nullable BigDecimal marks, Faults faults) {
        String pointer = "/markScheme/essay";
        claims(pointer + "/for", essay.favour(), faults);
        claims(pointer + "/against", essay.against(), faults);
        texts(pointer + "/links", essay.links(), POINTS, faults);
        texts(pointer + "/criteria", essay.criteria(), POINTS, faults);
        texts(pointer + "/weakAnswers", essay.weakAnswers(), POINTS, faults);
        if (!faults.list(pointer + "/levels", essay.levels(), POINTS)) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < essay.levels().size(); i++) {
            MarkScheme.Level level = essay.levels().get(i);
            String place = pointer + "/levels/" + i;
            faults.text(place + "/descriptor", level.descriptor(), TEXT);
            faults.unless(
                    seen.add(level.level()),
                    place + "/level",
                    "repeated-level",
                    "Another level has this number");
            faults.unless(
                    0 <= level.from() && level.from() <= level.to(),
                    place,
                    "marks-out-of-range",
                    "A level goes from fewer marks to more");
            faults.unless(
                    marks == null || marks.compareTo(BigDecimal.valueOf(level.to())) >= 0,
                    place + "/to",
                    "marks-out-of-range",
                    "A level ends within the question's marks");
        }
    }

    private static void claims(String pointer, List<MarkScheme.Claim> claims, Faults faults) {
        if (faults.list(pointer, claims, POINTS)) {
            for (int i = 0; i < claims.size(); i++) {
                faults.text("%s/%d/claim".formatted(pointer, i), claims.get(i).claim(), TEXT);
                faults.list(
                        "%s/%d/evidence".formatted(pointer, i), claims.get(i).evidence(), POINTS);
            }
        }
    }
}
