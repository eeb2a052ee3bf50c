package org.examwright.generation.choice.terms;

import java.util.List;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;

/**
 * M9: What was {term}? Wrong answers are what terms of the same kind mean; each definition belongs
 * to its own term (P4), and those that could pass for the key's are left out.
 */
final class MeaningOfTerm extends ChoicePattern {

    MeaningOfTerm() {
        super("M9");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What was meant by {term}?",
                "a definition of four words or more that does not use the term",
                "what other terms of the same kind mean",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        return Defined.supply(ground, (term, pen) -> write(ground, term, pen));
    }

    private Written write(Ground ground, Term key, Pen pen) {
        String right = Words.capitalised(key.definition());
        List<Term> siblings = Siblings.near(ground, key);
        boolean telling = Genus.tellsKind(key.term());
        List<Rival> rivals =
                siblings.stream()
                        .filter(other -> !telling || sameHead(key, other))
                        .map(other -> rival(ground, key, other))
                        .toList();
        for (String stem : pen.shuffled(Glossary.questions(ground, key))) {
            var set = Selection.pick(stem, right, rivals, pen);
            if (set.isPresent()) {
                return asked(ground, key, stem, set.get(), pen);
            }
        }
        return TOO_FEW;
    }

    private static boolean sameHead(Term key, Term other) {
        return Genus.head(key.definition()).equals(Genus.head(other.definition()));
    }

    private Written asked(Ground ground, Term key, String stem, List<Rival> set, Pen pen) {
        String right = Words.capitalised(key.definition());
        var difficulty =
                Difficulties.knownBy(0.4).grain(0).closeness(Sheet.closeness(set)).facts(1).task(0);
        if (key.kind() == Term.Kind.CONCEPT) {
            difficulty.abstractTerm();
        }
        return composition(ground, key)
                .stem(stem)
                .options(
                        Sheet.shuffled(
                                new Sheet.Key(right, Glossary.told(ground, key), key.evidence()),
                                set,
                                pen))
                .with(difficulty);
    }

    private static Rival rival(Ground ground, Term key, Term other) {
        boolean topic = other.topics().stream().anyMatch(key.topics()::contains);
        double near = ground.syllabus().nearness(key.topics(), other.topics());
        boolean confused = ground.confused(key, other);
        boolean shape =
                Definitions.shape(other.definition()) == Definitions.shape(key.definition());
        return Rival.proven(
                Proof.Tier.P4,
                Words.capitalised(other.definition()),
                "This defines ‘"
                        + Glossary.name(ground, other)
                        + "’, not ‘"
                        + Glossary.name(ground, key)
                        + "’.",
                Nearness.of(
                        confused ? "confused" : topic ? "same topic" : "same kind",
                        near,
                        Nearness.overlap(key.topics(), other.topics()),
                        confused,
                        shape ? 1 : 0,
                        Nearness.alike(key.definition().length(), other.definition().length())),
                other,
                key);
    }
}
