package org.examwright.generation.choice.people;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class PeoplePatterns {
    private PeoplePatterns() {}

    public static List<Pattern> all() {
        return List.of(new OfficeHolder(), new PostHeld(), new DoerOfDeed());
    }
}
