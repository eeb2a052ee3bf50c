package org.examwright.generation.essay.views;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.facts.View;

/** An essay on a view as it stands, where no other pattern has a form for it. */
abstract class ClaimPattern extends ViewPattern {
    private final List<ViewPattern> others;

    ClaimPattern(String id, List<ViewPattern> others) {
        super(id, ".+");
        this.others = others;
    }

    @Override
    protected final boolean takes(View view) {
        int[] years = view.years().orElseThrow();
        return others.stream().noneMatch(other -> other.fits(view))
                && spans(years[1] - years[0] + 1, view);
    }

    /** Whether a view over so many years is one for this pattern. */
    abstract boolean spans(int years, View view);

    /** The question that is put to the view. */
    abstract Ask ask(Asked asked);

    record Ask(String stem, String commandWord) {}

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        Ask ask = ask(asked);
        return new Wording(
                ask.stem(),
                ask.commandWord(),
                new Wording.Analysis(
                        "validity of a view",
                        asked.view().name(),
                        "how far the view holds",
                        "what supports the view",
                        "what speaks against it"),
                List.of(
                        "Terms: what must be true for the view to hold, word by word?",
                        time(ask, asked),
                        "Weight: does the strongest point against it overturn it or only limit"
                                + " it?"),
                List.of(
                        "Tells what happened and leaves the view aside",
                        "Agrees throughout and names nothing against the view",
                        "Leaves the words of the view undefined"));
    }

    /** One year has no parts, and years that the question does not name are no yardstick. */
    private static String time(Ask ask, Asked asked) {
        return asked.isOfOneYear() || !ask.stem().contains(asked.years())
                ? "Time: does it hold from beginning to end, or for a part?"
                : "Time: does it hold for the whole of " + asked.years() + " or for a part?";
    }
}
