package org.examwright.generation.choice.change;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class ChangePatterns {
    private ChangePatterns() {}

    public static List<Pattern> all() {
        return List.of(new ChangeOfFigure(), new NewState(), new WhatStayed());
    }
}
