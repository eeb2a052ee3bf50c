package org.examwright.generation.choice.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M16: Which policy (body, document) replaced {policy}, and who followed {person} in {office}? What
 * took the place of one thing at one time is one (P1).
 */
final class WhatReplaced extends ChoicePattern {
    WhatReplaced() {
        super("M16");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which policy (body, document) replaced {policy}? Who followed {person} as {office}"
                        + " in {year}?",
                "a succession that the notes tell, or two tenures of an office with no gap between"
                        + " them",
                "other things of the kind; other holders of the office and people active at the"
                        + " time",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Handover handover : ThingsThatFollowed.in(ground)) {
            candidates.add(candidate(ground, handover));
        }
        for (Handover handover : HoldersThatFollowed.in(ground)) {
            candidates.add(candidate(ground, handover));
        }
        return Supply.of(candidates, "nothing is known to have taken the place of one thing alone");
    }

    private Candidate candidate(Ground ground, Handover handover) {
        return new Candidate(
                handover.name(),
                handover.id(),
                handover.from().topics(),
                List.of(),
                handover.on(),
                handover.on(),
                handover.worth(),
                pen -> write(ground, handover, pen));
    }

    private Written write(Ground ground, Handover handover, Pen pen) {
        for (String stem : pen.shuffled(handover.stems())) {
            List<Rival> rivals =
                    handover.rivals().stream()
                            .filter(rival -> !stem.contains(rival.text()))
                            .toList();
            Optional<Written> written =
                    asked(
                            new Ask(
                                    composition(ground, handover.from(), handover.to())
                                            .resting(handover.proof()),
                                    stem,
                                    handover.key()),
                            rivals,
                            handover.difficulty(),
                            pen);
            if (written.isPresent()) {
                return written.get();
            }
        }
        return TOO_FEW;
    }
}
