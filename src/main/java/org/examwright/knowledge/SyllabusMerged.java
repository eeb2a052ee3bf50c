package org.examwright.knowledge;

import java.util.List;
import java.util.UUID;
import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;

/**
 * Topics, or themes, became one, in the transaction that is under way: what belonged to the others
 * belongs to the one that stays.
 */
public record SyllabusMerged(SchoolId school, UUID stays, List<UUID> others)
        implements SchoolEvent {}
