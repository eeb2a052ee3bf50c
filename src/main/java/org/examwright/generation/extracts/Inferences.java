package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;

/**
 * Finds what an extract takes for granted: who "refused to" was asked, who "no longer" did so had
 * done it once. "Forced to" is left out: that somebody did not wish it is the same in other words.
 * Only words whose meaning carries the inference in any context are used (linguists call them
 * presupposition triggers and implicative verbs).
 */
public final class Inferences {
    private static final int LONGEST = 14;
    private static final String FRONTED =
            "(?i:In|By|On|At|Before|After|During|Within|Since|From|For|Until|With)";

    /** What stands before it tells when or where; "By June the carters" has "the carters". */
    private static final String SUBJECT =
            "(?:^|, (?:and|but|so|while) |; )(?:"
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
                            + " fear|once|before|after|during|since|by|at"
                            + " last|(?:a|an|one|two|three|four|five|six|ten|some|many|several|\\d+)"
                            + " (?:years?|months?|weeks?|days?|hours?)|on \\p{Lu}|in \\d+|in"
                            + " \\p{Lu})\\b.*");
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?i)\\b(?:I|we|us|our|ours|my|mine|me|you|your|they|them|he|she|it|him|this|these|those|here|now|today|not|never|nor|one|only|even|single|just|merely|hardly|scarcely|it|any|anything|anybody|ever|yet|either|at"
                            + " all)\\b|\\b(?:other|others|such)\\b");

    /** Went on "through the fog": they had not begun to do that. */
    private static final Pattern AGAINST_ODDS =
            Pattern.compile("\\b(?:through|despite|in spite|even|still|all)\\b");

    /** "Workers are no longer" tells of now, which another tense would not. */
    private static final Pattern NOW = Pattern.compile(" (?:is|are|do|does|can|will|has|have)$");

    /** What an extract tells of its own time, which another tense would not carry. */
    private static final Pattern PRESENT =
            Pattern.compile("\\b(?:is|are|am|has|have|does|do|can|will|shall|may|must)\\b");

    /** What nobody is seen to do: "failed to see", "continued to be". */
    private static final Set<String> NO_ACTS =
            Words.set(
                    "be have hold live stand lie exist remain believe think see notice realise"
                            + " understand grasp recognise foresee know feel seem mean matter hope");

    private static final List<Trigger> TRIGGERS =
            List.of(
                    trigger(
                            "refused to",
                            "refused to",
                            (who, what) -> who + " had been asked or expected to " + what,
                            (who, what) -> who + " agreed to " + what,
                            (who, what) -> who + " wished to " + what),
                    trigger(
                            "(?:were|was|been) persuaded to",
                            "persuaded to",
                            (who, what) -> who + " had not at first meant to " + what,
                            (who, what) -> who + " could not be brought to " + what,
                            (who, what) -> who + " meant from the first to " + what),
                    trigger(
                            "agreed to",
                            "agreed to",
                            (who, what) -> who + " had been asked to " + what,
                            (who, what) -> who + " refused to " + what,
                            (who, what) -> who + " offered unasked to " + what),
                    trigger(
                            "no longer",
                            "no longer",
                            (who, what) -> "There had been a time when " + who + " " + what,
                            (who, what) -> who + " still " + what,
                            (who, what) -> who + " " + what + " as before"),
                    trigger(
                            "(?:stopped|ceased)",
                            "stopped",
                            (who, what) -> who + " had earlier been " + what,
                            (who, what) -> who + " went on " + what,
                            (who, what) -> who + " had not been " + what + " before"),
                    trigger(
                            "continued to",
                            "continued to",
                            (who, what) -> who + " had already begun to " + what,
                            (who, what) -> who + " gave up the attempt to " + what,
                            (who, what) -> who + " began to " + what + " for the first time"),
                    trigger(
                            "managed to",
                            "managed to",
                            (who, what) -> "It was not easy for " + who + " to " + what,
                            (who, what) -> who + " tried in vain to " + what,
                            (who, what) -> "It was easy for " + who + " to " + what),
                    trigger(
                            "failed to",
                            "failed to",
                            (who, what) ->
                                    "It had been hoped or expected that " + who + " would " + what,
                            (who, what) -> who + " managed to " + what,
                            (who, what) -> who + " managed to " + what));

    private Inferences() {}

    /** A wording and what it carries, made of who did it and what. */
    private record Trigger(
            Pattern form,
            String shown,
            BinaryOperator<String> follows,
            BinaryOperator<String> against,
            BinaryOperator<String> denied) {}

    private static Trigger trigger(
            String words,
            String shown,
            BinaryOperator<String> follows,
            BinaryOperator<String> against,
            BinaryOperator<String> denied) {
        var form = Pattern.compile(SUBJECT + "(?:(?:have|has|had) )?(?:" + words + ")" + REST);
        return new Trigger(form, shown, follows, against, denied);
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
        if (!form.find() || form.start() > 0 && Tone.reports(said)) {
            return Optional.empty();
        }
        String who = ground.casing().inside(form.group("subject"));
        String what = BOUND.matcher(form.group("rest")).replaceFirst("").strip();
        if (POINTING.matcher(who).find()
                || POINTING.matcher(what).find()
                || PRESENT.matcher(what).find()
                || Words.count(what) < 2
                || Words.count(what) > LONGEST
                || trigger.shown().equals("stopped") && !what.matches("\\p{Ll}+ing\\b.*")
                || trigger.shown().equals("continued to") && AGAINST_ODDS.matcher(what).find()
                || trigger.shown().equals("no longer") && NOW.matcher(who).find()
                || NO_ACTS.contains(Words.tokens(what).getFirst())) {
            return Optional.empty();
        }
        return Optional.of(
                new Inference(
                        said,
                        Words.capitalised(trigger.follows().apply(who, what)),
                        Words.capitalised(trigger.against().apply(who, what)),
                        Words.capitalised(trigger.denied().apply(who, what)),
                        trigger.shown()));
    }
}
