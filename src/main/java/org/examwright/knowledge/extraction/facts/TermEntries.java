package org.examwright.knowledge.extraction.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;

/** Finds terms that notes explain as a word list does: behind a colon, a dash, "=", in brackets. */
final class TermEntries {
    private final Material material;
    private final ConceptNames names;
    private final Sink sink;
    private final Set<String> spelled = new HashSet<>();

    TermEntries(Material material, ConceptNames names, Sink sink) {
        this.material = material;
        this.names = names;
        this.sink = sink;
    }

    /** Whether the words are what a short form stands for, which is the term itself. */
    boolean isSpelledOut(String words) {
        return spelled.contains(TermForms.key(words));
    }

    /** All entries of a line. */
    void find(Line line) {
        boolean bracket = line.text().indexOf('(') >= 0;
        boolean equals = line.text().indexOf('=') >= 0;
        glossary(line);
        numbered(line);
        if (equals) {
            equated(line);
        }
        if (bracket || equals) {
            spelt(line, TermForms.SPELT_OUT.matcher(line.text()));
        }
        if (bracket) {
            spelt(line, TermForms.DATED.matcher(line.text()));
        }
        spelt(line, TermForms.YEAR_FIRST.matcher(line.text()));
        if (bracket) {
            bracketed(line);
        }
    }

    private void bracketed(Line line) {
        Matcher named = TermForms.NAMED.matcher(line.text());
        while (named.find()) {
            if (!material.isPerson(named.group("term")) && !material.isBody(named.group("term"))) {
                sink.add(
                        named.group("term"),
                        named.group("meaning"),
                        line,
                        named.start(),
                        named.end(),
                        0.6);
            }
        }
        Matcher gloss = TermForms.GLOSS.matcher(line.text());
        while (gloss.find()) {
            gloss(line, gloss);
        }
    }

    private void spelt(Line line, Matcher matcher) {
        while (matcher.find()) {
            String term = matcher.group("term");
            if (matcher.group("meaning").length() < 60) {
                spelled.add(TermForms.key(matcher.group("meaning")));
            }
            if (TermForms.isTerm(term) && !material.cast().isPlace(term)) {
                sink.add(
                        term,
                        matcher.group("meaning"),
                        line,
                        matcher.start("term"),
                        matcher.end(),
                        0.8);
            }
        }
    }

    void glossary(Line line) {
        Matcher entry = TermForms.GLOSSARY.matcher(line.text());
        if (!entry.matches()) {
            return;
        }
        String term = entry.group("term").strip().replaceFirst("^(\\S+) ['\"].*", "$1");
        String meaning = entry.group("meaning");
        boolean list = TermForms.isKeyWords(line.passage().section());
        int clause = entry.start("meaning") + meaning.split("[.,;(]", 2)[0].length();
        boolean named =
                Character.isLowerCase(meaning.codePointAt(0))
                        && clause - entry.start("meaning") < 40
                        && meaning.length() < 90
                        && names.isNounPhrase(line, entry.start("meaning"), clause);
        boolean small = Character.isLowerCase(term.codePointAt(0));
        if (small && (term.split(" ").length > 2 || !TermForms.defines(meaning))) {
            return;
        }
        boolean sound =
                list
                        || named
                        || line.text().charAt(entry.end("term")) == '='
                        || line.text().startsWith(" =", entry.end("term"))
                        || TermForms.defines(meaning)
                        || names.isNamedThing(term);
        boolean noun =
                term.matches("\\S+(?<!ed|ly)")
                        || names.isNounPhrase(line, entry.start("term"), entry.end("term"));
        if (TermForms.isTerm(term)
                && sound
                && noun
                && !material.cast().isPlace(term)
                && line.dates().stream().noneMatch(d -> d.start() < entry.end("term"))) {
            String told = list ? meaning : TermForms.firstSentence(meaning);
            sink.add(term, told, line, entry.start("term"), line.text().length(), 0.85);
        }
    }

    /**
     * An entry with a year before the meaning, or a number behind the term, which is none of it.
     */
    private void numbered(Line line) {
        Matcher entry = TermForms.NUMBERED.matcher(line.text());
        if (entry.matches()
                && (entry.group("year") != null || entry.group("number") != null)
                && TermForms.isTerm(entry.group("term"))
                && !material.cast().isPlace(entry.group("term"))
                && names.isNounPhrase(line, entry.start("term"), entry.end("term"))
                && line.dates().stream().noneMatch(d -> d.start() < entry.end("term"))
                && names.isKind(line, entry.start("kind"), entry.end("kind"))) {
            String told = TermForms.firstSentence(entry.group("meaning"));
            sink.add(
                    entry.group("term"),
                    told,
                    line,
                    entry.start("term"),
                    entry.start("meaning") + told.length(),
                    0.85);
        }
    }

    /** "X = meaning" anywhere in a line: the term is what stands between the last mark and "=". */
    private void equated(Line line) {
        Matcher equals = TermForms.EQUALS.matcher(line.text());
        while (equals.find()) {
            String[] words = TermForms.undated(equals.group("term")).split(" ");
            int from = words.length;
            int end = at(equals, words, from - 1) + words[from - 1].length();
            Sentence sentence = EventFinder.sentenceAt(line, equals.start("term"));
            while (from > 0
                    && names.isNounPhrase(line, at(equals, words, from - 1), end)
                    && !words[from - 1].matches("(?i)the|an?|this|that|of|is|was")) {
                from--;
            }
            if (from == words.length) {
                continue;
            }
            String term = String.join(" ", List.of(words).subList(from, words.length));
            if (TermForms.isTerm(term)) {
                sink.add(
                        term,
                        equals.group("meaning"),
                        line,
                        Math.max(sentence.start(), at(equals, words, from)),
                        equals.end(),
                        0.8);
            }
        }
    }

    private static int at(Matcher matcher, String[] words, int index) {
        int start = matcher.start("term");
        for (int i = 0; i < index; i++) {
            start += words[i].length() + 1;
        }
        return start;
    }

    private void gloss(Line line, Matcher gloss) {
        String term = names.widened(line, gloss.start("term"), gloss.end("term"));
        String meaning = gloss.group("meaning");
        Sentence sentence = EventFinder.sentenceAt(line, gloss.start());
        boolean twoWords = meaning.contains(" ");
        boolean nounBefore =
                sentence.tokens().stream()
                        .anyMatch(t -> t.start() == gloss.start("term") && t.tag().equals("NOUN"));
        boolean verb =
                sentence.tokens().stream()
                        .anyMatch(t -> t.start() == gloss.start("term") && t.tag().equals("VERB"));
        boolean opens = gloss.start("term") == sentence.start() && term.endsWith("ing");
        boolean partOfName =
                Character.isUpperCase(term.codePointAt(0))
                        && term.equals(gloss.group("term"))
                        && gloss.start() > 1
                        && line.part(0, gloss.start()).matches(".*\\p{Lu}\\p{L}+ ");
        boolean quality =
                twoWords
                        && Character.isLowerCase(term.codePointAt(0))
                        && term.matches("\\S+(?:ive|al|ous|ic)");
        if (material.isPerson(term)
                || quality
                || partOfName
                || verb && twoWords && !opens
                || meaning.matches(
                        "(?:in|on|at|by|from|to|with|what|such|not|like|one|some|though|although|but|not|and|e\\.?g|i\\.?e|see|especially|even|as|which|who|behind|where|including|this|was|were|left|right|middle|centre|called|signed|approximately|about|around|over|under|until|after|before|who|e)\\b.*")
                || meaning.matches("\\S+ed\\b.*(?:by|in|to) .*")) {
            return;
        }
        boolean tells = meaning.matches("self-.*|.*(?:ness|ing|tion|ment|ity)");
        if (!twoWords && nounBefore && !tells && !meaning.endsWith("ed")) {
            sink.add(meaning, term, line, gloss.start("term"), gloss.end(), 0.5);
        } else if (term.length() > 3 || term.matches("\\p{Lu}\\S*\\p{Lu}")) {
            sink.add(term, meaning, line, gloss.start("term"), gloss.end(), 0.8);
        }
    }

    /** Takes a term with its meaning and where both stand. */
    interface Sink {
        void add(String term, String meaning, Line line, int start, int end, double confidence);
    }
}
