package org.examwright.generation.essay;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.generation.essay.causation.CausationPatterns;
import org.examwright.generation.essay.change.ChangePatterns;
import org.examwright.generation.essay.rule.RulePatterns;
import org.examwright.generation.essay.views.ClaimPatterns;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.writing.Pattern;

/** The essay patterns there are. */
public final class EssayPatterns {
    private EssayPatterns() {}

    public static List<Pattern> all() {
        List<ViewPattern> formed =
                Stream.of(CausationPatterns.all(), ChangePatterns.all(), RulePatterns.all())
                        .flatMap(List::stream)
                        .toList();
        return Stream.<List<? extends Pattern>>of(formed, ClaimPatterns.all(formed))
                .<Pattern>flatMap(List::stream)
                .map(EssayPatterns::orByLinks)
                .toList();
    }

    /** A pattern that can be met by what the notes say led to what, or else by a view. */
    private static Pattern orByLinks(Pattern pattern) {
        return switch (pattern.id()) {
            case "E1" -> new TwoWays(pattern, new MainReason());
            case "E4" -> new TwoWays(pattern, new WhyInYear());
            case "E11" -> new TwoWays(pattern, new Significance());
            case "E21" -> new TwoWays(pattern, new ExplainWhy());
            default -> pattern;
        };
    }
}
