package org.examwright.generation.choice.matching;

import java.util.List;

/**
 * Pairs that can stand on one sheet: no left side goes with another's right side.
 *
 * @param name what tells the set from the others; holds no id
 * @param tasks ways to ask: "Match each event with the year in which it took place."
 * @param pairs four, or five of which one lends its right side as a spare
 * @param sorted whether the right sides stand in their natural order, as years do
 */
record PairSet(String name, List<String> tasks, List<Pair> pairs, boolean sorted) {}
