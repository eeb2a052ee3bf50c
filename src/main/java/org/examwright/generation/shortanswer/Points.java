package org.examwright.generation.shortanswer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.SameMeaning;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/** Marking points for ideas: what earns the marks, in which forms, and what does not. */
public final class Points {
    private Points() {}

    /** One mark for one idea. */
    public static MarkScheme.Point one(Ground ground, Idea idea, List<String> reject) {
        return worth(ground, idea, 1, Words.capitalised(idea.text()), reject);
    }

    /** Whether a mark can be paid for a detail: the notes themselves tell one. */
    public static boolean hasDetail(Idea idea) {
        String asked = idea.fact() instanceof Statement statement ? statement.subject() : "";
        return idea.detail()
                .filter(detail -> Overlap.fillsOut(detail, idea.text(), asked))
                .filter(detail -> Overlap.isOf(detail, idea.text(), asked))
                .isPresent();
    }

    /**
     * A mark for the idea and one for a detail to it, the notes' own as an example. The forms hold
     * both, since a form earns all of a point.
     */
    public static MarkScheme.Point detailed(Ground ground, Idea idea, List<String> reject) {
        String detail = idea.detail().orElseThrow();
        Set<String> forms = new LinkedHashSet<>(List.of(detail));
        SameMeaning.of(detail).forEach(forms::add);
        Wordings.of(ground, idea.text()).stream()
                .filter(form -> !Words.plain(detail).contains(Words.plain(form)))
                .limit(2)
                .forEach(form -> forms.add(form + "; " + detail));
        return new MarkScheme.Point(
                BigDecimal.TWO,
                Words.capitalised(idea.text())
                        + " (1); a detail, for example: ‘"
                        + detail
                        + "’ (1)",
                List.copyOf(forms),
                reject,
                slots(idea.text()),
                idea.evidence());
    }

    /** What the notes tell beyond an idea that may explain it. */
    static Optional<String> development(Idea idea) {
        String asked = idea.fact() instanceof Statement statement ? statement.subject() : "";
        return idea.detail()
                .filter(detail -> !Wordings.weighs(detail))
                .filter(detail -> !Overlap.restates(detail, idea.text(), asked));
    }

    /** Ideas marked by level, each with what may develop it and nothing else. */
    public static List<MarkScheme.Point> levelled(
            Ground ground, List<Idea> ideas, int marks, List<String> nearMisses) {
        List<MarkScheme.Point> points = new ArrayList<>();
        for (Idea idea : ideas) {
            boolean own = idea.detail().filter(detail -> isShared(detail, idea, ideas)).isEmpty();
            List<String> reject = nth(nearMisses, points.size());
            points.add(
                    own
                            ? levelled(ground, idea, marks, reject)
                            : worth(ground, idea, marks, Words.capitalised(idea.text()), reject));
        }
        return points;
    }

    /** Whether words tell of another idea as well: a list of reasons develops none of them. */
    private static boolean isShared(String detail, Idea idea, List<Idea> ideas) {
        return ideas.stream()
                .filter(other -> other != idea)
                .flatMap(other -> other.evidence().stream())
                .anyMatch(evidence -> evidence.quote().strip().startsWith(detail));
    }

    /** An idea marked by level, with what may develop it. */
    private static MarkScheme.Point levelled(
            Ground ground, Idea idea, int marks, List<String> reject) {
        String text =
                Words.capitalised(idea.text())
                        + development(idea)
                                .map(detail -> "; may be developed thus: ‘" + detail + "’")
                                .orElse("");
        return worth(ground, idea, marks, text, reject);
    }

    /** A point of this wording for an idea. */
    public static MarkScheme.Point worth(
            Ground ground, Idea idea, int marks, String text, List<String> reject) {
        return new MarkScheme.Point(
                BigDecimal.valueOf(marks),
                text,
                Wordings.of(ground, idea),
                reject,
                slots(idea.text()),
                idea.evidence());
    }

    /** The point with further quotes behind it. */
    public static MarkScheme.Point shown(MarkScheme.Point point, List<Evidence> more) {
        Set<Evidence> evidence = new LinkedHashSet<>(point.evidence());
        evidence.addAll(more);
        return new MarkScheme.Point(
                point.marks(),
                point.text(),
                point.accept(),
                point.reject(),
                point.slots(),
                List.copyOf(evidence));
    }

    /** So many marks for any one of several ideas. */
    public static MarkScheme.Point oneOf(
            Ground ground, String lead, List<Idea> ideas, int marks, List<String> reject) {
        Set<String> forms = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        ideas.forEach(
                idea -> {
                    forms.addAll(Wordings.of(ground, idea));
                    evidence.addAll(idea.evidence());
                });
        String told =
                ideas.stream()
                        .map(idea -> Words.capitalised(idea.text()))
                        .collect(Collectors.joining("; or: "));
        return new MarkScheme.Point(
                BigDecimal.valueOf(marks),
                lead + ": " + told,
                List.copyOf(forms),
                reject,
                Map.of("ideas", ideas.stream().map(Idea::text).toList()),
                List.copyOf(evidence));
    }

    /** What an answer must name: who, did what, to whom or what. */
    public static Map<String, Object> slots(String text) {
        Map<String, Object> slots = new LinkedHashMap<>();
        Optional<Clause> clause = clause(text);
        if (clause.isPresent()) {
            slots.put("agent", clause.get().subject());
            slots.put("act", clause.get().base());
            if (!clause.get().rest().isBlank()) {
                slots.put("object", clause.get().rest());
            }
        } else if (text.startsWith("to ") && Words.count(text) > 2) {
            List<String> words = Words.tokens(text);
            slots.put("act", words.get(1));
            slots.put("object", String.join(" ", words.subList(2, words.size())));
        } else {
            slots.put("idea", text);
        }
        return slots;
    }

    private static Optional<Clause> clause(String text) {
        return Clause.of(Words.capitalised(text));
    }

    /** Deals near misses out, one to each point as far as they go. */
    public static List<String> nth(List<String> nearMisses, int point) {
        return point < nearMisses.size() ? List.of(nearMisses.get(point)) : List.of();
    }
}
