package org.examwright.knowledge.timeline;

import java.util.List;

/**
 * The events of one topic.
 *
 * @param events in order of their dates
 */
record Lane(String title, List<Happening> events) {}
