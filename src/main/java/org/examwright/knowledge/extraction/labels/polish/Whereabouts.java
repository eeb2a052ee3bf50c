package org.examwright.knowledge.extraction.labels.polish;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Puts in where something was, where a label leaves it open and the lines above tell it. */
public final class Whereabouts {
    private static final Pattern IN =
            Pattern.compile(
                    "\\b(?:in|at) (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?![\\p{L}' ]*['’]s)");
    private static final Pattern OF =
            Pattern.compile(
                    "\\b(?:army|armies|forces|fleet|troops|men|people|garrison|defenders|lord|prince) of"
                            + " \\p{Lu}");

    private static final String MONTH =
            "Jan.*|Feb.*|March|April|May|June?|July?|Aug.*|Sept?.*|Oct.*|Nov.*|Dec.*|Spring|Summer|Autumn|Winter|Congress|Parliament";

    private static final String STATES = "USSR|USA|UK|GDR|FRG|UAE|PRC";

    private final Cast cast;

    public Whereabouts(Cast cast) {
        this.cast = cast;
    }

    /**
     * "closed all the city's schools": which city.
     *
     * @param above the lines above, the nearest first
     */
    public void name(Line line, Phrase phrase, List<Line> above) {
        country(phrase, above);
        for (int i = 1; i < phrase.size(); i++) {
            boolean bare =
                    phrase.lower(i).matches("city|town")
                            && phrase.lower(i - 1).equals("the")
                            && !phrase.lower(i + 1).matches("of|where|which|that|in");
            if (!bare) {
                continue;
            }
            String before = line.part(0, phrase.get(i).start());
            if (OF.matcher(before.substring(before.lastIndexOf(". ") + 1)).find()) {
                continue; // "beat the army of Kiel at Holm and took the city"
            }
            String place = last(before);
            for (Line other : above) {
                place = place == null ? last(other.text()) : place;
            }
            if (place != null) {
                phrase.name(i, place);
                phrase.remove(i - 1);
            }
        }
    }

    /** "The country was ruined": which one, where a line above names just one. */
    private void country(Phrase phrase, List<Line> above) {
        boolean open =
                phrase.lower(0).equals("the")
                        && phrase.lower(1).equals("country")
                        && phrase.tag(2).equals("AUX");
        if (!open) {
            return;
        }
        for (Line line : above) {
            List<String> places =
                    Arrays.stream(line.text().split("[^\\p{L}]+"))
                            .filter(
                                    word ->
                                            word.matches(STATES)
                                                    || !word.isEmpty() && cast.isPlace(word))
                            .distinct()
                            .toList();
            if (places.size() == 1) {
                boolean the = places.getFirst().matches("\\p{Lu}{2,}");
                phrase.name(1, places.getFirst());
                if (!the) {
                    phrase.remove(0);
                }
                return;
            }
        }
    }

    private @Nullable String last(String text) {
        String found = null;
        Matcher matcher = IN.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!name.matches(MONTH) && cast.kindOf(name) != Actor.Kind.PERSON) {
                found = name;
            }
        }
        return found;
    }

    /**
     * Whether a crowd's deed is told with its aim or place, "250,000 people marched on Washington";
     * a heading may tell it.
     */
    public static boolean crowd(Phrase phrase, @Nullable Line heading) {
        int last = phrase.size() - 1;
        String verb = phrase.lower(last);
        boolean bare =
                verb.matches("marched|demonstrated|protested|rallied|gathered|attended|rioted")
                        && phrase.words().subList(0, last).stream()
                                .allMatch(
                                        t ->
                                                t.tag().matches("NUM|ADV|DET")
                                                        || t.isNumber()
                                                        || t.is("people"));
        if (!bare) {
            return true;
        }
        if (heading == null) {
            return false;
        }
        Phrase words = Phrase.undated(heading, 0, heading.text().length());
        boolean same =
                words.size() > 2
                        && words.size() < 7
                        && words.tag(1).equals("ADP")
                        && words.lower(0).length() > 3
                        && verb.startsWith(words.lower(0).substring(0, 4));
        if (same) {
            List<Token> rest = words.words().subList(1, words.size());
            rest.forEach(t -> phrase.insert(phrase.size(), t.text(), t.tag()));
        }
        return same;
    }
}
