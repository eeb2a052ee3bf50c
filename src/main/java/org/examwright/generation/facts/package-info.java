/** What of the knowledge can be relied on for an exam question, and how its facts hang together. */
@NullMarked
package org.examwright.generation.facts;

import org.jspecify.annotations.NullMarked;
