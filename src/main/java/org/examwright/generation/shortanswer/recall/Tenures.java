package org.examwright.generation.shortanswer.recall;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Words;
import org.examwright.sources.Evidence;

/** Which tenures of offices are worth asking about, and which quotes tell of them. */
final class Tenures {
    private static final int MENTIONS = 8;
    private static final int YEARS = 3;
    private static final double TOLD = 0.5;

    private static final Pattern LINE =
            Pattern.compile("^[\\p{Lu}][^,.;]{2,40}: | was .* from .*\\d{4} to ");

    private Tenures() {}

    /**
     * Whether the course tells enough of the holder, and in a sentence of the post, for it to
     * matter; it has one name and was held for years.
     */
    static boolean known(Ground ground, Reign reign) {
        return ground.people().mentions(reign.holder()) >= MENTIONS
                && evidence(reign).stream().anyMatch(Tenures::narrates)
                && reign.to().getYear() - reign.from().getYear() >= YEARS
                && !reign.office().contains(" or ");
    }

    /**
     * A line of a list of holders, or of who was who, says that it was held, not that it mattered.
     */
    private static boolean narrates(Evidence evidence) {
        return !LINE.matcher(evidence.quote()).find();
    }

    /** The holder's quotes that name the post; all of them where none does. */
    static List<Evidence> evidence(Reign reign) {
        int words = Words.stems(reign.office()).size();
        List<Evidence> telling =
                reign.holder().quotes().stream()
                        .filter(
                                evidence ->
                                        Words.shared(reign.office(), evidence.quote()).size()
                                                > TOLD * words)
                        .toList();
        return telling.isEmpty() ? reign.holder().quotes() : telling;
    }
}
