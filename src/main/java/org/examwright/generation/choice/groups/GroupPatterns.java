package org.examwright.generation.choice.groups;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class GroupPatterns {
    private GroupPatterns() {}

    public static List<Pattern> all() {
        return List.of(new MemberOfGroup(), new OddOneOut());
    }
}
