package org.examwright.platform.drawing;

/** Text as a picture may show it: on one line, with nothing in it that a reader cannot see. */
public final class PlainText {
    private PlainText() {}

    /**
     * Without control characters, lone surrogates and marks that turn the direction of what follows
     * them; blanks are one space, and none stand at the ends.
     */
    public static String of(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                                clean.append(' ');
                            } else if (isShown(point)) {
                                clean.appendCodePoint(point);
                            }
                        });
        return clean.toString().replaceAll(" +", " ").strip();
    }

    static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
