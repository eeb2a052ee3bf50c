package org.examwright.generation.choice.contrasts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
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
 * M14 and M15: Which was an aim, or a measure, of {policy}? Wrong answers are those of policies
 * that the notes set against it (P4); what both share, or could share, is left out.
 */
final class PartOfOne extends ChoicePattern {
    private static final double TOO_LIKE = 0.3;
    private final Statement.Kind kind;
    private final Card card;
    private final List<String> ways;

    PartOfOne(String id, Statement.Kind kind, Card card, List<String> ways) {
        super(id);
        this.kind = kind;
        this.card = card;
        this.ways = ways;
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public Supply supply(Ground ground) {
        Contrasts contrasts = new Contrasts(ground);
        List<Statement> parts =
                ground.statements().stream()
                        .filter(part -> part.kind() == kind && plain(part))
                        .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Statement part : parts) {
            List<Statement> theirs =
                    parts.stream()
                            .filter(other -> contrasts.between(part.subject(), other.subject()))
                            .filter(other -> !shared(parts, part.subject(), other))
                            .filter(other -> !ofOneThing(part, other))
                            .toList();
            List<Statement> near = ofOneMatter(part, theirs);
            if (near.size() >= 2) {
                candidates.add(
                        new Candidate(
                                part.subject() + ": " + part.text(),
                                part.id(),
                                part.topics(),
                                part.themes(),
                                null,
                                null,
                                0.5,
                                pen -> write(ground, part, near, pen)));
            }
        }
        return Supply.of(candidates, "the notes set no policy against another and tell both apart");
    }

    /** An aim is "to …"; a measure is a sentence. */
    private boolean plain(Statement part) {
        boolean infinitive = part.text().startsWith("to ");
        return infinitive == (kind == Statement.Kind.AIM) && Words.count(part.text()) <= 18;
    }

    /**
     * A measure for schools is struck out beside a family policy, where others of its matter are.
     */
    private static List<Statement> ofOneMatter(Statement part, List<Statement> theirs) {
        List<Statement> near =
                theirs.stream()
                        .filter(other -> !Collections.disjoint(part.topics(), other.topics()))
                        .toList();
        return near.size() >= 2 ? near : theirs;
    }

    /** "Divorce was made easy" beside "Divorce was banned": one of the two holds. */
    private static boolean ofOneThing(Statement part, Statement other) {
        return Clause.of(part.text())
                .flatMap(
                        one ->
                                Clause.of(other.text())
                                        .filter(
                                                two ->
                                                        one.subject()
                                                                .equalsIgnoreCase(two.subject())))
                .isPresent();
    }

    /** Whether something like it is told of the subject too. */
    private static boolean shared(List<Statement> parts, String subject, Statement other) {
        return parts.stream()
                .filter(part -> Contrasts.plain(part.subject()).equals(Contrasts.plain(subject)))
                .anyMatch(part -> Words.likeness(part.text(), other.text()) >= TOO_LIKE);
    }

    private Written write(Ground ground, Statement key, List<Statement> theirs, Pen pen) {
        String subject = ground.casing().inside(key.subject());
        List<Rival> rivals = theirs.stream().map(other -> rival(ground, key, other)).toList();
        boolean people =
                ground.people().named(key.subject().replaceFirst("^(?i)the ", "")).isPresent();
        for (String way : pen.shuffled(people ? ways.subList(0, 1) : ways)) {
            var asked =
                    asked(
                            new Ask(
                                    composition(ground, key),
                                    way.formatted(subject),
                                    new Sheet.Key(
                                            Words.capitalised(key.text()),
                                            Cited.by(told(ground, key), key.text(), key.evidence()),
                                            key.evidence())),
                            rivals,
                            Difficulties.knownBy(0.4).grain(0).facts(1).task(0.2),
                            pen);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return TOO_FEW;
    }

    private String told(Ground ground, Statement part) {
        String what = kind == Statement.Kind.AIM ? "an aim of " : "part of ";
        return "This was " + what + ground.casing().inside(part.subject());
    }

    private Rival rival(Ground ground, Statement key, Statement other) {
        return Rival.proven(
                Proof.Tier.P4,
                Words.capitalised(other.text()),
                Cited.by(
                        told(ground, other) + ", not of " + ground.casing().inside(key.subject()),
                        other.text(),
                        other.evidence()),
                Nearness.of(
                        "of " + other.subject(),
                        0.7,
                        Nearness.overlap(key.topics(), other.topics()),
                        !Words.shared(key.text(), other.text()).isEmpty(),
                        0.5,
                        Nearness.alike(key.text().length(), other.text().length())),
                other,
                key);
    }
}
