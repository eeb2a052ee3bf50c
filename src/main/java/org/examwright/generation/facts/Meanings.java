package org.examwright.generation.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Definitions.Shape;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Dictionary;
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
                    "(?:,? e\\.?g\\b|,? i\\.?e\\b|[.;:(]| --? |,? such as |,? for example |,? like |,"
                            + " an? (?:result|part|sign|symbol|follow-up|response|reaction|reply)"
                            + " (?:of|to) ).*");
    private static final Pattern QUOTED = Pattern.compile("(?:^|\\s)['‘]|[\"“”]");
    private static final Pattern FINITE =
            Pattern.compile("\\b(is|are|was|were|has|had|have|will|would|can|could)\\b");
    private static final Pattern MASS =
            Pattern.compile(".*(?:tion|sion|ness|ity|ment|ing|ism|ship|hood|dom|ance|ence|cy|th)");
    private static final Set<String> UNCOUNTED =
            Set.of(
                    "money", "land", "power", "trade", "work", "control", "rule", "help", "aid",
                    "police", "people", "war", "peace", "law", "art", "music", "grain", "food");

    /** Nouns that end as those of no number do, but can be counted. */
    private static final Set<String> COUNTED =
            Words.set(
                    "agreement amendment argument document experiment government instrument"
                            + " meeting monument movement painting parliament regiment settlement statement"
                            + " uprising rising building gathering conference alliance audience ordinance"
                            + " sentence policy agency currency democracy conspiracy dictatorship"
                            + " partnership city university community authority minority majority charity"
                            + " constitution institution organisation organization revolution nation"
                            + " faction coalition association commission session election petition"
                            + " declaration federation convention expedition mission kingdom constituency"
                            + " corporation delegation division invention invasion operation proclamation"
                            + " resolution");

    /** Classes that tell of a thing's weight, or of what stands for it, and not what it was. */
    private static final Set<String> WEIGHED =
            Words.set(
                    "change step example result reason part point moment figure factor problem"
                            + " issue success failure role turn symbol sign entirety whole half"
                            + " acronym byproduct product consequence outcome effect increase rise fall rate member");

    /** "An form", "a agreement": an article that no English word has behind it. */
    private static final Pattern SLIP =
            Pattern.compile("an [b-df-gj-np-tv-z]\\p{Ll}|a (?!one|eu|ewe)[aeio]\\p{Ll}");

    private static final Pattern PRAISED =
            Pattern.compile("(?i)\\b(?:important|significant|major|key|crucial)\\b");

    /** Nouns in -ly; the other words that end so are adverbs. */
    private static final Pattern ADVERB =
            Pattern.compile(
                    "(?!(?:family|monopoly|assembly|ally|supply|anomaly|bully|reply|rally|weekly|"
                            + "monthly|daily|early|elderly)$).*ly");

    private static final Pattern ONLY_A_NAME =
            Pattern.compile(
                    "(?:(?:[Aa]n?|[Tt]he) )?\\p{Lu}\\S*(?: (?:of|for|the|and|in|\\p{Lu}\\S*))*");
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
                                .filter(meaning -> !holds(meaning, term.term()))
                                .filter(Meanings::spelt)
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

    /** Whether English has the small words: a slip of the pen would stand in the paper. */
    private static boolean spelt(String meaning) {
        return Words.tokens(meaning).stream()
                .map(token -> token.replaceAll("^\\P{L}+|(?:['’]s?)?\\P{L}*$", ""))
                .filter(word -> word.matches("\\p{Ll}{4,}"))
                .allMatch(Dictionary::knows);
    }

    private static boolean holds(String meaning, String term) {
        return (" " + meaning.toLowerCase(Locale.ROOT) + " ")
                .contains(" " + term.toLowerCase(Locale.ROOT) + " ");
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
                        && !ADVERB.matcher(first).matches()
                        && !ONLY_A_NAME.matcher(meaning).matches()
                        && !FINITE.matcher(before).find()
                        && Clause.of(Words.capitalised(before.strip()))
                                .filter(clause -> !describes(clause))
                                .isEmpty();
        if (!told) {
            return Optional.empty();
        }
        if (first.matches("\\p{Ll}{2,}ing") && !COUNTED.contains(first)) {
            return meaning.contains(",") ? Optional.empty() : Optional.of(small(meaning));
        }
        return Definitions.of(small(meaning))
                .filter(parts -> !WEIGHED.contains(Genus.head(parts.genus())))
                .filter(parts -> !PRAISED.matcher(parts.genus()).find())
                .flatMap(parts -> led(small(meaning), parts));
    }

    /** "A league founded by the Lunds" is no sentence: the verb tells which league. */
    private static boolean describes(Clause clause) {
        return clause.voice() == Clause.Voice.ACTIVE
                && clause.verb().endsWith("ed")
                && !clause.subject().endsWith(" not")
                && clause.rest().matches("by \\D.*");
    }

    /** With the article that notes leave out. */
    private static Optional<String> led(String meaning, Definitions parts) {
        if (parts.shape() != Shape.BARE) {
            return Optional.of(meaning);
        }
        String kind = Genus.head(parts.genus());
        boolean several =
                kind.matches(".*[^su]s")
                        || parts.genus().matches("(?i)(?:.* )?(?:people|men|women)\\b.*");
        if (Words.count(parts.genus()) > 3
                || meaning.contains(",")
                || Definitions.opensWithVerb(meaning)
                || Character.isDigit(meaning.charAt(0))
                || parts.genus()
                        .matches("(?i)(?:his|her|its|their|this|these|larger|smaller|more)\\b.*")) {
            return Optional.empty();
        }
        boolean mass = MASS.matcher(kind).matches() && !COUNTED.contains(kind);
        if (!several && (mass || UNCOUNTED.contains(kind))) {
            boolean done = mass && meaning.startsWith(kind + " of ");
            return Optional.of(done ? "the " + meaning : meaning);
        }
        if (several) {
            return Optional.of(meaning);
        }
        return Optional.of(Words.withArticle(meaning));
    }

    /** Without the capital that a line begins with, unless it is a name's. */
    private static String small(String meaning) {
        boolean article = meaning.matches("(?:A|An|The) .*");
        boolean name = !article && meaning.matches("\\p{Lu}+\\b.*|\\S+ (?:of )?\\p{Lu}.*");
        String small =
                name
                        ? meaning
                        : meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1);
        return SLIP.matcher(small).lookingAt() ? Words.withArticle(small.split(" ", 2)[1]) : small;
    }
}
