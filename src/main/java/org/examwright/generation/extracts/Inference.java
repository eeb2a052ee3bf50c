package org.examwright.generation.extracts;

/**
 * What follows from the wording of a sentence without being said in it.
 *
 * @param follows what a reader may infer, as a sentence without a full stop
 * @param against what the sentence rules out, likewise
 * @param because the word that settles it
 */
public record Inference(Said said, String follows, String against, String because) {}
