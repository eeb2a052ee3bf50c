package org.examwright.generation.extracts;

/**
 * What follows from the wording of a sentence without being said in it.
 *
 * @param follows what a reader may infer, as a sentence without a full stop
 * @param against what the sentence rules out, likewise
 * @param denied the opposite of what a reader may infer, likewise: it cannot be told from the other
 *     by its form
 * @param because the word that settles it
 */
public record Inference(Said said, String follows, String against, String denied, String because) {
    /** Whether its opposite is no more than the opposite of the sentence. */
    public boolean isReversed() {
        return denied.equals(against) || because.equals("no longer");
    }

    /** Whether what follows was printed, but for the time that it is told of. */
    public boolean isTurnOfPhrase() {
        return because.equals("no longer") || because.equals("stopped");
    }

    /** Whether it tells what somebody wished without saying who. */
    public boolean isVague() {
        return because.equals("refused to") || because.equals("failed to");
    }
}
