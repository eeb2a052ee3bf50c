package org.examwright.knowledge.extraction.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;

/** Finds the words of the topic that must be learnt, and what the notes say they mean. */
public final class TermFinder {
    private final Material material;
    private final ConceptNames names;
    private final TermEntries entries;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    public TermFinder(Material material) {
        this.material = material;
        this.names = new ConceptNames(material);
        this.entries = new TermEntries(material, names, this::add);
    }

    public List<Term> find() {
        for (Line line : material.lines()) {
            material.progress().step();
            if (!line.isHeading()) {
                defined(line);
            } else if (line.text().matches(".* - (?:\\S+ ?){1,3}")) {
                entries.glossary(line);
            }
        }
        for (Line line : material.lines()) {
            material.progress().step();
            if (!line.isHeading()) {
                quoted(line);
            }
            named(line);
        }
        return List.copyOf(terms.values());
    }

    private void defined(Line line) {
        entries.find(line);
        for (Sentence sentence : line.sentences()) {
            String text = line.part(sentence.start(), sentence.end());
            Matcher known = TermForms.KNOWN_AS.matcher(text);
            while (TermForms.saysName(text) && known.find()) {
                if (TermForms.isTerm(known.group("term"))
                        || Character.isLowerCase(known.group("term").codePointAt(0))) {
                    String meaning =
                            known.group("meaning")
                                    .strip()
                                    .replaceFirst("^(?:so|and|but|which|who|that|was|were) ", "");
                    if (person(meaning)) {
                        continue;
                    }
                    boolean says =
                            meaning.contains(" ")
                                    && !meaning.matches(
                                            "(?i)(?:it|its|he|she|they|this|these|his|their)\\b.*");
                    add(
                            known.group("term"),
                            says ? meaning : context(line, sentence),
                            line,
                            sentence.start(),
                            sentence.end(),
                            0.7);
                }
            }
            Matcher was = TermForms.WAS_A.matcher(text);
            if (was.find()
                    && TermForms.isTerm(was.group("term"))
                    && names.isNounPhrase(
                            line, sentence.start(), sentence.start() + was.end("term"))
                    && !person(was.group("term"))
                    && isConcept(was.group("term"))) {
                add(
                        was.group("term"),
                        was.group("meaning"),
                        line,
                        sentence.start(),
                        sentence.end(),
                        0.85);
            }
        }
    }

    private void quoted(Line line) {
        Matcher quoted = TermForms.QUOTED.matcher(line.text());
        while (quoted.find()) {
            String term = quoted.group("one") != null ? quoted.group("one") : quoted.group("two");
            int words = term.split(" ").length;
            Sentence here = EventFinder.sentenceAt(line, quoted.start());
            boolean called =
                    TermForms.CALLS
                            .matcher(
                                    line.part(here.start(), Math.max(here.start(), quoted.start())))
                            .matches();
            boolean noun =
                    term.contains(" ")
                            || names.isNounPhrase(
                                    line, quoted.start() + 1, quoted.start() + 1 + term.length());
            boolean expands =
                    line.part(0, quoted.start()).matches(".*\\b\\p{Lu}\\p{Ll}?\\p{Lu}+ ?\\(?");
            boolean brief = words <= 3 || words <= 5 && term.matches(".* (?:of|with|in|for) .*");
            if (!expands
                    && brief
                    && (words > 1 || called || Character.isUpperCase(term.codePointAt(0)))
                    && noun
                    && !term.matches(
                            "(?:anti|pro|non)-.*|(?:ill|and|the|so|but|no|I|we|he|not)\\b.*|\\S+(?:ly|ed)(?:"
                                    + " .*)?|.*\\b(?:is|was|are|will|bin|est)\\b.*")
                    && !person(term)) {
                Sentence sentence = EventFinder.sentenceAt(line, quoted.start());
                add(term, context(line, sentence), line, sentence.start(), sentence.end(), 0.4);
            }
        }
    }

    private void named(Line line) {
        for (Sentence sentence : line.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                String name = names.at(line, sentence, i);
                if (name != null
                        && !person(name)
                        && !entries.isSpelledOut(name)
                        && (!line.isHeading() || names.isNamedThing(name))) {
                    add(
                            name,
                            names.said(line, sentence, i, name.length(), context(line, sentence)),
                            line,
                            sentence.start(),
                            sentence.end(),
                            0.35);
                }
            }
        }
    }

    private String context(Line line, Sentence sentence) {
        return line.passage()
                .text()
                .substring(sentence.start(), sentence.end())
                .strip()
                .replaceFirst("[.;:]$", "");
    }

    private boolean isConcept(String term) {
        return term.contains(" ")
                || ConceptNames.isAbstract(term.toLowerCase(Locale.ROOT))
                || !material.isPerson(term);
    }

    private boolean person(String term) {
        return material.isPerson(term);
    }

    private void add(
            String written, String meaning, Line line, int start, int end, double confidence) {
        String term = written.strip().replaceAll("^[\"']|[\"']$", "");
        String definition = meaning.strip().replaceFirst("[.;:,]+$", "");
        Term old = terms.get(TermForms.key(term));
        if (person(term)
                || term.isEmpty()
                || definition.isEmpty()
                || old != null && old.standing().confidence() >= confidence) {
            return;
        }
        terms.put(
                TermForms.key(term),
                new Term(
                        old == null ? material.ids().get() : old.id(),
                        old == null ? term : old.term(),
                        names.kind(term),
                        definition,
                        material.topics().apply(line),
                        List.of(material.evidence(line, start, end)),
                        Standing.extracted(confidence)));
    }
}
