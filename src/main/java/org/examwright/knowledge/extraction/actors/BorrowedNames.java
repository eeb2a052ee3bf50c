package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * Persons who go by another's name or by their title alone: "Henry's wife", "the Pope". A title
 * that one person of the notes bears is that person's.
 */
final class BorrowedNames {
    private static final Set<String> KIN =
            Set.of(
                    "wife",
                    "husband",
                    "mother",
                    "father",
                    "brother",
                    "sister",
                    "son",
                    "daughter",
                    "widow",
                    "mistress",
                    "uncle",
                    "nephew",
                    "cousin");
    private static final Set<String> SOLE =
            Set.of("pope", "kaiser", "emperor", "empress", "sultan", "shah", "pharaoh");
    private static final Set<String> SHARED = Set.of("king", "queen", "president", "chancellor");

    private BorrowedNames() {}

    static void find(List<Line> lines, Map<String, Candidate> candidates) {
        for (Line line : lines) {
            if (!line.isHeading()) {
                line.sentences().forEach(sentence -> find(line, sentence, candidates));
            }
        }
    }

    private static void find(Line line, Sentence sentence, Map<String, Candidate> candidates) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean goesOn =
                    i + 1 < tokens.size()
                            && tokens.get(i + 1).capitalised()
                            && !Mention.of(line, sentence, i, i).inDate(tokens.get(i + 1));
            if (goesOn) {
                continue;
            }
            if (KIN.contains(token.text())) {
                int owner = tokens.get(i - 1).tag().equals("ADJ") ? i - 3 : i - 2;
                if (owner >= 0
                        && tokens.get(owner + 1).text().matches("'s?")
                        && isPerson(tokens.get(owner).text(), candidates)) {
                    add(Mention.of(line, sentence, owner, i), candidates);
                }
            } else if (token.capitalised()
                    && tokens.get(i - 1).text().equalsIgnoreCase("the")
                    && (SOLE.contains(token.lower()) || SHARED.contains(token.lower()))
                    && !(i + 1 < tokens.size() && tokens.get(i + 1).is("of"))) {
                titled(Mention.of(line, sentence, i - 1, i), token, candidates);
            }
        }
    }

    private static void titled(Mention mention, Token title, Map<String, Candidate> candidates) {
        List<Candidate> bearers =
                candidates.values().stream()
                        .filter(c -> c.kind == Actor.Kind.PERSON && !c.single())
                        .filter(c -> c.words().getFirst().equals(title.text()))
                        .toList();
        if (bearers.size() == 1) {
            bearers.getFirst().mentions.add(mention);
        } else if (bearers.isEmpty() && SOLE.contains(title.lower())) {
            add(mention, candidates);
        }
    }

    private static boolean isPerson(String name, Map<String, Candidate> candidates) {
        Candidate owner = candidates.get(name);
        return owner != null && owner.kind == Actor.Kind.PERSON;
    }

    private static void add(Mention mention, Map<String, Candidate> candidates) {
        String name = mention.name();
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Candidate candidate = candidates.computeIfAbsent(title, Candidate::new);
        candidate.kind = Actor.Kind.PERSON;
        candidate.mentions.add(mention);
    }
}
