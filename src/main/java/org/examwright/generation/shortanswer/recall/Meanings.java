package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.SameMeaning;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Wordings;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;

/**
 * The forms in which the meaning of a term may be given: its definition, whole and without its
 * dates, what the course's sentences say that it was, and sentences that say most of it. A clause
 * that leaves out what kind of thing it was is no form.
 */
final class Meanings {
    private static final int MOST = 10;
    private static final int LEAST = 4;
    private static final int LONGEST = 26;
    private static final double MOSTLY = 0.55;
    private static final Pattern DATE =
            Pattern.compile(
                    " (of|in|from|between) (the )?(early |late |mid-)?\\d{4}s?([-–]\\d+| and"
                            + " \\d{4})?\\b");

    private Meanings() {}

    static List<String> of(Ground ground, Term term) {
        String definition = term.definition();
        Set<String> forms = new LinkedHashSet<>();
        forms.add(definition);
        forms.add(bare(definition));
        forms.add(bare(undated(definition)));
        told(term).forEach(forms::add);
        forms.addAll(SameMeaning.of(bare(definition)));
        ground.statements().stream()
                .filter(statement -> statement.kind() != Statement.Kind.POSITION)
                .filter(statement -> bare(statement.subject()).equals(bare(term.term())))
                .filter(statement -> tells(statement.kind()))
                .map(Statement::text)
                .filter(text -> onMeaning(term, text))
                .forEach(forms::add);
        return new ArrayList<>(forms.stream().limit(MOST).toList());
    }

    /** A meaning without its years. */
    static String undated(String definition) {
        return DATE.matcher(definition).replaceFirst("");
    }

    private static boolean tells(Statement.Kind kind) {
        return kind == Statement.Kind.FUNCTION
                || kind == Statement.Kind.AIM
                || kind == Statement.Kind.FEATURE;
    }

    /** Sentences of the course that name the term and are no line of a glossary. */
    private static List<String> told(Term term) {
        List<String> told = new ArrayList<>();
        Pattern name = Pattern.compile("(?i)\\b" + Pattern.quote(bare(term.term())) + "\\b");
        Pattern led =
                Pattern.compile(
                        "(?i)^(in|by|under|with|during|through) (the )?"
                                + Pattern.quote(bare(term.term()))
                                + "( (of|in) \\d{4}([-–]\\d+)?)?,? ");
        Pattern is =
                Pattern.compile(
                        "(?i)^(the |an? )?"
                                + Pattern.quote(bare(term.term()))
                                + " (was|were) (?=(an?|the|\\p{Lu}\\p{L}+['’]s) )");
        for (Evidence evidence : term.evidence()) {
            String quote = evidence.quote().strip().replaceFirst("\\.$", "");
            boolean line =
                    quote.toLowerCase(Locale.ROOT)
                            .startsWith(term.term().toLowerCase(Locale.ROOT) + ":");
            if (line || Words.count(quote) > LONGEST || !name.matcher(quote).find()) {
                continue;
            }
            String plain = is.matcher(quote).replaceFirst("");
            if (!plain.equals(quote)) {
                told.add(plain);
                told.add(bare(plain));
            } else if (onMeaning(term, quote)) {
                String rest = led.matcher(quote).replaceFirst("");
                told.add(rest);
                Wordings.core(rest)
                        .filter(core -> Words.count(core) >= LEAST)
                        .filter(core -> Clause.of(Words.capitalised(core)).isPresent())
                        .ifPresent(told::add);
            }
        }
        return told;
    }

    /** Whether a sentence says most of the meaning: what tells a part of it is no form. */
    private static boolean onMeaning(Term term, String quote) {
        Set<String> meaning = Words.stems(term.definition());
        meaning.removeAll(Words.stems(term.term()));
        Set<String> shared = Words.shared(quote, term.definition());
        shared.retainAll(meaning);
        return shared.size() >= 2 && shared.size() >= MOSTLY * meaning.size();
    }

    private static String bare(String text) {
        return text.replaceFirst("^(?i)(the|a|an) ", "");
    }
}
