package org.examwright.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.proofreading.Proofreader.Slip;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;

/**
 * The questions of one type that an order can have, one after the other, in an order that the
 * knowledge, the order and its seed fix: round by round, in a round one question of each pattern
 * that still has one, and within a pattern topic by topic. Each is written only when its round
 * comes. It ends where another round would give a pattern more than its share.
 */
final class Sequence {
    private static final int LOOKED_AHEAD = 8;
    private static final int COUNTED_EVERY = 16;

    private final Order order;
    private final Patience patience;
    private final Ground ground;
    private final Keys keys;
    private final Phrasings phrasings;
    private final Repeats repeats;
    private final Places places;
    private final Share share;
    private final Map<Pattern, Deque<Candidate>> waiting = new LinkedHashMap<>();
    private final Deque<NewQuestion> written = new ArrayDeque<>();
    private final Reasons reasons = new Reasons();
    private final String about;
    private int drawn;
    private int rounds;
    private int left;
    private boolean ended;
    private boolean capped;

    Sequence(
            Order order,
            Ground ground,
            Scope scope,
            Map<Pattern, Supply> supplies,
            Keys keys,
            Repeats repeats,
            Proofreader proofreader,
            Patience patience,
            Predicate<QuestionContent> contradicted) {
        this.order = order;
        this.patience = patience;
        this.ground = ground;
        this.keys = keys;
        this.repeats = repeats;
        this.places = new Places(order.seed());
        this.phrasings = new Phrasings(proofreader, contradicted, places);
        this.about = scope.said();
        supplies.forEach(
                (pattern, supply) -> {
                    List<Candidate> admitted =
                            supply.candidates().stream().filter(scope::admits).toList();
                    supply.because().forEach(reason -> reasons.count(pattern.id(), reason));
                    if (admitted.isEmpty() && !supply.candidates().isEmpty()) {
                        reasons.outside(pattern.id());
                    }
                    waiting.put(pattern, new ArrayDeque<>(spread(pattern, admitted)));
                });
        this.share =
                Share.of(
                        order,
                        waiting.keySet(),
                        waiting.values().stream().filter(of -> !of.isEmpty()).count());
    }

    /** Topic by topic in turn; within a topic the worthier first, else by draw. */
    private List<Candidate> spread(Pattern pattern, List<Candidate> candidates) {
        Map<String, List<Candidate>> byTopic = new TreeMap<>();
        for (Candidate candidate : candidates) {
            byTopic.computeIfAbsent(
                            candidate.topics().isEmpty() ? "" : candidate.topics().getFirst(),
                            _ -> new ArrayList<>())
                    .add(candidate);
        }
        List<Deque<Candidate>> topics = new ArrayList<>();
        for (List<Candidate> of : byTopic.values()) {
            List<Candidate> mixed = pen(pattern, of.getFirst().topics() + "").shuffled(of);
            mixed.sort(Comparator.comparingInt(candidate -> -(int) (candidate.worth() * 3)));
            topics.add(new ArrayDeque<>(mixed));
        }
        topics = pen(pattern, "topics").shuffled(topics);
        List<Candidate> spread = new ArrayList<>();
        while (spread.size() < candidates.size()) {
            for (Deque<Candidate> topic : topics) {
                Optional.ofNullable(topic.poll()).ifPresent(spread::add);
            }
        }
        return spread;
    }

    private Pen pen(Pattern pattern, String name) {
        return new Pen(order.seed(), pattern.id() + "|" + name, places);
    }

    /** Each phrasing draws anew; the first draws as if there were no other. */
    private Pen pen(Pattern pattern, Candidate candidate, int phrasing) {
        return pen(pattern, candidate.name() + (phrasing == 0 ? "" : "|" + phrasing));
    }

    /** The next question, or empty where there is none left. */
    Optional<NewQuestion> next() {
        while (written.isEmpty() && !ended) {
            round();
        }
        NewQuestion question = written.poll();
        if (question != null) {
            drawn++;
        }
        return Optional.ofNullable(question);
    }

    private void round() {
        List<Draft> round = read(drafts());
        rounds++;
        if (round.isEmpty()) {
            ended = true;
        } else if (share.allows(rounds, drawn + round.size(), this::left)) {
            round.forEach(draft -> written.add(draft.question()));
        } else {
            round.forEach(this::giveBack);
            capped = true;
            ended = true;
        }
    }

    /** A question of a round, and what it was written from. */
    private record Draft(Pattern pattern, Candidate candidate, NewQuestion question) {}

    /** One question of each pattern that still has one, in the first phrasing, not yet read. */
    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        waiting.keySet()
                .forEach(pattern -> draft(pattern, phrasings::first).ifPresent(drafts::add));
        return drafts;
    }

    /** A round as it reads well: what does not is phrased anew, or another takes its place. */
    private List<Draft> read(List<Draft> drafts) {
        List<Optional<Slip>> slips =
                phrasings.slips(drafts.stream().map(draft -> draft.question().content()).toList());
        List<Draft> read = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            slips.get(i)
                    .map(slip -> mended(draft, slip))
                    .orElse(Optional.of(draft))
                    .ifPresent(read::add);
        }
        return read;
    }

    private Optional<Draft> mended(Draft draft, Slip slip) {
        Candidate candidate = draft.candidate();
        giveBack(draft);
        Written other = phrasings.other(slip, phrasings(draft.pattern(), candidate));
        return kept(draft.pattern(), candidate, other)
                .or(() -> draft(draft.pattern(), phrasings::sound));
    }

    /** As if it had not been written. */
    private void giveBack(Draft draft) {
        keys.giveBack(draft.candidate());
        places.giveBack(draft.question().content());
        repeats.forget(draft.question().content());
    }

    private IntFunction<Written> phrasings(Pattern pattern, Candidate candidate) {
        return phrasing ->
                phrasings.clear(candidate.writer().write(pen(pattern, candidate, phrasing)));
    }

    /** How many candidates wait whose facts may still be keys. */
    private int left() {
        if (rounds % COUNTED_EVERY == 0 || left == 0) {
            left =
                    (int)
                            waiting.values().stream()
                                    .flatMap(Deque::stream)
                                    .filter(keys::allow)
                                    .count();
        }
        return left;
    }

    private Optional<Draft> draft(
            Pattern pattern, Function<IntFunction<Written>, Written> phrased) {
        Deque<Candidate> candidates = waiting.getOrDefault(pattern, new ArrayDeque<>());
        while (!candidates.isEmpty()) {
            patience.check();
            Candidate candidate = freshest(candidates);
            if (!keys.allow(candidate)) {
                dropped(pattern, keys.because(), candidate);
                continue;
            }
            Optional<Draft> kept =
                    kept(pattern, candidate, phrased.apply(phrasings(pattern, candidate)));
            if (kept.isPresent()) {
                return kept;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> kept(Pattern pattern, Candidate candidate, Written written) {
        if (!(written instanceof Written.Asked(NewQuestion question))) {
            return dropped(pattern, ((Written.Dropped) written).because(), candidate);
        }
        if (order.difficulty() != null && question.difficulty().band() != order.difficulty()) {
            places.giveBack(question.content());
            return dropped(pattern, "questions are of another difficulty", candidate);
        }
        Optional<NewQuestion> fresh =
                repeats.isNew(question.content())
                        ? Optional.of(question)
                        : repeats.unlike(question, phrasings(pattern, candidate), phrasings::sound);
        if (fresh.isEmpty()) {
            places.giveBack(question.content());
            return dropped(pattern, "questions would ask what another asks", candidate);
        }
        keys.take(candidate);
        return fresh.map(asked -> new Draft(pattern, candidate, asked));
    }

    private Optional<Draft> dropped(Pattern pattern, String because, Candidate candidate) {
        reasons.count(pattern.id(), because, candidate);
        return Optional.empty();
    }

    /** Of the next few, the first whose facts were asked about least. */
    private Candidate freshest(Deque<Candidate> candidates) {
        List<Candidate> few = new ArrayList<>();
        while (few.size() < LOOKED_AHEAD && !candidates.isEmpty()) {
            few.add(candidates.poll());
        }
        Candidate best = few.getFirst();
        for (Candidate candidate : few) {
            if (keys.used(candidate) < keys.used(best)) {
                best = candidate;
            }
        }
        few.remove(best);
        few.reversed().forEach(candidates::addFirst);
        return best;
    }

    /** Whether it has no more to give. */
    boolean spent() {
        return ended && written.isEmpty();
    }

    /**
     * Why there are no more, the weightiest reason of each pattern: "M6: no office …; M8, M9:
     * nothing between 1924 and 1926".
     */
    String because() {
        List<String> said = new ArrayList<>();
        if (capped) {
            said.add(Share.WHY);
        }
        said.addAll(reasons.said(about));
        said.addAll(Reasons.leftOut(ground.unfit()));
        if (waiting.isEmpty()) {
            return "no pattern among those asked for writes questions of this type";
        }
        return said.isEmpty() ? "every question there is has been drawn" : String.join("; ", said);
    }
}
