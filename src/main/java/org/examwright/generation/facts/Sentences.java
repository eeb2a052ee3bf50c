package org.examwright.generation.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;

/** Facts told as sentences that a marker understands without the notes. */
public final class Sentences {
    private static final int LONGEST = 24;
    private static final int LONGEST_QUOTE = 40;
    private static final int MORE_WORDS = 3;
    private static final int IN_COMMON = 2;

    /** Openings that make half a sentence, and subjects that stand for nothing. */
    private static final Pattern DEPENDENT =
            Pattern.compile(
                    "^(?i:whereas|although|though|while|because|if|when|since|as|unless|until|so"
                            + "|but|and|who|which)\\b|\\bwas (believed|said|thought|felt|hoped)"
                            + " that\\b");

    /** A note on how something is dated explains nothing. */
    private static final Pattern DATING =
            Pattern.compile("\\b(usually|often|generally) (dated|reckoned)\\b");

    private Sentences() {}

    /** An event or a statement as a sentence that stands on its own, without a full stop. */
    public static Optional<String> of(Ground ground, Fact fact) {
        if (!(fact instanceof Statement statement)) {
            return ground.happening(fact).map(Happening::label);
        }
        String text = statement.text();
        if (!Reading.unseen(statement)) {
            return Optional.of(text);
        }
        if (statement.kind() == Statement.Kind.AIM && text.startsWith("to ")) {
            return Words.count(text) >= 4 ? Optional.of(text) : Optional.empty();
        }
        if (DEPENDENT.matcher(text).find()) {
            return Optional.empty();
        }
        return Clause.of(Words.capitalised(text))
                .filter(
                        clause ->
                                Reading.fault(
                                                statement,
                                                Words.capitalised(text),
                                                clause,
                                                Reading.names(ground))
                                        .isEmpty())
                .filter(_ -> Words.count(text) >= 3 && Words.count(text) <= LONGEST)
                .map(_ -> text);
    }

    /** Words of the notes that add detail to what is told, where they read well on a paper. */
    public static Optional<String> detail(String told, Fact fact) {
        return fact.evidence().stream()
                .map(Evidence::quote)
                .map(quote -> quote.strip().replaceFirst("\\.$", ""))
                .filter(quote -> readable(quote, fact))
                .filter(quote -> adds(quote, told))
                .max(Comparator.comparingInt(quote -> Words.shared(quote, told).size()));
    }

    private static boolean readable(String quote, Fact fact) {
        boolean trusted = fact.standing().origin() == Origin.PACK;
        return Words.count(quote) <= LONGEST_QUOTE
                && Words.count(quote) >= 5
                && Character.isUpperCase(quote.codePointAt(0))
                && (trusted || Trust.fault(quote).isEmpty() && !Dangling.opens(quote));
    }

    private static boolean adds(String quote, String told) {
        var more = Words.stems(quote);
        int before = more.size();
        more.removeAll(Words.stems(told));
        return more.size() >= MORE_WORDS
                && before - more.size() >= IN_COMMON
                && !DATING.matcher(quote).find();
    }

    /** Whether a person or a pack vouches for a fact, so that its subject is what it is about. */
    public static boolean vouched(Fact fact) {
        return !Reading.unseen(fact);
    }

    /** What a name may be asked under: a noun phrase, no clause, of not too many words. */
    public static boolean isName(String subject) {
        return Words.count(subject) <= 9 && Clause.of(Words.capitalised(subject)).isEmpty();
    }

    /** Openings that join a line of notes to the one before it. */
    private static final class Dangling {
        private static final List<String> OPENINGS =
                List.of("But ", "And ", "So ", "Also ", "Because ", "Which ", "As a result");

        static boolean opens(String quote) {
            return OPENINGS.stream().anyMatch(quote::startsWith);
        }
    }
}
