package org.examwright.attempts.records;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sitting a quiz.
 *
 * @param grace how long after the deadline a save that was on its way still counts
 * @param settle how long after that an attempt is closed, so that what arrived in time is stored
 */
@ConfigurationProperties("examwright.attempts")
public record AttemptProperties(
        @DefaultValue("30s") Duration grace, @DefaultValue("5s") Duration settle) {}
