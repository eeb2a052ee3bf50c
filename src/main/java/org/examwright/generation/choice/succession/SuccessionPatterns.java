package org.examwright.generation.choice.succession;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class SuccessionPatterns {
    private SuccessionPatterns() {}

    public static List<Pattern> all() {
        return List.of(new WhatReplaced());
    }
}
