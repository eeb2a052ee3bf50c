package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateExpression.Told;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.sources.Evidence;

/**
 * Finds the words that a telling leans on: those that give the year where it says only "in May",
 * and those that name whom it calls "he".
 */
final class Context {
    private static final int REACH = 6;
    private static final int MOST = 3;
    private static final int STEM = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");

    /** Words that name nothing. */
    private static final Set<String> OWN =
            Set.of(
                    "the", "and", "for", "with", "from", "under", "his", "her", "their", "its",
                    "that", "this", "who", "there", "both", "all", "some", "many", "most");

    private final Material material;

    Context(Material material) {
        this.material = material;
    }

    /** What an event of a clause leans on, besides the clause. */
    List<Evidence> of(Line line, DateExpression date, Clause clause, String label) {
        Set<Evidence> found = new LinkedHashSet<>();
        for (Told told : date.told()) {
            if (told.line() != line.index()
                    || told.start() < clause.start()
                    || told.end() > clause.end()) {
                found.add(around(material.lines().get(told.line()), told, line, clause));
            }
        }
        StringBuilder said = new StringBuilder(line.part(clause.start(), clause.end()));
        found.forEach(quote -> said.append(' ').append(quote.quote()));
        Set<String> missing = words(named(label));
        missing.removeAll(OWN);
        missing.removeAll(words(said.toString()));
        if (!missing.isEmpty()) {
            search(line, clause, missing, found);
        }
        return List.copyOf(found);
    }

    /** The heading or sentence that says a date, but for the words of the clause. */
    private Evidence around(Line there, Told told, Line line, Clause clause) {
        if (there.isHeading()) {
            return material.evidence(there, 0, there.text().length());
        }
        for (Sentence sentence : there.sentences()) {
            if (sentence.start() <= told.start() && told.start() < sentence.end()) {
                return apart(there, sentence, told, line, clause);
            }
        }
        return material.evidence(there, told.start(), told.end());
    }

    /** The part of the sentence that says the date: before the clause or behind it. */
    private Evidence apart(Line there, Sentence sentence, Told told, Line line, Clause clause) {
        int start = sentence.start();
        int end = sentence.end();
        boolean meets = there == line && start < clause.end() && end > clause.start();
        if (!meets) {
            return material.evidence(there, start, end);
        }
        return told.start() < clause.start()
                ? material.evidence(there, start, clause.start())
                : material.evidence(there, clause.end(), end);
    }

    /** The nearest sentences before that have the words of the label which the clause lacks. */
    private void search(Line line, Clause clause, Set<String> missing, Set<Evidence> found) {
        for (int back = 0; back <= REACH && line.index() >= back; back++) {
            Line there = material.lines().get(line.index() - back);
            for (Sentence sentence : there.sentences().reversed()) {
                if (back == 0 && sentence.start() >= clause.start()) {
                    continue;
                }
                int end = back == 0 ? Math.min(sentence.end(), clause.start()) : sentence.end();
                Set<String> here = words(there.part(sentence.start(), end));
                here.retainAll(missing);
                if (here.isEmpty()) {
                    continue;
                }
                Evidence quote = material.evidence(there, sentence.start(), end);
                if (!quote.quote().isEmpty()) {
                    found.add(quote);
                }
                missing.removeAll(here);
                if (missing.isEmpty() || found.size() >= MOST) {
                    return;
                }
            }
        }
    }

    /** What the label names: what it begins with, and whatever has a capital. */
    private static String named(String label) {
        StringBuilder names = new StringBuilder();
        boolean first = true;
        for (String word : label.split(" ")) {
            boolean article = word.matches("(?i)the|an?");
            if (!article && (first || Character.isUpperCase(word.codePointAt(0)))) {
                names.append(word).append(' ');
            }
            first &= article;
        }
        return names.toString();
    }

    /** The beginnings of words, in small letters. */
    private static Set<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            stems.add(OWN.contains(word) || word.length() <= STEM ? word : word.substring(0, STEM));
        }
        return stems;
    }
}
