package org.examwright.generation.choice.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;

/**
 * M4: In which order did these events take place? The events are numbered in the stem, the options
 * are orders of the numbers. Any order but one is false, since half a year or more lies between the
 * events (P1).
 */
final class CorrectOrder extends ChoicePattern {
    private static final int SPAN = 12;
    private static final int LONGEST_LABEL = 62;

    /** The numbers and the words that introduce the events take six or seven more. */
    private static final int MOST_WORDS = Composition.LONGEST_STEM - 7;

    CorrectOrder() {
        super("M4");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Consider these events: (1) {event}; (2) {event}; (3) {event}. In which order did"
                        + " they take place?",
                "three or four short events half a year or more apart, without a deed or an actor"
                        + " in common",
                "other orders of the same events",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Chronology.orderable(ground).stream()
                        .filter(CorrectOrder::isShort)
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(candidates, "no short event can be put in order with others");
    }

    private static boolean isShort(Happening happening) {
        String label = happening.label();
        return label.length() <= LONGEST_LABEL
                && label.indexOf(',') < 0
                && label.indexOf(';') < 0
                && label.indexOf(':') < 0;
    }

    private Written write(Ground ground, Happening key, Pen pen) {
        List<Happening> others =
                Chronology.around(ground, key, Pace.reach(ground, SPAN)).stream()
                        .filter(CorrectOrder::isShort)
                        .toList();
        for (int more : pen.below(3) == 0 ? new int[] {3, 3, 2, 2, 2, 2} : new int[] {2, 2, 2, 2}) {
            Optional<List<Happening>> chosen =
                    Chronology.choose(others, List.of(key), more, pen, key);
            if (chosen.isPresent() && words(key, chosen.get()) <= MOST_WORDS) {
                List<Happening> events = new ArrayList<>(chosen.get());
                events.add(key);
                events.sort(Comparator.comparing(happening -> happening.event().from()));
                return ask(ground, key, events, pen);
            }
        }
        return new Written.Dropped(
                "too few short events of the same matter lie half a year or more apart");
    }

    private static int words(Happening key, List<Happening> others) {
        return Words.count(key.label())
                + others.stream().mapToInt(other -> Words.count(other.label())).sum();
    }

    /** Orders as lists of places in time: 0, 1, 2 is the right one. */
    private Written ask(Ground ground, Happening key, List<Happening> events, Pen pen) {
        List<List<Integer>> orders = Orders.fair(events.size(), pen);
        List<Integer> right = IntStream.range(0, events.size()).boxed().toList();
        Numbering numbering = Numbering.draw(orders, right, pen);
        List<Rival> rivals = new ArrayList<>();
        for (List<Integer> order : numbering.ascending()) {
            if (!order.equals(right)) {
                rivals.add(rival(events, order, numbering));
            }
        }
        String list =
                IntStream.range(0, events.size())
                        .mapToObj(
                                number -> {
                                    Happening event = events.get(numbering.placeOf(number));
                                    return "("
                                            + (number + 1)
                                            + ") "
                                            + Stems.embedded(event.clause(), ground.casing());
                                })
                        .collect(Collectors.joining("; "));
        String told = events.stream().map(Happening::told).collect(Collectors.joining(" "));
        var evidence = events.stream().flatMap(e -> e.event().quotes().stream()).toList();
        var composition =
                composition(ground, events.stream().map(Happening::event).toArray(Fact[]::new));
        return composition
                .form(Form.SEQUENCE)
                .stem(
                        pen.oneOf("Consider these events: ", "Here are some events: ")
                                + list
                                + ". "
                                + pen.oneOf(
                                        "In which order did they take place?",
                                        "In which order did they happen, earliest first?"))
                .options(
                        Sheet.placed(
                                new Sheet.Key(numbering.shown(right), told, evidence),
                                rivals,
                                numbering.ascending().indexOf(right)))
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(Nearness.inTime(leastGap(events)))
                                .facts(1)
                                .task(0.5));
    }

    /** The fewest years between two that follow each other. */
    private static double leastGap(List<Happening> events) {
        return IntStream.range(1, events.size())
                .mapToDouble(i -> events.get(i).yearsFrom(events.get(i - 1)))
                .min()
                .orElseThrow();
    }

    /** The first two neighbours that stand the wrong way round prove an order false. */
    private static Rival rival(List<Happening> events, List<Integer> order, Numbering numbering) {
        int at =
                IntStream.range(1, order.size())
                        .filter(i -> order.get(i - 1) > order.get(i))
                        .findFirst()
                        .orElseThrow();
        Happening early = events.get(order.get(at));
        Happening late = events.get(order.get(at - 1));
        return Rival.proven(
                Proof.Tier.P1,
                numbering.shown(order),
                early.told() + " " + late.told(),
                Nearness.of("order", Nearness.inTime(early.yearsFrom(late)), 1, false, 0.5, 1),
                early.event(),
                late.event());
    }

    /** Which number each event bears in the stem, and the options in ascending order. */
    private record Numbering(List<Integer> numberOf, List<List<Integer>> ascending) {

        /** Numbers the events so that the right order comes at a place that is even over papers. */
        static Numbering draw(List<List<Integer>> orders, List<Integer> right, Pen pen) {
            List<Numbering> ways =
                    pen.shuffled(Orders.all(right.size())).stream()
                            .filter(numbers -> !numbers.equals(right))
                            .map(numbers -> of(numbers, orders))
                            .toList();
            List<Integer> places =
                    ways.stream()
                            .map(way -> way.ascending.indexOf(right))
                            .distinct()
                            .sorted()
                            .toList();
            int place = pen.place(orders.size(), places);
            return ways.stream()
                    .filter(way -> way.ascending.indexOf(right) == place)
                    .findFirst()
                    .orElseThrow();
        }

        private static Numbering of(List<Integer> numbers, List<List<Integer>> orders) {
            Numbering bare = new Numbering(numbers, List.of());
            return new Numbering(
                    numbers, orders.stream().sorted(Comparator.comparing(bare::shown)).toList());
        }

        String shown(List<Integer> order) {
            return order.stream()
                    .map(place -> Integer.toString(numberOf.get(place) + 1))
                    .collect(Collectors.joining(", "));
        }

        int placeOf(int number) {
            return numberOf.indexOf(number);
        }
    }

    /** Orders of a few things. */
    private static final class Orders {

        static List<List<Integer>> all(int size) {
            List<List<Integer>> orders = new ArrayList<>();
            permute(new ArrayList<>(IntStream.range(0, size).boxed().toList()), 0, orders);
            orders.sort(Comparator.comparing(List::toString));
            return orders;
        }

        private static void permute(List<Integer> list, int from, List<List<Integer>> orders) {
            if (from == list.size()) {
                orders.add(List.copyOf(list));
            }
            for (int i = from; i < list.size(); i++) {
                Collections.swap(list, from, i);
                permute(list, from + 1, orders);
                Collections.swap(list, from, i);
            }
        }

        /**
         * The right order and three others near it, so that no option has most places in common
         * with the rest and could be picked for that.
         */
        static List<List<Integer>> fair(int size, Pen pen) {
            List<List<Integer>> all = all(size);
            List<Integer> right = all.getFirst();
            List<List<Integer>> wrong = new ArrayList<>(pen.shuffled(all.subList(1, all.size())));
            wrong.sort(Comparator.comparingInt(order -> -agreement(order, right)));
            List<List<List<Integer>>> sets = new ArrayList<>();
            int most = Math.min(wrong.size(), 9);
            for (int i = 0; i < most; i++) {
                for (int j = i + 1; j < most; j++) {
                    for (int k = j + 1; k < most; k++) {
                        sets.add(List.of(right, wrong.get(i), wrong.get(j), wrong.get(k)));
                    }
                }
            }
            List<List<List<Integer>>> level =
                    sets.stream().filter(Orders::rightDoesNotStandOut).toList();
            return pen.oneOf(level.isEmpty() ? sets : level);
        }

        private static boolean rightDoesNotStandOut(List<List<Integer>> orders) {
            int ofRight = kinship(orders.getFirst(), orders);
            return orders.stream().skip(1).anyMatch(order -> kinship(order, orders) >= ofRight);
        }

        private static int kinship(List<Integer> order, List<List<Integer>> orders) {
            return orders.stream()
                    .filter(other -> other != order)
                    .mapToInt(other -> agreement(order, other))
                    .sum();
        }

        private static int agreement(List<Integer> one, List<Integer> other) {
            return (int)
                    IntStream.range(0, one.size())
                            .filter(i -> one.get(i).equals(other.get(i)))
                            .count();
        }
    }
}
