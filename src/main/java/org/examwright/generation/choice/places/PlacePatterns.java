package org.examwright.generation.choice.places;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class PlacePatterns {
    private PlacePatterns() {}

    public static List<Pattern> all() {
        return List.of(new PlaceOfEvent());
    }
}
