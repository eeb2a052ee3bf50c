package org.examwright.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.proofreading.Proofreader.Slip;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;

/**
 * Keeps a question only in a phrasing that the proofreader lets pass. Options are not read: they
 * are names, dates and clauses cut to one shape, no sentences.
 */
final class Phrasings {
    private static final int PHRASINGS = 3;

    private final Proofreader proofreader;

    Phrasings(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    /** The first phrasing that reads well, or what is wrong with the last. */
    Written sound(IntFunction<Written> phrasings) {
        Written written = phrasings.apply(0);
        for (int phrasing = 1; written instanceof Written.Asked(var question); phrasing++) {
            Optional<Slip> slip = slip(question.content());
            if (slip.isEmpty()) {
                return written;
            }
            if (phrasing == PHRASINGS) {
                return new Written.Dropped(
                        "wordings do not read as English (" + slip.get().rule() + ")");
            }
            written = phrasings.apply(phrasing);
        }
        return written;
    }

    private Optional<Slip> slip(QuestionContent content) {
        return texts(content).parallelStream()
                .map(proofreader::read)
                .flatMap(Optional::stream)
                .findFirst();
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
