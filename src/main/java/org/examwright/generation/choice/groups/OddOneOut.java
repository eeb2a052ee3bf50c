package org.examwright.generation.choice.groups;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;

/**
 * M21: Three of these {share something}. Which one does NOT? The three are on a list that the notes
 * give in full, held an office that was never vacant, or happened in one year; the fourth is
 * certain not to (P2 for lists, P1 for years).
 */
final class OddOneOut extends ChoicePattern {
    OddOneOut() {
        super("M21");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Three of these belonged to {group} (held {office}, took place in {year}). Which"
                        + " one did NOT?",
                "three members of a list given in full, three holders of an office never vacant, or"
                        + " three events of a year; and one that is certain not to belong",
                "the members",
                Proof.Tier.P2,
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Stream.<Odd.Source>of(OddMembers::in, OddHolders::in, OddEvents::in)
                        .flatMap(source -> source.in(ground).stream())
                        .map(odd -> candidate(ground, odd))
                        .toList();
        return Supply.of(
                candidates, "no three things are known to share what a fourth certainly lacks");
    }

    private Candidate candidate(Ground ground, Odd odd) {
        return new Candidate(
                odd.name(),
                odd.id(),
                odd.about().topics(),
                Composition.themesOf(odd.about()),
                odd.on(),
                odd.on(),
                odd.worth(),
                pen -> write(ground, odd, pen));
    }

    private Written write(Ground ground, Odd odd, Pen pen) {
        String stem = pen.oneOf(odd.stems());
        return Selection.pickAround(stem, odd.outsider().text(), odd.members().get(), pen)
                .filter(set -> set.size() == 3)
                .map(set -> asked(ground, odd, stem, set, pen))
                .orElse(TOO_FEW);
    }

    private Written asked(Ground ground, Odd odd, String stem, List<Rival> set, Pen pen) {
        return composition(ground, odd.about())
                .citing(odd.outsider().evidence())
                .quoting(set.stream().flatMap(of -> of.proof().evidence().stream()).toList())
                .form(Form.ODD_ONE_OUT)
                .stem(stem)
                .options(Sheet.shuffled(odd.outsider(), set, pen))
                .with(
                        Difficulties.knownBy(odd.worth())
                                .grain(0)
                                .closeness(Sheet.closeness(set))
                                .facts(1)
                                .task(0));
    }
}
