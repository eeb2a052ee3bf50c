package org.examwright.generation.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Statement;

/** Judges whether a fact, and the words it is told in, are fit for an exam paper. */
final class Trust {
    private static final double ENOUGH = 0.8;
    private static final Pattern RESIDUE =
            Pattern.compile(
                    "[\\p{So}&&[^°©®№]]|[\\[\\]{}<>|=+*#_•→←àÃâ€/\\\\&@;:?!…()]|\\.\\.|--|\\s-|-\\s|\\bw/|\\be\\.g|\\bi\\.e|\\betc\\b|\\bvs\\b"
                            + "|\\p{Ll}\\p{Lu}\\p{Ll}{3,}|\\p{L}\\d{3,}|\\d{5,}\\p{L}|\\b\\d{2}s\\b|[a-z]['’][a-rt-z]\\p{L}{2,}|\\b\\p{Ll}\\.(?!\\p{L})");
    private static final Pattern CLIPPED = Pattern.compile("\\p{L}{2,}\\.(\\s|$)");
    private static final Set<String> OWN =
            Set.of("his", "her", "their", "its", "himself", "herself", "itself", "themselves");
    private static final Set<String> PLAIN_PRONOUNS =
            Set.of(
                    "he",
                    "she",
                    "it",
                    "they",
                    "him",
                    "hers",
                    "them",
                    "theirs",
                    "this",
                    "these",
                    "those",
                    "i",
                    "we",
                    "us",
                    "our",
                    "you",
                    "your",
                    "my",
                    "me",
                    "someone",
                    "everyone",
                    "former",
                    "latter",
                    "such",
                    "there",
                    "here",
                    "everything",
                    "something");
    private static final Set<String> RELATIVE =
            Set.of(
                    "later",
                    "then",
                    "soon",
                    "now",
                    "afterwards",
                    "meanwhile",
                    "previously",
                    "earlier",
                    "eventually",
                    "subsequently",
                    "thereafter",
                    "today",
                    "ago",
                    "already",
                    "next",
                    "following",
                    "currently",
                    "recently",
                    "still",
                    "again",
                    "also",
                    "finally",
                    "therefore",
                    "however",
                    "thus",
                    "instead",
                    "yet",
                    "even");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*|\\d[\\d,]*%? \\p{L}.*");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

    /** The United States, and no pronoun. */
    private static final Pattern STATES = Pattern.compile("US\\P{L}*");

    private Trust() {}

    /** Whether a person or a pack vouches for the fact, or its reader was sure enough. */
    static boolean reliable(Fact fact) {
        boolean read =
                fact.standing().origin() == Origin.EXTRACTION
                        && fact.standing().status() == FactStatus.EXTRACTED;
        return fact.standing().status() != FactStatus.REJECTED
                && !fact.evidence().isEmpty()
                && (!read || fact.standing().confidence() >= ENOUGH);
    }

    /** Whether a statement may stand in a paper; quoted words may point at what they like. */
    static boolean plain(Statement statement) {
        return statement.kind() == Statement.Kind.QUOTATION || fault(statement.text()).isEmpty();
    }

    /** What keeps a text from standing in a paper; empty where nothing does. */
    static Optional<String> fault(String text) {
        if (text.isBlank() || !text.equals(text.strip()) || text.contains("  ")) {
            return Optional.of("is not a plain sentence");
        }
        if (RESIDUE.matcher(text).find() || CLIPPED.matcher(text).find() || unbalanced(text)) {
            return Optional.of("carries the notes' shorthand");
        }
        List<String> words = Words.tokens(text);
        boolean subjectSeen = false;
        boolean name = false;
        for (String token : words) {
            String word = withoutSigns(token.toLowerCase(Locale.ROOT));
            boolean first = name && word.equals("i"); // "Alexander I"
            name = NAME.matcher(token).matches();
            if (first || STATES.matcher(token).matches()) {
                continue;
            }
            if (PLAIN_PRONOUNS.contains(word) || OWN.contains(word) && !subjectSeen) {
                return Optional.of("leans on a word before it (\"" + word + "\")");
            }
            if (RELATIVE.contains(word)) {
                return Optional.of("dates itself by something else (\"" + word + "\")");
            }
            subjectSeen |= Character.isUpperCase(token.codePointAt(0)) || words.indexOf(token) > 1;
        }
        return Optional.empty();
    }

    /** What keeps a sentence from being an event's label in a paper. */
    static Optional<String> faultOfLabel(String label) {
        if (!SENTENCE.matcher(label).matches() || label.endsWith(".") || label.endsWith(",")) {
            return Optional.of("is not a plain sentence");
        }
        int words = Words.count(label);
        if (words < 3 || words > 20) {
            return Optional.of("is too " + (words < 3 ? "short" : "long"));
        }
        return fault(label);
    }

    private static String withoutSigns(String word) {
        int to = word.length();
        while (to > 0 && !Character.isLetter(word.codePointBefore(to))) {
            to -= Character.charCount(word.codePointBefore(to));
        }
        return word.substring(0, to);
    }

    private static boolean unbalanced(String text) {
        long doubles = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        return doubles % 2 != 0
                || open != close
                || text.chars().filter(c -> c == '‘').count()
                        > text.chars().filter(c -> c == '’').count();
    }
}
