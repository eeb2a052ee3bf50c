package org.examwright.marking;

import static org.examwright.marking.Parameters.Name.DEFAULT;
import static org.examwright.marking.Parameters.Name.FLOOR;
import static org.examwright.marking.Parameters.Name.LOWER;
import static org.examwright.marking.Parameters.Name.OF;
import static org.examwright.marking.Parameters.Name.PENALTY;
import static org.examwright.marking.Parameters.Name.UPPER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The scoring rules by their public names. A rule never changes; a better one gets a version. */
public enum Rule {
    /** The weight of the one chosen option, also below 0. */
    SINGLE_BEST(Family.CHOICE, FLOOR),
    /** Exactly the right options, or nothing. */
    ALL_OR_NOTHING(Family.CHOICE),
    /** The weights of all ticked options added, kept within 0 and 1 or other bounds. */
    WEIGHTED(Family.CHOICE, FLOOR, LOWER, UPPER),
    /** Share of the right ones ticked, less as much for each wrong one, or a set penalty. */
    RIGHT_MINUS_WRONG(Family.CHOICE, FLOOR, PENALTY),
    /** Share of the options treated as they should be: ticked if right, left if wrong. */
    EVERY_DECISION(Family.CHOICE),
    /** All without an error, half with one (of 3 options or more), a quarter with two (of 5). */
    HALVES(Family.CHOICE),
    /** Right less wrong ticks, over all right ones, never below 0. */
    NET_CORRECT(Family.CHOICE),
    /** Share of the right ones found, times the share of the ticks that are right. */
    COVERAGE(Family.CHOICE),
    /** Options treated well less those treated badly, over all, never below 0. */
    PROPORTIONAL_WITH_PENALTY(Family.CHOICE),
    /** The value of each ticked option, or the default where it has none, between the bounds. */
    MAP_RESPONSE(Family.CHOICE, LOWER, UPPER, DEFAULT),
    /** The whole order, or nothing. */
    ORDER_EXACT(Family.ORDER),
    /** Neighbours of the right order that stand next to each other, in that order, over all. */
    ORDER_ADJACENT(Family.ORDER),
    /** The longest run that is in the right order, gaps allowed. */
    ORDER_LCS(Family.ORDER),
    /** Share of the prompts with their right option. */
    MATCH_SHARE(Family.MATCH),
    /** Every prompt with its right option, or nothing. */
    MATCH_ALL(Family.MATCH),
    /** Another rule's score, raised or lowered by how sure the learner says to be. */
    CERTAINTY(Family.ANY, OF, FLOOR, LOWER, UPPER, DEFAULT, PENALTY),
    /** Another rule's score, less what blind guessing earns, stretched to end at 1 again. */
    CHANCE_CORRECTED(Family.ANY, OF, FLOOR, LOWER, UPPER, DEFAULT, PENALTY);

    enum Family {
        CHOICE,
        ORDER,
        MATCH,
        ANY
    }

    private final Family family;
    private final Set<Parameters.Name> parameters;

    Rule(Family family, Parameters.Name... parameters) {
        this.family = family;
        this.parameters = EnumSet.noneOf(Parameters.Name.class);
        this.parameters.addAll(Arrays.asList(parameters));
    }

    public static Optional<Rule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The latest version; versions count from 1. */
    public int version() {
        return 1;
    }

    Family family() {
        return family;
    }

    boolean takes(Parameters.Name parameter) {
        return parameters.contains(parameter);
    }
}
