package org.examwright.knowledge.extraction.shorthand;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;

/**
 * Where a short form stands, by the words beside it.
 *
 * @param before what stands before it in the line, as typed
 * @param after what stands behind it and its full stop, written out
 */
record Spot(String before, String after) {
    private static final Pattern NEXT = Pattern.compile(" (\\p{L}[\\p{L}'’-]*)(?: (\\S+))?.*");
    private static final Pattern LAST = Pattern.compile(".*?(\\p{L}[\\p{L}'’-]*|\\d+s?) $");
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "(?i)in|to|from|of|at|near|with|by|against|agst|on|v|vs|for|into|through|between"
                            + "|towards|via|outside|across|beyond|w");
    private static final Pattern DETERMINER =
            Pattern.compile("(?i)the|an?|all|some|many|most|more|few|this|these|their|his|her|no");
    private static final Set<String> ROLES = roles();
    private static final Set<String> TO_CAPTIVES = Lexicon.words("done-to-captives");
    private static final Set<String> TO_INSTITUTIONS = Lexicon.words("done-to-institutions");

    private static Set<String> roles() {
        Set<String> roles = new HashSet<>(Lexicon.words("role-nouns"));
        roles.addAll(Lexicon.words("offices"));
        return Set.copyOf(roles);
    }

    /** What the next word makes of the short form. */
    enum Next {
        /** Something that the short form describes. */
        NOUN,
        /** "Loses", "has": what one does. */
        SINGULAR_VERB,
        /** "Take", "land", as many do it; or a noun, as far as can be told. */
        PLURAL_VERB,
        /** Nothing that goes with it: it stands by itself. */
        NONE,
        UNSURE
    }

    Next next() {
        Matcher found = NEXT.matcher(after);
        if (!found.matches()) {
            return after.isEmpty() || !Character.isLetter(after.charAt(0))
                    ? Next.NONE
                    : Next.UNSURE;
        }
        String word = found.group(1);
        String beyond = found.group(2) == null ? "" : found.group(2);
        if (Character.isUpperCase(word.charAt(0))) {
            return Next.UNSURE;
        }
        Set<String> parts = English.parts(word);
        if (parts.contains("VBN") && English.parts(beyond).contains("IN")) {
            return Next.SINGULAR_VERB; // "beaten by"
        }
        boolean noun =
                parts.stream().anyMatch(p -> p.matches("NN(?:S|:U|:UN)?|JJ"))
                        && parts.stream().noneMatch(p -> p.matches("IN|RB|RP"))
                        && !parts.contains("DT")
                        && !parts.contains("CC");
        boolean acts = parts.contains("VBZ") || parts.contains("VBP");
        if (noun && parts.contains("VBD")) {
            return Next.UNSURE; // "beat", "cut"
        }
        if (noun && !acts) {
            return Next.NOUN;
        }
        if (noun) {
            return verbAndNoun(parts, beyond);
        }
        if (parts.contains("VBZ") || parts.contains("VBD") || word.matches("was|had|has|is")) {
            return Next.SINGULAR_VERB;
        }
        if (parts.contains("VBP") && parts.stream().noneMatch(p -> p.matches("IN|RB|RP|JJ"))) {
            return Next.PLURAL_VERB;
        }
        return parts.stream().anyMatch(p -> p.matches("IN|TO|CC|MD|RP")) ? Next.NONE : Next.UNSURE;
    }

    /** "Troops", "raid": by the word beyond, a noun if nothing can be done to that. */
    private Next verbAndNoun(Set<String> parts, String beyond) {
        boolean object =
                DETERMINER.matcher(beyond).matches()
                        || beyond.matches("\\d{1,2}(?:/.*)?")
                        || English.parts(beyond).contains("CD") && !beyond.matches("\\d+.*")
                        || !beyond.isEmpty() && Character.isUpperCase(beyond.charAt(0));
        if (DETERMINER.matcher(last()).matches() || behindPreposition() && !object) {
            return Next.NOUN;
        }
        if (object) {
            return parts.contains("VBZ") ? Next.SINGULAR_VERB : Next.PLURAL_VERB;
        }
        Set<String> then = English.parts(beyond);
        boolean told =
                then.stream().anyMatch(p -> p.matches("VBD|VBZ|VBN|MD|IN|TO"))
                        || beyond.isEmpty() && !parts.contains("VBZ")
                        || !parts.contains("VBZ") && then.contains("NN");
        return told ? Next.NOUN : Next.UNSURE;
    }

    boolean behindPreposition() {
        return PREPOSITION.matcher(last()).matches();
    }

    /** "All", "some": behind it stand several of a people. */
    boolean amongSeveral() {
        return last().matches("(?i)all|some|many|most|few|several");
    }

    /** "24% Ger": of a people. */
    boolean behindShare() {
        return before.endsWith("% ");
    }

    /** "Chancellor", "king": what one is or becomes. */
    boolean beforeRole() {
        Matcher found = NEXT.matcher(after);
        return found.matches() && ROLES.contains(found.group(1));
    }

    /** "Abolition", "ended": said of customs, not of persons. */
    boolean isEnded() {
        return after.matches(" (?:abolition|abolished|ended|ends|restored)\\b.*");
    }

    /** Whether something is done to it as it is done to those who are held: "frees". */
    boolean asToCaptives() {
        return isIn(TO_CAPTIVES) || last().matches("(?!1\\d{3}$)\\d+s?");
    }

    /** Whether something is done to it as it is done to laws and customs: "abolishes". */
    boolean asToInstitutions() {
        return isIn(TO_INSTITUTIONS);
    }

    private boolean isIn(Set<String> verbs) {
        String word = last().toLowerCase(Locale.ROOT);
        return verbs.stream()
                .anyMatch(
                        verb ->
                                word.matches(
                                        verb.replaceAll("e$", "e?")
                                                + "(?:s|es|ed|d|ing|ned|ning)?"));
    }

    /** The word right before, parted from it by a blank only. */
    String last() {
        Matcher found = LAST.matcher(before);
        return found.matches() ? found.group(1) : "";
    }

    boolean first() {
        return before.isBlank();
    }
}
