package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;

/**
 * Laws that stand in notes as a title with its day or month: "Decree on Bread (May 1794)". A year
 * alone may be part of the name: there were Neutrality Acts of several years.
 */
final class Enactments {
    private static final Set<String> LAWS =
            Set.of("decree", "act", "law", "edict", "statute", "ordinance");
    private static final Set<String> ABOUT = Set.of("of", "on", "for", "against", "about");
    private static final Set<String> IN = Set.of("(", "of", "in", ",", "from");
    private static final int LONGEST = 7;
    private static final int LONGEST_MONTH = 31;

    private Enactments() {}

    /** A law is given at the date that stands right behind its title. */
    static void read(Telling telling, Claims.Sink sink) {
        List<Word> words = telling.words().stream().filter(Word::written).toList();
        for (Dated date : telling.dates()) {
            int end = joint(words, date);
            if (date.span().days() > LONGEST_MONTH || end < 1) {
                continue;
            }
            List<Word> title = title(words, end);
            Deed given =
                    title.isEmpty()
                            ? null
                            : Periods.thing(title, "enactment", title.getFirst().start());
            if (given != null) {
                sink.add(telling, given, date.span(), date.span());
            }
        }
    }

    /** The place of the small word or mark between a title and its date; -1 without one. */
    private static int joint(List<Word> words, Dated date) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < date.start()) {
            first++;
        }
        if (first > 0 && IN.contains(words.get(first - 1).lower())) {
            return first - 1;
        }
        boolean within = first < words.size() && IN.contains(words.get(first).lower());
        return within ? first : -1;
    }

    /** The capitals that name a law, back from its date; empty where they name none. */
    private static List<Word> title(List<Word> words, int end) {
        List<Word> title = new ArrayList<>();
        boolean law = false;
        for (int i = end - 1; i >= 0 && title.size() < LONGEST; i--) {
            Word word = words.get(i);
            boolean joins =
                    ABOUT.contains(word.lower()) || word.is("the") || word.is("'s") || word.is("'");
            if (!joins && !word.capital() || word.dated()) {
                break;
            }
            title.addFirst(word);
            law |= LAWS.contains(word.lower());
        }
        return law ? title : List.of();
    }
}
