package org.examwright.analysis;

import org.examwright.analysis.pictures.HistogramPicture;
import org.examwright.analysis.pictures.ItemMapPicture;

/** What can be looked at of a test. */
enum TestPicture {
    HISTOGRAM,
    ITEM_MAP;

    String of(AssignmentAnalysis analysis, double width) {
        return switch (this) {
            case HISTOGRAM -> histogram(analysis, width);
            case ITEM_MAP ->
                    ItemMapPicture.svg(
                            analysis.title(),
                            analysis.items().stream().map(TestPicture::item).toList(),
                            width);
        };
    }

    private static String histogram(AssignmentAnalysis analysis, double width) {
        var passed = analysis.passed();
        var test = analysis.test();
        return HistogramPicture.svg(
                new HistogramPicture.Totals(
                        analysis.title(),
                        test,
                        analysis.histogram(),
                        passed == null ? null : passed.passMark() / 100 * test.maximum()),
                width);
    }

    private static ItemMapPicture.Item item(ItemAnalysis item) {
        return new ItemMapPicture.Item(
                String.valueOf(item.slot()),
                item.statistics().facility(),
                item.statistics().discrimination(),
                item.flags());
    }
}
