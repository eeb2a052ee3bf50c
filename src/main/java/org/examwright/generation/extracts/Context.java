package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Naming;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;

/** What the course itself tells of a matter, to hold extracts against. */
public record Context(List<Tale> tales) {
    private static final int NEW_WORDS = 3;
    private static final int SHARED = 2;

    /** Of fewer events no count tells which words are common. */
    private static final int COUNTED = 20;

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{3,}");

    /**
     * A fact as a sentence with its full stop.
     *
     * @param favourable whether its wording praises the matter; null where it does neither
     */
    public record Tale(
            Fact fact, String sentence, @org.jspecify.annotations.Nullable Boolean favourable) {
        /** Whether another says the same and more. */
        private boolean isBeginningOf(Tale other) {
            return other != this
                    && other.sentence().length() > sentence.length()
                    && other.sentence().startsWith(sentence.substring(0, sentence.length() - 1));
        }

        /** As indicative content. */
        public MarkScheme.Claim claim(String lead) {
            return new MarkScheme.Claim(lead + sentence, fact.quotes());
        }
    }

    /** The events and statements of the course that name the matter. */
    public static Context of(Ground ground, Matter matter) {
        List<Tale> tales = new ArrayList<>();
        for (Happening happening : Naming.events(Documents.notes(ground), matter::in)) {
            tales.add(tale(happening.event(), happening.told(), happening.label(), matter));
        }
        for (Happening happening : ground.happenings()) {
            if (matter.isHeading(happening.label(), happening.event().topics())) {
                tales.add(tale(happening.event(), happening.told(), happening.label(), matter));
            }
        }
        for (Statement statement : ground.statements()) {
            String text = Words.capitalised(statement.text());
            if (matter.in(text) && Words.count(text) >= NEW_WORDS) {
                tales.add(tale(statement, text.endsWith(".") ? text : text + ".", text, matter));
            }
        }
        return new Context(List.copyOf(tales));
    }

    private static Tale tale(Fact fact, String sentence, String text, Matter matter) {
        if (fact.evidence().isEmpty()) {
            return new Tale(fact, sentence, null);
        }
        Said said = new Said(text, fact.evidence().getFirst(), "");
        return new Tale(
                fact, sentence, Tone.of(said, matter).map(Judgement::favourable).orElse(null));
    }

    /** Those whose wording praises the matter, or those that blame it. */
    public List<Tale> judging(boolean favourable) {
        return tales.stream()
                .filter(tale -> tale.favourable() != null && tale.favourable() == favourable)
                .filter(tale -> tales.stream().noneMatch(tale::isBeginningOf))
                .toList();
    }

    /**
     * Of those that judge the matter, the ones that speak of something which the extract's own
     * judgements speak of too.
     */
    public List<Tale> bearingOn(Stance stance, boolean favourable) {
        return judging(favourable).stream()
                .filter(
                        tale ->
                                stance.judgements().stream()
                                        .anyMatch(
                                                judged ->
                                                        stance.alsoSays(
                                                                tale.sentence(),
                                                                judged.said().text())))
                .toList();
    }

    /**
     * A fact of the course that bears on a sentence of an extract: it speaks of the same things,
     * besides the matter, and of nothing later than the extract.
     */
    public record Touch(Tale tale, Said said) {
        /** "‘…’: The strike ended in 1894." */
        public String inWords() {
            return said.quoted() + ": " + tale.sentence();
        }
    }

    /**
     * What the course tells that bears on what an extract says, each fact and each sentence once,
     * what shares most first. Whether it bears the extract out is for a reader to say.
     */
    public static List<Touch> touches(Ground ground, Piece piece, Matter matter) {
        record Found(Touch touch, int shared) {}
        Set<String> own = Words.stems(matter.name());
        List<Found> found = new ArrayList<>();
        for (Tale tale : around(ground, matter)) {
            int least = matter.in(tale.sentence()) ? SHARED : SHARED + 1;
            if (notLater(tale, piece)) {
                for (Said said : piece.said()) {
                    int shared = shared(ground, tale, said, own);
                    if (shared >= least) {
                        found.add(new Found(new Touch(tale, said), shared));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Found one) -> -one.shared()));
        List<Touch> touches = new ArrayList<>();
        for (Found one : found) {
            if (touches.stream()
                    .noneMatch(
                            other ->
                                    other.tale().fact() == one.touch().tale().fact()
                                            || other.said().equals(one.touch().said()))) {
                touches.add(one.touch());
            }
        }
        return touches;
    }

    /**
     * How many things both speak of, a name counting twice; none where they share no more than a
     * name.
     */
    private static int shared(Ground ground, Tale tale, Said said, Set<String> own) {
        Set<String> both = Words.shared(tale.sentence(), said.text());
        both.removeAll(own);
        both.removeIf(stem -> ground.happenings().size() >= COUNTED && ground.generic(stem));
        Set<String> names =
                NAME.matcher(said.text())
                        .results()
                        .flatMap(name -> Words.stems(name.group()).stream())
                        .collect(Collectors.toSet());
        int named = (int) both.stream().filter(names::contains).count();
        return named == both.size() ? 0 : both.size() + named;
    }

    /** What names the matter, and what stands under the same topics as that. */
    private static List<Tale> around(Ground ground, Matter matter) {
        List<Tale> tales = new ArrayList<>(of(ground, matter).tales());
        Set<String> topics = new HashSet<>(matter.topics());
        tales.forEach(tale -> topics.addAll(tale.fact().topics()));
        for (Happening happening : ground.happenings()) {
            if (!Collections.disjoint(happening.event().topics(), topics)
                    && tales.stream().noneMatch(tale -> tale.fact() == happening.event())) {
                tales.add(tale(happening.event(), happening.told(), happening.label(), matter));
            }
        }
        return tales;
    }

    private static boolean notLater(Tale tale, Piece piece) {
        return !(tale.fact() instanceof Event event)
                || piece.year().isPresent() && event.from().getYear() <= piece.year().getAsInt();
    }
}
