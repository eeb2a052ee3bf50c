package org.examwright.generation.choice.contrasts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.KinWords;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Cited;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/**
 * M26: In which way did {one} differ from {other}? Wrong answers are other differences between the
 * two turned round (P4).
 */
final class DifferenceBetween extends ChoicePattern {
    /** So alike, two differences are one told twice. */
    private static final double SAME = 0.5;

    /** Said of the second, it holds for both: "the Girondins and the Jacobins in 1793". */
    private static final Pattern YEAR = Pattern.compile(" in \\d{4}$");

    DifferenceBetween() {
        super("M26");
    }

    /** "One did this, while the other did that", taken apart. */
    private record Sides(Statement statement, Clause one, Clause other) {
        static Optional<Sides> of(Statement statement) {
            String[] parts = statement.text().split(", while ");
            if (parts.length != 2) {
                return Optional.empty();
            }
            Optional<Clause> one = Clause.of(parts[0]);
            Optional<Clause> other = Clause.of(Words.capitalised(parts[1]));
            return one.isPresent()
                            && other.isPresent()
                            && one.get().voice() == Clause.Voice.ACTIVE
                            && other.get().voice() == Clause.Voice.ACTIVE
                    ? Optional.of(new Sides(statement, one.get(), other.get()))
                    : Optional.empty();
        }

        /** Each with what is told of the other. */
        String turned(Ground ground) {
            return one.subject()
                    + " "
                    + Stems.predicate(other)
                    + ", while "
                    + ground.casing().inside(other.subject())
                    + " "
                    + Stems.predicate(one);
        }

        /** Whether one of the two does in both what is told in nearly the same words. */
        boolean saysTheSame(Sides sides) {
            return like(one, sides.one) || like(other, sides.other);
        }

        private static boolean like(Clause a, Clause b) {
            return Words.likeness(
                            KinWords.meanings(Stems.predicate(a)),
                            KinWords.meanings(Stems.predicate(b)))
                    >= SAME;
        }

        /** "The guard obeyed Louis" of the guard under Louis: the names say whose side it is. */
        boolean toldByNames() {
            String[] names = statement.subject().split(" and ");
            Set<String> first = Words.stems(names[0]);
            Set<String> second = Words.stems(names[1]);
            Set<String> own = new HashSet<>(first);
            own.addAll(second);
            first.retainAll(second);
            own.removeAll(first);
            return Words.stems(Stems.predicate(one) + " " + Stems.predicate(other)).stream()
                    .anyMatch(own::contains);
        }

        boolean sameNames(Sides sides) {
            return one.subject().equalsIgnoreCase(sides.one.subject())
                    && other.subject().equalsIgnoreCase(sides.other.subject());
        }
    }

    @Override
    public Card card() {
        return Card.choice(
                "In which way did {one} differ from {the other}?",
                "three or more differences between two things that the notes set side by side",
                "other differences between the two, turned round",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<Statement> pair : new Contrasts(ground).differences().values()) {
            List<Sides> sides =
                    pair.stream()
                            .flatMap(one -> Sides.of(one).stream())
                            .filter(one -> !one.toldByNames())
                            .toList();
            for (Sides key : sides) {
                candidates.add(
                        new Candidate(
                                key.statement().text(),
                                key.statement().id(),
                                key.statement().topics(),
                                key.statement().themes(),
                                null,
                                null,
                                0.5,
                                pen -> write(ground, key, sides, pen)));
            }
        }
        return Supply.of(candidates, "no two things are told apart in three ways");
    }

    private Written write(Ground ground, Sides key, List<Sides> all, Pen pen) {
        String[] names = key.statement().subject().split(" and ");
        String one = named(ground, names[0], key.one());
        String other = named(ground, names[1], key.other());
        List<Sides> told = new ArrayList<>(List.of(key));
        for (Sides sides : all) {
            if (sides.sameNames(key) && told.stream().noneMatch(sides::saysTheSame)) {
                told.add(sides);
            }
        }
        List<Rival> rivals = told.stream().skip(1).map(sides -> rival(ground, key, sides)).toList();
        List<String> stems = stems(ground, one, other);
        return asked(
                        new Ask(
                                composition(ground, key.statement()),
                                pen.oneOf(stems),
                                new Sheet.Key(
                                        key.statement().text(),
                                        Cited.by(
                                                "This is how the two differed",
                                                key.statement().text(),
                                                key.statement().evidence()),
                                        key.statement().evidence())),
                        rivals,
                        Difficulties.knownBy(0.4).grain(0).facts(1).task(0.2),
                        pen)
                .orElse(TOO_FEW);
    }

    /** Two people differ in many ways; the stem says in what. */
    private static List<String> stems(Ground ground, String one, String other) {
        if (person(ground, one) && person(ground, other)) {
            return List.of("How did " + one + " and " + other + " differ as leaders?");
        }
        if (one.contains(" of ") && person(ground, other)) {
            return List.of("In which way did " + one + " differ from that of " + other + "?");
        }
        String year = YEAR.matcher(other).results().map(MatchResult::group).findFirst().orElse("");
        String bare = other.substring(0, other.length() - year.length());
        return List.of(
                "In which way did " + one + " differ from " + other + "?",
                "How did " + one + " and " + bare + " differ" + year + "?");
    }

    private static boolean person(Ground ground, String name) {
        return ground.people()
                .named(name)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .isPresent();
    }

    /** "a farm" where the subject has just "farm". */
    private static String named(Ground ground, String name, Clause side) {
        boolean bare = Character.isLowerCase(name.codePointAt(0)) && !name.startsWith("the ");
        return ground.casing().inside(bare ? side.subject() : name);
    }

    private static Rival rival(Ground ground, Sides key, Sides turned) {
        return Rival.proven(
                Proof.Tier.P4,
                turned.turned(ground),
                "It was the other way round: " + turned.statement().text() + ".",
                Nearness.of(
                        "turned round",
                        1,
                        0.5,
                        false,
                        0.5,
                        Nearness.alike(
                                key.statement().text().length(),
                                turned.statement().text().length())),
                turned.statement());
    }
}
