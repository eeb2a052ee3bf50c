package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.examwright.sources.Passage;

/** Turns the lines into passages, each with the headings above it. */
final class Outline {
    private record Open(int level, String name) {}

    private Outline() {}

    static List<Passage> of(Draft draft) {
        var passages = new ArrayList<Passage>(draft.size());
        var open = new ArrayList<Open>();
        var path = List.<String>of();
        int total = Habits.of(draft, List.of()).total();
        for (int i = 0; i < draft.size(); i++) {
            var line = draft.line(i);
            if (draft.isHeading(i) && i != draft.title()) {
                int level = draft.level(i);
                while (!open.isEmpty() && open.getLast().level() >= level) {
                    open.removeLast();
                }
                path = open.stream().map(Open::name).toList();
                passages.add(passage(draft, i, path));
                open.add(new Open(level, Counters.without(line.body(), total)));
                path = open.stream().map(Open::name).toList();
            } else {
                passages.add(passage(draft, i, i == draft.title() ? List.of() : path));
            }
        }
        return List.copyOf(passages);
    }

    private static Passage passage(Draft draft, int index, List<String> section) {
        var line = draft.line(index);
        return new Passage(
                new UUID(0, line.number()), line.number(), draft.kind(index), section, line.text());
    }
}
