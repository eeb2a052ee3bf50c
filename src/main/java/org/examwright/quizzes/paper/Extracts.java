package org.examwright.quizzes.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.Extract;
import org.examwright.questions.Question;

/** The extracts of a question as they are printed: above it, each with where it comes from. */
final class Extracts {
    private Extracts() {}

    /** Prints them whole, for those who answer. */
    static void whole(Html html, Question question) {
        List<Extract> extracts = question.extracts();
        for (int place = 0; place < extracts.size(); place++) {
            Extract extract = extracts.get(place);
            html.begin("div", "extract");
            html.element("p", "from", from(Extract.label(place, extracts.size()), extract));
            extract.text().lines().forEach(line -> html.element("p", "words", line));
            html.end();
        }
    }

    /** Names them, for those who mark with the paper at hand. */
    static void named(Html html, Question question) {
        List<Extract> extracts = question.extracts();
        for (int place = 0; place < extracts.size(); place++) {
            String label = Extract.label(place, extracts.size());
            html.element("p", "hint from", from(label, extracts.get(place)));
        }
    }

    private static String from(String label, Extract extract) {
        return label
                + ". "
                + Stream.of(
                                extract.author(),
                                extract.title(),
                                extract.provenance(),
                                extract.licence())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(". "));
    }
}
