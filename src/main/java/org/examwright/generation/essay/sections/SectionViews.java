package org.examwright.generation.essay.sections;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;

/**
 * Views that weigh what notes tell under one heading, or of one person or body, against what they
 * tell of another. No view gives a verdict that the notes would have to bear out: what is told of
 * the one speaks for it, what is told of its rival against. A heading that asks why is asked, with
 * its reasons parted by their theme.
 */
public final class SectionViews {
    private static final int NEAR = 3;
    private static final int GENERATION = 15;

    private SectionViews() {}

    public static List<View> of(Ground ground) {
        List<View> views = new ArrayList<>();
        weigh(Section.of(ground), NEAR, views);
        weigh(Section.ofActors(ground), GENERATION, views);
        Question.of(ground).forEach(question -> question.view().ifPresent(views::add));
        return views;
    }

    private static void weigh(List<Section> sections, int years, List<View> views) {
        for (int i = 0; i + 1 < sections.size(); i++) {
            Section one = sections.get(i);
            Section other = sections.get(i + 1);
            if (one.yearsTo(other) <= years && one.differsFrom(other)) {
                String said =
                        i % 2 == 0
                                ? one.title().verb() + " of greater importance than "
                                : "mattered more than ";
                views.add(
                        new View(
                                one.title().phrase() + " " + said + other.title().phrase(),
                                null,
                                one.titled(),
                                other.titled()));
            }
        }
    }
}
