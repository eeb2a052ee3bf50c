package org.examwright.knowledge;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Asked before a topic or a theme goes: modules that build on them say which they need. */
public interface SyllabusUse {
    /** Those of these topics that something belongs to. */
    Set<UUID> topics(Collection<UUID> asked);

    /** Those of these themes that something belongs to. */
    Set<UUID> themes(Collection<UUID> asked);
}
