package org.examwright.generation.shortanswer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.People;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.sources.Evidence;

/**
 * Sentences that were read out of notes and are none: a plural taken for a verb, a clause of time
 * taken for the subject, initials that nothing spells out.
 */
final class Misread {
    /** "After Isabella backed …": the doer stood in another sentence. */
    private static final Pattern BEGINS_WITH_TIME =
            Pattern.compile("^(?:After|Before|When|While|Once|Although|Because|If|Until|Since) .*");

    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\b(?:wrong horse|upper hand|last straw|green light|cold shoulder|short"
                            + " straw)\\b");

    /** "24 Bell was elected": the number is the end of a date. */
    private static final Pattern END_OF_DATE = Pattern.compile("^\\d{2} \\p{Lu}\\p{L}+ was .*");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

    /** States and unions of states that everybody knows by their initials. */
    private static final Pattern KNOWN = Pattern.compile("U\\p{Lu}{1,3}|EU|EEC|NATO");

    /** "Fens drained, Newtown 1632": the year stands by the second thing. */
    private static final Pattern YEAR_OF_NEXT =
            Pattern.compile(
                    "\\p{Ll}(?:ed|wn|en|lt), (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
                            + "|Spring|Summer|Autumn|Winter|Early|Late|Mid|In)\\p{Ll}*\\b)"
                            + "(\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)? (?:in )?\\d{4}\\b");

    /** What a subject in the plural does in the present of notes. */
    private static final Set<String> PRESENT =
            Words.set(
                    "leave flee go come win lose take make give begin rise fall die arrive return"
                            + " enter join quit strike fight meet sign march seize storm break become"
                            + " get hold send sell build grow withdraw resign");

    private Misread() {}

    /** Whether what was read of the happening is no sentence, or has another thing's year. */
    static boolean is(Ground ground, Happening happening) {
        List<String> quotes = happening.event().quotes().stream().map(Evidence::quote).toList();
        return !Sentences.vouched(happening.event())
                && (is(happening.label(), happening.clause(), quotes, name -> spelt(ground, name))
                        || yearOfNext(happening.label(), quotes));
    }

    /** Whether a label is no sentence of its own, seen beside the words it was read from. */
    static boolean is(String label, Clause clause, List<String> quotes, Predicate<String> spelt) {
        String subject = clause.subject().replaceFirst("^[Tt]he ", "");
        return BEGINS_WITH_TIME.matcher(label).matches()
                || FIGURE.matcher(label).find()
                || END_OF_DATE.matcher(label).matches()
                || INITIALS.matcher(subject).matches()
                        && !KNOWN.matcher(subject).matches()
                        && !spelt.test(subject)
                || pluralAsVerb(clause, quotes);
    }

    /** Whether the quotes give their year to what they tell after it. */
    static boolean yearOfNext(String label, List<String> quotes) {
        return quotes.stream()
                .flatMap(quote -> YEAR_OF_NEXT.matcher(quote).results())
                .anyMatch(next -> !label.contains(next.group(1)));
    }

    /** "Experts leave", read as if to expert were a verb: the quote has the two words in a row. */
    private static boolean pluralAsVerb(Clause clause, List<String> quotes) {
        List<String> rest = Words.tokens(clause.rest());
        if (rest.isEmpty() || !clause.verb().endsWith("ed")) {
            return false;
        }
        String next = rest.getFirst();
        String row = clause.base() + "s " + next;
        return PRESENT.contains(next)
                && quotes.stream().anyMatch(quote -> quote.toLowerCase(Locale.ROOT).contains(row));
    }

    private static boolean spelt(Ground ground, String initials) {
        return ground.people().named(initials).stream()
                        .flatMap(actor -> People.names(actor).stream())
                        .anyMatch(name -> name.contains(" "))
                || ground.terms().stream()
                        .map(term -> term.term())
                        .anyMatch(term -> term.contains(initials));
    }
}
