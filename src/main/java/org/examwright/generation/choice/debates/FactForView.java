package org.examwright.generation.choice.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/**
 * M28: Which fact best supports the view that {claim}? Wrong answers are facts that the notes bring
 * against the view (P4); and the other way round.
 */
final class FactForView extends ChoicePattern {
    private static final int LONGEST = 130;

    FactForView() {
        super("M28");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these facts best supports (most weakens) the view that {claim}?",
                "a view with a fact on one side and two or more on the other",
                "facts that the notes bring for the other side",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Stance> points =
                Stance.all(ground).stream().filter(FactForView::isPointOnAView).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Stance point : points) {
            Statement fact = point.position();
            candidates.add(
                    new Candidate(
                            fact.text(),
                            fact.id(),
                            fact.topics(),
                            fact.themes(),
                            null,
                            null,
                            0.4,
                            pen -> write(ground, points, point, pen)));
        }
        return Supply.of(candidates, "no view has facts for it and facts against it");
    }

    /** A fact brought for or against what its subject claims, not somebody's own opinion. */
    private static boolean isPointOnAView(Stance stance) {
        Statement fact = stance.position();
        return fact.subject()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^the ", "")
                        .equals(stance.issue())
                && Words.count(fact.subject()) >= 5
                && fact.text().length() <= LONGEST;
    }

    private Written write(Ground ground, List<Stance> points, Stance key, Pen pen) {
        String claim = ground.casing().inside(key.position().subject());
        String stem =
                key.favour()
                        ? pen.oneOf(
                                "Which of these facts best supports the view that " + claim + "?",
                                "Which fact would best support the claim that " + claim + "?")
                        : pen.oneOf(
                                "Which of these facts most weakens the view that " + claim + "?",
                                "Which fact would best challenge the claim that " + claim + "?");
        List<Rival> rivals =
                points.stream()
                        .filter(
                                other ->
                                        other.against(key)
                                                && Words.likeness(
                                                                other.position().text(),
                                                                key.position().text())
                                                        < 0.5)
                        .map(other -> rival(key, other))
                        .toList();
        String told =
                key.favour()
                        ? "The notes bring this for the view."
                        : "The notes bring this against the view.";
        return asked(
                        new Ask(
                                composition(ground, key.position()),
                                stem,
                                new Sheet.Key(
                                        key.position().text(), told, key.position().evidence())),
                        rivals,
                        Difficulties.knownBy(0.3).grain(0).facts(1).task(0.6),
                        pen)
                .orElse(TOO_FEW);
    }

    private static Rival rival(Stance key, Stance other) {
        return Rival.proven(
                Proof.Tier.P4,
                other.position().text(),
                other.favour()
                        ? "This speaks for the view, not against it."
                        : "This speaks against the view, not for it.",
                Nearness.of(
                        "other side",
                        0.6,
                        0.6,
                        false,
                        0.5,
                        Nearness.alike(
                                key.position().text().length(), other.position().text().length())),
                other.position());
    }
}
