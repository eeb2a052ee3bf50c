package org.examwright.knowledge.conflicts.finding.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.extraction.dates.DateParser;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.language.CleanText;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;

/** Everything a course's notes and facts tell, sentence by sentence, with pronouns resolved. */
public final class Tellings {
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_SENTENCE = 1_000;

    private record Line(SourceId source, int line) {}

    private final Names names;
    private final Map<Line, List<Fact>> byLine = new HashMap<>();
    private final Map<Line, List<Span>> spans = new HashMap<>();
    private final Map<Line, Set<String>> named = new HashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    /**
     * @param refused facts that a person rejected, whose lines therefore say nothing
     */
    public Tellings(
            Knowledge knowledge,
            List<SourceText> texts,
            List<? extends Fact> refused,
            Names names) {
        this.names = names;
        refused.forEach(this::place);
        Stream.of(
                        knowledge.events(),
                        knowledge.figures(),
                        knowledge.statements(),
                        knowledge.terms())
                .flatMap(List::stream)
                .forEach(this::place);
        texts.forEach(this::read);
        knowledge.events().forEach(this::label);
    }

    public List<Telling> all() {
        return tellings;
    }

    private void place(Fact fact) {
        for (Evidence evidence : fact.evidence()) {
            byLine.computeIfAbsent(
                            new Line(evidence.sourceId(), evidence.line()), _ -> new ArrayList<>())
                    .add(fact);
        }
    }

    private void read(SourceText source) {
        Antecedents antecedents = new Antecedents(names);
        for (Passage passage : source.passages()) {
            if (passage.kind() == PassageKind.CHROME || passage.text().length() > LONGEST_LINE) {
                continue;
            }
            String text = CleanText.of(passage.text());
            List<Dated> dates =
                    DateParser.parse(text).stream()
                            .map(d -> new Dated(Span.of(d), d.hedge(), d.start(), d.end()))
                            .toList();
            Line place = new Line(source.id(), passage.line());
            spans.put(place, dates.stream().map(Dated::span).toList());
            List<Fact> facts = byLine.getOrDefault(place, List.of());
            boolean heading = passage.kind() == PassageKind.HEADING;
            antecedents.line(passage.section());
            Dated before = null;
            for (int[] sentence : Sentences.of(text)) {
                if (sentence[1] - sentence[0] > LONGEST_SENTENCE) {
                    continue;
                }
                Evidence quote = quote(source, passage, sentence);
                List<Dated> inside =
                        dates.stream()
                                .filter(d -> d.start() >= sentence[0] && d.end() <= sentence[1])
                                .toList();
                List<Word> words =
                        antecedents.resolved(
                                Sentences.words(text, sentence[0], sentence[1], names, inside));
                Set<String> actors = named.computeIfAbsent(place, _ -> new HashSet<>());
                words.stream()
                        .filter(Word::written)
                        .flatMap(word -> Stream.ofNullable(word.actor()))
                        .forEach(actors::add);
                tellings.add(
                        new Telling(
                                text.substring(sentence[0], sentence[1]),
                                sentence[0],
                                words,
                                inside,
                                List.of(quote),
                                facts.stream().filter(f -> says(f, quote)).toList(),
                                inside.isEmpty() ? before : null,
                                heading,
                                false));
                before = inside.isEmpty() ? before : inside.getLast();
            }
        }
    }

    private static boolean says(Fact fact, Evidence quote) {
        return fact.evidence().stream()
                .anyMatch(
                        e ->
                                e.sourceId().equals(quote.sourceId())
                                        && e.line() == quote.line()
                                        && e.start() < quote.end()
                                        && e.end() > quote.start());
    }

    private static Evidence quote(SourceText source, Passage passage, int[] sentence) {
        String raw = passage.text();
        int start = raw.codePointCount(0, sentence[0]);
        int end = start + raw.codePointCount(sentence[0], sentence[1]);
        return new Evidence(
                source.id(),
                source.version(),
                passage.line(),
                start,
                end,
                raw.substring(sentence[0], sentence[1]));
    }

    /** An event by its label, which names what its line leaves to the lines before. */
    private void label(Event event) {
        String text = event.label();
        List<Word> words = Sentences.words(text, 0, text.length(), names, List.of());
        if (words.isEmpty() || Antecedents.pronoun(words.getFirst().lower())) {
            return;
        }
        words = words.stream().map(word -> seen(event, word) ? word : word.nobody()).toList();
        Dated date = new Dated(span(event), Hedge.PLAIN, text.length(), text.length());
        tellings.add(
                new Telling(
                        text,
                        0,
                        words,
                        List.of(date),
                        event.evidence(),
                        List.of(event),
                        null,
                        false,
                        true));
    }

    /** Whether the actor stands in a line that the event rests on, by name or as "he". */
    private boolean seen(Event event, Word word) {
        return word.actor() == null
                || event.evidence().stream()
                        .map(each -> named.get(new Line(each.sourceId(), each.line())))
                        .anyMatch(actors -> actors == null || actors.contains(word.actor()))
                || event.evidence().isEmpty();
    }

    /** The date as its line gives it, where it does. */
    private Span span(Event event) {
        for (Evidence evidence : event.evidence()) {
            Line line = new Line(evidence.sourceId(), evidence.line());
            for (Span span : spans.getOrDefault(line, List.of())) {
                if (span.first().equals(event.from()) && span.last().equals(event.to())) {
                    return span;
                }
            }
        }
        return Span.of(event);
    }
}
