package org.examwright.questions;

import java.util.List;
import org.examwright.sources.Evidence;

/** Why a distractor is false: the tier of the proof, and the words it rests on. */
public record Proof(Tier tier, List<Evidence> evidence) {
    public enum Tier {
        /** One value per subject: any other value is false. */
        P1,
        /** A complete list in the notes: what is not on it is false. */
        P2,
        /** Time: it began after the outcome, or had ended before the start. */
        P3,
        /** The notes give it to a different subject of an exclusive relation. */
        P4,
        /** Checked by hand. */
        P5
    }
}
