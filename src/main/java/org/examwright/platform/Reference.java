package org.examwright.platform;

import java.util.UUID;

/** How an answer points at something that has a page of its own: its id and what people call it. */
public record Reference(UUID id, String name) {}
