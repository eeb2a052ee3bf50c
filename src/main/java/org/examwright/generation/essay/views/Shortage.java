package org.examwright.generation.essay.views;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Words;

/** Tells what a view lacks to be asked about. */
final class Shortage {
    private static final List<String> NUMBERS = List.of("no", "one", "two");

    private Shortage() {}

    /**
     * Of the views that have a pattern's form, what the one that lacks least is short of.
     *
     * @param refusal why a view with points enough is not asked about all the same; without a full
     *     stop
     */
    static String of(List<View> views, int each, Function<View, String> refusal) {
        return views.stream()
                .filter(view -> least(view) < each)
                .max(
                        Comparator.comparing(Shortage::least)
                                .thenComparing(view -> view.points().count())
                                .thenComparing(View::name))
                .map(Shortage::told)
                .or(() -> views.stream().min(Comparator.comparing(View::name)).map(refusal))
                .orElse(
                        "the facts hold no view of this form with three points for it and three"
                                + " against");
    }

    private static int least(View view) {
        return Math.min(view.favour().size(), view.against().size());
    }

    private static String told(View view) {
        boolean favour = view.favour().size() <= view.against().size();
        String side = favour ? "for it" : "against it";
        int points = least(view);
        return "‘"
                + Words.capitalised(view.sentence())
                + "’ has "
                + NUMBERS.get(points)
                + (points == 1 ? " point " : " points ")
                + side
                + " where three are needed";
    }
}
