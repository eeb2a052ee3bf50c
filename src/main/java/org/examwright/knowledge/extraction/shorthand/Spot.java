package org.examwright.knowledge.extraction.shorthand;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    // parts of speech as the Penn treebank writes them
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NN:U", "NN:UN", "JJ");
    private static final Set<String> PARTICLES = Set.of("IN", "RB", "RP", "DT", "CC");
    private static final Set<String> NO_VERBS = Set.of("IN", "RB", "RP", "JJ");
    private static final Set<String> JOINS = Set.of("IN", "TO", "CC", "MD", "RP");
    private static final Set<String> GOES_ON = Set.of("VBD", "VBZ", "VBN", "MD", "IN", "TO");

    private static final Set<String> ROLES = roles();
    private static final Pattern TO_CAPTIVES = anyForm("done-to-captives");
    private static final Pattern TO_INSTITUTIONS = anyForm("done-to-institutions");

    private static Pattern anyForm(String verbs) {
        return Lexicon.words(verbs).stream()
                .map(verb -> verb.replaceAll("e$", "e?"))
                .sorted()
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining("|", "(?:", ")(?:s|es|ed|d|ing|ned|ning)?"),
                                Pattern::compile));
    }

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
        boolean noun = isAny(parts, NOUNS) && !isAny(parts, PARTICLES);
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
        if (parts.contains("VBP") && !isAny(parts, NO_VERBS)) {
            return Next.PLURAL_VERB;
        }
        return isAny(parts, JOINS) ? Next.NONE : Next.UNSURE;
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
                isAny(then, GOES_ON)
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
        return isAnyOf(TO_CAPTIVES) || last().matches("(?!1\\d{3}$)\\d+s?");
    }

    /** Whether something is done to it as it is done to laws and customs: "abolishes". */
    boolean asToInstitutions() {
        return isAnyOf(TO_INSTITUTIONS);
    }

    private boolean isAnyOf(Pattern verbs) {
        return verbs.matcher(last().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isAny(Set<String> parts, Set<String> sorts) {
        return !Collections.disjoint(parts, sorts);
    }

    /** The word right before, parted from it by a blank only. */
    String last() {
        Matcher found = LAST.matcher(before);
        return found.matches() ? found.group(1) : "";
    }

    boolean behindCapital() {
        return !last().isEmpty() && Character.isUpperCase(last().charAt(0));
    }

    boolean first() {
        return before.isBlank();
    }
}
