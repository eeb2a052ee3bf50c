package org.examwright.generation.shortanswer.recall;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;

/**
 * A definition told in an order of its own: a question that copies eight words of a glossary tests
 * the memory for its wording.
 */
final class DefinitionTurned {
    static final int COPIED = 8;

    /** "The league first formed in Lyon": the word belongs to what follows. */
    private static final Pattern WHEN = Pattern.compile(" (first|originally|later|newly)$");

    private DefinitionTurned() {}

    /** "Name this tax: it fell on salt." for "the tax that fell on salt". */
    static Optional<String> of(String definition, Genus genus) {
        if (Words.longestRun(definition, definition) < COPIED || genus == Genus.PERSON) {
            return Optional.empty();
        }
        return Definitions.of(definition)
                .filter(parts -> parts.shape() != Definitions.Shape.BARE)
                .filter(parts -> !Words.tokens(parts.genus()).getLast().matches(".*[^s]s"))
                .filter(parts -> !parts.genus().matches(".*['’]s\\b.*|the first\\b.*"))
                .filter(parts -> !parts.feature().matches(".+ (that|which|who|whose)\\b.*"))
                .flatMap(DefinitionTurned::told);
    }

    private static Optional<String> told(Definitions parts) {
        String feature = parts.feature();
        String did =
                feature.matches("(that|which) .*")
                        ? feature.replaceFirst("^\\S+ ", "")
                        : "was " + feature;
        boolean deed = feature.matches("(that|which) .*");
        String thing = parts.genus().replaceFirst("^(the|a|an) ", "");
        var when = WHEN.matcher(thing);
        if (when.find() && !deed) {
            return Optional.of(
                    "Name this "
                            + when.replaceFirst("")
                            + ": it was "
                            + when.group(1)
                            + " "
                            + feature
                            + ".");
        }
        return Clause.of("It " + did)
                .filter(clause -> clause.subject().toLowerCase(Locale.ROOT).equals("it"))
                .filter(clause -> deed || clause.voice() == Clause.Voice.PASSIVE)
                .map(_ -> "Name this " + thing + ": it " + did + ".");
    }
}
