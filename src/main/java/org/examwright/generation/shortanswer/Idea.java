package org.examwright.generation.shortanswer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.SameMeaning;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;

/**
 * Something a good answer may say.
 *
 * @param text as a sentence without a full stop, or "to …" for an aim
 * @param fact what it is known from
 * @param key the fact that a question for it has as its key: the link where it is one, else the
 *     fact itself
 */
public record Idea(String text, Fact fact, Fact key) {
    private static final double TWINS = 0.4;
    private static final double PART = 0.5;
    private static final int LEAST_SHARED = 3;

    /** Passive deeds that two sentences may tell in other words of one thing. */
    private static final List<Pattern> SAME_DEED =
            Stream.of("banned|outlawed|forbidden|prohibited", "deported|exiled|banished")
                    .map(verbs -> Pattern.compile("\\b(?:was|were) (?:" + verbs + ")\\b"))
                    .toList();

    private static final Pattern CAME_IN =
            Pattern.compile("\\b(?:became|succeeded|replaced|was (?:made|appointed|elected))\\b");

    /** The idea a fact gives, where it stands on its own. */
    public static Optional<Idea> of(Ground ground, Fact fact) {
        return Sentences.of(ground, fact).map(text -> new Idea(text, fact, fact));
    }

    /** Statements that are one kind of matter, by their subject. */
    public static Map<String, List<Statement>> bySubject(
            Ground ground, Predicate<Statement> asked) {
        return ground.statements().stream()
                .filter(asked)
                .collect(
                        Collectors.groupingBy(
                                Statement::subject, TreeMap::new, Collectors.toList()));
    }

    /** What statements tell on their own, each idea once. */
    public static List<Idea> told(Ground ground, List<Statement> statements) {
        return distinct(statements.stream().flatMap(s -> of(ground, s).stream()).toList(), "");
    }

    /** What statements tell together with a detail that the notes know, each idea once. */
    public static List<Idea> detailed(Ground ground, List<Statement> statements) {
        return told(ground, statements).stream().filter(Points::hasDetail).toList();
    }

    /** The idea at the near end of a link, resting on the words that say the link. */
    public static Optional<Idea> of(Ground ground, Link link, Fact end) {
        return Sentences.of(ground, end).map(text -> new Idea(text, end, link.relation()));
    }

    /** The quotes it rests on. */
    public List<Evidence> evidence() {
        Set<Evidence> evidence = new LinkedHashSet<>(key.quotes());
        evidence.addAll(fact.quotes());
        return List.copyOf(evidence);
    }

    /** Words of the notes that tell more of it. */
    public Optional<String> detail() {
        return Sentences.detail(text, fact).or(() -> Sentences.detail(text, key));
    }

    /** So many at most, told as reasons and results rather than as events where there are more. */
    public static List<Idea> distinct(List<Idea> ideas, String asked, int most) {
        List<Idea> distinct = distinct(ideas, asked);
        if (distinct.size() <= most) {
            return distinct;
        }
        List<Idea> first = new ArrayList<>(distinct);
        first.sort(Comparator.comparing((Idea idea) -> idea.fact() instanceof Event));
        List<Idea> kept = first.subList(0, most);
        return distinct.stream().filter(kept::contains).toList();
    }

    /** Without those that say much the same as one before, or as what is asked. */
    public static List<Idea> distinct(List<Idea> ideas, String asked) {
        List<Idea> kept = new ArrayList<>();
        for (Idea idea : ideas) {
            if (Words.likeness(idea.text, asked) <= TWINS
                    && kept.stream()
                            .noneMatch(
                                    other ->
                                            alike(idea.text, other.text, asked)
                                                    || oneHandover(idea, other)
                                                    || Overlap.halves(
                                                            idea.text,
                                                            other.text,
                                                            asked + " " + about(idea, other)))) {
                kept.add(idea);
            }
        }
        return kept;
    }

    /** What the two are told of, which says nothing of either. */
    private static String about(Idea one, Idea other) {
        return Stream.of(one.fact, other.fact)
                .map(fact -> fact instanceof Statement statement ? statement.subject() : "")
                .collect(Collectors.joining(" "));
    }

    /** One sentence gives several people their posts: one effect, whichever of them is told. */
    private static boolean oneHandover(Idea one, Idea other) {
        return bothSay(CAME_IN, one.text, other.text)
                && one.fact.quotes().stream()
                        .map(Evidence::quote)
                        .anyMatch(
                                quote ->
                                        other.fact.quotes().stream()
                                                .anyMatch(said -> said.quote().equals(quote)));
    }

    private static boolean bothSay(Pattern deed, String one, String other) {
        return deed.matcher(one).find() && deed.matcher(other).find();
    }

    /**
     * Whether two markers might pay one sentence for both: they share many words, or most of the
     * shorter one, the question's own words left aside.
     */
    private static boolean alike(String one, String other, String asked) {
        return said(one).stream()
                .anyMatch(a -> said(other).stream().anyMatch(b -> alikeAsSaid(a, b, asked)));
    }

    private static List<String> said(String text) {
        return Stream.concat(Stream.of(text), SameMeaning.of(text).stream()).toList();
    }

    private static boolean alikeAsSaid(String one, String other, String asked) {
        if (Words.likeness(one, other) > TWINS) {
            return true;
        }
        Set<String> shared = Words.shared(one, other);
        shared.removeAll(Words.stems(asked));
        if (!shared.isEmpty() && SAME_DEED.stream().anyMatch(deed -> bothSay(deed, one, other))) {
            return true;
        }
        Set<String> a = Words.stems(one);
        Set<String> b = Words.stems(other);
        a.removeAll(Words.stems(asked));
        b.removeAll(Words.stems(asked));
        int least = Math.min(a.size(), b.size());
        return shared.size() >= LEAST_SHARED && shared.size() > PART * least;
    }
}
