package org.examwright.generation.shortanswer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;

/**
 * Whether a sentence may be asked about on its own: notes clip their sentences, and "attackers were
 * hardly ever convicted" says to nobody but their writer where and when.
 */
public final class Named {
    private static final Pattern NOTHING_DONE =
            Pattern.compile("over|up|out|off|away|back|down|on|in");

    private Named() {}

    /** Facts that somebody vouches for stand; what was read must name a person, body or place. */
    public static boolean enough(Ground ground, Fact fact, String text) {
        if (Sentences.vouched(fact)) {
            return true;
        }
        Optional<Clause> clause = Clause.of(Words.capitalised(text));
        boolean clipped =
                clause.isPresent() && NOTHING_DONE.matcher(clause.get().plainRest()).matches();
        return !clipped && names(ground, text);
    }

    private static boolean names(Ground ground, String text) {
        List<String> words = Words.tokens(text);
        return ground.casing().isName(words.getFirst())
                || words.stream().skip(1).anyMatch(word -> word.matches("\\P{L}*\\p{Lu}.*"))
                || ground.actors().stream().anyMatch(actor -> ground.people().names(text, actor));
    }
}
