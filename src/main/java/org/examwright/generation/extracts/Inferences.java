package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;

/**
 * Finds what an extract takes for granted: who "refused to" was asked, who "no longer" did so had
 * done it once. Only words whose meaning carries the inference in any context are used (linguists
 * call them presupposition triggers and implicative verbs).
 */
public final class Inferences {
    private static final int LONGEST = 14;
    private static final String FRONTED =
            "(?:In|By|On|At|Before|After|During|Within|Since|From|For|Until|With)";

    /** What stands before it tells when or where; "By June the carters" has "the carters". */
    private static final String SUBJECT =
            "^(?:"
                    + FRONTED
                    + "\\b[^,]{2,40}?,? )?(?<subject>(?!"
                    + FRONTED
                    + "\\b)(?:[Tt]he|A|An|Some|Many|Most|Few|\\p{Lu}[\\p{L}’'-]+)(?:"
                    + " [\\p{L}’'-]+){0,5}?) ";

    private static final String REST = " (?<rest>[^.;:,!?()—]{3,90})";
    private static final Pattern BOUND =
            Pattern.compile(
                    " (?:and|but|because|when|while|until|till|unless|although|though|so"
                            + " that|as|who|which|where|if|for"
                            + " fear|once|before|after|during|since|by|at last|on \\p{Lu}|in \\d+|in"
                            + " \\p{Lu})\\b.*");
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?i)\\b(?:I|we|us|our|ours|my|mine|me|you|your|they|them|he|she|it|him|this|these|those|here|now|today|not|never|nor|one|only|even|single|just|merely|hardly|scarcely)\\b|\\b(?:other|others|such)\\b");
    private static final List<Trigger> TRIGGERS =
            List.of(
                    new Trigger(
                            "refused to",
                            "refused to",
                            (who, what) ->
                                    Words.capitalised(who)
                                            + " had been asked or expected to "
                                            + what,
                            (who, what) -> Words.capitalised(who) + " agreed to " + what),
                    new Trigger(
                            "(?:were|was) (?:forced|obliged|compelled|driven) to",
                            "forced to",
                            (who, what) -> Words.capitalised(who) + " did not wish to " + what,
                            (who, what) -> Words.capitalised(who) + " chose to " + what),
                    new Trigger(
                            "no longer",
                            "no longer",
                            (who, what) -> "There had been a time when " + who + " " + what,
                            (who, what) -> Words.capitalised(who) + " still " + what),
                    new Trigger(
                            "(?:stopped|ceased)",
                            "stopped",
                            (who, what) -> Words.capitalised(who) + " had earlier been " + what,
                            (who, what) -> Words.capitalised(who) + " went on " + what),
                    new Trigger(
                            "continued to",
                            "continued to",
                            (who, what) -> Words.capitalised(who) + " had already begun to " + what,
                            (who, what) ->
                                    Words.capitalised(who) + " gave up the attempt to " + what),
                    new Trigger(
                            "managed to",
                            "managed to",
                            (who, what) -> "It was not easy for " + who + " to " + what,
                            (who, what) -> "It proved impossible for " + who + " to " + what),
                    new Trigger(
                            "failed to",
                            "failed to",
                            (who, what) ->
                                    "It had been hoped or expected that " + who + " would " + what,
                            (who, what) -> Words.capitalised(who) + " managed to " + what));

    private Inferences() {}

    /** A wording and what it carries, made of who did it and what. */
    private record Trigger(
            String words,
            String shown,
            BinaryOperator<String> follows,
            BinaryOperator<String> against) {
        Pattern form() {
            return Pattern.compile(SUBJECT + "(?:" + words + ")" + REST);
        }
    }

    /** What can be inferred from an extract, one thing a sentence at most. */
    public static List<Inference> of(Ground ground, Piece piece) {
        List<Inference> found = new ArrayList<>();
        for (Said said : piece.said()) {
            TRIGGERS.stream()
                    .flatMap(trigger -> read(ground, said, trigger).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Inference> read(Ground ground, Said said, Trigger trigger) {
        Matcher form = trigger.form().matcher(said.text());
        if (!form.find()) {
            return Optional.empty();
        }
        String who = ground.casing().inside(form.group("subject"));
        String what = BOUND.matcher(form.group("rest")).replaceFirst("").strip();
        if (POINTING.matcher(who).find()
                || POINTING.matcher(what).find()
                || Words.count(what) < 2
                || Words.count(what) > LONGEST
                || trigger.shown().equals("stopped") && !what.matches("\\p{Ll}+ing\\b.*")) {
            return Optional.empty();
        }
        return Optional.of(
                new Inference(
                        said,
                        trigger.follows().apply(who, what),
                        trigger.against().apply(who, what),
                        trigger.shown()));
    }
}
