package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Map<String, Candidate> candidates;
    private final Map<String, List<Candidate>> titled;

    private BorrowedNames(Map<String, Candidate> candidates) {
        this.candidates = candidates;
        this.titled =
                candidates.values().stream()
                        .filter(c -> c.kind == Actor.Kind.PERSON && !c.single())
                        .collect(Collectors.groupingBy(c -> c.words().getFirst()));
    }

    static void find(List<Line> lines, Map<String, Candidate> candidates) {
        BorrowedNames names = new BorrowedNames(candidates);
        for (Line line : lines) {
            if (!line.isHeading()) {
                line.sentences().forEach(sentence -> names.find(line, sentence));
            }
        }
    }

    private void find(Line line, Sentence sentence) {
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
                        && !isApposition(tokens, owner)
                        && tokens.get(owner + 1).text().matches("'s?")
                        && isPerson(tokens.get(owner).text())) {
                    add(Mention.of(line, sentence, owner, i));
                }
            } else if (token.capitalised()
                    && tokens.get(i - 1).text().equalsIgnoreCase("the")
                    && (SOLE.contains(token.lower()) || SHARED.contains(token.lower()))
                    && !(i + 1 < tokens.size() && tokens.get(i + 1).is("of"))) {
                titled(Mention.of(line, sentence, i - 1, i), token);
            }
        }
    }

    /** "Charles, Catherine's nephew, said": the person has been named. */
    private static boolean isApposition(List<Token> tokens, int owner) {
        return owner > 1
                && tokens.get(owner - 1).text().equals(",")
                && tokens.get(owner - 2).tag().matches("PROPN|NUM")
                && tokens.get(owner - 2).capitalised();
    }

    private void titled(Mention mention, Token title) {
        List<Candidate> bearers = titled.getOrDefault(title.text(), List.of());
        if (bearers.size() == 1) {
            bearers.getFirst().mentions.add(mention);
        } else if (bearers.isEmpty() && SOLE.contains(title.lower())) {
            add(mention);
        }
    }

    private boolean isPerson(String name) {
        Candidate owner = candidates.get(name);
        return owner != null && owner.kind == Actor.Kind.PERSON;
    }

    private void add(Mention mention) {
        String name = mention.name();
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Candidate candidate = candidates.computeIfAbsent(title, Candidate::new);
        candidate.kind = Actor.Kind.PERSON;
        candidate.mentions.add(mention);
    }
}
