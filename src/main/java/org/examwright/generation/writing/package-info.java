/**
 * What every pattern shares: what it offers, how it draws by seed, and how a question is put
 * together.
 */
@NullMarked
package org.examwright.generation.writing;

import org.jspecify.annotations.NullMarked;
