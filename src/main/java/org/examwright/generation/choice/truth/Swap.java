package org.examwright.generation.choice.truth;

import org.examwright.questions.Proof;

/**
 * The sentence with one thing exchanged for another of its kind, so that it is false.
 *
 * @param text the false sentence without its full stop
 * @param proof why it is false
 * @param nearness how easily the two are taken for one another, 0 to 1
 */
record Swap(String text, Proof proof, double nearness) {}
