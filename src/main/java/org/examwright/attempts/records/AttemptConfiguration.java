package org.examwright.attempts.records;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of sitting a quiz known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttemptProperties.class)
class AttemptConfiguration {}
