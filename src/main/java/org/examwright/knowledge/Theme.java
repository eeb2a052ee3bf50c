package org.examwright.knowledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thread across topics: government, economy, society. */
public record Theme(UUID id, String name, @Nullable String description) {}
