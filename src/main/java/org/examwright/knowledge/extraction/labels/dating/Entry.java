package org.examwright.knowledge.extraction.labels.dating;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Dated parts of lines that explain a name, and of clauses that grant something. */
final class Entry {
    private static final Pattern NAME =
            Pattern.compile("^[^\\p{L}]*((?:\\p{Lu}[\\p{L}-]+ ){1,3}\\p{Lu}?[\\p{L}-]+):\\s");
    private static final String FOUNDED =
            "set|founded|formed|created|established|signed|introduced";

    private Entry() {}

    /** "Northern League: alliance of five towns set up in 1454": the league was. */
    static @Nullable Phrase founded(Phrase phrase, Line line, int at) {
        Matcher name = NAME.matcher(line.text());
        int verb = -1;
        for (int i = Math.max(1, at - 2); i < at; i++) {
            verb = phrase.lower(i).matches(FOUNDED) ? i : verb;
        }
        boolean told =
                verb > 0
                        && name.find()
                        && name.group(1).matches("(?:\\p{Lu}[\\p{L}-]+ )+\\p{Lu}[\\p{L}-]+")
                        && phrase.get(verb).start() > name.end()
                        && phrase.words().subList(0, verb).stream()
                                .filter(t -> t.start() >= name.end())
                                .noneMatch(t -> t.tag().matches("AUX|PRON|SCONJ"));
        if (!told) {
            return null;
        }
        Phrase part = phrase.part(verb, at);
        for (String word : List.of(name.group(1).split(" ")).reversed()) {
            part.insert(0, word, "PROPN");
        }
        return part;
    }

    /** "had recovered well, although major crisis over grain in 1427": when the crisis was. */
    static @Nullable Phrase granted(Phrase phrase, int at) {
        int mark = phrase.lastMark(at);
        boolean clause =
                mark > 1
                        && phrase.get(mark).text().equals(",")
                        && phrase.lower(mark + 1).matches("although|though|despite")
                        && at - mark > 2;
        if (!clause) {
            return null;
        }
        Phrase part = phrase.part(mark + 2, at);
        boolean thing =
                part.words().stream().noneMatch(t -> t.tag().matches("AUX|VERB|PRON"))
                        && part.words().stream().anyMatch(t -> t.tag().equals("NOUN"));
        return thing ? part : null;
    }
}
