package org.examwright.questions.coverage;

import java.util.List;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What of a course is asked about.
 *
 * @param themes the columns, in the order of the cells
 * @param rows by topic, in the order of the syllabus; one without a topic last, where it has
 *     anything
 * @param all every topic together
 * @param gaps crossings that have facts and no approved question, the fullest first and those
 *     without a theme last; only of topics that have none below
 * @param notes the sources, and how many of their lines questions quote
 */
record Coverage(
        Reference course,
        List<Reference> themes,
        List<Row> rows,
        Row all,
        List<Gap> gaps,
        List<Notes> notes,
        Share events,
        Share actors) {
    static final int MOST_GAPS = 50;
    static final int MOST_NAMED = 100;

    /**
     * A topic and all below it.
     *
     * @param depth how many topics stand above it
     * @param cells one for each theme
     * @param untold what has no theme
     * @param whole whatever its theme
     */
    record Row(@Nullable Reference topic, int depth, List<Cell> cells, Cell untold, Cell whole) {}

    record Gap(Reference topic, @Nullable Reference theme, int facts, int questions) {}

    /**
     * A source at its present version.
     *
     * @param lines of text
     * @param asked how many of them some question quotes
     * @param approved how many an approved one does
     */
    record Notes(Reference source, int lines, int asked, int approved) {}

    /**
     * Facts of a kind, and whether a question rests on words that say them.
     *
     * @param none those that no question rests on, up to {@value #MOST_NAMED}
     */
    record Share(int total, int asked, int approved, List<Reference> none) {}

    /** The picture of it, for a width in pixels. */
    String svg(double width) {
        return new CoveragePicture(this, width).svg();
    }
}
