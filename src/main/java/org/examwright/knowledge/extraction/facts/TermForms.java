package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;

/** The forms in which notes explain a term. */
final class TermForms {
    static final Pattern GLOSSARY =
            Pattern.compile(
                    "^[\\s•*→-]*(?<term>\"?\\p{L}[\\p{L}'\" -]{2,50}?)\\s?(?::|=| - |- |"
                            + " -(?=\\p{Lu}))\\s*(?<meaning>\\p{L}.{6,})$");

    /** "Kiel Pact - 1924 agreement to share the rivers", "Article 12 - a ban on strikes". */
    static final Pattern NUMBERED =
            Pattern.compile(
                    "^[\\s•*→-]*\"?(?<term>\\p{Lu}[\\p{L}' -]{2,50}?(?:[ -](?<number>\\d{1,4}))?)\"?"
                            + "\\s?(?::| -+ )\\s*(?<year>(?:1\\d|20)\\d\\d(?:, ?| ?: ?| -+"
                            + " | ))?(?<meaning>(?<kind>\\p{L}[\\p{L}'-]+(?:"
                            + " \\p{L}[\\p{L}'-]+){0,5}?|[Aa](?: \\p{L}[\\p{L}'-]+){1,5}?)"
                            + " (?:that|which|who|of|to|for|in|on|with|between|by)\\b.{6,})$");

    private static final Set<String> LABELS =
            Lexicon.words("label-words").stream()
                    .map(word -> word.replace('_', ' '))
                    .collect(Collectors.toUnmodifiableSet());

    /** "containment = stopping it from spreading". */
    static final Pattern EQUALS =
            Pattern.compile(
                    "(?<![\\p{L}'-])(?<term>\\p{L}[\\p{L}'-]*(?: [\\p{L}\\d'-]+){0,4}) ="
                            + " ?(?<meaning>[^.;=]{4,160})");

    /** "a new currency (Deutschmark)": the name stands in the brackets. */
    static final Pattern NAMED =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<meaning>(?:(?:an?|the|new|first|own) )?(?:\\p{Ll}[\\p{L}-]+"
                            + " ){0,3}\\p{Ll}{4,}) \\((?:the )?(?<term>\\p{Lu}\\p{Ll}{3,})\\)");

    /** "Clearances (1790-1820) - tenants driven out". */
    static final Pattern DATED =
            Pattern.compile(
                    "^[\\s•*→-]*(?<term>\\p{Lu}[\\p{L}'-]+(?: [\\p{L}'-]+){0,4})"
                            + " ?\\([^)]*\\d[^)]*\\) ?[-:=] ?(?<meaning>.{12,})$");

    /** "DAF (German Labour Front)". */
    static final Pattern SPELT_OUT =
            Pattern.compile(
                    "(?<![\\p{L}])(?<term>\\p{Lu}\\p{Ll}?\\p{Lu}{1,4}) ?(?:\\(|="
                            + " ?)(?<meaning>\\p{Lu}[\\p{L}-]+(?:"
                            + " (?:of|for|the|and|\\p{L}[\\p{L}-]+)){1,6})(?:\\)|(?=[,.;]|$))");

    /** Words that say that what follows in quotation marks is a name given to something. */
    static final Pattern CALLS =
            Pattern.compile(
                    "(?i).*\\b(?:call(?:ed|s|ing)?|named?|nicknamed|known|as|term(?:ed)?|phrase|slogan|dubbed|labelled|so-called|being)\\b[^.;]{0,25}$");

    static final Pattern GLOSS =
            Pattern.compile(
                    "(?<term>[\\p{L}'-]+) \\((?<meaning>(?:\\p{Ll}|(?<=\\p{Ll} \\()\\p{Lu}\\p{Ll}+"
                            + " (?:of|for|that|which|to)\\b)[\\p{L}' ,-]{2,70})\\)");

    /** "1825 Corn Fund: a levy on bread": the year stands before the name. */
    static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "^[\\s•*→-]*1\\d{3}(?:[-/]\\d{1,4})? (?<term>\\p{Lu}[\\p{L}'-]+(?:"
                            + " [\\p{L}'-]+){1,4}): ?(?<meaning>\\p{Ll}[^.;]{8,})");

    private static final Pattern YEAR_LAST = Pattern.compile(",? 1\\d{3}(?:[-/]\\d{1,4})?$");
    static final Pattern KNOWN_AS =
            Pattern.compile(
                    "(?<meaning>[^,.;:]{6,90}?),? (?:(?:was|were|is|are|became|becoming) )?(?:also"
                            + " |often |commonly )?(?:known as|called(?!"
                            + " (?:for|on|upon|off|in|out|back|an? (?:general"
                            + " )?(?:strike|election|meeting|halt|truce|conference|vote)|elections|a"
                            + " halt))|nicknamed|termed|dubbed|referred to as) (?:the |an?"
                            + " )?[\"']?(?<term>\\p{L}[\\p{L}-]+(?:"
                            + " [\\p{L}-]+){0,3}?)[\"']?(?=[,.;:)!]|$|"
                            + " (?:was|were|which|who|that|as|and|in|to|by|after)\\b)");
    private static final List<String> NAMING =
            List.of("called", "known as", "nicknamed", "termed", "dubbed", "referred to as");
    static final Pattern QUOTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:'(?<one>\\p{L}[\\p{L}"
                            + " -]{2,40}?)'(?!\\p{L})|\"(?<two>\\p{L}[\\p{L} -]{2,40}?)[.,]?\")");
    static final Pattern WAS_A =
            Pattern.compile(
                    "^(?:The |A |An )?(?<term>\\p{Lu}[\\p{L}-]+(?:"
                            + " (?:of|the|and|in|for|between|\\p{Lu}[\\p{L}'-]+)){0,6})(?:"
                            + " \\([^)]{4,12}\\))? (?:was|were|is|means|meant|refers to|describes)"
                            + " (?<meaning>(?:(?:an?|the|when|where) |(?<=meant"
                            + " )).{10,160}?)(?:[.;]|$)");

    private static final Pattern DEFINES =
            Pattern.compile(
                    "(?i)(?:an?|the|when|where|any|someone|people|those|one"
                            + " who|belief|idea)\\b.*|\\p{L}+ing .*|(?:\\p{L}+"
                            + " ){1,4}(?:that|which|who|where|of|to|for|used|set"
                            + " up|run|made|owned|paid|held|given|\\p{L}+ed (?:by|with|from|in))\\b.*");
    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "(?i).*\\b(?:key ?words?|key"
                            + " terms?|glossary|terms|definitions?|vocabulary|terminology)\\b.*");

    private TermForms() {}

    /** Whether what stands behind the colon tells what a thing is, and not what happened. */
    static boolean defines(String meaning) {
        String first = meaning.split("[.;]", 2)[0].strip();
        if (first.split(" ").length <= 3 && first.equals(meaning.strip())) {
            return true;
        }
        return DEFINES.matcher(first).matches() && !first.matches(".*\\b(?:1\\d|20)\\d\\d\\b.*");
    }

    /** What stands before the first full stop that ends a sentence. */
    static String firstSentence(String meaning) {
        return meaning.split("(?<=\\p{L}{3}[.]) +(?=\\p{Lu})", 2)[0];
    }

    /** Whether it is worth looking how something is {@link #KNOWN_AS}: looking costs much. */
    static boolean saysName(String text) {
        return NAMING.stream().anyMatch(text::contains);
    }

    /** Whether a section is a list of words to learn. */
    static boolean isKeyWords(List<String> section) {
        return section.stream().anyMatch(heading -> KEYWORDS.matcher(heading).matches());
    }

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

    /** A term without the year that stands behind it. */
    static String undated(String term) {
        return YEAR_LAST.matcher(term).replaceFirst("");
    }

    /** What two spellings of one term share. */
    static String key(String term) {
        String folded = term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.length() > 4 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
