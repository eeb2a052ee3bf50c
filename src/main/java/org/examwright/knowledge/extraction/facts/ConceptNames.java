package org.examwright.knowledge.extraction.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Names of things that are no actors: offices, policies, documents, doctrines. */
final class ConceptNames {
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final Set<String> POLICIES =
            Set.of(
                    "plan",
                    "plans",
                    "policy",
                    "policies",
                    "programme",
                    "program",
                    "scheme",
                    "deal",
                    "reform",
                    "reforms",
                    "campaign",
                    "strategy",
                    "doctrine",
                    "system",
                    "model",
                    "line");
    private static final Set<String> DOCUMENTS =
            Set.of(
                    "act",
                    "acts",
                    "treaty",
                    "constitution",
                    "decree",
                    "decrees",
                    "testament",
                    "law",
                    "laws",
                    "charter",
                    "bill",
                    "declaration",
                    "pact",
                    "agreement",
                    "report",
                    "speech",
                    "letter",
                    "manifesto",
                    "edict",
                    "statute",
                    "articles",
                    "proclamation",
                    "resolution",
                    "amendment");
    private static final Set<String> CONCEPTS =
            Set.of(
                    "terror",
                    "purge",
                    "purges",
                    "scare",
                    "thesis",
                    "theory",
                    "movement",
                    "trials",
                    "front",
                    "question",
                    "crisis",
                    "cult",
                    "revolution",
                    "power",
                    "war",
                    "rights",
                    "enrolment",
                    "platform",
                    "clause",
                    "clauses",
                    "affair");

    private static final Pattern ABSTRACT = Pattern.compile("\\p{Ll}{3,}(?:ism|isation|ization)");
    private static final Set<String> EVERYDAY =
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
                    "enthusiasm",
                    "socialism",
                    "communism",
                    "capitalism",
                    "nationalism",
                    "industrialisation",
                    "industrialization",
                    "patriotism",
                    "liberalism",
                    "idealism",
                    "terrorism",
                    "racism",
                    "journalism",
                    "heroism",
                    "materialism",
                    "civilisation",
                    "civilization",
                    "modernisation",
                    "centralisation",
                    "realism",
                    "imperialism");
    private static final Set<String> NO_TERMS =
            Set.of(
                    "USSR", "USA", "US", "UK", "GB", "EU", "UN", "WW", "BC", "AD", "CE", "BCE",
                    "TV", "PM", "AM", "NO", "ONE", "OK", "PS", "NB", "EG", "IE");

    private final Material material;
    private final Map<String, Integer> counts = new HashMap<>();

    ConceptNames(Material material) {
        this.material = material;
        for (Line line : material.lines()) {
            material.progress().step();
            for (Sentence sentence : line.sentences()) {
                sentence.tokens().forEach(token -> counts.merge(token.text(), 1, Integer::sum));
            }
        }
    }

    static boolean isAbstract(String word) {
        return ABSTRACT.matcher(word).matches();
    }

    /** Whether a stretch holds no verb and does not open with an adverb: what a term can be. */
    boolean isNounPhrase(Line line, int start, int end) {
        return line.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.start() >= start && t.end() <= end && t.isWord())
                .noneMatch(
                        t ->
                                t.tag().matches("VERB|AUX|ADV|SCONJ|PRON")
                                        && !(t.capitalised() && t.start() > start));
    }

    /** The name of a thing that begins at a word, or null. */
    @Nullable String at(Line line, Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(first);
        String lower = token.lower();
        if (isAbstract(lower)
                && !EVERYDAY.contains(lower)
                && (lower.endsWith("ism") || counts.getOrDefault(lower, 0) > 1)) {
            return token.text();
        }
        if (token.isAcronym() && !token.text().matches("[IVXLC]+")) {
            boolean shouted = counts.getOrDefault(lower, 0) > 0 || NO_TERMS.contains(token.text());
            return !shouted
                            && counts.getOrDefault(token.text(), 0) > 1
                            && !material.isBody(token.text())
                    ? token.text()
                    : null;
        }
        Member member = material.cast().at(line, token.start());
        if (member != null && isKnownBody(member)) {
            return member.name();
        }
        if (!token.capitalised()
                || !token.isWord()
                || first > 0 && continues(tokens.get(first - 1))) {
            return null;
        }
        int last = first;
        while (last + 1 < tokens.size() && continues(tokens.get(last + 1))) {
            last++;
        }
        if (last == first
                || last - first > 4
                || first == 0
                        && Set.of("DET", "ADP", "ADV", "PRON", "SCONJ", "VERB")
                                .contains(token.tag())) {
            return null;
        }
        String head = tokens.get(last).lower();
        boolean thing =
                POLICIES.contains(head)
                        || DOCUMENTS.contains(head)
                        || CONCEPTS.contains(head)
                        || OFFICES.contains(head);
        return thing ? line.part(token.start(), tokens.get(last).end()) : null;
    }

    /** Bodies and groups with a name of their own, not parties, congresses and peoples. */
    private static boolean isKnownBody(Member member) {
        boolean kind = member.kind() == Actor.Kind.INSTITUTION || member.kind() == Actor.Kind.GROUP;
        String name = member.name();
        boolean single = name.indexOf(' ') < 0;
        return kind
                && member.known() == null
                && !member.aliases().contains(name.toLowerCase(Locale.ROOT))
                && !(single && name.endsWith("s"))
                && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1))
                && (member.kind() == Actor.Kind.INSTITUTION || !name.endsWith("s"))
                && !name.matches(
                        "(?i).*(?:congress|committee|parliament|government|court|party|left|right|students|assembly|school|university|church|conference)");
    }

    private static boolean continues(Token token) {
        return token.isWord() && token.capitalised();
    }

    Term.Kind kind(String term) {
        List<String> words = List.of(term.toLowerCase(Locale.ROOT).split("\\s+"));
        if (material.isBody(term)) {
            return Term.Kind.BODY;
        }
        if (words.stream().anyMatch(POLICIES::contains)) {
            return Term.Kind.POLICY;
        }
        if (words.stream().anyMatch(DOCUMENTS::contains)) {
            return Term.Kind.DOCUMENT;
        }
        return OFFICES.contains(words.getLast()) || OFFICES.contains(words.getFirst())
                ? Term.Kind.OFFICE
                : Term.Kind.CONCEPT;
    }
}
