package org.examwright.knowledge.extraction.nearness;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** The stems of a text's words, each with how much it is spoken of. */
public final class WordBag {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]+");

    /** Words of every English text; they say nothing of what it is about. */
    private static final Set<String> EMPTY =
            Set.of(
                    ("a about after again against all also although am among an and another any are"
                                    + " around as at away back be became because become been before began"
                                    + " being between both but by came can could did do does done during each"
                                    + " early even ever every few first for from gave get give given go had"
                                    + " has have he her here him his how however i if importance important in into"
                                    + " is it its itself"
                                    + " just last later led less like made make many may me might more most"
                                    + " much must my new no nor not now of off often on once one only or other"
                                    + " our out over own part people said same see set she should since so"
                                    + " some still such take than that the their them then there these they"
                                    + " this those through time to too took two under until up upon us use"
                                    + " used very was way we well went were what when where whether which"
                                    + " while who whom whose why will with within without would year years yet"
                                    + " you your cont january february march april june july august september"
                                    + " october november december")
                            .split(" +"));

    private final Map<String, Double> stems = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();

    /**
     * Adds the words of a text.
     *
     * @param weight how much each word counts; an ordinary one counts 1
     */
    public WordBag add(String text, double weight) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group().replaceFirst("['’]s?$", "");
            if (word.length() > 2 && !EMPTY.contains(word)) {
                stems.merge(known.computeIfAbsent(word, WordBag::stem), weight, Double::sum);
            }
        }
        return this;
    }

    private static String stem(String word) {
        return new PorterStemmer().stem(word);
    }

    Map<String, Double> stems() {
        return stems;
    }
}
