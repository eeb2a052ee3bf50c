package org.examwright.marking;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule with its version and parameters, as a question version pins it. */
public record ScoringRule(Rule rule, int version, Parameters parameters) {

    /**
     * Reads what a question says of its scoring.
     *
     * @param version null for the latest
     * @param parameters by their JSON names; numbers are shares of the marks
     * @throws Unfit where no such rule, version or parameter exists
     */
    public static ScoringRule of(
            String name, @Nullable Integer version, @Nullable Map<String, ?> parameters) {
        var rule = rule("/rule", name);
        if (version != null && version != rule.version()) {
            throw new Unfit(
                    "/version",
                    "unknown-rule-version",
                    "%s has no version %d".formatted(rule, version));
        }
        return of(rule, read(parameters == null ? Map.of() : parameters));
    }

    /** The latest version of a rule without parameters. */
    public static ScoringRule of(Rule rule) {
        return of(rule, Parameters.NONE);
    }

    /**
     * @throws Unfit where the rule does not take one of the parameters
     */
    public static ScoringRule of(Rule rule, Parameters parameters) {
        var inner = rule.family() == Rule.Family.ANY ? within(parameters) : rule;
        for (var given : parameters.given()) {
            var own = given == Parameters.Name.OF || given == Parameters.Name.FLOOR;
            if (!rule.takes(given) || (!own && !inner.takes(given))) {
                var name = given.name().toLowerCase(Locale.ROOT);
                throw new Unfit(
                        "/parameters/" + name,
                        "unknown-parameter",
                        "%s takes no %s".formatted(inner, name));
            }
        }
        if (parameters.lower() != null
                && parameters.upper() != null
                && parameters.lower().compareTo(parameters.upper()) > 0) {
            throw new Unfit("/parameters/lower", "bad-bounds", "lower lies above upper");
        }
        return new ScoringRule(rule, rule.version(), parameters);
    }

    /** The rule whose score this one corrects for chance or for certainty, if it does that. */
    Optional<ScoringRule> inner() {
        return rule.family() == Rule.Family.ANY
                ? Optional.of(of(within(parameters), parameters.inner()))
                : Optional.empty();
    }

    private static Rule within(Parameters parameters) {
        var of = parameters.of() == null ? "SINGLE_BEST" : parameters.of();
        var inner = rule("/parameters/of", of);
        if (inner.family() == Rule.Family.ANY) {
            throw new Unfit("/parameters/of", "unknown-rule", "A score is corrected once only");
        }
        return inner;
    }

    private static Rule rule(String pointer, String name) {
        return Rule.named(name)
                .orElseThrow(
                        () ->
                                new Unfit(
                                        pointer,
                                        "unknown-rule",
                                        "No scoring rule is called " + name));
    }

    private static Parameters read(Map<String, ?> given) {
        for (var name : given.keySet()) {
            switch (name) {
                case "of", "floor", "lower", "upper", "default", "penalty" -> {}
                default ->
                        throw new Unfit(
                                "/parameters/" + name.replace("~", "~0").replace("/", "~1"),
                                "unknown-parameter",
                                "No scoring rule takes " + name);
            }
        }
        return new Parameters(
                given.get("of") == null ? null : given.get("of").toString(),
                number(given, "floor"),
                number(given, "lower"),
                number(given, "upper"),
                number(given, "default"),
                number(given, "penalty"));
    }

    private static @Nullable Fraction number(Map<String, ?> given, String name) {
        var value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            return Weights.exact(new BigDecimal(value.toString()));
        } catch (IllegalArgumentException notOne) {
            throw new Unfit(
                    "/parameters/" + name, "not-a-number", name + " must be a share of the marks");
        }
    }
}
