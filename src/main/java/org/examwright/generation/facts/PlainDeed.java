package org.examwright.generation.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Dictionary;

/**
 * A deed in words that mostly tell how things went: towns fall to someone, people rise against him,
 * and a court finds them guilty.
 */
final class PlainDeed {
    private static final Pattern TO_SOMEONE = Pattern.compile("to (?:the )?\\p{Lu}.*");

    /** "The Kell Republic", "the Wall": no price falls so. */
    private static final Pattern GOVERNMENT =
            Pattern.compile(
                    "The (?:\\p{Lu}[^ ]+ )*(?:Republic|Government|Empire|Kingdom|Ministry|Parliament"
                            + "|Wall|Bastille|Commune|Directory|Dynasty|Emirate|Cabinet|Coalition)"
                            + "|(?:The )?(?:\\p{Lu}[^ ]+ )+(?:government|ministry|cabinet|regime"
                            + "|monarchy|dynasty|coalition)");

    private static final Pattern FOUND =
            Pattern.compile(
                    "found (?:(?:not )?guilty|innocent|dead|murdered|hanged)\\b.*"
                            + "|found (?:at|in|near|on) (?:the )?\\p{Lu}.*");

    private static final Pattern REBELS =
            Pattern.compile(
                    "(?i)\\b(?:workers|students|peasants|soldiers|sailors|slaves|serfs|miners|nobles"
                            + "|citizens|townsmen|townspeople|cossacks|rebels|weavers|barons|clans)\\b");

    private static final Pattern REVOLT =
            Pattern.compile("(?:against|under|in (?:revolt|rebellion|arms))\\b.*");
    private static final Pattern SOMEWHERE =
            Pattern.compile("|(?:in|at|against|for|under|throughout)\\b.*");
    private static final Pattern TRIED =
            Pattern.compile("tried (?!for the )(?:for|in|at|by|and|before)\\b.*");
    private static final Pattern ATTEMPT =
            Pattern.compile(
                    "to (?:overthrow|seize|escape|flee|assassinate|murder|kill"
                            + "|break away|run away|kidnap|arrest|depose)\\b.*");

    private static final Pattern ATTEMPTED =
            Pattern.compile("an? (?:\\p{L}+ )?(?:coup|putsch|rising|revolt|escape)\\b.*");

    /** A decision to do something to what is named. */
    private static final Pattern DECISION =
            Pattern.compile(
                    "to (?!(?:be|do|have|try|help|get|go|stay|wait|see|let|keep|continue|remain|become"
                            + "|call|act|use|make)\\b)\\p{Ll}+ [^,]*\\b\\p{Lu}.*");

    /** What somebody develops once. */
    private static final Pattern INVENTION =
            Pattern.compile(
                    "(?:the |an? )?(?:[\\p{L}-]+ ){0,2}(?:theory|bomb|vaccine|engine|process|machine"
                            + "|telescope|rocket|missile|alphabet|script|dreadnought|battleship|tank)(?: (?:of|for|that|in|at|with|against|called) .*)?"
                            + "|the [\\p{Lu}]{2,4} \\p{Lu}.*");

    private PlainDeed() {}

    static boolean isTold(Clause clause) {
        String rest = clause.rest();
        boolean passive = clause.voice() == Clause.Voice.PASSIVE;
        return switch (clause.base()) {
            case "fall" ->
                    TO_SOMEONE.matcher(rest).matches() && isName(clause.subject())
                            || rest.isEmpty()
                                    && (GOVERNMENT.matcher(clause.subject()).matches()
                                            // whose fall two words tell, NamedEnd has judged
                                            || Words.count(clause.subject()) == 1
                                            || clause.subject().contains(" and ")
                                                    && isName(clause.subject()));
            case "find" -> passive && FOUND.matcher(rest).matches();
            case "rise" ->
                    REVOLT.matcher(rest).matches()
                            || SOMEWHERE.matcher(rest).matches()
                                    && REBELS.matcher(clause.subject()).find()
                                    && !clause.subject().matches("(?i).*\\b(?:of|for)\\b.*");
            case "try" -> passive ? TRIED.matcher(rest).matches() : ATTEMPT.matcher(rest).matches();
            case "attempt" -> ATTEMPT.matcher(rest).matches() || ATTEMPTED.matcher(rest).matches();
            case "develop" -> !passive && INVENTION.matcher(rest).matches();
            case "decide" -> !passive && DECISION.matcher(rest).matches();
            default -> false;
        };
    }

    private static boolean isName(String subject) {
        List<String> words = Words.tokens(subject);
        return words.stream().allMatch(word -> word.matches("and|\\p{Lu}.*"))
                && !Dictionary.isNoun(words.getLast());
    }
}
