package org.examwright.generation.language;

import java.util.List;
import java.util.Set;

/**
 * What kind of thing a definition says its term is, told from the noun at its head. Wrong answers
 * of another kind than the right one would be seen through without knowing the matter.
 */
public enum Genus {
    PERSON,
    GROUP,
    IDEA,
    ACTION,
    WRITING,
    PLACE,
    OTHER;

    private static final Set<String> GROUPS =
            Words.set(
                    "alliance partnership group body committee council army party faction wing"
                            + " union movement organ organisation police force forces critics members"
                            + " opponents supporters class cabinet court congress parliament assembly"
                            + " league front club inspectorate bureau ministry guard guards corps"
                            + " legion militia commission agency department network circle leadership"
                            + " coalition section triumvirate government congregation club societies"
                            + " society troops rulers elite");
    private static final Set<String> IDEAS =
            Words.set(
                    "theory claim idea belief doctrine principle policy system view concept rule"
                            + " line programme plan aim economy approach method ideology slogan state"
                            + " condition practice state style model strategy attitude form kind"
                            + " version power authority right freedom sharing");
    private static final Set<String> WRITINGS =
            Words.set(
                    "treaty decree law document letter article book charter constitution pamphlet"
                            + " newspaper manifesto code speech statement declaration agreement text"
                            + " paper platform testament order statute act bill");
    private static final Set<String> PLACES =
            Words.set(
                    "farm camp station region city town area zone factory prison colony village"
                            + " republic building dwelling flat house hut block court canal railway"
                            + " settlement camps farms plant");
    private static final Set<String> ACTIONS =
            Words.set(
                    "campaign drive purge attack war rising revolt rebellion strike vote trial"
                            + " transfer transport sale seizure tax shift turn crisis case wave alarm"
                            + " conspiracy height change fraud delivery pact affair plot conference"
                            + " meeting visit drop rise fall split gap abandonment removal return"
                            + " process reform raid famine struggle retreat relaxation thaw effort");
    private static final Set<String> PEOPLE =
            Words.set(
                    "person man woman official peasant worker soldier trader citizen member priest"
                            + " noble landlord peasants workers traders officials women men citizens"
                            + " sailors");

    private static final Set<String> OTHER_KINDS =
            Words.set(
                    "operation ban passport school doctrine cult theory decree congress opposition"
                            + " commission revolution");

    /** What somebody writes for readers, and what binds those under it. */
    private static final Set<String> READ =
            Words.set(
                    "article book pamphlet letter speech newspaper manifesto statement text"
                            + " platform testament document");

    /** The kind a definition names. */
    public static Genus of(String definition) {
        String head = head(definition);
        String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        if (GROUPS.contains(head) || GROUPS.contains(singular)) {
            return GROUP;
        }
        if (PEOPLE.contains(head) || PEOPLE.contains(singular)) {
            return PERSON;
        }
        if (WRITINGS.contains(head) || WRITINGS.contains(singular)) {
            return WRITING;
        }
        if (PLACES.contains(head) || PLACES.contains(singular)) {
            return PLACE;
        }
        if (ACTIONS.contains(head) || ACTIONS.contains(singular)) {
            return ACTION;
        }
        if (IDEAS.contains(head) || IDEAS.contains(singular)) {
            return IDEA;
        }
        return byEnding(singular);
    }

    /** Whether two definitions both name what is read, or both what binds, or neither writings. */
    public static boolean sameUse(String one, String other) {
        return of(one) != WRITING
                || of(other) != WRITING
                || READ.contains(head(one)) == READ.contains(head(other));
    }

    /** Whether a definition is that of something written to be read: its name is a title. */
    public static boolean isRead(String definition) {
        return READ.contains(head(definition));
    }

    private static Genus byEnding(String noun) {
        if (noun.matches(".*(ing|tion|sion|ment|al|ure)")) {
            return ACTION;
        }
        if (noun.matches(".*(ism|ness|ity|ship|ance|ence|cracy)")) {
            return IDEA;
        }
        return noun.matches(".*(er|or|ist|ian|man|ee)") ? PERSON : OTHER;
    }

    /**
     * Whether a term says itself what kind of thing it is ("Trial of the Five Knights"): then only
     * what is of the very same kind can stand beside it.
     */
    public static boolean tellsKind(String term) {
        return Words.tokens(term).stream()
                .map(Words::bare)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(
                        word ->
                                WRITINGS.contains(word)
                                        || ACTIONS.contains(word)
                                        || PLACES.contains(word)
                                        || OTHER_KINDS.contains(word));
    }

    /** The noun that the definition's first phrase ends in. */
    public static String head(String definition) {
        List<String> tokens = Words.tokens(definition);
        String head = "";
        for (String token : tokens) {
            String word = Words.bare(token);
            boolean participle =
                    word.endsWith("ed") && !head.isEmpty() && Verbs.baseOfPast(word).isPresent();
            if (!head.isEmpty()
                    && (Words.PREPOSITIONS.contains(word)
                            || Words.SUBORDINATORS.contains(word)
                            || participle
                            || word.equals("and")
                            || word.equals("or")
                            || word.equals("to"))) {
                break;
            }
            if (!Words.DETERMINERS.contains(word) && !token.matches(".*['’]s?")) {
                head = word;
            }
            if (token.endsWith(",")) {
                break;
            }
        }
        return head;
    }
}
