package org.examwright.knowledge.extraction.shorthand;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a short form stands for. */
sealed interface Meaning {
    /** The words at a spot, or null where it cannot be told which are meant. */
    @Nullable String at(Spot spot);

    /** Always the same words. */
    record Words(String words) implements Meaning {
        private static final Pattern OWNER =
                Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+|.* of .*");

        @Override
        public String at(Spot spot) {
            boolean owns =
                    OWNER.matcher(words).matches()
                            && spot.next() == Spot.Next.NOUN
                            && !spot.beforeRole();
            return owns ? words + (words.endsWith("s") ? "’" : "’s") : words;
        }
    }

    /**
     * A country, those who live there, or theirs.
     *
     * @param either whether the short form stands for the people as well as for the country
     */
    record Nation(String country, String adjective, boolean either) implements Meaning {
        private static final Map<String, String> PLURALS = Lexicon.marked("peoples");
        private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ine|ian|ean)");

        /** "Venice" and "Venetians". */
        static Nation ofPeople(String country, String plural) {
            String adjective =
                    PLURALS.entrySet().stream()
                            .filter(people -> people.getValue().equals(plural))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .collect(Collectors.joining(" "));
            return new Nation(
                    country,
                    adjective.isEmpty() || adjective.contains(" ")
                            ? plural.replaceAll("s$", "")
                            : adjective,
                    true);
        }

        @Override
        public @Nullable String at(Spot spot) {
            if (spot.amongSeveral()) {
                return people(adjective);
            }
            if (spot.behindShare()) {
                return adjective;
            }
            return switch (spot.next()) {
                case NOUN -> adjective;
                case SINGULAR_VERB -> country;
                case PLURAL_VERB -> spot.behindPreposition() ? null : "the " + people(adjective);
                case NONE -> either && !spot.behindPreposition() ? null : country;
                case UNSURE -> null;
            };
        }

        /** "Byzantine", "French". */
        static boolean isAdjective(String word) {
            return PLURALS.containsKey(word) || ADJECTIVE.matcher(word).matches();
        }

        /** Those whom an adjective is of: "Germans", "French". */
        static String people(String adjective) {
            String plural = PLURALS.getOrDefault(adjective, adjective + "s");
            return plural.equals(adjective + "s") ? plural : adjective;
        }
    }

    /** "Slave(s)/slavery": persons and what they are held in. */
    record PersonsOrState(String person, String persons, String state) implements Meaning {
        @Override
        public @Nullable String at(Spot spot) {
            if (spot.asToInstitutions()) {
                return state;
            }
            if (spot.asToCaptives()) {
                return persons;
            }
            if (spot.isEnded()) {
                return state;
            }
            return spot.next() == Spot.Next.NOUN ? person : null;
        }
    }
}
