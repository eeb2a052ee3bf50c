package org.examwright.knowledge.extraction.labels.naming;

import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;

/** Words before a person's name that say what he or she is: "Captain Bell". */
public final class Honorifics {
    private static final Set<String> WORDS =
            Set.of(
                    ("Captain Colonel Major Sir Lady Saint St Pope King Queen Prince Princess Dr Mr"
                                    + " Mrs Admiral Marshal Father Bishop Archbishop Cardinal Count"
                                    + " Duke")
                            .split(" "));

    private Honorifics() {}

    /** Whether two words from a place on are a person: one such word and one name. */
    public static boolean opens(Phrase phrase, int i) {
        return i + 1 < phrase.size()
                && WORDS.contains(phrase.get(i).text())
                && phrase.get(i + 1).capitalised();
    }
}
