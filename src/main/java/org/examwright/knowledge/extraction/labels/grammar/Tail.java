package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;

/** Cuts what is left at the end of a clause once its date or its second thought is gone. */
public final class Tail {
    private static final String DONE_IN =
            "(?:reined|brought|called|sworn|hemmed|phased|closed|let) in";

    private Tail() {}

    /** Whether the last word belongs to a verb: "reined in". */
    static boolean doneIn(Phrase phrase) {
        int size = phrase.size();
        return (phrase.lower(size - 2) + " " + phrase.lower(size - 1)).matches(DONE_IN);
    }

    /** "Bell crowned same day": the day is the label's date. */
    static void dropSameTime(Phrase phrase) {
        int from = phrase.size() - 2;
        boolean same =
                from > 1
                        && phrase.lower(from).equals("same")
                        && phrase.lower(from + 1).matches("day|night|week|month|year|time");
        if (same) {
            while (from > 2 && phrase.lower(from - 1).matches("the|that|very|at|on|about|around")) {
                from--;
            }
            phrase.cutFrom(from);
        }
    }

    /** Cuts it. */
    public static void trim(Phrase phrase) {
        phrase.trim();
        int end = phrase.size() - 1;
        if (end > 2
                && phrase.get(end).text().matches("['\"”’]")
                && phrase.get(end - 1).text().matches("[.,]")) {
            phrase.set(end - 1, phrase.get(end).text(), "PUNCT");
            phrase.cutFrom(end);
        }
        while (phrase.size() > 2
                && phrase.lower(phrase.size() - 1).matches("etc|eg|ie|\\d+(?:st|nd|rd|th)")) {
            phrase.cutFrom(phrase.size() - 1);
            phrase.trim();
        }
        int last = phrase.size() - 1;
        if (last > 4
                && phrase.lower(last - 2).matches("that|which")
                && (phrase.lower(last - 1) + " " + phrase.lower(last))
                        .matches("took place|were held|was held|came about")) {
            phrase.cutFrom(last - 2);
            return;
        }
        for (int i = last - 1; i > 2 && i > last - 4; i--) {
            boolean frame =
                    phrase.lower(i - 1).matches("in|during|over|for")
                            && phrase.lower(i).equals("the")
                            && phrase.lower(i + 1)
                                    .matches("first|last|second|final|early|latter|whole")
                            && phrase.lower(last)
                                    .matches(
                                            "months|weeks|years|days|half|part|quarter|month|year");
            if (frame) {
                phrase.cutFrom(i - 1); // "in the first 6 months", of a year that is gone
                return;
            }
        }
        for (int i = Math.max(2, last - 5); i < phrase.size() - 1; i++) {
            boolean rest =
                    phrase.part(i, last + 1)
                            .text()
                            .matches("by (?:the )?end(?: of(?: (?:the )?(?:month|year|week))?)?");
            if (rest) {
                phrase.cutFrom(i); // of a month that is gone
                return;
            }
        }
        boolean emptied =
                last > 3
                        && phrase.lower(last - 1).matches("that|which|who")
                        && phrase.tag(last).equals("VERB")
                        && !phrase.tag(last - 2).matches("VERB|ADP");
        if (emptied) {
            phrase.cutFrom(last - 1); // "the struggle that emerged in …", its date gone
        }
        while (phrase.size() > (phrase.tag(phrase.size() - 1).equals("CCONJ") ? 1 : 2)
                && !phrase.lower(phrase.size() - 1).matches("\\p{L}+(?:-\\p{L}+)+")
                && !doneIn(phrase)
                && (Set.of("ADP", "CCONJ", "SCONJ", "DET", "PUNCT")
                                .contains(phrase.tag(phrase.size() - 1))
                        && !phrase.get(phrase.size() - 1)
                                .text()
                                .matches(
                                        "['\"]|'s|up|out|down|off|away|over|back|together|through"))) {
            int at = phrase.size() - 1;
            boolean stranded =
                    phrase.tag(at).equals("ADP")
                            && phrase.tag(at - 1).equals("VERB")
                            && phrase.words().stream()
                                    .anyMatch(t -> t.lower().matches("which|who|whom"));
            if (stranded) {
                return; // "two ideas which they believed in"
            }
            phrase.cutFrom(at);
            phrase.trim();
        }
    }
}
