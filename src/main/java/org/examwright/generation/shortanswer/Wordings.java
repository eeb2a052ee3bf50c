package org.examwright.generation.shortanswer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.People;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.SameMeaning;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;

/**
 * The forms in which an idea may be given: as the course tells it, shorter, with surnames alone, as
 * a noun phrase, in the words of every other sentence that tells the same, and in plain words.
 */
public final class Wordings {
    private static final int MOST = 8;
    private static final int LONGEST = 26;
    private static final double SAME = 0.6;
    private static final double ELSE = 1.6;
    private static final int LEAST = 4;

    /** What follows tells when, how or to what end, and is not what the point pays for. */
    private static final Pattern MORE =
            Pattern.compile(
                    ",? (although|though|so that|because|in order to|with the help of) .*"
                            + "|, (which|who|but|so|with|above all|among them|most of them) .*");

    /** Where notes weigh several things of one kind, each is told by its place among the others. */
    private static final Pattern WEIGHED =
            Pattern.compile("(?i)\\b(?:mattered|to a lesser degree)\\b");

    private Wordings() {}

    /** The idea's forms, its own words first. */
    public static List<String> of(Ground ground, Idea idea) {
        Set<String> forms = new LinkedHashSet<>(of(ground, idea.text()));
        witnesses(idea).forEach(forms::add);
        return forms.stream().limit(MOST).toList();
    }

    /** The forms of a text that no fact tells in other words. */
    public static List<String> of(Ground ground, String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        forms.add(text.replaceFirst("(?i)^(to|the|a|an) ", ""));
        String surnames = withSurnames(ground, text);
        forms.add(surnames);
        core(surnames).ifPresent(forms::add);
        clause(surnames)
                .filter(_ -> !surnames.contains(" or ") && !surnames.startsWith("to "))
                .filter(clause -> !clause.subject().matches(".*['’]s\\b.*"))
                .flatMap(clause -> Nominals.of(clause, ground.casing()))
                .ifPresent(forms::add);
        forms.addAll(SameMeaning.of(surnames));
        return new ArrayList<>(forms);
    }

    /** The sentence without what it adds behind its main clause. */
    public static Optional<String> core(String text) {
        String shorter = MORE.matcher(text).replaceFirst("");
        return shorter.equals(text)
                        || Words.count(shorter) < LEAST
                        || shorter.contains(", ")
                        || clause(shorter).isEmpty()
                ? Optional.empty()
                : Optional.of(shorter);
    }

    /** What other sentences of the course say that tell nearly the same. */
    private static List<String> witnesses(Idea idea) {
        List<String> told = new ArrayList<>();
        for (Evidence evidence : idea.evidence()) {
            String quote = evidence.quote().strip().replaceFirst("\\.$", "");
            if (Sentences.vouched(idea.fact())
                    && Words.count(quote) <= LONGEST
                    && !weighs(quote)
                    && tells(quote, idea.text())) {
                Stream.of(quote, core(quote).orElse(quote))
                        .distinct()
                        .filter(form -> tells(form, idea.text()))
                        .filter(form -> tellsLittleElse(form, idea.text()))
                        .forEach(told::add);
            }
        }
        return told;
    }

    /** Whether a sentence sets one of several things above or below the others. */
    static boolean weighs(String sentence) {
        return WEIGHED.matcher(sentence).find();
    }

    /** A sentence that tells a second thing as well would be paid for twice. */
    private static boolean tellsLittleElse(String sentence, String told) {
        return Words.stems(sentence).size() <= ELSE * Words.stems(told).size() + 1;
    }

    /** Whether a sentence holds most of what another says. */
    static boolean tells(String sentence, String told) {
        Set<String> all = Words.stems(told);
        return !all.isEmpty() && Words.shared(sentence, told).size() >= SAME * all.size();
    }

    /** Whether the quotes of a fact that somebody vouches for hold half of what is told of it. */
    public static boolean halfTold(Fact fact, String told) {
        Set<String> all = Words.stems(told);
        String quotes = String.join(" ", fact.quotes().stream().map(Evidence::quote).toList());
        return !Sentences.vouched(fact) || 2 * Words.shared(quotes, told).size() >= all.size();
    }

    /** Whether the quotes that a fact rests on hold most of what is told of it. */
    public static boolean supported(Fact fact, String told) {
        return tells(
                String.join(" ", fact.evidence().stream().map(Evidence::quote).toList()), told);
    }

    private static String withSurnames(Ground ground, String text) {
        String shorter = text;
        for (Actor person : ground.people().persons()) {
            String[] words = person.name().split(" ");
            if (words.length > 1 && text.contains(person.name()) && only(ground, person)) {
                shorter = shorter.replace(person.name(), words[words.length - 1]);
            }
        }
        return shorter;
    }

    private static boolean only(Ground ground, Actor person) {
        String surname = People.surname(person);
        return !person.name().matches(".*\\b[IVX]+$")
                && ground.people().bearers(surname).stream()
                                .filter(other -> other.kind() == Actor.Kind.PERSON)
                                .count()
                        == 1;
    }

    private static Optional<Clause> clause(String text) {
        return Clause.of(Words.capitalised(text));
    }
}
