package org.examwright.generation.choice.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Cited;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/**
 * M25: Which feature of {matter} stayed the same from {year} to {year}? Wrong answers are states of
 * the matter that ended, or began, within those years (P3); what was gone as they began, with the
 * old order perhaps that the matter is named after, is left out.
 */
final class WhatStayed extends ChoicePattern {
    private static final double TOO_LIKE = 0.25;

    /** What happens once cannot last, which all can see. */
    private static final Pattern ONCE =
            Pattern.compile(
                    "\\b((re)?gained|lost|became|attacked|shared out|stepped into|took over"
                            + "|(was|were) (given|granted|forgiven|freed|parted|restored))\\b");

    WhatStayed() {
        super("M25");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these stayed the same in {matter} between {year} and {year}?",
                "a continuity with its years, and changes of the matter within them",
                "states of the matter that ended or began within those years",
                Proof.Tier.P3);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Shift> shifts = Shift.all(ground);
        List<Candidate> candidates = new ArrayList<>();
        for (Statement statement : ground.statements()) {
            if (statement.kind() == Statement.Kind.CONTINUITY) {
                Shift.Dated.of(statement.subject())
                        .filter(span -> span.from() < span.to())
                        .ifPresent(
                                span -> candidates.add(candidate(ground, shifts, statement, span)));
            }
        }
        return Supply.of(candidates, "no continuity is told with its first and its last year");
    }

    private Candidate candidate(
            Ground ground, List<Shift> shifts, Statement lasting, Shift.Dated span) {
        return new Candidate(
                lasting.subject() + ": " + lasting.text(),
                lasting.id(),
                lasting.topics(),
                lasting.themes(),
                LocalDate.of(span.from(), 1, 1),
                LocalDate.of(span.to(), 12, 31),
                0.5,
                pen -> write(ground, shifts, lasting, span, pen));
    }

    private Written write(
            Ground ground, List<Shift> shifts, Statement key, Shift.Dated span, Pen pen) {
        List<Rival> rivals = new ArrayList<>();
        for (Shift shift : shifts) {
            if (span.sameMatter(shift.matter())
                    && span.from() <= shift.from()
                    && shift.to() <= span.to()) {
                if (shift.to() < span.to() && shift.from() > span.from()) {
                    add(rivals, key, shift, shift.before(), "it ended");
                }
                if (shift.from() > span.from()) {
                    add(rivals, key, shift, shift.after(), "it began");
                }
            }
        }
        String matter = ground.casing().inside(span.matter());
        String stem =
                pen.oneOf(
                        "Which of these stayed the same in " + matter + " " + span.years() + "?",
                        "What continued unchanged in " + matter + " " + span.years() + "?",
                        "Which feature of "
                                + matter
                                + " lasted throughout the years "
                                + Dates.span(span.from(), span.to())
                                + "?");
        return asked(
                        new Ask(
                                composition(ground, key),
                                stem,
                                new Sheet.Key(
                                        key.text(),
                                        Cited.by(
                                                "This held throughout those years",
                                                key.text(),
                                                key.evidence()),
                                        key.evidence())),
                        rivals,
                        Difficulties.knownBy(0.3).grain(-0.3).facts(1).task(0.4),
                        pen)
                .orElse(TOO_FEW);
    }

    private static void add(
            List<Rival> rivals, Statement key, Shift shift, String state, String how) {
        boolean unfit =
                ONCE.matcher(state).find()
                        || Words.likeness(state, key.text()) >= TOO_LIKE
                        || rivals.stream()
                                .anyMatch(rival -> Words.likeness(rival.text(), state) >= TOO_LIKE);
        if (!unfit) {
            rivals.add(
                    Rival.proven(
                            Proof.Tier.P3,
                            state,
                            "That did not last; "
                                    + how
                                    + " "
                                    + shift.years()
                                    + ": "
                                    + shift.change().text()
                                    + ".",
                            Nearness.of(
                                    how,
                                    0.7,
                                    1,
                                    !Words.shared(state, key.text()).isEmpty(),
                                    0.5,
                                    Nearness.alike(state.length(), key.text().length())),
                            shift.change(),
                            key));
        }
    }
}
