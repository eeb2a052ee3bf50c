package org.examwright.generation.choice.matching;

import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;

/**
 * Two things that belong together and to nothing else on the sheet.
 *
 * @param id the fact that says so
 * @param left what is asked about
 * @param right what belongs to it
 * @param told how feedback says so
 */
record Pair(UUID id, Fact about, String left, String right, String told, List<Evidence> quotes) {}
