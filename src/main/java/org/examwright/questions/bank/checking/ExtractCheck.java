package org.examwright.questions.bank.checking;

import java.util.List;
import org.examwright.questions.Extract;
import org.examwright.sources.Evidence;

/** Whether a reader of a question's extracts would know what they are taken from. */
final class ExtractCheck {
    private static final int MOST = 10;
    private static final int PASSAGES = 200;
    private static final int NAME = 300;
    private static final int PROVENANCE = 2_000;

    private ExtractCheck() {}

    /** Whether the words are those of the source is checked against what is stored. */
    static void check(List<Extract> extracts, Faults faults) {
        if (!faults.list("/extracts", extracts, MOST)) {
            return;
        }
        for (int i = 0; i < extracts.size(); i++) {
            check("/extracts/" + i, extracts.get(i), faults);
        }
    }

    private static void check(String pointer, Extract extract, Faults faults) {
        faults.text(pointer + "/title", extract.title(), NAME);
        faults.length(pointer + "/author", extract.author(), NAME);
        faults.text(pointer + "/provenance", extract.provenance(), PROVENANCE);
        faults.length(pointer + "/licence", extract.licence(), NAME);
        if (faults.list(pointer + "/passages", extract.passages(), PASSAGES)) {
            faults.unless(
                    extract.passages().stream().map(Evidence::sourceId).distinct().count() == 1,
                    pointer + "/passages",
                    "passages-not-of-one-source",
                    "An extract is at least one passage, all from one source");
        }
    }
}
