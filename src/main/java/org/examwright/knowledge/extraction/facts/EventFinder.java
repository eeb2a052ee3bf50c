package org.examwright.knowledge.extraction.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateExpression.Told;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.labels.BareName;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.naming.KnownHappenings;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.sources.Evidence;

/**
 * Finds what happened when: one event for each date that stands on a line and tells of something.
 */
public final class EventFinder {
    /** So many places that say the same are kept. */
    private static final int WITNESSES = 100;

    /** So many dates of one line are events; a line with more of them is a table. */
    private static final int MOST = 250;

    /** So many dates before and behind one are looked at. */
    private static final int NEAR = 16;

    private static final Pattern CLOSES =
            Pattern.compile(
                    "(?is)[^.;]*\\b(?:died|ended|resigned|fell|was"
                            + " (?:dissolved|abolished|replaced|dismissed|overthrown|executed))\\b[^.;]*");

    /** Too little to be asked for. */
    private static final double DOUBTED = 0.5;

    private final Material material;
    private final LabelMaker labels;
    private final BareName bareNames;
    private final Period period;
    private final Sequels sequels;
    private final PlaceFinder places;
    private final Context context;

    public EventFinder(Material material) {
        this.material = material;
        this.labels = new LabelMaker(material.cast(), material.lines());
        this.bareNames = new BareName(material.cast(), material.lines());
        this.period = Period.of(material.lines());
        this.sequels = new Sequels(material.cast());
        this.places = new PlaceFinder(material);
        this.context = new Context(material);
    }

    public List<Event> find() {
        Map<String, Event> events = new LinkedHashMap<>();
        for (Line line : material.lines()) {
            material.progress().step();
            List<DateExpression> all = telling(line);
            DateExpression moved = null;
            for (int at = 0; at < all.size(); at++) {
                DateExpression date = all.get(at);
                List<DateExpression> dates =
                        all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR + 1));
                if (date == moved) {
                    continue;
                }
                moved = line.isHeading() ? null : Trend.end(line, date, dates);
                if (moved != null) {
                    Event trend = trend(line, date, moved);
                    if (!trend.label().isBlank()) {
                        events.merge(key(trend), trend, EventFinder::join);
                    }
                    continue;
                }
                if (!tellsOfSomething(line, date, dates)) {
                    continue;
                }
                Clause clause = Clause.around(line, date, dates);
                DateExpression span = span(line, date, dates);
                Label words = labels.make(line, clause, span);
                for (Label label : bareNames.with(words, line, clause, span)) {
                    Event event = event(line, span, clause, lastDay(line, date, dates), label);
                    if (!event.label().isBlank() && !Snapshot.isOnlyANumber(event.label())) {
                        events.merge(key(event), event, EventFinder::join);
                    }
                }
                if (line.isHeading()) {
                    continue;
                }
                for (Clause next : sequels.of(line, date, dates)) {
                    DateExpression there =
                            new DateExpression(
                                    date.when(),
                                    date.hedge(),
                                    true,
                                    next.start(),
                                    next.start(),
                                    next.start(),
                                    true,
                                    beside(line, date));
                    Event sequel = event(line, there, next, date.when().last());
                    if (sequel.standing().confidence() >= 0.8) {
                        events.merge(key(sequel), sequel, EventFinder::join);
                    }
                }
            }
        }
        return List.copyOf(events.values());
    }

    /** The dates of a line, but for tenures and a year that another date of its clause refines. */
    private List<DateExpression> telling(Line line) {
        List<DateExpression> dates =
                line.dates().stream()
                        .filter(period::accepts)
                        .filter(date -> !Tenure.is(line, date))
                        .limit(MOST)
                        .toList();
        return dates.stream().filter(date -> !isRefined(line, date, dates)).toList();
    }

    private boolean tellsOfSomething(Line line, DateExpression date, List<DateExpression> dates) {
        if (line.isHeading()) {
            return EventHeading.is(line, date);
        }
        return !Outlook.is(line, date)
                && !Snapshot.is(line, date, dates)
                && !Lifetime.is(line, date, material.cast());
    }

    /** "1949 - the bomb was tested in August": the month says it better than the year. */
    private static boolean isRefined(Line line, DateExpression date, List<DateExpression> dates) {
        if (!(date.when() instanceof When.Year)) {
            return false;
        }
        return dates.stream()
                .filter(next -> next.inherited() && next.start() >= date.end())
                .findFirst()
                .filter(next -> next.when().first().getYear() == date.when().first().getYear())
                .filter(next -> !(next.when() instanceof When.Year))
                .filter(
                        next ->
                                !line.part(date.end(), next.start())
                                        .matches(
                                                "(?s).*(?:[.;]\\s|\\b(?:and|but|then|while|before|after)\\b).*"))
                .isPresent();
    }

    /** "between 1917 and his death in 1924": from the first to the second. */
    private static DateExpression span(Line line, DateExpression date, List<DateExpression> dates) {
        DateExpression from = Clause.opening(line, date, dates);
        return from == null || !from.when().first().isBefore(date.when().first())
                ? date
                : new DateExpression(
                        new When.Range(from.when(), date.when()),
                        Hedge.PLAIN,
                        true,
                        date.start(),
                        date.core(),
                        date.end());
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

    /** Where a date is said, for what the notes tell of that time without saying it again. */
    private static List<Told> beside(Line line, DateExpression date) {
        Told own = new Told(line.index(), date.start(), date.end());
        return date.told().isEmpty() ? List.of(own) : List.of(date.told().getFirst(), own);
    }

    private Event trend(Line line, DateExpression begin, DateExpression end) {
        int start = Trend.start(line, sentenceAt(line, begin.core()), begin);
        Clause clause = new Clause(start, end.end());
        DateExpression both =
                new DateExpression(
                        new When.Range(begin.when(), end.when()),
                        Hedge.PLAIN,
                        true,
                        start,
                        start,
                        start,
                        begin.inherited(),
                        begin.told());
        return event(line, both, clause, end.when().last());
    }

    private Event event(Line line, DateExpression date, Clause clause, LocalDate last) {
        return event(line, date, clause, last, labels.make(line, clause, date));
    }

    private Event event(
            Line line, DateExpression date, Clause clause, LocalDate last, Label label) {
        return new Event(
                material.ids().get(),
                label.text(),
                date.when().first(),
                last,
                last.equals(date.when().last()) ? date.when().precision() : Event.Precision.RANGE,
                date.approximate(),
                places.in(line, clause, label.text()),
                List.copyOf(label.parts()),
                material.themes()
                        .of(
                                label.text() + " " + String.join(" ", line.passage().section()),
                                material.topics().apply(line)),
                material.topics().apply(line),
                List.of(material.evidence(line, clause.start(), clause.end())),
                context.of(
                        line,
                        date,
                        clause,
                        label.subject().isEmpty() ? label.text() : label.subject()),
                Standing.extracted(trust(label, date.when().first().getYear(), last.getYear())));
    }

    private static double trust(Label label, int first, int last) {
        return KnownHappenings.contradict(label.text(), first, last)
                ? Math.min(DOUBTED, label.confidence())
                : label.confidence();
    }

    private static String key(Event event) {
        return event.from() + "/" + event.to() + "/" + event.label().toLowerCase(Locale.ROOT);
    }

    private static Event join(Event one, Event other) {
        if (one.evidence().size() >= WITNESSES) {
            return one;
        }
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        Set<Evidence> context = new LinkedHashSet<>(one.context());
        context.addAll(other.context());
        evidence.forEach(context::remove);
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
                List.copyOf(context),
                one.standing());
    }

    static Sentence sentenceAt(Line line, int position) {
        return line.sentences().stream()
                .filter(s -> s.start() <= position && position < s.end())
                .findFirst()
                .orElse(line.sentences().getLast());
    }
}
