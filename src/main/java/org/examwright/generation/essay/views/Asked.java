package org.examwright.generation.essay.views;

import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Pen;

/** A view that is being made into a question, with the years it is asked of. */
public record Asked(Ground ground, View view, int first, int last, Pen pen) {

    /** " in the years 1917–24", " in 1921": the end of a question. */
    public String during() {
        return first == last
                ? " in " + Dates.year(first)
                : " in the years " + Dates.span(first, last);
    }

    /** "the years 1917–24", "1921". */
    public String years() {
        return first == last ? Dates.year(first) : "the years " + Dates.span(first, last);
    }

    /** A part of the view's sentence as it reads inside another one. */
    public String inside(String part) {
        return ground.casing().inside(part);
    }

    /** The view between quotation marks: "‘The reforms helped the towns.’" */
    public String quoted() {
        return "‘" + view.name() + ".’";
    }

    /** Whether the view tells of one event or of what a single year brought. */
    boolean isOfOneYear() {
        return first == last;
    }
}
