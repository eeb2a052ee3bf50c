package org.examwright.generation.choice.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Definitions.Shape;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;

/**
 * M10: Which term describes {meaning}? Wrong answers are terms of the same kind, each of which the
 * notes define otherwise (P4); none of them shares a word with the meaning asked for.
 */
final class TermForMeaning extends ChoicePattern {
    TermForMeaning() {
        super("M10");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which term describes {meaning}?",
                "a definition of four words or more that does not use the term",
                "terms of the same kind that the notes define otherwise",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        return Defined.supply(ground, (term, pen) -> write(ground, term, pen));
    }

    private Written write(Ground ground, Term key, Pen pen) {
        List<Term> siblings =
                Siblings.near(ground, key).stream()
                        .filter(other -> Siblings.sameKindTold(key, other))
                        .toList();
        for (String stem : pen.shuffled(stems(key))) {
            List<Rival> rivals =
                    siblings.stream()
                            .filter(other -> Words.shared(stem, other.term()).isEmpty())
                            .map(other -> rival(ground, key, other))
                            .toList();
            var difficulty = Difficulties.knownBy(0.5).grain(0).facts(1).task(0);
            if (key.kind() == Term.Kind.CONCEPT) {
                difficulty.abstractTerm();
            }
            var sheetKey =
                    new Sheet.Key(shown(ground, key), Glossary.told(ground, key), key.evidence());
            Optional<Written> written =
                    asked(
                            new Ask(composition(ground, key), stem, sheetKey),
                            rivals,
                            difficulty,
                            pen);
            if (written.isPresent()) {
                return written.get();
            }
        }
        return TOO_FEW;
    }

    /** The ways to ask that suit the kind of term and the form of its definition. */
    private static List<String> stems(Term term) {
        String meaning = term.definition();
        String definite = Definitions.definite(meaning);
        List<String> ways = new ArrayList<>();
        if (Definitions.shape(meaning) == Shape.DEFINITE) {
            ways.add("What name is given to " + definite + "?");
            ways.add("What was the name of " + definite + "?");
            ways.add("Which of these names refers to " + definite + "?");
        } else {
            ways.add("Which term describes " + meaning + "?");
            ways.add("Which term means " + meaning + "?");
            ways.add("Which of these terms refers to " + meaning + "?");
        }
        return ways;
    }

    private static String shown(Ground ground, Term term) {
        return Words.capitalised(Glossary.name(ground, term));
    }

    private static Rival rival(Ground ground, Term key, Term other) {
        boolean topic = other.topics().stream().anyMatch(key.topics()::contains);
        double near = ground.syllabus().nearness(key.topics(), other.topics());
        boolean confused = ground.confused(key, other);
        return Rival.proven(
                Proof.Tier.P4,
                shown(ground, other),
                Glossary.told(ground, other),
                Nearness.of(
                        confused ? "confused" : topic ? "same topic" : "same kind",
                        near,
                        Nearness.overlap(key.topics(), other.topics()),
                        confused,
                        0.5,
                        Nearness.alike(key.term().length(), other.term().length())),
                other,
                key);
    }
}
