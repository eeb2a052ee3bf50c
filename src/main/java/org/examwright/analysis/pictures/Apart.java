package org.examwright.analysis.pictures;

import java.util.ArrayList;
import java.util.List;

/** Moves marks that lie upon each other a little apart, and keeps them in the field. */
final class Apart {
    private static final int ROUNDS = 200;
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final Frame frame;
    private final double radius;

    Apart(Frame frame, double radius) {
        this.frame = frame;
        this.radius = radius;
    }

    record Place(double x, double y) {}

    List<Place> of(List<Place> places) {
        var moved = new ArrayList<Place>();
        for (var place : places) {
            moved.add(inside(place.x(), place.y()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean still = true;
            for (int i = 0; i < moved.size(); i++) {
                for (int j = i + 1; j < moved.size(); j++) {
                    still &= !push(moved, i, j);
                }
            }
            if (still) {
                break;
            }
        }
        return moved;
    }

    private boolean push(List<Place> moved, int i, int j) {
        var one = moved.get(i);
        var other = moved.get(j);
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double distance = Math.hypot(dx, dy);
        double missing = 2 * radius + 2 - distance;
        if (missing <= 0.1) {
            return false;
        }
        // what lies exactly upon another goes a way of its own
        double angle = distance < 0.01 ? j * GOLDEN_ANGLE : Math.atan2(dy, dx);
        double x = Math.cos(angle) * missing / 2;
        double y = Math.sin(angle) * missing / 2;
        moved.set(i, inside(one.x() - x, one.y() - y));
        moved.set(j, inside(other.x() + x, other.y() + y));
        return true;
    }

    private Place inside(double x, double y) {
        return new Place(
                Math.clamp(x, frame.left() + radius, frame.right() - radius),
                Math.clamp(y, frame.top() + radius, frame.bottom() - radius));
    }
}
