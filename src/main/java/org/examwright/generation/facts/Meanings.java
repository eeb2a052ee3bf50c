package org.examwright.generation.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Definitions.Shape;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Told;
import org.examwright.knowledge.Term;

/**
 * What terms mean, in words fit for a paper. Notes leave out articles and run on: "country that is
 * independent on paper, e.g. Wales" is "a country that is independent on paper".
 */
final class Meanings {
    private static final int LONGEST_TERM = 4;
    private static final int LEAST_WORDS = 4;
    private static final Pattern RUNS_ON =
            Pattern.compile(
                    "(?:,? e\\.?g\\b|,? i\\.?e\\b|[.;:(]|,? such as |,? for example |,? like ).*");
    private static final Pattern QUOTED = Pattern.compile("(?:^|\\s)['‘]|[\"“”]");
    private static final Pattern FINITE =
            Pattern.compile("\\b(is|are|was|were|has|had|have|will|would|can|could)\\b");
    private static final Pattern MASS =
            Pattern.compile(".*(?:tion|sion|ness|ity|ment|ing|ism|ship|hood|dom|ance|ence|cy|th)");
    private static final Set<String> UNCOUNTED =
            Set.of(
                    "money", "land", "power", "trade", "work", "control", "rule", "help", "aid",
                    "police", "people", "war", "peace", "law", "art", "music", "grain", "food");
    private static final Set<String> OPENERS =
            Set.of(
                    "whereas",
                    "although",
                    "while",
                    "but",
                    "and",
                    "because",
                    "if",
                    "when",
                    "since",
                    "as",
                    "never",
                    "not",
                    "no",
                    "very",
                    "most",
                    "all",
                    "being",
                    "having",
                    "to",
                    "only",
                    "where",
                    "which",
                    "who",
                    "that",
                    "what",
                    "how",
                    "in",
                    "on",
                    "at",
                    "by",
                    "from",
                    "with",
                    "one",
                    "some",
                    "many",
                    "made",
                    "set",
                    "used");

    private Meanings() {}

    /** The term with its meaning as a paper gives it; empty where there is none. */
    static Optional<Term> of(Term term) {
        if (!Trust.reliable(term)) {
            return Optional.empty();
        }
        Optional<Term> told =
                Reading.unseen(term)
                        ? read(term.definition())
                                .filter(_ -> namesOneThing(term.term()))
                                .filter(_ -> !Told.isAside(term.term()))
                                .filter(_ -> !Told.isAside(term.definition()))
                                .map(meaning -> worded(term, meaning))
                        : Optional.of(term);
        return told.filter(
                it ->
                        Trust.fault(it.definition()).isEmpty()
                                && !it.definition().endsWith(".")
                                && Trust.fault(it.term().replaceAll("[()]", "")).isEmpty());
    }

    private static boolean namesOneThing(String term) {
        return Words.count(term) <= LONGEST_TERM
                && Character.isLetter(term.codePointAt(0))
                && Clause.of(Words.capitalised(term)).isEmpty()
                && !OPENERS.contains(Words.bare(Words.tokens(term).getFirst()));
    }

    private static Term worded(Term term, String meaning) {
        return meaning.equals(term.definition())
                ? term
                : new Term(
                        term.id(),
                        term.term(),
                        term.kind(),
                        meaning,
                        term.topics(),
                        term.evidence(),
                        term.standing());
    }

    private static Optional<String> read(String definition) {
        String meaning = RUNS_ON.matcher(definition).replaceFirst("").strip();
        if (meaning.isEmpty() || QUOTED.matcher(meaning).find()) {
            return Optional.empty();
        }
        String first = Words.bare(Words.tokens(meaning).getFirst());
        String before = meaning.split("\\b(who|which|that|whose|where|so)\\b", 2)[0];
        boolean told =
                Words.count(meaning) >= LEAST_WORDS
                        && !OPENERS.contains(first)
                        && !FINITE.matcher(before).find()
                        && Clause.of(Words.capitalised(before.strip())).isEmpty();
        if (!told) {
            return Optional.empty();
        }
        if (first.matches("\\p{Ll}{2,}ing")) {
            return meaning.contains(",") ? Optional.empty() : Optional.of(small(meaning));
        }
        return Definitions.of(small(meaning)).flatMap(parts -> led(small(meaning), parts));
    }

    /** With the article that notes leave out. */
    private static Optional<String> led(String meaning, Definitions parts) {
        if (parts.shape() != Shape.BARE) {
            return Optional.of(meaning);
        }
        String kind = Words.bare(Words.tokens(parts.genus()).getLast());
        boolean several = kind.matches(".*[^su]s");
        if (Words.count(parts.genus()) > 3
                || meaning.contains(",")
                || Definitions.opensWithVerb(meaning)
                || Character.isDigit(meaning.charAt(0))
                || parts.genus()
                        .matches("(?i)(?:his|her|its|their|this|these|larger|smaller|more)\\b.*")) {
            return Optional.empty();
        }
        if (several || MASS.matcher(kind).matches() || UNCOUNTED.contains(kind)) {
            return Optional.of(meaning);
        }
        return Optional.of(Words.withArticle(meaning));
    }

    /** Without the capital that a line begins with, unless it is a name's. */
    private static String small(String meaning) {
        boolean name = meaning.matches("\\p{Lu}+\\b.*|\\S+ (?:of )?\\p{Lu}.*");
        return name
                ? meaning
                : meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1);
    }
}
