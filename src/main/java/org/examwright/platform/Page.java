package org.examwright.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the cursor that fetches the part behind it; null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {}
