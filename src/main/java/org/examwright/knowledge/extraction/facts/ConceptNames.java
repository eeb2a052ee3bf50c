package org.examwright.knowledge.extraction.facts;

import org.examwright.knowledge.Term;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private ConceptNames() {}

    /** The name of a thing that begins at a word, or null. */
    static @Nullable String at(Line line, Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(first);
        if (!token.capitalised()
                || !token.isWord()
                || first > 0 && continues(tokens.get(first - 1))) {
            return null;
        }
        if (token.isAcronym()) {
            return null;
        }
        int last = first;
        while (last + 1 < tokens.size() && continues(tokens.get(last + 1))) {
            last++;
        }
        if (last == first
                || last - first > 4
                || first == 0
                        && Set.of("DET", "ADP", "ADV", "PRON", "SCONJ").contains(token.tag())) {
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

    private static boolean continues(Token token) {
        return token.isWord() && token.capitalised();
    }

    static Term.Kind kind(String term, Material material) {
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
