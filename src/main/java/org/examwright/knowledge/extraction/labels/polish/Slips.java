package org.examwright.knowledge.extraction.labels.polish;

import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;

/** Slips of hurried notes that have one plain remedy. */
public final class Slips {
    private Slips() {}

    /**
     * Puts them right.
     *
     * @param verb the place of the finite verb
     */
    public static void mend(Phrase phrase, int verb) {
        boolean many = Subject.isPlural(phrase, verb) || phrase.get(0).text().endsWith("%");
        Clipped.mend(phrase, verb);
        ofAKind(phrase, verb);
        cutOwnerless(phrase, verb);
        Named.title(phrase);
        ofNothing(phrase);
        for (int i = 1; i < phrase.size(); i++) {
            String word = phrase.lower(i);
            String before = phrase.lower(i - 1);
            if (word.matches("intended|planned")
                    && before.matches("announced|declared|stated|claimed|said")
                    && phrase.lower(i + 1).matches("\\p{L}{2,}ing")) {
                phrase.set(i, word.equals("planned") ? "plan" : "intention", "NOUN");
                phrase.insert(i + 1, "of", "ADP");
                phrase.insert(i, "the", "DET");
            } else if (word.matches("aware|afraid|ashamed|capable|incapable")
                    && phrase.tag(i + 1).matches("NOUN|PROPN|DET")) {
                phrase.insert(i + 1, "of", "ADP");
            } else if (word.equals("own")
                    && many
                    && phrase.tag(i - 1).matches("VERB|ADP")
                    && phrase.tag(i + 1).matches("NOUN|ADJ")) {
                phrase.insert(i, "their", "PRON");
            } else if (word.equals("s")
                    && phrase.get(i - 1).isNumber()
                    && phrase.lower(i + 1).matches("birthday|anniversary")) {
                phrase.replace(i - 1, ordinal(before));
                phrase.remove(i);
            } else if (word.matches("\\d{1,3}s")
                    && phrase.lower(i + 1).matches("birthday|anniversary")) {
                phrase.replace(i, ordinal(word.substring(0, word.length() - 1)));
            } else if (word.matches("unwell|ill|weak|sick|tired|frail|old|young|poor")
                    && phrase.lower(i + 1).equals("to")
                    && before.matches("him|her|them|me|us")) {
                phrase.insert(i, "too", "ADV");
            } else if (word.matches("\\p{L}+(?:at|ct|ss)ives")
                    && before.equals("more")
                    && phrase.part(verb, i).text().matches("(?i).*\\b(?:make|made|making)\\b.*")) {
                phrase.set(i, word.substring(0, word.length() - 1), "ADJ");
            } else if (word.matches("way|run|whole") && before.equals("on")) {
                phrase.insert(i, "the", "DET");
            } else if (word.matches("leadership|team|unit|federation|coalition")
                    && phrase.tag(i - 1).equals("ADJ")
                    && phrase.lower(i - 2).equals("as")) {
                boolean vowel = Subject.startsWithVowel(before);
                phrase.insert(i - 1, vowel ? "an" : "a", "DET");
                i++;
            } else if (word.matches("grounds") && before.matches("gain(?:ed|ing)?")) {
                phrase.replace(i, "ground");
            }
        }
    }

    /** "an intense internal struggle": internal to what is not said. */
    private static void ofNothing(Phrase phrase) {
        for (int i = 1; i + 1 < phrase.size(); i++) {
            boolean inner =
                    phrase.lower(i).matches("internal|inner")
                            && phrase.lower(i + 1)
                                    .matches(
                                            "struggles?|conflicts?|disputes?|fight|battles?|strife|divisions?|debates?")
                            && !phrase.lower(i + 2).matches("of|in|within|inside|between|among")
                            && phrase.tag(i - 1).matches("ADJ|NOUN")
                            && phrase.words().stream().noneMatch(t -> t.tag().equals("PROPN"));
            if (inner) {
                phrase.remove(i);
            }
        }
    }

    /** "Luddite was a worker who", "U-2 photographed": one of a kind. */
    private static void ofAKind(Phrase phrase, int verb) {
        String first = phrase.get(0).text();
        boolean kind =
                verb == 1
                        && phrase.lower(1).equals("was")
                        && phrase.lower(2).equals("a")
                        && phrase.lower(4).equals("who")
                        && first.matches("\\p{Lu}\\p{Ll}+(?:ite|ist|ian|ant|er)");
        if (kind || verb == 1 && first.matches("\\p{Lu}{1,2}-\\d+")) {
            phrase.insert(0, "A", "DET");
        }
    }

    /** "Smith's death brought to power Brown and the rise of its creed": nobody owns the creed. */
    private static void cutOwnerless(Phrase phrase, int verb) {
        boolean death =
                verb > 2 && phrase.lower(verb - 1).equals("death") && phrase.lower(1).equals("'s");
        for (int i = verb + 2; i + 1 < phrase.size() && death; i++) {
            if (phrase.lower(i).equals("and")
                    && phrase.words().subList(i, phrase.size()).stream()
                            .anyMatch(t -> t.is("its"))) {
                phrase.cutFrom(i);
            }
        }
    }

    private static String ordinal(String number) {
        String end =
                number.matches(".*1[123]")
                        ? "th"
                        : switch (number.charAt(number.length() - 1)) {
                            case '1' -> "st";
                            case '2' -> "nd";
                            case '3' -> "rd";
                            default -> "th";
                        };
        return number + end;
    }
}
