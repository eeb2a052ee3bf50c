package org.examwright.generation.facts;

import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * Whether a sentence tells of something that happened once and at one time, so that its year is an
 * answer. What came about by degrees has no day, and what happened more than once has several.
 */
final class Moment {
    /** "Effectively became the government": nobody can say when. */
    private static final Pattern BY_DEGREES =
            Pattern.compile(
                    "\\b(effectively|virtually|practically|gradually|increasingly|slowly|steadily|progressively|became"
                            + " (more|less|ever)|gain(ed|ing) (ground|strength|support)|(was|were)("
                            + " not)? \\p{Ll}{2,}ing|(was|were)"
                            + " (transformed|dominated|characterised|shaped)"
                            + "|doubled|trebled|tripled|quadrupled|halved)\\b");

    private static final Set<String> PROCESSES =
            Words.set(
                    "activate grip outrun sink emerge include comprise consist contain represent"
                            + " reflect mean involve rely depend believe want need tend remain continue"
                            + " exist dominate outnumber contribute control");

    /** "The Weavers' Plan gave 2,000 men work": what an order did for as long as it held. */
    private static final Pattern IN_FORCE =
            Pattern.compile(
                    ".*\\b(?:Plan|Act|Law|Code|Programme|Scheme|Policy|Deal|Service|Front)"
                            + " (?:gave|missed|helped|provided|improved|encouraged|employed|protected|paid|kept|supported|stimulated|reduced"
                            + " \\P{Lu}* and|\\p{Ll}+ed \\P{Lu}* and reduced)\\b.*");

    /** "A spy plane was shot down", "A plane photographed missile sites": one of several. */
    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile(
                    "An? (?:\\P{Lu}+ )?(?:was|were)"
                            + " (?:shot|attacked|bombed|arrested|killed|caught|sunk|hit|seized|raided|found|captured|hanged|executed)\\b(?!.*\\bby"
                            + " \\p{Lu}).*");

    /** "Adair's men put up wire": somebody's people, and not where. */
    private static final Pattern MEN =
            Pattern.compile(
                    ".+['’]s?"
                            + " (?:men|troops|soldiers|supporters|followers|forces|guards|guardsmen|thugs"
                            + "|police|army)");

    /** "Peasants attacked barns along the Sarn": such people did so in many years. */
    private static final Pattern BY_MANY =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}+s (?:and \\p{Ll}+s"
                            + " )?(?:attacked|looted|raided|protested|demonstrated|rioted|struck)\\b(?!.*\\b(?:in|at|on|near|outside|against)"
                            + " (?:the )?\\p{Lu}).*");

    /** "Kell offered aid to Lorn": when, and for how long, nobody can say. */
    private static final Pattern OFFER =
            Pattern.compile(".* offered (?:aid|help|support|loans?|money|talks)\\b.*");

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}");

    private Moment() {}

    static boolean isOne(String label, Clause clause) {
        return !BY_DEGREES.matcher(label).find()
                && !PROCESSES.contains(clause.base())
                && !ONE_OF_SEVERAL.matcher(label).matches()
                && !BY_MANY.matcher(label).matches()
                && !OFFER.matcher(label).matches()
                && !IN_FORCE.matcher(label).matches()
                && (named(clause.rest()) || !placeless(clause));
    }

    /** What is told without any name, of men or of one thing of a kind. */
    private static boolean placeless(Clause clause) {
        return MEN.matcher(clause.subject()).matches()
                || clause.voice() == Clause.Voice.ACTIVE
                        && (clause.base().equals("send")
                                || clause.subject().matches("An? \\S+")
                                        && Words.count(clause.rest()) < 4);
    }

    private static boolean named(String rest) {
        return NAME.matcher(rest).find();
    }
}
