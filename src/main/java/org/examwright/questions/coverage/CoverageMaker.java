package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Reference;
import org.examwright.questions.Candidate;
import org.examwright.questions.coverage.Coverage.Gap;
import org.examwright.questions.coverage.Coverage.Notes;
import org.examwright.questions.coverage.Coverage.Row;
import org.examwright.questions.coverage.Coverage.Share;
import org.jspecify.annotations.Nullable;

/** Makes the coverage of a course from what it knows and what it asks. */
final class CoverageMaker {
    private final Reference course;
    private final Knowledge known;
    private final Tally tally;
    private final List<Reference> themes;

    /**
     * Of a course.
     *
     * @param questions all of its bank, rejected and retired ones too
     */
    CoverageMaker(Reference course, Knowledge known, List<Candidate> questions) {
        this.course = course;
        this.known = known;
        this.tally = new Tally(known, questions);
        this.themes =
                known.themes().stream()
                        .map(theme -> new Reference(theme.id(), theme.name()))
                        .toList();
    }

    /**
     * The whole.
     *
     * @param notes of the course
     * @param quoted what its questions rest on
     */
    Coverage make(List<Notes> notes, Quoted quoted) {
        var rows = new ArrayList<Row>();
        var byId = known.topics().stream().collect(Collectors.toMap(Topic::id, topic -> topic));
        for (var topic : known.topics()) {
            rows.add(row(new Reference(topic.id(), topic.name()), topic.id(), depth(topic, byId)));
        }
        var rest = row(null, Tally.NONE, 0);
        if (rest.whole().state() != Cell.State.EMPTY) {
            rows.add(rest);
        }
        return new Coverage(
                course,
                themes,
                rows,
                row(null, Tally.ALL, 0),
                gaps(rows),
                notes,
                share(known.events(), quoted),
                share(known.actors(), quoted));
    }

    private Row row(@Nullable Reference topic, UUID id, int depth) {
        return new Row(
                topic,
                depth,
                themes.stream().map(theme -> tally.at(id, theme.id())).toList(),
                tally.at(id, Tally.NONE),
                tally.at(id, Tally.ALL));
    }

    private static int depth(Topic topic, Map<UUID, Topic> byId) {
        Set<UUID> above = new HashSet<>();
        @Nullable UUID next = topic.parent();
        while (next != null && above.add(next)) {
            var parent = byId.get(next);
            next = parent == null ? null : parent.parent();
        }
        return above.size();
    }

    /** Of the topics that have none below, so that nothing is named twice. */
    private List<Gap> gaps(List<Row> rows) {
        var parents = new HashSet<@Nullable UUID>();
        known.topics().forEach(topic -> parents.add(topic.parent()));
        var gaps = new ArrayList<Gap>();
        for (var row : rows) {
            var topic = row.topic();
            if (topic != null && !parents.contains(topic.id())) {
                for (int i = 0; i < themes.size(); i++) {
                    gap(topic, themes.get(i), row.cells().get(i), gaps);
                }
                gap(topic, null, row.untold(), gaps);
            }
        }
        gaps.sort(
                Comparator.comparing((Gap gap) -> gap.theme() == null)
                        .thenComparing(Comparator.comparingInt(Gap::facts).reversed()));
        return List.copyOf(gaps.subList(0, Math.min(gaps.size(), Coverage.MOST_GAPS)));
    }

    private static void gap(Reference topic, @Nullable Reference theme, Cell cell, List<Gap> gaps) {
        if (cell.known() > 0 && cell.questions().approved() == 0) {
            gaps.add(new Gap(topic, theme, cell.known(), cell.questions().total()));
        }
    }

    private static Share share(List<? extends Fact> facts, Quoted quoted) {
        var none = new ArrayList<Reference>();
        var asked = new HashMap<Boolean, Integer>();
        for (var fact : facts) {
            if (quoted.isAsked(fact.evidence(), false)) {
                asked.merge(false, 1, Integer::sum);
                if (quoted.isAsked(fact.evidence(), true)) {
                    asked.merge(true, 1, Integer::sum);
                }
            } else if (none.size() < Coverage.MOST_NAMED) {
                none.add(new Reference(fact.id(), fact.name()));
            }
        }
        return new Share(
                facts.size(), asked.getOrDefault(false, 0), asked.getOrDefault(true, 0), none);
    }
}
