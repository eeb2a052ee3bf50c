package org.examwright.generation.choice.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionType;

/**
 * M29: Match each event, term or person with its year, meaning, post or deed. Four pairs, one to
 * one, and where there is a fifth its right side is left over, so that the last pair is not free
 * (P1 each).
 */
final class MatchPairs implements Pattern {
    private static final int PROMPTS = 4;

    @Override
    public String id() {
        return "M29";
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public Card card() {
        return new Card(
                "Match each {event, term, person} with its {year, meaning, post, deed}.",
                "four or five pairs of one topic, each side belonging to one other only",
                "the right sides of the other pairs, and one that is left over",
                List.of(Proof.Tier.P1),
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Stream.of(
                                EventsAndYears.in(ground),
                                TermsAndMeanings.in(ground),
                                PeopleAndPosts.in(ground),
                                PeopleAndDeeds.in(ground))
                        .flatMap(List::stream)
                        .map(set -> candidate(ground, set))
                        .toList();
        return Supply.of(candidates, "no four pairs of one topic belong together one to one");
    }

    private Candidate candidate(Ground ground, PairSet set) {
        Pair first = set.pairs().getFirst();
        List<Event> events =
                set.pairs().stream()
                        .filter(pair -> pair.about() instanceof Event)
                        .map(pair -> (Event) pair.about())
                        .toList();
        return new Candidate(
                set.name(),
                first.id(),
                set.pairs().stream().limit(PROMPTS).skip(1).map(Pair::id).toList(),
                first.about().topics(),
                Composition.themesOf(first.about()),
                events.stream().map(Event::from).min(Comparator.naturalOrder()).orElse(null),
                events.stream().map(Event::to).max(Comparator.naturalOrder()).orElse(null),
                0.5,
                pen -> write(ground, set, pen));
    }

    private Written write(Ground ground, PairSet set, Pen pen) {
        List<Pair> asked = pen.shuffled(set.pairs().subList(0, PROMPTS));
        List<Pair> sides = new ArrayList<>(pen.shuffled(set.pairs()));
        if (set.sorted()) {
            sides.sort(Comparator.comparing(Pair::right));
        }
        List<Option> options = new ArrayList<>();
        for (Pair side : sides) {
            String told =
                    set.pairs().indexOf(side) < PROMPTS ? side.told() : "Left over. " + side.told();
            options.add(
                    new Option(
                            id(options.size()),
                            side.right(),
                            null,
                            null,
                            told,
                            side.quotes(),
                            null));
        }
        List<Prompt> prompts = new ArrayList<>();
        for (Pair pair : asked) {
            prompts.add(
                    new Prompt(
                            Integer.toString(prompts.size() + 1),
                            pair.left(),
                            id(sides.indexOf(pair))));
        }
        return new Composition(ground, this, asked.stream().map(Pair::about).toArray(Fact[]::new))
                .stem(pen.oneOf(set.tasks()))
                .marks(PROMPTS)
                .options(options)
                .prompts(prompts)
                .with(Difficulties.knownBy(0.4).grain(0).closeness(0.5).facts(2).task(0));
    }

    private static String id(int place) {
        return Character.toString('a' + place);
    }
}
