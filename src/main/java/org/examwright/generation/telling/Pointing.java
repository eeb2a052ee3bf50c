package org.examwright.generation.telling;

import java.util.regex.Pattern;

/** Words that point out of the sentence, to what only the lines around it tell. */
final class Pointing {
    private static final Pattern OUT =
            Pattern.compile(
                    "^(?:Another|Other|Others)\\b"
                            // "the Danes defeated his army", "Kiel, her last port, fell"
                            + "|^The \\p{Lu}\\p{Ll}+s [^,]*\\b(?:his|her)\\b"
                            + "|, (?:his|her|their|its) "
                            // nobody is put on a throne under another's name
                            + "|\\bput (\\p{Lu}\\p{L}+) on the throne as (?!\\1\\b)"
                            + "|\\bin (?:his|her|their|its) (?:place|stead)\\b"
                            // "Bell refused to pay": what?
                            + "|\\b(?:refused|agreed|tried|wanted|failed|promised|began|offered)"
                            + " to (?:pay|accept|sign|recognise|obey|join|support|approve|ratify"
                            + "|grant|give|take|make|allow|admit|hand over)$");

    private Pointing() {}

    static boolean out(Line line) {
        return OUT.matcher(line.text()).find();
    }
}
