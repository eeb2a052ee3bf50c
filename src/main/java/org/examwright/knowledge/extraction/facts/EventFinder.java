package org.examwright.knowledge.extraction.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.Clause;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;

/**
 * Finds what happened when: one event for each date that stands on a line and tells of something.
 */
public final class EventFinder {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Pattern BENCHMARK =
            Pattern.compile(
                    "^\\s*(?:-?\\s*)(?:levels?|figures|prices|standards|borders|frontiers)\\b.*");
    private static final Pattern PLAN_BEFORE =
            Pattern.compile(
                    "(?i).*\\b(?:planned|plans?"
                            + " (?:to|for)|scheduled|due|intended|intends?|aim(?:ed|s)?"
                            + " (?:to|for|at)|targets?|would (?:be|have)|should|was to be|were to"
                            + " be|promised|demanded|called for|proposed|complete)\\b[^.;]*$");

    private static final Pattern CLOSES =
            Pattern.compile(
                    "(?is)[^.;]*\\b(?:died|ended|resigned|fell|was"
                            + " (?:dissolved|abolished|replaced|dismissed|overthrown|executed))\\b[^.;]*");

    private final Material material;
    private final LabelMaker labels;
    private final Period period;

    public EventFinder(Material material) {
        this.material = material;
        this.labels = new LabelMaker(material.cast(), material.lines());
        this.period = Period.of(material.lines());
    }

    public List<Event> find() {
        Map<String, Event> events = new LinkedHashMap<>();
        for (Line line : material.lines()) {
            material.progress().step();
            List<DateExpression> dates = line.dates().stream().filter(period::accepts).toList();
            for (DateExpression date : dates) {
                if (tellsOfSomething(line, date, dates)) {
                    Event event = event(line, date, dates);
                    if (Snapshot.isOnlyANumber(event.label())) {
                        continue;
                    }
                    events.merge(key(event), event, EventFinder::join);
                }
            }
        }
        return List.copyOf(events.values());
    }

    private boolean tellsOfSomething(Line line, DateExpression date, List<DateExpression> dates) {
        String after = line.text().substring(date.end());
        String before = line.text().substring(0, date.start());
        if (date.hedge() == Hedge.BEFORE || BENCHMARK.matcher(after).matches()) {
            return false;
        }
        if (line.isHeading()) {
            return isEventHeading(line, date);
        }
        String near = before.substring(Math.max(0, before.length() - 80));
        if (PLAN_BEFORE.matcher(near.substring(near.lastIndexOf(',') + 1)).matches()) {
            return false;
        }
        return !Snapshot.is(line, date, dates);
    }

    /** "The Wall Street Crash, 1929" tells of an event; a title's period or a question does not. */
    private static boolean isEventHeading(Line line, DateExpression date) {
        String text = line.text().strip();
        if (text.endsWith("?")
                || text.matches(
                        "(?i)(?:why|how|what|when|who|to what|did|was|were|the state of)\\b.*")
                || date.when().first().plusYears(1).isBefore(date.when().last())) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (EVENT_NOUNS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "was ill from 1922 and died in 1924": the second date closes what the first began. */
    private static LocalDate lastDay(Line line, DateExpression date, List<DateExpression> dates) {
        if (date.hedge() == Hedge.SINCE) {
            for (DateExpression next : dates) {
                boolean follows =
                        next.start() >= date.end()
                                && next.when().last().isAfter(date.when().last());
                if (follows && CLOSES.matcher(line.part(date.end(), next.start())).matches()) {
                    return next.when().last();
                }
            }
        }
        return date.when().last();
    }

    private Event event(Line line, DateExpression date, List<DateExpression> dates) {
        Clause clause = Clause.around(line, date, dates);
        Label label = labels.make(line, clause, date);
        LocalDate last = lastDay(line, date, dates);
        List<Participation> parts = new ArrayList<>(label.parts());
        return new Event(
                material.ids().get(),
                label.text(),
                date.when().first(),
                last,
                last.equals(date.when().last()) ? date.when().precision() : Event.Precision.RANGE,
                date.approximate(),
                null,
                List.copyOf(parts),
                material.themes()
                        .of(label.text() + " " + String.join(" ", line.passage().section())),
                material.topics().apply(line),
                List.of(material.evidence(line, clause.start(), clause.end())),
                Standing.extracted(label.confidence()));
    }

    private static String key(Event event) {
        return event.from() + "/" + event.to() + "/" + event.label().toLowerCase(Locale.ROOT);
    }

    private static Event join(Event one, Event other) {
        List<org.examwright.sources.Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        List<String> topics = new ArrayList<>(one.topics());
        other.topics().stream().filter(topic -> !topics.contains(topic)).forEach(topics::add);
        return new Event(
                one.id(),
                one.label(),
                one.from(),
                one.to(),
                one.precision(),
                one.approximate(),
                one.place(),
                one.parts(),
                one.themes(),
                List.copyOf(topics),
                List.copyOf(evidence),
                one.standing());
    }

    static Sentence sentenceAt(Line line, int position) {
        return line.sentences().stream()
                .filter(s -> s.start() <= position && position < s.end())
                .findFirst()
                .orElse(line.sentences().getLast());
    }
}
