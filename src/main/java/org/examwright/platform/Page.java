package org.examwright.platform;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A part of a list, and the cursor that fetches the part behind it; null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {}
