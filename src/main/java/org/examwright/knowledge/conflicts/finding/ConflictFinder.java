package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.conflicts.finding.figures.AmountReader;
import org.examwright.knowledge.conflicts.finding.figures.FigureClash;
import org.examwright.knowledge.conflicts.finding.offices.OfficeClash;
import org.examwright.knowledge.conflicts.finding.offices.Renaming;
import org.examwright.knowledge.conflicts.finding.offices.Seat;
import org.examwright.knowledge.conflicts.finding.offices.SeatReader;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Tellings;
import org.examwright.sources.SourceText;

/**
 * Finds what the notes of a course say in two ways of which one at most can be true, between
 * sources and within one. The same knowledge and texts give the same contradictions in the same
 * order. Its time grows with the number of sentences: only what shares a person or a telling word
 * is compared.
 */
public final class ConflictFinder {

    /**
     * @param texts the notes that the facts were read from, as far as they are to be read again for
     *     what no fact holds
     * @param refused events that a person rejected; their lines are not read again
     */
    public List<Contradiction> find(
            Knowledge knowledge, List<SourceText> texts, List<Event> refused) {
        Names names = new Names(knowledge.actors());
        List<Telling> tellings = new Tellings(knowledge, texts, refused, names).all();
        Map<String, Contradiction> found = new LinkedHashMap<>();
        Map<List<Object>, Contradiction> told = new LinkedHashMap<>();
        for (Contradiction each : all(tellings, names)) {
            List<Object> lines =
                    each.values().stream()
                            .map(value -> List.of(each.kind(), value.text(), lines(value)))
                            .collect(Collectors.toList());
            if (told.putIfAbsent(lines, each) == null) {
                found.putIfAbsent(each.sameness(), each);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<Contradiction> all(List<Telling> tellings, Names names) {
        SeatReader seats = new SeatReader(names);
        List<Seat> held = tellings.stream().flatMap(each -> seats.read(each).stream()).toList();
        List<Claim> claims = new Claims(tellings, names).all();
        List<Contradiction> found = new ArrayList<>(new DateClash().find(claims));
        found.addAll(new DoerClash(names).find(claims));
        AmountReader numbers = new AmountReader();
        found.addAll(
                FigureClash.find(
                        tellings.stream().flatMap(each -> numbers.read(each).stream()).toList()));
        found.addAll(new OfficeClash(names).find(held, Renaming.of(tellings)));
        return found;
    }

    /**
     * Where a value is said, so that what one pair of lines says of two persons is one conflict.
     */
    private static Object lines(Contradiction.Value value) {
        return value.evidence().stream().map(e -> e.sourceId() + "/" + e.line()).sorted().toList();
    }
}
