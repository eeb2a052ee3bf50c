package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;

/** Pronouns and pointing words whose noun the sentence does not name before them. */
final class Pronouns {
    private static final Set<String> MALE_OR_FEMALE =
            Set.of("king", "queen", "leader", "emperor", "pope", "man", "woman", "president");
    private static final Set<String> BODIES = Lexicon.words("body-nouns");
    private final Predicate<Token> person;

    /**
     * A reader of pronouns.
     *
     * @param person whether a word is the name of a person
     */
    Pronouns(Predicate<Token> person) {
        this.person = person;
    }

    boolean dangle(List<Token> words, int verb) {
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            quoted ^= word.text().matches("[\"“”]");
            if (!quoted && dangles(words, i, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean dangles(List<Token> words, int i, int verb) {
        String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
        String nextTag = i + 1 < words.size() ? words.get(i + 1).tag() : "";
        return switch (words.get(i).lower()) {
            case "he", "she" -> noPerson(words, i) || i < verb && words.get(0).tag().equals("ADP");
            case "himself", "herself" -> noPerson(words, i);
            case "him" -> noPerson(words, i);
            case "his", "her" -> noPerson(words, i) && !personFollows(words, i, verb);
            case "they", "themselves" -> !several(words, 0, i);
            case "their" -> !several(words, 0, i) && !several(words, i, verb);
            case "them" ->
                    !several(words, Math.min(verb + 1, i), i)
                            && !(several(words, 0, i) && opened(words, verb, i));
            case "it" ->
                    i > 0
                            && !next.matches("was|is")
                            && (noThing(words, i)
                                    || words.get(i - 1).tag().matches("VERB|ADP")
                                            && !joint(words, i));
            case "its", "itself" -> noThing(words, i);
            case "these", "this" -> true;
            case "those" ->
                    !nextTag.equals("VERB")
                            && !next.matches("of|who|whose|that|which|in|with|from|already|not");
            case "such" -> !next.equals("as") && !nextTag.equals("ADJ") && !next.matches("an?");
            case "former", "latter" ->
                    i > 0 && words.get(i - 1).is("the") && !nextTag.matches("NOUN|PROPN|ADJ");
            case "we", "us", "our", "you", "your", "my", "me" -> !words.get(i).isAcronym();
            default -> false;
        };
    }

    private boolean noPerson(List<Token> words, int end) {
        for (int j = 0; j < end; j++) {
            Token word = words.get(j);
            boolean named =
                    word.capitalised()
                            && !BODIES.contains(word.lower())
                            && (j > 0 || word.tag().equals("PROPN") || person.test(word));
            if (named && !word.lower().matches("the|a|an")
                    || MALE_OR_FEMALE.contains(word.lower())) {
                return false;
            }
        }
        return true;
    }

    /** "In his speech Churchill said". */
    private boolean personFollows(List<Token> words, int from, int verb) {
        for (int j = from + 1; j < verb; j++) {
            if (person.test(words.get(j))) {
                return words.get(0).tag().equals("ADP");
            }
        }
        return false;
    }

    private static boolean several(List<Token> words, int from, int to) {
        for (int j = from; j < to; j++) {
            Token word = words.get(j);
            String lower = word.lower();
            boolean plural =
                    word.tag().matches("NOUN|PROPN|ADJ|X")
                            && lower.endsWith("s")
                            && !lower.matches(".*(?:ss|us|is|ics)");
            if (plural
                    || lower.matches("people|men|women|children|police|troops")
                    || lower.matches("and|both") && j > 0
                    || word.capitalised()
                            && lower.matches("british|french|english|dutch|chinese|japanese|irish")
                    || word.isAcronym()
                    || lower.matches(
                            "government|army|party|church|country|cabinet|parliament|right|left|opposition|politburo|committee|council|congress|court|union|family|band|crowd|mob|state|league|nation|company|class|team|police|public|majority|minority|generation|leadership|clergy|nobility|peasantry|population")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause of its own begins between the verb and a place. */
    private static boolean opened(List<Token> words, int verb, int to) {
        return words.subList(Math.min(verb + 1, to), to).stream()
                .anyMatch(
                        t ->
                                t.lower()
                                        .matches(
                                                "that|which|who|because|as|when|if|whether|where|while"));
    }

    /** Whether another clause began, of which "it" can be the object. */
    private static boolean joint(List<Token> words, int end) {
        boolean noun = false;
        for (Token word : words.subList(0, end)) {
            noun |= word.tag().matches("NOUN|PROPN");
            boolean opens =
                    word.tag().matches("CCONJ|SCONJ|PART")
                            || word.lower().matches("that|which|who|to|,|but|as|by|for|from");
            if (noun && opens) {
                return true;
            }
        }
        return false;
    }

    private boolean noThing(List<Token> words, int end) {
        for (int j = 0; j < end; j++) {
            Token word = words.get(j);
            boolean noun = word.tag().matches("NOUN|PROPN|X") || j > 0 && word.capitalised();
            if (noun && !person.test(word)) {
                return false;
            }
        }
        return true;
    }
}
