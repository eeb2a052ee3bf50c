package org.examwright.questions.coverage;

import java.math.BigDecimal;
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
import org.examwright.questions.Candidate;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/** Coverage to look at: the shipped pack's with invented questions, and invented ones. */
final class Samples {
    private Samples() {}

    static Coverage pack() {
        var notes = new HashMap<String, SourceId>();
        var pack = ShippedPack.read();
        pack.notes().forEach(note -> notes.put(note.file(), new SourceId(UUID.randomUUID())));
        return of(pack.title(), pack.knowledge(notes), 300);
    }

    /** So many topics and themes, some of them without anything. */
    static Coverage invented(int topics, int themes) {
        var random = new Random(topics);
        var topicList = new ArrayList<Topic>();
        for (int i = 0; i < topics; i++) {
            var name = "The building of mole number " + i + (i % 3 == 0 ? " against storms" : "");
            var parent = i % 4 == 0 ? null : topicList.get(i - i % 4).id();
            topicList.add(new Topic(id(i), name, parent, null, null, List.of()));
        }
        var themeList = new ArrayList<Theme>();
        for (int i = 0; i < themes; i++) {
            themeList.add(new Theme(id(1000 + i), "Trade and theme number " + i, null));
        }
        var events = new ArrayList<Event>();
        for (int i = 0; i < topics * themes; i++) {
            events.add(
                    event(
                            i,
                            List.of(topicList.get(random.nextInt(topics)).name()),
                            List.of(themeList.get(random.nextInt(themes)).name())));
        }
        return of("Harbours", known(topicList, themeList, events), topics * themes);
    }

    static Knowledge known(List<Topic> topics, List<Theme> themes, List<Event> events) {
        return new Knowledge(
                topics, themes, List.of(), events, List.of(), List.of(), List.of(), List.of());
    }

    static Coverage of(String title, Knowledge known, int questions) {
        var random = new Random(7);
        var asked = new ArrayList<Candidate>();
        for (int i = 0; i < questions; i++) {
            var event = known.events().get(random.nextInt(known.events().size()));
            var status = QuestionStatus.values()[random.nextInt(5)];
            asked.add(
                    question(
                            i,
                            status,
                            known.topics().stream()
                                    .filter(topic -> event.topics().contains(topic.name()))
                                    .map(Topic::id)
                                    .toList(),
                            known.themes().stream()
                                    .filter(theme -> event.themes().contains(theme.name()))
                                    .map(Theme::id)
                                    .toList()));
        }
        return new CoverageMaker(new Reference(id(1), title), known, asked)
                .make(List.of(), new Quoted(List.of()));
    }

    static Candidate question(
            int number, QuestionStatus status, List<UUID> topics, List<UUID> themes) {
        return new Candidate(
                new QuestionId(id(5000 + number)),
                1,
                QuestionType.MULTIPLE_CHOICE,
                status,
                false,
                BigDecimal.ONE,
                topics,
                themes,
                null,
                Demand.OTHER,
                Likeness.stored(
                        QuestionType.MULTIPLE_CHOICE,
                        number,
                        new Integer[0],
                        new Integer[0],
                        "OPTIONS",
                        new Integer[0]),
                "The Board");
    }

    static Event event(int number, List<String> topics, List<String> themes) {
        return new Event(
                id(9000 + number),
                "The Board began mole " + number,
                LocalDate.of(1804, 1, 1),
                LocalDate.of(1804, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(),
                themes,
                topics,
                List.of(said(number)),
                Standing.PACK);
    }

    /** The words that tell an event. */
    static Evidence said(int number) {
        return new Evidence(new SourceId(id(3)), 1, number + 1, 4, 9, "Board");
    }

    static UUID id(int number) {
        return new UUID(0x7000L, number);
    }
}
