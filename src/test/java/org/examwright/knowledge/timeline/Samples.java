package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.packs.ShippedPack;
import org.examwright.platform.Reference;
import org.examwright.platform.UuidV7;
import org.examwright.sources.SourceId;

/** Timelines to lay out: the shipped pack's, and invented ones of any size. */
final class Samples {
    private static final String[] WORDS =
            "the harbour board began to build a mole of stone and closed old quays against storms"
                    .split(" ");

    private Samples() {}

    static Timeline pack() {
        var pack = ShippedPack.read();
        var notes = new HashMap<String, SourceId>();
        pack.notes().forEach(note -> notes.put(note.file(), new SourceId(UuidV7.next())));
        return of(pack.title(), pack.knowledge(notes));
    }

    static Timeline of(String title, Knowledge known) {
        return TimelineMaker.of(
                new Reference(UuidV7.next(), title),
                known.topics(),
                known.themes(),
                known.events(),
                null);
    }

    /** Events at places and of lengths that a seed decides, over so many topics and themes. */
    static Timeline invented(int events, int topics, int themes, long seed) {
        var random = new Random(seed);
        var topicList = new ArrayList<Topic>();
        for (int i = 0; i < topics; i++) {
            topicList.add(new Topic(id(i), "Topic " + i, null, null, null, List.of()));
        }
        var themeList = new ArrayList<Theme>();
        for (int i = 0; i < themes; i++) {
            themeList.add(new Theme(id(100 + i), "Theme number " + i, null));
        }
        var all = new ArrayList<Event>();
        for (int i = 0; i < events; i++) {
            all.add(event(i, random, topicList, themeList));
        }
        return TimelineMaker.of(
                new Reference(id(999), "Harbours"), topicList, themeList, all, null);
    }

    private static Event event(int i, Random random, List<Topic> topics, List<Theme> themes) {
        var from = LocalDate.of(1800 + random.nextInt(80), 1 + random.nextInt(12), 3);
        long days =
                switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(4000);
                    case 1 -> 364;
                    default -> random.nextInt(20);
                };
        var label = new StringBuilder("Event " + i);
        for (int n = random.nextInt(14); n >= 0; n--) {
            label.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return new Event(
                id(10_000 + i),
                label.toString(),
                from,
                from.plusDays(days),
                Event.Precision.RANGE,
                random.nextInt(5) == 0,
                null,
                List.of(),
                themes.isEmpty() ? List.of() : List.of(themes.get(i % themes.size()).name()),
                topics.isEmpty() ? List.of() : List.of(topics.get(i % topics.size()).name()),
                List.of(),
                Standing.PACK);
    }

    private static UUID id(int number) {
        return new UUID(0x7000L, number);
    }
}
