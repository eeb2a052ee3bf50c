package org.examwright.analysis.figures;

/**
 * The marks of a test: what each attempt scored on each item. A mark not yet given counts 0, as the
 * analyses of the field take it.
 *
 * @param byItem marks by item, then attempt; every item has the same attempts
 * @param maxima the marks that each item carries, above 0
 */
public record Scores(double[][] byItem, double[] maxima) {

    public Scores {
        if (byItem.length != maxima.length) {
            throw new IllegalArgumentException("Each item has one maximum");
        }
        for (var marks : byItem) {
            if (marks.length != byItem[0].length) {
                throw new IllegalArgumentException("Each item has a mark of each attempt");
            }
        }
    }

    public int items() {
        return byItem.length;
    }

    public int attempts() {
        return byItem.length == 0 ? 0 : byItem[0].length;
    }

    /** What each attempt scored in all. */
    public double[] totals() {
        var totals = new double[attempts()];
        for (var marks : byItem) {
            for (int i = 0; i < marks.length; i++) {
                totals[i] += marks[i];
            }
        }
        return totals;
    }

    /** What each attempt scored on all items but one: what that one is held against. */
    public double[] rest(int item, double[] totals) {
        var rest = new double[totals.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = totals[i] - byItem[item][i];
        }
        return rest;
    }
}
