package org.examwright.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.examwright.generation.facts.Contested;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.proofreading.Proofreader.Slip;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Written;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;

/**
 * Keeps a question only in a phrasing that the proofreader lets pass. Options are not read: they
 * are names, dates and clauses cut to one shape, no sentences.
 */
final class Phrasings {
    private static final int PHRASINGS = 3;

    private final Proofreader proofreader;
    private final Predicate<QuestionContent> contradicted;
    private final Places places;

    Phrasings(Proofreader proofreader) {
        this(proofreader, _ -> false, new Places(0));
    }

    /**
     * @param contradicted whether a question rests on what the notes contradict
     * @param places where keys were put, to be taken back of what is not asked
     */
    Phrasings(Proofreader proofreader, Predicate<QuestionContent> contradicted, Places places) {
        this.proofreader = proofreader;
        this.contradicted = contradicted;
        this.places = places;
    }

    /** What was written, unless it rests on what the notes contradict. */
    Written clear(Written written) {
        if (written instanceof Written.Asked(NewQuestion question)
                && contradicted.test(question.content())) {
            places.giveBack(question.content());
            return new Written.Dropped(Contested.REASON);
        }
        return written;
    }

    /** The first phrasing, unread. */
    Written first(IntFunction<Written> phrasings) {
        return phrasings.apply(0);
    }

    /** The first phrasing that reads well, or what is wrong with the last. */
    Written sound(IntFunction<Written> phrasings) {
        Written first = first(phrasings);
        return slip(first).map(slip -> other(slip, phrasings)).orElse(first);
    }

    /** Where the first does not read well, another phrasing that does, or what is wrong. */
    Written other(Slip ofFirst, IntFunction<Written> phrasings) {
        Slip slip = ofFirst;
        for (int phrasing = 1; phrasing < PHRASINGS; phrasing++) {
            Written written = phrasings.apply(phrasing);
            Optional<Slip> next = slip(written);
            if (next.isEmpty()) {
                return written;
            }
            slip = next.get();
        }
        return new Written.Dropped("wordings do not read as English (" + slip.rule() + ")");
    }

    /** Whether a question reads well as it is written. */
    boolean sound(NewQuestion question) {
        return slips(List.of(question.content())).getFirst().isEmpty();
    }

    /** What is wrong with a phrasing, which then takes no place. */
    private Optional<Slip> slip(Written written) {
        if (!(written instanceof Written.Asked(NewQuestion question))) {
            return Optional.empty();
        }
        Optional<Slip> slip = slips(List.of(question.content())).getFirst();
        slip.ifPresent(_ -> places.giveBack(question.content()));
        return slip;
    }

    /** The first slip of each; their texts are read side by side. */
    List<Optional<Slip>> slips(List<QuestionContent> contents) {
        Map<String, Optional<Slip>> read = new ConcurrentHashMap<>();
        contents.stream()
                .flatMap(content -> texts(content).stream())
                .distinct()
                .toList()
                .parallelStream()
                .forEach(text -> read.put(text, proofreader.read(text)));
        return contents.stream()
                .map(
                        content ->
                                texts(content).stream()
                                        .map(text -> read.getOrDefault(text, Optional.empty()))
                                        .flatMap(Optional::stream)
                                        .findFirst())
                .toList();
    }

    /** The sentences that patterns put together; marking points are the course's own words. */
    static List<String> texts(QuestionContent content) {
        List<String> texts = new ArrayList<>();
        texts.add(content.stem());
        content.options().stream()
                .map(Option::feedback)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return texts;
    }
}
