package org.examwright.generation.choice.terms;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Functions;
import org.examwright.generation.facts.Functions.Function;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M11: What was the function of {body}? Wrong answers are the functions of other bodies that did
 * not take over from it, nor it from them, and whose tasks read differently (P4).
 */
final class FunctionOfBody extends ChoicePattern {
    private static final double TOO_LIKE = 0.2;
    private static final int SAME_AGE = 10;
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d{2}\\b");

    /** "their own regions" tells of several bodies, where no others stand before the word. */
    private static final Pattern ITS_OWN =
            Pattern.compile("^(?:(?!\\b\\p{L}+(?:[^s]s|men|people)\\b).)*?\\b(?:its|their)\\b");

    FunctionOfBody() {
        super("M11");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What was the function of {body}?",
                "a body with a function told as a deed",
                "the functions of other bodies, none of which followed it or went before",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Function> functions = Functions.in(ground);
        List<Candidate> candidates =
                functions.stream()
                        .filter(
                                function ->
                                        Words.shared(function.task(), function.body().name())
                                                .isEmpty())
                        .map(function -> candidate(ground, function, functions))
                        .toList();
        return Supply.of(candidates, "no body's function is told as a deed");
    }

    private Candidate candidate(Ground ground, Function function, List<Function> all) {
        return new Candidate(
                function.body().name() + " " + function.task(),
                function.statement().id(),
                function.statement().topics(),
                function.statement().themes(),
                null,
                null,
                0.5,
                pen -> write(ground, function, all, pen));
    }

    private Written write(Ground ground, Function key, List<Function> all, Pen pen) {
        String body = Glossary.inside(ground, key.body());
        List<Rival> rivals =
                all.stream()
                        .filter(other -> distinct(ground, key, other))
                        .map(other -> rival(ground, key, other))
                        .toList();
        return asked(
                        new Ask(
                                composition(ground, key.statement()),
                                pen.oneOf(
                                        "What was the function of " + body + "?",
                                        "What was the task of " + body + "?"),
                                new Sheet.Key(
                                        Words.capitalised(key.task()),
                                        told(ground, key),
                                        key.statement().evidence())),
                        rivals,
                        Difficulties.knownBy(0.4).grain(0).facts(1).task(0),
                        pen)
                .orElse(TOO_FEW);
    }

    private static boolean distinct(Ground ground, Function key, Function other) {
        return !other.body().equals(key.body())
                && !Functions.related(ground, key.body(), other.body())
                && Words.likeness(key.task(), other.task()) < TOO_LIKE
                && Words.shared(key.body().name(), other.task()).isEmpty()
                && ITS_OWN.matcher(key.task()).find() == ITS_OWN.matcher(other.task()).find()
                && sameTime(key.task(), other.task());
    }

    /** A task with its years stands among others of those years, and one without among such. */
    private static boolean sameTime(String one, String other) {
        List<Integer> years = years(one);
        List<Integer> others = years(other);
        return years.isEmpty() && others.isEmpty()
                || years.stream()
                        .anyMatch(
                                year ->
                                        others.stream()
                                                .anyMatch(
                                                        then -> Math.abs(year - then) <= SAME_AGE));
    }

    private static List<Integer> years(String task) {
        return YEAR.matcher(task).results().map(found -> Integer.valueOf(found.group())).toList();
    }

    private static String told(Ground ground, Function function) {
        return "The function of "
                + Glossary.inside(ground, function.body())
                + " was "
                + function.task()
                + ".";
    }

    private static Rival rival(Ground ground, Function key, Function other) {
        double near =
                ground.syllabus().nearness(key.statement().topics(), other.statement().topics());
        boolean confused = ground.confused(key.body(), other.body());
        return Rival.proven(
                Proof.Tier.P4,
                Words.capitalised(other.task()),
                told(ground, other),
                Nearness.of(
                        confused ? "confused" : near == 1 ? "same topic" : "same kind",
                        near,
                        Nearness.overlap(key.statement().themes(), other.statement().themes()),
                        confused,
                        0.5,
                        Nearness.alike(key.task().length(), other.task().length())),
                other.statement(),
                key.statement());
    }
}
