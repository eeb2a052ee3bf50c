package org.examwright.knowledge.extraction.views;

import java.util.List;
import java.util.stream.Stream;

/**
 * A view with the points that the notes give on each side.
 *
 * @param section where it stands, or the first of several
 */
record View(String sentence, List<Point> favour, List<Point> against, Section section) {
    /** So many points with a name, a date or a number make a side. */
    static final int EACH = 3;

    /** A line that begins with "However" goes to the other side. */
    static View sided(String sentence, List<Point> favour, List<Point> against, Section section) {
        return new View(
                sentence,
                Stream.concat(
                                favour.stream().filter(point -> !point.turns()),
                                against.stream().filter(Point::turns))
                        .toList(),
                Stream.concat(
                                against.stream().filter(point -> !point.turns()),
                                favour.stream().filter(Point::turns))
                        .toList(),
                section);
    }

    static long specific(List<Point> points) {
        return points.stream().filter(Point::specific).count();
    }

    /** Whether one side at least is full, so that it is known what is missing. */
    boolean begun() {
        return Math.max(specific(favour), specific(against)) >= EACH;
    }

    boolean full() {
        return Math.min(specific(favour), specific(against)) >= EACH;
    }

    View called(String other) {
        return new View(other, favour, against, section);
    }

    /** Whether it says which of several reasons mattered most. */
    boolean weighsReasons() {
        return sentence.contains(" the main reason ");
    }

    /** Without what names nobody, nothing and no number, where that would make up a side. */
    View firm() {
        return new View(sentence, firm(favour), firm(against), section);
    }

    private static List<Point> firm(List<Point> points) {
        return specific(points) >= EACH ? points : points.stream().filter(Point::specific).toList();
    }

    /** Without births: what led to an outcome begins with a deed. */
    View unborn() {
        return new View(
                sentence,
                favour.stream().filter(point -> !point.birth()).toList(),
                against.stream().filter(point -> !point.birth()).toList(),
                section);
    }

    /** The years that its points tell of. */
    List<Integer> years() {
        return Stream.concat(favour.stream(), against.stream())
                .flatMap(point -> Years.in(point.text()))
                .toList();
    }

    /** Without the points that tell of other years. */
    View within(Span span) {
        return new View(
                sentence,
                favour.stream().filter(point -> point.within(span)).toList(),
                against.stream().filter(point -> point.within(span)).toList(),
                section);
    }
}
