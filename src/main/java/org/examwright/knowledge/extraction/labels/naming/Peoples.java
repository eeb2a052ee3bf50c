package org.examwright.knowledge.extraction.labels.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;

/**
 * Countries that notes shorten to what may be another word or another country: "Port troops", "beat
 * Sw". They are written out where the notes name the country or its people in full.
 */
final class Peoples {
    private record Nation(String country, String people) {}

    private static final Map<String, Nation> SHORT = new HashMap<>();

    static {
        shorten("Sweden", "Swedish", "Sw", "Swed");
        shorten("Denmark", "Danish", "Dk", "Den");
        shorten("Portugal", "Portuguese", "Port");
        shorten("Spain", "Spanish", "Sp", "Span");
        shorten("Ottoman Empire", "Ottoman", "Ott");
        shorten("Austria", "Austrian", "Aus", "Aust", "Austr");
        shorten("Hungary", "Hungarian", "Hung");
        shorten("Poland", "Polish", "Pol");
        shorten("Netherlands", "Dutch", "Neth");
        shorten("Prussia", "Prussian", "Pr", "Prus", "Pruss");
        shorten("Russia", "Russian", "Rus");
        shorten("Persia", "Persian", "Pers");
        shorten("Mexico", "Mexican", "Mex");
        shorten("Brazil", "Brazilian", "Braz");
        shorten("Bulgaria", "Bulgarian", "Bulg");
        shorten("America", "American", "Amer");
    }

    private final Map<String, Nation> meant = new HashMap<>();

    Peoples(List<Line> lines) {
        SHORT.forEach(
                (shortened, nation) -> {
                    Pattern full =
                            Pattern.compile("\\b(?:" + nation.country + "|" + nation.people + ")");
                    if (lines.stream().anyMatch(line -> full.matcher(line.text()).find())) {
                        meant.put(shortened, nation);
                    }
                });
    }

    private static void shorten(String country, String people, String... names) {
        for (String name : names) {
            SHORT.put(name, new Nation(country, people));
        }
    }

    /** Writes the short name there out, where what follows shows which form is meant. */
    void spellOut(Phrase phrase, int i) {
        Nation nation = meant.get(phrase.get(i).text());
        boolean within =
                i + 1 < phrase.size() && phrase.get(i + 1).capitalised()
                        || i > 0
                                && phrase.get(i - 1).capitalised()
                                && phrase.tag(i - 1).equals("PROPN");
        if (nation == null || within) {
            return; // "Port Royal"
        }
        String next = phrase.tag(i + 1);
        if (next.matches("NOUN|ADJ")) {
            phrase.set(i, nation.people(), "ADJ");
        } else if (i + 1 == phrase.size() || next.matches("ADP|PUNCT|AUX|VERB")) {
            phrase.set(i, nation.country(), "PROPN");
        }
    }
}
