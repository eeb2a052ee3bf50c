package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Token;

/** How the name of a body goes on where that of a person would end. */
final class BodyNames {
    private final Vocabulary vocabulary;

    BodyNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** "League of Nations", "Association of the …": a body's name goes on behind "of". */
    boolean joins(List<Token> tokens, int first, int last, int next) {
        Token token = tokens.get(next);
        if (!token.is("of") && !token.is("for")) {
            return false;
        }
        boolean capital =
                NameFinder.capitalAt(tokens, next + 1)
                        || next + 2 < tokens.size()
                                && tokens.get(next + 1).is("the")
                                && NameFinder.capitalAt(tokens, next + 2);
        boolean born =
                first == last
                        && token.is("of")
                        && NameFinder.capitalAt(tokens, next + 1)
                        && tokens.get(last).tag().equals("PROPN")
                        && tokens.get(next + 1).tag().equals("PROPN")
                        && !KindJudge.isThing(tokens.get(last).lower())
                        && !NameFinder.NOT_NAMES.contains(tokens.get(last).lower())
                        && vocabulary.onlyBeforeOf(tokens.get(last).text())
                        && !vocabulary.isCommon(tokens.get(last).text());
        boolean titled =
                token.is("of")
                        && NameFinder.capitalAt(tokens, next + 1)
                        && tokens.get(last)
                                .lower()
                                .matches(
                                        "duke|earl|duchess|countess|bishop|archbishop|prince|princess|king|queen");
        if (born || titled) {
            return true;
        }
        boolean goesOn =
                token.is("of")
                        && tokens.subList(first, last).stream().anyMatch(t -> t.is("of"))
                        && NameFinder.BODIES.containsKey(tokens.get(first).lower());
        return capital
                        && (goesOn
                                || NameFinder.BODIES.containsKey(
                                        NameFinder.singular(tokens.get(last).lower())))
                || capital && tokens.get(last).is("house") && first == last
                || capital
                        && token.is("for")
                        && NameFinder.OFFICES.contains(tokens.get(last).lower());
    }

    /** "Soldiers' and Sailors' Council": two own the body. */
    static boolean ownedByTwo(List<Token> tokens, int next) {
        return next + 4 < tokens.size()
                && tokens.get(next).text().startsWith("'")
                && tokens.get(next + 1).is("and")
                && NameFinder.capitalAt(tokens, next + 2)
                && tokens.get(next + 3).text().startsWith("'")
                && NameFinder.capitalAt(tokens, next + 4);
    }

    /** "Labour party", "10th Party congress": the body's own noun is written small. */
    static boolean smallHead(List<Token> tokens, int first, int last, int next) {
        Token head = tokens.get(next);
        Token before = tokens.get(last);
        if (first == last && Peoples.isAdjective(before.text())) {
            return head.text()
                    .matches(
                            "g'ment|gov't|govt|government|army|navy|cabinet|church|parliament|fleet|monarchy|police|nobility|party");
        }
        return Set.of(
                                "party",
                                "congress",
                                "committee",
                                "council",
                                "opposition",
                                "assembly",
                                "parliament")
                        .contains(head.text())
                && before.isWord()
                && !NameFinder.OFFICES.contains(before.lower())
                && (before.is("party")
                        || Set.of("ADJ", "NOUN").contains(before.tag())
                        || last == first && before.tag().equals("PROPN"));
    }

    /** "Miners' League", "People's Party": many own the body. */
    static boolean ownedByMany(List<Token> tokens, int last, int next) {
        String mark = tokens.get(next).text();
        return (mark.equals("'s") || mark.equals("'"))
                && NameFinder.capitalAt(tokens, next + 1)
                && (GroupNames.areMany(tokens.get(last).lower()) && mark.equals("'")
                        || tokens.get(last).lower().endsWith("er")
                                && !tokens.get(next + 1).isAcronym()
                        || Set.of("people", "women", "men", "children")
                                .contains(tokens.get(last).lower()));
    }
}
