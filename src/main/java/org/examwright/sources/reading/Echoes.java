package org.examwright.sources.reading;

/** Takes headings back that say again, on the very next lines, what the heading above said. */
final class Echoes {
    private Echoes() {}

    static void mark(Draft draft) {
        int heading = -1;
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isHeading(i) || i == draft.title()) {
                continue;
            }
            if (heading >= 0 && i - heading <= 3 && saysAgain(draft.line(heading), draft.line(i))) {
                draft.chrome(i);
            } else {
                heading = i;
            }
        }
    }

    private static boolean saysAgain(Line heading, Line line) {
        return line.words() >= 3 && (" " + heading.key() + " ").contains(" " + line.key() + " ")
                || heading.key().equals(line.key());
    }
}
