package org.examwright.generation.shortanswer.recall;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examwright.generation.facts.ByDate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Named;
import org.examwright.generation.shortanswer.OwnYear;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.shortanswer.Wordings;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;

/** S2: In what year did {event} take place? The exact year and no other. */
final class YearWritten extends ShortAnswerPattern {
    private static final int MIXED_UP = 5;
    private static final int MUCH = 15;
    private static final int COPIED = DefinitionTurned.COPIED;

    YearWritten() {
        super("S2");
    }

    @Override
    public Card card() {
        return Card.written(
                "In which year did {event}?",
                "an event that the notes date to one year without a hedge",
                "the exact year",
                "1");
    }

    @Override
    public Supply supply(Ground ground) {
        boolean shared = WrongYear.fewDeeds(ground);
        List<Candidate> candidates =
                ground.happenings().stream()
                        .filter(
                                h ->
                                        h.inOneYear()
                                                && Named.enough(ground, h)
                                                && Named.oneYear(ground, h)
                                                && OwnYear.has(ground, h)
                                                && Wordings.halfTold(h.event(), h.label())
                                                && !deathOfFewWords(ground, h)
                                                && !h.clause().isState()
                                                && !Dates.namesYear(h.label())
                                                && !h.happenedAgain()
                                                && !(shared && WrongYear.isTold(ground, h)))
                        .map(
                                h ->
                                        new Candidate(
                                                h.label(),
                                                h.event().id(),
                                                h.event().topics(),
                                                h.event().themes(),
                                                h.event().from(),
                                                h.event().to(),
                                                ground.salience(h),
                                                pen -> write(ground, h, pen)))
                        .toList();
        return Supply.of(
                candidates, "no event is dated to one year without a hedge and told as a deed");
    }

    /** The year in which somebody died is worth knowing only of those much is told of. */
    private static boolean deathOfFewWords(Ground ground, Happening happening) {
        return happening.clause().base().equals("die")
                && ground.people().namedIn(happening.clause().subject()).stream()
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .noneMatch(person -> ground.people().mentions(person) >= MUCH);
    }

    /** The years in which something of the same matter happened, nearest first; else the next. */
    private static List<Integer> near(Ground ground, Happening happening) {
        int year = happening.year();
        List<Integer> years =
                IntStream.rangeClosed(1, MIXED_UP)
                        .flatMap(apart -> IntStream.of(year - apart, year + apart))
                        .filter(other -> !ground.contested(happening.event(), other))
                        .filter(
                                other ->
                                        ByDate.aroundYear(ground.happenings(), other, 0).stream()
                                                .anyMatch(event -> besides(event, happening)))
                        .limit(2)
                        .boxed()
                        .toList();
        return years.isEmpty() ? List.of(year - 1, year + 1) : years;
    }

    private static boolean besides(Happening one, Happening other) {
        return one.inOneYear()
                && !one.sharesNoWordWith(other)
                && !Collections.disjoint(one.matters(), other.matters());
    }

    private Written write(Ground ground, Happening happening, Pen pen) {
        Event event = happening.event();
        String year = Dates.year(happening.year());
        List<String> near = near(ground, happening).stream().map(Dates::year).toList();
        var point =
                point(year, List.of(year), near, Map.of("year", happening.year()), event.quotes());
        String command = pen.oneOf("State", "Give");
        String told = Named.inside(event, Stems.embedded(happening.clause(), ground.casing()));
        boolean copied =
                event.quotes().stream()
                        .anyMatch(said -> Words.longestRun(told, said.quote()) >= COPIED);
        return copied || happening.repeats(told)
                ? new Written.Dropped("the question would repeat the notes word for word")
                : composition(ground, event)
                        .stem(command + " the year in which " + told + ".")
                        .commandWord(command)
                        .scheme(all(List.of(point)))
                        .with(
                                Difficulties.knownBy(ground.salience(happening))
                                        .grain(0)
                                        .facts(1)
                                        .task(0.3));
    }
}
