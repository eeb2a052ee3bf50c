package org.examwright.knowledge.timeline;

/** A rectangle; y grows downwards. */
record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    Box down(double by) {
        return new Box(left, top + by, right, bottom + by);
    }
}
