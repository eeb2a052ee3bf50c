package org.examwright.generation.choice.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.questions.Proof;

/**
 * M8: Who {introduced / led / proposed} {X}? Asked of acts with one doer. Wrong answers are people
 * active at the time who have no part in it; the notes give the act to another (P4).
 */
final class DoerOfDeed extends ChoicePattern {
    private static final int AROUND = 3;

    /** "Declared that …": a year at the end would be read as that of what was said. */
    private static final Pattern SAYING = Pattern.compile("(?<verb>\\p{Ll}+)(?<said> that .*)");

    DoerOfDeed() {
        super("M8");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Who {did this}?",
                "an act with one doer, told as theirs alone",
                "people active at the time who had no part in it",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Deed.all(ground).stream()
                        .map(
                                deed ->
                                        candidate(
                                                ground,
                                                deed.happening(),
                                                pen -> write(ground, deed, pen)))
                        .toList();
        return Supply.of(candidates, "no event is told as the act of one person alone");
    }

    private Written write(Ground ground, Deed deed, Pen pen) {
        String stem = stem(deed, pen.oneOf("Who", "Who", "Which of these people"));
        String key = deed.doer().name();
        List<Rival> rivals =
                deed.others(ground, AROUND).stream()
                        .filter(
                                person ->
                                        !ground.people().names(stem, person)
                                                && Peers.alike(ground, deed.doer(), person))
                        .map(person -> rival(ground, deed, person))
                        .toList();
        return Selection.pick(stem, key, rivals, pen)
                .map(set -> asked(ground, deed, stem, set, pen))
                .orElse(TOO_FEW);
    }

    static String stem(Deed deed, String who) {
        Happening happening = deed.happening();
        String when =
                happening.inOneYear() && !Dates.namesYear(happening.label())
                        ? " in " + Dates.year(happening.year())
                        : "";
        String deedDone = Stems.predicate(happening.clause());
        Matcher saying = SAYING.matcher(deedDone);
        return saying.matches()
                ? who + " " + saying.group("verb") + when + saying.group("said") + "?"
                : who + " " + deedDone + when + "?";
    }

    private Written asked(Ground ground, Deed deed, String stem, List<Rival> set, Pen pen) {
        Happening happening = deed.happening();
        var key = new Sheet.Key(deed.doer().name(), happening.told(), happening.event().quotes());
        return composition(ground, happening.event())
                .stem(stem)
                .options(Sheet.shuffled(key, set, pen))
                .with(
                        Difficulties.knownBy(ground.salience(happening))
                                .grain(-0.5)
                                .closeness(Sheet.closeness(set))
                                .facts(1)
                                .task(0));
    }

    private static Rival rival(Ground ground, Deed deed, Actor person) {
        Optional<Happening> own =
                ground.people().deeds(person).stream()
                        .filter(
                                other ->
                                        other.event().parts().stream()
                                                .anyMatch(
                                                        part ->
                                                                part.actor().equals(person.name())
                                                                        && part.part()
                                                                                == Event.Part
                                                                                        .AGENT))
                        .min(
                                Comparator.comparingDouble(
                                                (Happening other) ->
                                                        other.yearsFrom(deed.happening()))
                                        .thenComparing(Happening::label));
        double years = own.map(other -> other.yearsFrom(deed.happening())).orElse(4.0);
        String why = deed.happening().told() + own.map(other -> " " + other.told()).orElse("");
        boolean confused = ground.confused(deed.doer(), person);
        Nearness nearness =
                Nearness.of(
                        confused
                                ? "confused"
                                : person.topics().stream()
                                                .anyMatch(
                                                        deed.happening().event().topics()::contains)
                                        ? "same topic"
                                        : "same time",
                        Nearness.inTime(years),
                        Nearness.overlap(person.topics(), deed.doer().topics()),
                        confused,
                        Nearness.alike(
                                ground.people().mentions(person),
                                ground.people().mentions(deed.doer())),
                        Nearness.alike(person.name().length(), deed.doer().name().length()));
        return own.isPresent()
                ? Rival.proven(
                        Proof.Tier.P4,
                        person.name(),
                        why,
                        nearness,
                        deed.happening().event(),
                        own.get().event())
                : Rival.proven(
                        Proof.Tier.P4,
                        person.name(),
                        why,
                        nearness,
                        deed.happening().event(),
                        person);
    }
}
