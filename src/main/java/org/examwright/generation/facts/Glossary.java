package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Term;

/** Terms in sentences: with or without "the", as their kind and the notes' own usage have it. */
public final class Glossary {
    private static final int ROOT = 5;

    /** "Privy Council", "Board of Trade": a common noun made a name keeps its article. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}-]+"
                            + " )+(Commission|Congress|Committee|Council|Party|Ministry|League|Army|Front|Assembly|Court|Office|Bureau|Board|Directorate)("
                            + " of .*)?");

    /** "Northern Manifesto": the name of one thing, and not of a kind. */
    private static final Pattern OWN_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:of|the|and|for|\\p{Lu}[\\p{L}'’-]+))+");

    private Glossary() {}

    /** Whether a text would give the term away by sharing a word with it. */
    public static boolean leaks(Term term, String text) {
        return leaks(Words.stems(term.term()), Words.stems(text));
    }

    /** Whether a meaning tells of the person after whom the term is called: "the late king's". */
    public static boolean tellsNamesake(Ground ground, Term term) {
        Set<String> meaning = Words.stems(term.definition());
        String name = Words.bare(term.term());
        return ground.people().persons().stream()
                .filter(person -> person.role() != null)
                .filter(person -> name.contains(Words.bare(Words.tokens(person.name()).getLast())))
                .anyMatch(person -> meaning.stream().anyMatch(standing(person)::contains));
    }

    /** What somebody is called besides the name: ruler, founder. */
    private static Set<String> standing(Actor person) {
        return Words.stems(Objects.toString(person.role(), "").split("\\b(of|and|who|in)\\b")[0]);
    }

    /** The same of the stems of a name and of a text. */
    public static boolean leaks(Set<String> name, Set<String> words) {
        return name.stream()
                .anyMatch(
                        part ->
                                words.stream()
                                        .anyMatch(
                                                word ->
                                                        word.equals(part)
                                                                || word.length() >= ROOT
                                                                        && part.startsWith(
                                                                                word.substring(
                                                                                        0, ROOT))));
    }

    /** Whether another term's definition shares this part of all their words, 0 to 1. */
    public static boolean definedAlike(Ground ground, Term term, double part) {
        return !ground.once(
                        "terms defined alike by " + part,
                        () ->
                                new Resemblance<>(
                                        ground.terms(),
                                        other -> Words.stems(other.definition()),
                                        part))
                .like(term)
                .isEmpty();
    }

    /**
     * "Guild: an association of craftsmen": one among many, of which no events are told by name.
     */
    public static boolean oneOfMany(Term term) {
        return term.kind() == Term.Kind.BODY
                && Words.count(term.term()) == 1
                && (Definitions.shape(term.definition()) == Definitions.Shape.INDEFINITE
                        || term.definition().startsWith("one of "));
    }

    /** Ways to ask for the meaning of a term. */
    public static List<String> questions(Ground ground, Term term) {
        String quoted = "‘" + name(ground, term) + "’";
        String known = withArticle(ground, term);
        List<String> ways = new ArrayList<>();
        switch (term.kind()) {
            case CONCEPT -> {
                ways.add("What was meant by the term " + quoted + "?");
                ways.add("What was meant by " + quoted + "?");
            }
            case POLICY -> {
                ways.add("What was meant by " + quoted + "?");
                if (Genus.of(term.definition()) == Genus.ACTION) {
                    ways.add("What was the policy known as " + quoted + "?");
                }
            }
            case BODY -> {
                ways.add("Which description fits the body known as " + known + "?");
                ways.add("Which of these describes " + known + "?");
            }
            case OFFICE ->
                    ways.add("Which of these describes the post of " + name(ground, term) + "?");
            case DOCUMENT ->
                    ways.add(
                            Genus.isRead(term.definition())
                                    ? "Which of these describes " + quoted + "?"
                                    : "Which of these describes the document known as "
                                            + known
                                            + "?");
        }
        return ways;
    }

    /** "The Duma was an elected assembly …" as feedback says it. */
    public static String told(Ground ground, Term term) {
        return "‘" + name(ground, term) + "’: " + term.definition() + ".";
    }

    /** The term as it stands inside a sentence. */
    public static String name(Ground ground, Term term) {
        return ground.casing().term(term.term().replaceFirst("^[Tt]he (?=\\S)", ""));
    }

    /** A term or a body as it stands inside a sentence: "the Duma", "free trade". */
    public static String inside(Ground ground, Fact fact) {
        return switch (fact) {
            case Term term -> withArticle(ground, term);
            case Actor actor when actor.kind() != Actor.Kind.PERSON ->
                    withArticle(
                            ground,
                            ground.casing().term(actor.name().replaceFirst("^[Tt]he (?=\\S)", "")));
            default -> fact.name();
        };
    }

    /** The term with "the" where the notes write it so. */
    public static String withArticle(Ground ground, Term term) {
        String name = name(ground, term);
        if (term.term().toLowerCase(Locale.ROOT).startsWith("the ")) {
            return "the " + name;
        }
        if (Character.isDigit(name.codePointBefore(name.length()))) {
            return name.contains(" of ") ? "the " + name : name;
        }
        boolean body = term.kind() == Term.Kind.BODY && Character.isUpperCase(name.codePointAt(0));
        if (!body
                && Definitions.shape(term.definition()) == Definitions.Shape.INDEFINITE
                && !(OWN_NAME.matcher(name).matches() && !isOneOfAKind(ground, name))) {
            return Words.withArticle(name);
        }
        boolean owned = name.matches("\\S+['’]s? .*");
        if (term.kind() == Term.Kind.DOCUMENT && Words.count(name) > 1) {
            if (!owned && Genus.isWork(term.definition())) {
                return "‘" + name + "’";
            }
            return owned ? name : "the " + name;
        }
        return withArticle(ground, name);
    }

    /** "A Salt Plan": so the notes write of one of several. */
    private static boolean isOneOfAKind(Ground ground, String name) {
        Usage.Count used = ground.usage().of(Words.withArticle(name));
        return used.with() + used.without() > 0;
    }

    private static String withArticle(Ground ground, String name) {
        Usage.Count used = ground.usage().of(name);
        boolean several =
                Words.count(name) > 1
                        && used.with() + used.without() == 0
                        && Character.isUpperCase(name.codePointAt(0));
        return used.with() > used.without() || several || COMMON.matcher(name).matches()
                ? "the " + name
                : name;
    }
}
