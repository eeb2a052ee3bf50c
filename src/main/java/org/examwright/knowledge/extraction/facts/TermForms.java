package org.examwright.knowledge.extraction.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which notes explain a term. */
final class TermForms {
    static final Pattern GLOSSARY =
            Pattern.compile(
                    "^[\\s•*→-]*(?<term>\"?\\p{Lu}[\\p{L}'\" -]{2,50}?)\\s?(?::|=| - |- |"
                            + " -(?=\\p{Lu}))\\s*(?<meaning>(?:an?|the|where|when|\\p{L}).{12,})$");
    private static final Set<String> LABELS =
            Set.of(
                    "aim",
                    "aims",
                    "note",
                    "example",
                    "examples",
                    "members",
                    "member",
                    "result",
                    "results",
                    "cause",
                    "causes",
                    "impact",
                    "key",
                    "date",
                    "source",
                    "author",
                    "reasons",
                    "reason",
                    "effects",
                    "effect",
                    "evidence",
                    "conclusion",
                    "summary",
                    "context",
                    "background",
                    "problem",
                    "problems",
                    "successes",
                    "failures",
                    "strengths",
                    "weaknesses",
                    "significance",
                    "importance",
                    "consequences",
                    "features",
                    "positives",
                    "negatives",
                    "overall",
                    "pros",
                    "cons",
                    "for",
                    "against",
                    "question",
                    "answer",
                    "event",
                    "events",
                    "who",
                    "what",
                    "when",
                    "why",
                    "how",
                    "terms",
                    "economy",
                    "politics",
                    "social",
                    "economic",
                    "political",
                    "military",
                    "international context",
                    "primary chronology",
                    "however",
                    "therefore");
    static final Pattern GLOSS =
            Pattern.compile("(?<term>[\\p{L}'-]+) \\((?<meaning>\\p{Ll}[\\p{L}' ,-]{2,70})\\)");
    static final Pattern KNOWN_AS =
            Pattern.compile(
                    "(?<meaning>[^,.;:]{6,90}?),? (?:(?:was|were|is|are|became|becoming) )?(?:also"
                            + " |often |commonly )?(?:known as|called(?!"
                            + " (?:for|on|upon|off|in))|nicknamed|termed|dubbed|referred to as) (?:the"
                            + " |an? )?[\"']?(?<term>\\p{L}[\\p{L}-]+(?:"
                            + " [\\p{L}-]+){0,3}?)[\"']?(?=[,.;:)!]|$|"
                            + " (?:was|were|which|who|that|as|and|in|to|by|after)\\b)");
    static final Pattern QUOTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:'(?<one>\\p{L}[\\p{L}"
                            + " -]{2,40}?)'(?!\\p{L})|\"(?<two>\\p{L}[\\p{L} -]{2,40}?)[.,]?\")");
    static final Pattern WAS_A =
            Pattern.compile(
                    "^(?:The |A |An )?(?<term>\\p{Lu}[\\p{L}-]+(?:"
                            + " (?:of|the|and|in|for|\\p{Lu}[\\p{L}'-]+)){0,4})"
                            + " (?:was|were|is|means|meant|refers to|describes)"
                            + " (?<meaning>(?:an?|the|when|where) .{10,160}?)(?:[.;]|$)");

    private TermForms() {}

    /**
     * Whether the words before a colon or a verb can be a term, and not a label of the page's own.
     */
    static boolean isTerm(String term) {
        String plain = term.strip();
        return plain.split(" ").length <= 6
                && !LABELS.contains(plain.toLowerCase(Locale.ROOT))
                && !plain.matches(
                        "(?i)(?:he|she|it|they|this|that|these|those|there|one|all|most|many|some|both|his|her|their|its|we|who|as|in|by|for|stage|on|at|another|however)\\b.*");
    }

    /** What two spellings of one term share. */
    static String key(String term) {
        String folded = term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.length() > 4 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
