package org.examwright.knowledge.conflicts.finding.offices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Word;

/** Places and bodies that notes say were given another name: "Y was renamed Z". */
public final class Renaming {
    private static final Set<String> WORDS = Set.of("named", "renamed");

    private Renaming() {}

    /** From the stem of each later name to the first's. */
    public static Map<String, String> of(List<Telling> tellings) {
        Map<String, String> renamed = new HashMap<>();
        for (Telling telling : tellings) {
            List<Word> words = telling.words();
            for (int i = 2; i + 1 < words.size(); i++) {
                Word was = words.get(i - 1);
                Word old = words.get(i - 2);
                Word late = words.get(i + 1);
                if (WORDS.contains(words.get(i).lower())
                        && was.is("was")
                        && old.capital()
                        && late.capital()) {
                    renamed.putIfAbsent(late.stem(), old.stem());
                }
            }
        }
        return renamed;
    }
}
