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
import org.examwright.generation.facts.People;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/** Marking points for ideas: what earns the marks, in which forms, and what does not. */
public final class Points {
    private Points() {}

    /** One mark for one idea. */
    public static MarkScheme.Point one(Ground ground, Idea idea, List<String> reject) {
        return worth(ground, idea, 1, Words.capitalised(idea.text()), reject);
    }

    /** A mark for the idea and one for a detail to it, the notes' own as an example. */
    public static MarkScheme.Point detailed(Ground ground, Idea idea, List<String> reject) {
        String text =
                Words.capitalised(idea.text())
                        + " (1)"
                        + idea.detail()
                                .map(detail -> "; detail (1), for example: ‘" + detail + "’")
                                .orElse("; a fitting detail, such as a name, date or example (1)");
        return worth(ground, idea, 2, text, reject);
    }

    /** An idea marked by level, with what may develop it. */
    public static MarkScheme.Point levelled(
            Ground ground, Idea idea, int marks, List<String> reject) {
        String text =
                Words.capitalised(idea.text())
                        + idea.detail()
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
                forms(ground, idea.text()),
                reject,
                slots(idea.text()),
                idea.evidence());
    }

    /** So many marks for any one of several ideas. */
    public static MarkScheme.Point oneOf(
            Ground ground, String lead, List<Idea> ideas, int marks, List<String> reject) {
        Set<String> forms = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        ideas.forEach(
                idea -> {
                    forms.addAll(forms(ground, idea.text()));
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

    /** The idea as told, shorter, with surnames alone, and as a noun phrase. */
    public static List<String> forms(Ground ground, String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        forms.add(text.replaceFirst("(?i)^(to|the|a|an) ", ""));
        String surnames = withSurnames(ground, text);
        forms.add(surnames);
        clause(surnames)
                .filter(clause -> !surnames.contains(" or "))
                .filter(clause -> !clause.subject().matches(".*['’]s\\b.*"))
                .flatMap(clause -> Nominals.of(clause, ground.casing()))
                .ifPresent(forms::add);
        return new ArrayList<>(forms);
    }

    private static String withSurnames(Ground ground, String text) {
        String shorter = text;
        for (Actor person : ground.people().persons()) {
            String[] words = person.name().split(" ");
            if (words.length > 1 && text.contains(person.name()) && only(ground, person)) {
                shorter = shorter.replace(person.name(), words[words.length - 1]);
            }
        }
        return shorter;
    }

    private static boolean only(Ground ground, Actor person) {
        String surname = People.surname(person);
        return !person.name().matches(".*\\b[IVX]+$")
                && ground.people().persons().stream()
                                .filter(other -> People.surname(other).equals(surname))
                                .count()
                        == 1;
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
