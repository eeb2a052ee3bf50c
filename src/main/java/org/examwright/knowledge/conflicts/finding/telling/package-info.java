/**
 * What notes and facts tell, sentence by sentence: words, names, pronouns and dates seen as what
 * they are.
 */
@NullMarked
package org.examwright.knowledge.conflicts.finding.telling;

import org.jspecify.annotations.NullMarked;
