package org.examwright.knowledge.extraction.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Line;

/** "The First Kiel Award gave them Lund, and the Second gave them Malmo": the Second Kiel Award. */
final class Counted {
    private static final Pattern FIRST =
            Pattern.compile("\\bFirst ((?:\\p{Lu}[\\p{L}'’-]+ ?){1,3})(?=[^.;]*$)");

    private Counted() {}

    /** Puts in what the second is the second of, where the sentence names the first. */
    static void name(Line line, Phrase phrase) {
        boolean alone =
                phrase.size() > 2
                        && phrase.lower(0).equals("the")
                        && phrase.get(1).capitalised()
                        && Subject.ordinal(phrase.lower(1))
                        && (phrase.tag(2).matches("VERB|AUX|PUNCT"));
        if (!alone) {
            return;
        }
        Matcher first = FIRST.matcher(line.part(0, phrase.get(0).start()));
        if (first.find()) {
            while (phrase.tag(2).equals("PUNCT")) {
                phrase.remove(2);
            }
            String[] name = first.group(1).strip().split(" ");
            for (int i = name.length - 1; i >= 0; i--) {
                phrase.insert(2, name[i], "PROPN");
            }
        }
    }
}
