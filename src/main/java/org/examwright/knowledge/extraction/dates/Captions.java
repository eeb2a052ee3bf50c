package org.examwright.knowledge.extraction.dates;

import java.util.regex.Pattern;

/**
 * Lines that say where a picture stands, or name a source: "image at right from the Tide, 1972".
 * Their years are those of books and papers.
 */
final class Captions {
    private static final Pattern PICTURE =
            Pattern.compile(
                    "(?i)[^.!?;]{0,60}\\b(?:image|photo|photograph|picture|poster|map|cartoon|portrait|painting|illustration|drawing)s?"
                            + "\\s+(?:(?:at|on|to)\\s+(?:the\\s+)?(?:right|left|top|bottom)|above|below|opposite)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?i)\\W*(?:(?:primary |secondary )?sources?|references?|bibliography|(?:further )?reading)\\s*:.*",
                    Pattern.DOTALL);

    private Captions() {}

    static boolean is(String line) {
        return PICTURE.matcher(line).matches() || SOURCE.matcher(line).matches();
    }
}
