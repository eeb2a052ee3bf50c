package org.examwright.platform;

import java.time.Instant;

/** When a request reached the service, by the database's clock; deadlines are judged by it. */
public record Arrival(Instant at) {}
