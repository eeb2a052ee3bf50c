package org.examwright.generation.writing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.examwright.generation.language.Words;
import org.examwright.sources.Evidence;

/** Feedback that shows why an answer is right: a claim, and the words of the notes that bear it. */
public final class Cited {
    /** More would be a page, not a reason. */
    private static final int LONGEST = 320;

    private Cited() {}

    /**
     * "This was part of the reform. The notes say: ‘The reform closed the courts.’"
     *
     * @param about what the quoted words should speak of; those that share most with it are taken
     */
    public static String by(String claim, String about, List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::quote)
                .filter(Predicate.not(String::isBlank))
                .filter(quote -> quote.length() <= LONGEST)
                .max(Comparator.comparingInt(quote -> Words.shared(quote, about).size()))
                .map(quote -> claim + ". The notes say: ‘" + whole(quote) + "’")
                .orElse(claim + ".");
    }

    /** The words as they stand, but for a sign that leads on to what is left out. */
    private static String whole(String quote) {
        String plain = Quoted.within(quote.strip().replaceFirst("[,;:–-]+$", ""));
        return plain.matches("(?s).*[.!?…]") ? plain : plain + ".";
    }
}
