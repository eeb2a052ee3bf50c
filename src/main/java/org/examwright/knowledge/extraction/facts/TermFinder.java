package org.examwright.knowledge.extraction.facts;

import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of the topic that must be learnt, and what the notes say they mean. */
public final class TermFinder {
    private static final Pattern GLOSSARY =
            Pattern.compile(
                    "^[\\s•*→-]*(?<term>\"?\\p{Lu}[\\p{L}'\" -]{2,50}?)\\s?(?::|=| - |- |"
                            + " -(?=\\p{Lu}))\\s*(?<meaning>(?:an?|the|where|when|\\p{L}).{12,})$");
    private static final Set<String> LABELS =
            Set.of(
                    "aim",
                    "aims",
                    "note",
                    "example",
                    "examples",
                    "members",
                    "member",
                    "result",
                    "results",
                    "cause",
                    "causes",
                    "impact",
                    "key",
                    "date",
                    "source",
                    "author",
                    "reasons",
                    "reason",
                    "effects",
                    "effect",
                    "evidence",
                    "conclusion",
                    "summary",
                    "context",
                    "background",
                    "problem",
                    "problems",
                    "successes",
                    "failures",
                    "strengths",
                    "weaknesses",
                    "significance",
                    "importance",
                    "consequences",
                    "features",
                    "positives",
                    "negatives",
                    "overall",
                    "pros",
                    "cons",
                    "for",
                    "against",
                    "question",
                    "answer",
                    "event",
                    "events",
                    "who",
                    "what",
                    "when",
                    "why",
                    "how",
                    "terms",
                    "economy",
                    "politics",
                    "social",
                    "economic",
                    "political",
                    "military",
                    "international context",
                    "primary chronology",
                    "however",
                    "therefore");
    private static final Pattern GLOSS =
            Pattern.compile("(?<term>[\\p{L}'-]+) \\((?<meaning>\\p{Ll}[\\p{L}' ,-]{2,70})\\)");
    private static final Pattern KNOWN_AS =
            Pattern.compile(
                    "(?<meaning>[^,.;:]{6,90}?),? (?:(?:was|were|is|are|became|becoming) )?(?:also"
                        + " |often |commonly )?(?:known as|called(?!"
                        + " (?:for|on|upon|off|in))|nicknamed|termed|dubbed|referred to as) (?:the"
                        + " |an? )?[\"']?(?<term>\\p{L}[\\p{L}-]+(?:"
                        + " [\\p{L}-]+){0,3}?)[\"']?(?=[,.;:)!]|$|"
                        + " (?:was|were|which|who|that|as|and|in|to|by|after)\\b)");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:'(?<one>\\p{L}[\\p{L}"
                            + " -]{2,40}?)'(?!\\p{L})|\"(?<two>\\p{L}[\\p{L} -]{2,40}?)[.,]?\")");
    private static final Pattern WAS_A =
            Pattern.compile(
                    "^(?:The |A |An )?(?<term>\\p{Lu}[\\p{L}-]+(?:"
                            + " (?:of|the|and|in|for|\\p{Lu}[\\p{L}'-]+)){0,4})"
                            + " (?:was|were|is|means|meant|refers to|describes)"
                            + " (?<meaning>(?:an?|the|when|where) .{10,160}?)(?:[.;]|$)");
    private static final Pattern ABSTRACT = Pattern.compile("\\p{Ll}{3,}(?:ism|isation|ization)");
    private static final Set<String> PLAIN_ABSTRACTS =
            Set.of(
                    "criticism",
                    "mechanism",
                    "organisation",
                    "organization",
                    "optimism",
                    "pessimism",
                    "tourism",
                    "organism",
                    "prism",
                    "baptism",
                    "realisation",
                    "enthusiasm");

    private final Material material;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    public TermFinder(Material material) {
        this.material = material;
    }

    public List<Term> find() {
        for (Line line : material.lines()) {
            if (!line.isHeading()) {
                defined(line);
            }
        }
        Map<String, Integer> abstracts = new LinkedHashMap<>();
        for (Line line : material.lines()) {
            if (!line.isHeading()) {
                quoted(line);
                named(line, abstracts);
            }
        }
        return List.copyOf(terms.values());
    }

    private void defined(Line line) {
        Matcher glossary = GLOSSARY.matcher(line.text());
        if (glossary.matches()
                && isTerm(glossary.group("term"))
                && line.dates().stream().noneMatch(d -> d.start() < glossary.end("term"))) {
            add(
                    glossary.group("term"),
                    glossary.group("meaning"),
                    line,
                    glossary.start("term"),
                    line.text().length(),
                    0.85);
        }
        Matcher gloss = GLOSS.matcher(line.text());
        while (gloss.find()) {
            gloss(line, gloss);
        }
        for (Sentence sentence : line.sentences()) {
            String text = line.part(sentence.start(), sentence.end());
            Matcher known = KNOWN_AS.matcher(text);
            while (known.find()) {
                if (isTerm(known.group("term"))
                        || Character.isLowerCase(known.group("term").codePointAt(0))) {
                    String meaning =
                            known.group("meaning")
                                    .strip()
                                    .replaceFirst("^(?:so|and|but|which|who|that|was|were) ", "");
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
            Matcher was = WAS_A.matcher(text);
            if (was.find()
                    && isTerm(was.group("term"))
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

    private void gloss(Line line, Matcher gloss) {
        String term = gloss.group("term");
        String meaning = gloss.group("meaning");
        Sentence sentence = EventFinder.sentenceAt(line, gloss.start());
        boolean twoWords = meaning.contains(" ");
        boolean nounBefore =
                sentence.tokens().stream()
                        .anyMatch(t -> t.start() == gloss.start("term") && t.tag().equals("NOUN"));
        if (person(term)
                || meaning.matches(
                        "(?:in|on|at|by|from|to|with|though|although|but|not|and|e\\.?g|i\\.?e|see|especially|even|as|which|who|behind|where|including|this|was|were|left|right|middle|centre)\\b.*")) {
            return;
        }
        if (!twoWords && nounBefore && !meaning.endsWith("ed")) {
            add(meaning, term, line, gloss.start("term"), gloss.end(), 0.5);
        } else if (term.length() > 3) {
            add(term, meaning, line, gloss.start("term"), gloss.end(), 0.8);
        }
    }

    private void quoted(Line line) {
        Matcher quoted = QUOTED.matcher(line.text());
        while (quoted.find()) {
            String term = quoted.group("one") != null ? quoted.group("one") : quoted.group("two");
            boolean short_ = term.split(" ").length <= 4;
            if (short_ && !term.matches("(?:ill|and|the|so|but|no)|.*(?:ly|ed)") && !person(term)) {
                Sentence sentence = EventFinder.sentenceAt(line, quoted.start());
                add(term, context(line, sentence), line, sentence.start(), sentence.end(), 0.4);
            }
        }
    }

    /** Offices, plans and doctrines by name, abbreviations, and abstract nouns that come again. */
    private void named(Line line, Map<String, Integer> abstracts) {
        for (Sentence sentence : line.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (ABSTRACT.matcher(token.lower()).matches()
                        && !PLAIN_ABSTRACTS.contains(token.lower())) {
                    String base = token.lower();
                    if (abstracts.merge(base, 1, Integer::sum) == 2
                            || token.capitalised() && i > 0) {
                        add(
                                token.text(),
                                context(line, sentence),
                                line,
                                sentence.start(),
                                sentence.end(),
                                0.3);
                    }
                }
                String name = ConceptNames.at(line, sentence, i);
                if (name != null
                        && !material.isPerson(name.split(" ")[0])
                        && !person(name)
                        && material
                                .cast()
                                .in(line, token.start(), token.start() + name.length())
                                .stream()
                                .noneMatch(a -> a.member().name().equals(name))) {
                    add(
                            name,
                            context(line, sentence),
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
                || ABSTRACT.matcher(term.toLowerCase(Locale.ROOT)).matches()
                || !material.isPerson(term);
    }

    private static boolean isTerm(String term) {
        String plain = term.strip();
        return plain.split(" ").length <= 6
                && !LABELS.contains(plain.toLowerCase(Locale.ROOT))
                && !plain.matches(
                        "(?i)(?:he|she|it|they|this|that|these|those|there|one|all|most|many|some|both|his|her|their|its|we|who|as|in|by|for|stage|on|at|another|however)\\b.*");
    }

    private boolean person(String term) {
        return material.isPerson(term);
    }

    private void add(
            String written, String meaning, Line line, int start, int end, double confidence) {
        String term = written.strip().replaceAll("^[\"']|[\"']$", "");
        String definition = meaning.strip().replaceFirst("[.;:,]+$", "");
        Term old = terms.get(key(term));
        if (person(term)
                || term.isEmpty()
                || definition.isEmpty()
                || old != null && old.standing().confidence() >= confidence) {
            return;
        }
        terms.put(
                key(term),
                new Term(
                        old == null ? material.ids().get() : old.id(),
                        old == null ? term : old.term(),
                        ConceptNames.kind(term, material),
                        definition,
                        material.topics().apply(line),
                        List.of(material.evidence(line, start, end)),
                        Standing.extracted(confidence)));
    }

    static String key(String term) {
        String folded = term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.length() > 4 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}
