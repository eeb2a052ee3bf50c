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
    private static final Set<String> POLICIES = Lexicon.words("policy-nouns");
    private static final Set<String> DOCUMENTS = Lexicon.words("document-nouns");
    private static final Set<String> CONCEPTS = Lexicon.words("concept-nouns");

    private static final Pattern ABSTRACT = Pattern.compile("\\p{Ll}{3,}(?:ism|isation|ization)");
    private static final Set<String> EVERYDAY = Lexicon.words("everyday-abstracts");
    private static final Set<String> NO_TERMS = Lexicon.words("no-terms");

    private static final Set<String> SMALL_HEADS =
            Set.of(
                    "enrolment",
                    "plan",
                    "telegram",
                    "doctrine",
                    "platform",
                    "testament",
                    "act",
                    "treaty",
                    "pact",
                    "decree",
                    "laws",
                    "reforms");

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

    /**
     * Whether a stretch before "of", "by", "that" names a kind of thing: of verbs it holds at most
     * the participle at its end ("document signed by") and such as end in -ing.
     */
    boolean isKind(Line line, int start, int end) {
        return line.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.start() >= start && t.end() <= end && t.isWord())
                .filter(t -> t.tag().matches("VERB|AUX|ADV|SCONJ|PRON"))
                .allMatch(
                        t ->
                                t.tag().equals("VERB")
                                        && (t.lower().endsWith("ing")
                                                || t.start() > start
                                                        && t.end() == end
                                                        && t.lower().endsWith("ed")));
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
        boolean alone =
                first + 1 >= tokens.size()
                        || !continues(tokens.get(first + 1))
                        || inDate(line, tokens.get(first + 1));
        if (token.isAcronym()
                && first + 1 < tokens.size()
                && tokens.get(first + 1).text().matches("\\d{1,2}|[IVX]{1,4}")
                && !NO_TERMS.contains(token.text())) {
            return line.part(token.start(), tokens.get(first + 1).end());
        }
        if (token.isAcronym() && alone && !token.text().matches("[IVXLC]+")) {
            boolean owns = first + 1 < tokens.size() && tokens.get(first + 1).text().equals("'s");
            if (owns || material.cast().isPlace(token.text())) {
                return null;
            }
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
                || token.text().matches("Two|Three|Four|Five|Six")
                        && first + 1 < tokens.size()
                        && tokens.get(first + 1).text().matches("Two|Three|Four|Five|Six")
                || first > 0
                        && continues(tokens.get(first - 1))
                        && !(tokens.get(first - 1).text().matches("Two|Three|Four|Five|Six")
                                && token.text().matches("Two|Three|Four|Five|Six"))) {
            return null;
        }
        int last = first;
        while (last + 1 < tokens.size()
                && continues(tokens.get(last + 1))
                && !inDate(line, tokens.get(last + 1))) {
            last++;
        }
        if (last + 1 < tokens.size()
                && !tokens.get(last + 1).capitalised()
                && SMALL_HEADS.contains(tokens.get(last + 1).text())
                && !tokens.get(last).text().endsWith("s")
                && token.tag().matches("PROPN|ADJ")) {
            last++;
        }
        String head = tokens.get(last).lower();
        if (last == first
                || last - first > 4
                || first == 0
                        && (Set.of("DET", "ADP", "ADV", "PRON", "SCONJ").contains(token.tag())
                                || token.tag().equals("VERB")
                                        && !token.lower().matches(".*ing")
                                        && !DOCUMENTS.contains(head))) {
            return null;
        }
        boolean thing =
                POLICIES.contains(head)
                        || DOCUMENTS.contains(head)
                        || CONCEPTS.contains(head)
                        || OFFICES.contains(head);
        if (OFFICES.contains(head) && material.isPerson(token.text())) {
            return null;
        }
        return thing ? line.part(token.start(), tokens.get(last).end()) : null;
    }

    /** Bodies and groups with a name of their own, not parties, congresses and peoples. */
    private static boolean isKnownBody(Member member) {
        boolean kind = member.kind() == Actor.Kind.INSTITUTION || member.kind() == Actor.Kind.GROUP;
        String name = member.name();
        boolean single = name.indexOf(' ') < 0;
        return kind
                && member.known() == null
                && !(single && member.kind() == Actor.Kind.INSTITUTION)
                && !member.aliases().contains(name.toLowerCase(Locale.ROOT))
                && !(single && name.endsWith("s"))
                && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1))
                && (member.kind() == Actor.Kind.INSTITUTION || !name.endsWith("s"))
                && !name.matches(
                        "(?i).*(?:congress|committee|parliament|government|court|party|left|right|students|assembly|school|university|church|conference)");
    }

    private static boolean inDate(Line line, Token token) {
        return line.dates().stream()
                .anyMatch(date -> date.core() <= token.start() && token.end() <= date.end());
    }

    /** Whether the words are headed by what policies, treaties, offices or ideas are called. */
    boolean isNamedThing(String term) {
        String[] words = term.split("\\s+");
        String head = words[words.length - 1].toLowerCase(Locale.ROOT);
        return words.length > 1
                        && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                        && (POLICIES.contains(head) || DOCUMENTS.contains(head))
                || OFFICES.contains(head) && words.length < 4
                || term.matches("\\p{Lu}{2,6}");
    }

    /** The term with the adjectives and nouns before it: "passive resistance". */
    String widened(Line line, int start, int end) {
        String term = line.part(start, end);
        for (Sentence sentence : line.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Token before = tokens.get(i - 1);
                if (tokens.get(i).start() == start
                        && before.tag().equals("ADJ")
                        && !before.capitalised()
                        && !tokens.get(i).capitalised()
                        && before.end() + 1 == start
                        && before.lower().matches(".*(?:ive|al|ic|ist|ary|ful|less|able|ian)")) {
                    return line.part(before.start(), end);
                }
            }
        }
        return term;
    }

    /** What the sentence says of a thing named in it: what stands behind the name, where enough. */
    String said(Line line, Sentence sentence, int first, int length, String otherwise) {
        int from = sentence.tokens().get(first).start() + length;
        if (from >= sentence.end()) {
            return otherwise;
        }
        String rest = line.part(from, sentence.end());
        String told =
                rest.replaceFirst(
                                "^[ ,]*\\(?(?:\\p{L}{3,9} ?)?(?:1\\d|20)\\d\\d(?:[-/]\\d+)?\\)?,?",
                                "")
                        .strip();
        boolean dash = told.matches("^[-=:].*");
        String plain = told.replaceFirst("^[-=:]\\s*", "").replaceFirst("[.;]$", "");
        boolean says =
                dash
                        || plain.matches(
                                "(?:got|was"
                                        + " an?|were|is|set|said|let|gave|allowed|meant|banned|made|limited|ended|promised|required|forced)\\b.*");
        return says && plain.split(" ").length > 3 ? plain : otherwise;
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
