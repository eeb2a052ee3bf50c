/**
 * What the notes say: topics, themes, actors, events, terms, figures, statements and relations,
 * each with evidence; course packs.
 */
@ApplicationModule(allowedDependencies = {"platform", "schools", "sources"})
@NullMarked
package org.examwright.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
