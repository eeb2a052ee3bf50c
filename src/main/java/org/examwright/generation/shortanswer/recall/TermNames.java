package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Shorthand;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;

/** The names that a term goes by in its course: all of them earn the mark, none is refused. */
final class TermNames {
    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}[\\p{L}-]+ ?){3,}");
    private static final Pattern SPAN = Pattern.compile("\\b(\\d{4})(?:[-–](\\d{2}|\\d{4}))?\\b");
    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(?:resolution|decree|article|law|order) ((?:On|Of|About) \\p{Lu}\\p{L}+(?:"
                            + " \\p{Lu}\\p{L}+)*)");
    private static final int LONGEST = 3;

    private TermNames() {}

    /** The term, its initials, what stands behind it in brackets, and its aliases as an actor. */
    static List<String> of(Ground ground, Term term) {
        String name = term.term();
        Set<String> names = new LinkedHashSet<>(List.of(name));
        String bare = name.replaceFirst("\\s*\\([^)]*\\)$", "").replaceFirst("^[Tt]he (?=\\S)", "");
        names.add(bare);
        Pattern behind = Pattern.compile("(?i)" + Pattern.quote(bare) + " \\(([^)\\d]{2,40})\\)");
        Set<String> told = new LinkedHashSet<>(List.of(name));
        term.evidence().stream().map(Evidence::quote).forEach(told::add);
        for (String text : told) {
            behind.matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1).replaceFirst("^(or|the) ", ""))
                    .filter(other -> Words.count(other) <= LONGEST)
                    .forEach(names::add);
        }
        if (CAPITALS.matcher(bare).matches()) {
            names.add(bare.replaceAll("(\\p{L})[\\p{L}-]* ?", "$1"));
        }
        Pattern also =
                Pattern.compile(
                        "(?i)\\b"
                                + Pattern.quote(bare)
                                + "\\b,? (?:also called|also known as|known also as|(?:was|were)"
                                + " also called) (?:the )?(\\p{L}[\\p{L}-]+),");
        for (String text : told(ground)) {
            also.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        }
        told.stream()
                .flatMap(text -> TITLE.matcher(text).results())
                .map(found -> found.group(1))
                .forEach(names::add);
        actor(ground, term)
                .ifPresent(
                        actor ->
                                actor.aliases().stream()
                                        .filter(alias -> !Shorthand.is(alias, actor))
                                        .forEach(names::add));
        return new ArrayList<>(names);
    }

    /** Whether the notes give a short form without its long one, or the long one for a meaning. */
    static boolean onlySpeltOut(Term term) {
        if (Sentences.vouched(term)) {
            return false;
        }
        List<String> words =
                Words.tokens(term.definition()).stream()
                        .filter(word -> !word.matches("(?i)an?|the|of|for|and|to|in"))
                        .toList();
        long capitals = words.stream().filter(word -> word.matches("\\p{Lu}.*")).count();
        boolean initials = term.term().matches("\\p{Lu}{2,5}") && term.kind() == Term.Kind.CONCEPT;
        return initials || 2 * capitals > words.size();
    }

    /** The notes' own words wherever they give a thing a second name. */
    private static List<String> told(Ground ground) {
        return ground.once(
                "words that give second names",
                () ->
                        Stream.of(
                                        ground.happenings().stream().map(Happening::event),
                                        ground.statements().stream(),
                                        ground.terms().stream())
                                .flatMap(facts -> facts)
                                .flatMap(fact -> fact.evidence().stream())
                                .map(Evidence::quote)
                                .filter(quote -> quote.contains(" also "))
                                .distinct()
                                .toList());
    }

    /** Whether an answer that gives the other term may be right: it is told by way of this one. */
    static boolean mayBeMeant(Ground ground, Term term, Term other) {
        Set<String> mine = lower(of(ground, term));
        Set<String> others = lower(of(ground, other));
        return others.stream().anyMatch(mine::contains)
                || tells(other, term)
                || tells(term, other)
                || actor(ground, term).isPresent()
                        && actor(ground, term).equals(actor(ground, other))
                || sameYears(term, other);
    }

    private static boolean tells(Term teller, Term told) {
        return Words.plain(teller.definition()).contains(Words.plain(told.term()))
                || Glossary.leaks(told, teller.definition()) && Words.count(told.term()) == 1;
    }

    /** Names for something of the same years may be two names for one thing. */
    private static boolean sameYears(Term one, Term other) {
        Set<Integer> years = years(one);
        years.retainAll(years(other));
        return !years.isEmpty();
    }

    private static Set<Integer> years(Term term) {
        Set<Integer> years = new TreeSet<>();
        SPAN.matcher(term.definition())
                .results()
                .forEach(
                        found -> {
                            int from = Integer.parseInt(found.group(1));
                            String end = found.group(2) == null ? found.group(1) : found.group(2);
                            String to = found.group(1).substring(0, 4 - end.length()) + end;
                            IntStream.rangeClosed(from, Integer.parseInt(to)).forEach(years::add);
                        });
        return years;
    }

    private static Optional<Actor> actor(Ground ground, Term term) {
        return ground.people().named(term.term());
    }

    private static Set<String> lower(List<String> names) {
        Set<String> lower = new LinkedHashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
