/** By which name a label calls someone or something that the notes name in several ways. */
@NullMarked
package org.examwright.knowledge.extraction.labels.naming;

import org.jspecify.annotations.NullMarked;
