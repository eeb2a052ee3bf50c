package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Map;

/** Countries that notes shorten: "war on Fr + Br", "Ger troops". */
final class Nations {
    private record Nation(String country, String people) {}

    private static final Nation FRANCE = new Nation("France", "French");
    private static final Nation BRITAIN = new Nation("Britain", "British");
    private static final Nation GERMANY = new Nation("Germany", "German");
    private static final Map<String, Nation> SHORT =
            Map.of(
                    "Fr",
                    FRANCE,
                    "Br",
                    BRITAIN,
                    "Brit",
                    BRITAIN,
                    "Ger",
                    GERMANY,
                    "Germ",
                    GERMANY,
                    "Ital",
                    new Nation("Italy", "Italian"),
                    "Belg",
                    new Nation("Belgium", "Belgian"),
                    "Russ",
                    new Nation("Russia", "Russian"),
                    "Isr",
                    new Nation("Israel", "Israeli"),
                    "Jap",
                    new Nation("Japan", "Japanese"));

    private Nations() {}

    /** Writes the short name there out, where what follows shows which form is meant. */
    static boolean writeOut(Phrase phrase, int i) {
        Nation nation = SHORT.get(phrase.get(i).text());
        if (nation == null) {
            return false;
        }
        int next = i + 1;
        boolean dotted = phrase.lower(next).equals(".");
        next += dotted ? 1 : 0;
        String tag = phrase.tag(next);
        boolean end = next >= phrase.size();
        boolean capital = !end && phrase.get(next).capitalised();
        String form;
        if (describes(phrase, next)) {
            form = nation.people();
        } else if (end
                || tag.matches("ADP|PUNCT|AUX")
                || joins(phrase, next)
                || tag.equals("VERB") && phrase.lower(next).matches(".*(?:[^s]s|ed)")) {
            form = nation.country();
        } else {
            return false; // "Fr Murphy", "Br take the Cape": a priest, or the people
        }
        if (capital && !joins(phrase, next)) {
            return false;
        }
        if (dotted) {
            phrase.remove(i + 1);
        }
        phrase.set(i, form, form.equals(nation.people()) ? "ADJ" : "PROPN");
        return true;
    }

    /** "Ger troops", "Fr and Br troops". */
    private static boolean describes(Phrase phrase, int next) {
        if (joins(phrase, next) && SHORT.containsKey(phrase.get(next + 1).text())) {
            return describes(phrase, next + 2);
        }
        return phrase.tag(next).matches("NOUN|ADJ")
                && !phrase.get(next).capitalised()
                && !joins(phrase, next);
    }

    private static boolean joins(Phrase phrase, int at) {
        return at + 1 < phrase.size() && phrase.lower(at).matches("and|&|\\+|or");
    }
}
