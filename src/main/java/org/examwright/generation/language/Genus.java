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
    SYSTEM,
    /** What somebody set about: a campaign, a reform. */
    ACTION,
    /** What came about: a war, a crisis, a plot. */
    HAPPENING,
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
                            + " society troops rulers elite leaders enemies");
    private static final Set<String> IDEAS =
            Words.set(
                    "theory claim idea belief doctrine principle view concept rule line programme"
                            + " plan aim approach ideology slogan condition style model strategy"
                            + " attitude form kind version right freedom");
    private static final Set<String> SYSTEMS =
            Words.set("system state order regime power authority sharing");
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
                    "campaign drive purge attack transfer transport sale seizure tax shift turn"
                            + " change delivery pact removal return process reform retreat effort"
                            + " policy economy practice method");
    private static final Set<String> HAPPENINGS =
            Words.set(
                    "war rising revolt rebellion strike vote trial crisis case wave alarm"
                            + " conspiracy height fraud affair plot conference meeting gathering visit"
                            + " drop rise fall split gap raid famine struggle relaxation thaw invasion"
                            + " march mutiny battle siege coup shortage collapse riot massacre scare"
                            + " scandal loosening depression boom slump");
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

    private static final Set<String> WORK =
            Words.set("article essay book pamphlet novel story poem play film");

    /** The kind a definition names. */
    public static Genus of(String definition) {
        String head = head(definition);
        String singular = singular(head);
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
        if (HAPPENINGS.contains(head) || HAPPENINGS.contains(singular)) {
            return HAPPENING;
        }
        if (SYSTEMS.contains(head) || SYSTEMS.contains(singular)) {
            return SYSTEM;
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

    /** Whether it is that of a writer's work, whose title takes no article. */
    public static boolean isWork(String definition) {
        return WORK.contains(head(definition));
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
                .map(Genus::singular)
                .anyMatch(
                        word ->
                                WRITINGS.contains(word)
                                        || ACTIONS.contains(word)
                                        || HAPPENINGS.contains(word)
                                        || SYSTEMS.contains(word)
                                        || PLACES.contains(word)
                                        || OTHER_KINDS.contains(word));
    }

    /** "crisis" and "congress" are no plurals. */
    private static String singular(String word) {
        return word.matches(".*[^siu]s") ? word.substring(0, word.length() - 1) : word;
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
