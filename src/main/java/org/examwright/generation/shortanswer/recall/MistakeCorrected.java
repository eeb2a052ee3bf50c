package org.examwright.generation.shortanswer.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.shortanswer.Named;
import org.examwright.generation.shortanswer.Open;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;

/**
 * S20: Correct the mistake: '{false variant}'. The doer of a deed that only one did, or the holder
 * of a post, is put for another whom the notes keep apart from it.
 */
final class MistakeCorrected extends ShortAnswerPattern {
    private static final int YEARS = 3;
    private static final int NEAR = 12;
    private static final int PLAUSIBLE = 4;
    private static final int KNOWN = 4;

    MistakeCorrected() {
        super("S20");
    }

    @Override
    public Card card() {
        return Card.written(
                "Correct the mistake: ‘{a sentence with the wrong person}’.",
                "a deed with one doer, or a year in one person's tenure, and someone near who had"
                        + " no part in it",
                "one mark for the correction, one for the mistake where it must be found among"
                        + " several names",
                "1–2");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            if (happening.dated()) {
                Deed.of(ground, happening)
                        .ifPresent(deed -> ofDeed(ground, deed).ifPresent(candidates::add));
            }
        }
        for (Reign reign : ground.offices().reigns()) {
            ofReign(ground, reign).ifPresent(candidates::add);
        }
        if (WrongYear.fewDeeds(ground)) {
            ground.happenings().stream()
                    .filter(h -> WrongYear.isTold(ground, h))
                    .filter(h -> Named.enough(ground, h))
                    .map(happening -> WrongYear.candidate(ground, this, happening))
                    .forEach(candidates::add);
        }
        return Supply.of(candidates, "no deed or tenure can be told of a wrong person");
    }

    private Optional<Candidate> ofDeed(Ground ground, Deed deed) {
        Happening happening = deed.happening();
        List<Actor> rivals =
                ground.people().about(happening.event().from(), YEARS).stream()
                        .filter(person -> person != deed.doer())
                        .filter(
                                person ->
                                        person.topics().stream()
                                                .anyMatch(deed.doer().topics()::contains))
                        .filter(person -> !deed.involves(ground, person))
                        .toList();
        if (nearest(ground, deed.doer(), rivals).isEmpty()
                || !Sentences.vouched(happening.event())
                        && !happening.clause().base().matches("become|replace|succeed")
                || !Named.tellsOf(happening.event(), deed.doer())
                || !Open.isToldAsDone(happening)) {
            return Optional.empty();
        }
        boolean year = happening.inOneYear() && !Dates.namesYear(happening.label());
        String rest =
                " "
                        + Stems.predicate(happening.clause())
                        + (year ? " in " + Dates.year(happening.year()) : "");
        return Optional.of(
                about(
                        happening.label(),
                        happening.event(),
                        ground.salience(happening),
                        pen ->
                                write(
                                        ground,
                                        happening.event(),
                                        happening.event().quotes(),
                                        deed.doer(),
                                        pen.oneOf(nearest(ground, deed.doer(), rivals)),
                                        Likeliest.of(ground, deed),
                                        rest,
                                        pen)));
    }

    /**
     * Those whom learners confuse with the doer, where there are such, else those that the course
     * tells most of.
     */
    private static List<Actor> nearest(Ground ground, Actor doer, List<Actor> rivals) {
        List<Actor> confused =
                rivals.stream().filter(rival -> ground.confused(doer, rival)).toList();
        return confused.isEmpty()
                ? rivals.stream()
                        .filter(
                                rival ->
                                        !Sentences.vouched(rival)
                                                || KNOWN * ground.people().mentions(rival)
                                                        >= ground.people().mentions(doer))
                        .sorted(
                                Comparator.comparing(
                                        (Actor rival) -> -ground.people().mentions(rival)))
                        .limit(PLAUSIBLE)
                        .toList()
                : confused;
    }

    private Optional<Candidate> ofReign(Ground ground, Reign reign) {
        List<Integer> years =
                IntStream.rangeClosed(reign.from().getYear() + 1, reign.to().getYear() - 1)
                        .filter(
                                year ->
                                        ground.covers(year)
                                                && !ground.offices().contested(reign, year))
                        .boxed()
                        .toList();
        List<Actor> others =
                ground.offices().others(reign).stream()
                        .filter(
                                other ->
                                        other.from().getYear() - reign.to().getYear() <= NEAR
                                                && reign.from().getYear() - other.to().getYear()
                                                        <= NEAR)
                        .map(Reign::holder)
                        .distinct()
                        .toList();
        if (years.isEmpty() || others.isEmpty() || !Tenures.known(ground, reign)) {
            return Optional.empty();
        }
        Actor holder = reign.holder();
        return Optional.of(
                new Candidate(
                        "office " + reign.office() + " " + reign.from(),
                        reign.id(),
                        holder.topics(),
                        List.of(),
                        reign.from(),
                        reign.to(),
                        0.5,
                        pen -> ofYear(ground, reign, pen.oneOf(others), pen.oneOf(years), pen)));
    }

    private Written ofYear(Ground ground, Reign reign, Actor wrong, int year, Pen pen) {
        Actor holder = reign.holder();
        return write(
                ground,
                holder,
                Tenures.evidence(reign),
                holder,
                wrong,
                Likeliest.of(ground, LocalDate.of(year, 1, 1), holder, _ -> true),
                " was " + ground.casing().inside(reign.office()) + " in " + Dates.year(year),
                pen);
    }

    private Written write(
            Ground ground,
            Fact about,
            List<Evidence> evidence,
            Actor right,
            Actor wrong,
            List<String> likeliest,
            String rest,
            Pen pen) {
        List<String> refused =
                Stream.concat(Stream.of(wrong.name()), likeliest.stream()).distinct().toList();
        var mistake =
                point(
                        "The mistake is the name " + wrong.name(),
                        acceptedNames(ground, wrong),
                        List.of(),
                        Map.of("name", wrong.name()),
                        evidence);
        var corrected =
                point(
                        "It should be " + right.name(),
                        acceptedNames(ground, right),
                        refused,
                        Map.of("name", right.name()),
                        evidence);
        boolean several =
                ground.people().namedIn(rest).stream()
                        .anyMatch(actor -> actor != wrong && actor.kind() == Actor.Kind.PERSON);
        if (!several) {
            return composition(ground, about)
                    .stem(
                            "This sentence names the wrong person. Give the right one: ‘"
                                    + wrong.name()
                                    + rest
                                    + ".’")
                    .commandWord("Give")
                    .marks(1)
                    .scheme(
                            all(
                                    List.of(
                                            point(
                                                    "It should be " + right.name(),
                                                    acceptedNames(ground, right),
                                                    refused,
                                                    Map.of("name", right.name()),
                                                    evidence))))
                    .with(difficulty(ground, right));
        }
        String task =
                pen.oneOf(
                        "One name in this sentence is wrong. Write it down and correct it: ",
                        "One name in this sentence is wrong. Say which, and give the right one: ");
        return composition(ground, about)
                .stem(task + "‘" + wrong.name() + rest + ".’")
                .commandWord("Correct")
                .marks(2)
                .scheme(all(List.of(mistake, corrected)))
                .with(difficulty(ground, right));
    }

    private static Difficulties difficulty(Ground ground, Actor right) {
        return Difficulties.knownBy(Math.min(1, ground.people().mentions(right) / 10.0))
                .grain(0)
                .facts(2)
                .task(0.4);
    }
}
