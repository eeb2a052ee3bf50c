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
    private record Nation(String country, String people, List<String> shortForms) {
        static Nation of(String country, String people, String... shortForms) {
            return new Nation(country, people, List.of(shortForms));
        }

        boolean standsIn(List<Line> lines) {
            Pattern full = Pattern.compile("\\b(?:" + country + "|" + people + ")");
            return lines.stream().anyMatch(line -> full.matcher(line.text()).find());
        }
    }

    private static final List<Nation> NATIONS =
            List.of(
                    Nation.of("Sweden", "Swedish", "Sw", "Swed"),
                    Nation.of("Denmark", "Danish", "Dk", "Den"),
                    Nation.of("Portugal", "Portuguese", "Port"),
                    Nation.of("Spain", "Spanish", "Sp", "Span"),
                    Nation.of("Ottoman Empire", "Ottoman", "Ott"),
                    Nation.of("Austria", "Austrian", "Aus", "Aust", "Austr"),
                    Nation.of("Hungary", "Hungarian", "Hung"),
                    Nation.of("Poland", "Polish", "Pol"),
                    Nation.of("Netherlands", "Dutch", "Neth"),
                    Nation.of("Prussia", "Prussian", "Pr", "Prus", "Pruss"),
                    Nation.of("Russia", "Russian", "Rus"),
                    Nation.of("Persia", "Persian", "Pers"),
                    Nation.of("Mexico", "Mexican", "Mex"),
                    Nation.of("Brazil", "Brazilian", "Braz"),
                    Nation.of("Bulgaria", "Bulgarian", "Bulg"),
                    Nation.of("America", "American", "Amer"));

    private final Map<String, Nation> meant = new HashMap<>();

    Peoples(List<Line> lines) {
        NATIONS.stream()
                .filter(nation -> nation.standsIn(lines))
                .forEach(nation -> nation.shortForms().forEach(name -> meant.put(name, nation)));
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
