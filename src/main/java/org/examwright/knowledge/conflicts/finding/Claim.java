package org.examwright.knowledge.conflicts.finding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.sources.Evidence;

/** That a deed was done at a time, and who says so. */
record Claim(Deed deed, Span span, List<Evidence> evidence, Set<UUID> facts, String text) {}
