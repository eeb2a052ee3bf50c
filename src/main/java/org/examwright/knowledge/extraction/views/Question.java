package org.examwright.knowledge.extraction.views;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** Turns a question into the sentence it asks about: "Why did the plan fail?", the plan failed. */
final class Question {
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)^(?:(?:why|how far|to what extent|how (\\p{L}+ly )?(\\p{L}+))"
                            + " )?(did|was|were|had|could) (.+)$");
    private static final Pattern DOUBLE = Pattern.compile("(?i)\\b(?:or|how|why|what|who)\\b");

    /** What a predicate can begin with, the surest sign first. */
    private static final List<Pattern> PREDICATES =
            List.of(
                    Pattern.compile("an? .+"),
                    Pattern.compile(".+ (?:ADJ|VERB|ADV)"),
                    Pattern.compile("(?!(?:of|and|for|between) ).+ (?:ADP|DET)"));

    private Question() {}

    /** Empty where the question is of another form or asks two things. */
    static String answered(Title title) {
        Matcher opening = OPENING.matcher(title.text());
        if (!opening.matches() || DOUBLE.matcher(opening.group(4)).find()) {
            return "";
        }
        String verb = Wordings.small(opening.group(3));
        int from = opening.start(4);
        List<Token> rest = title.words().stream().filter(word -> word.start() >= from).toList();
        String quality = opening.group(2);
        if (quality != null) {
            boolean asksQuality = verb.startsWith("w") && !quality.equalsIgnoreCase("far");
            return asksQuality ? joined(rest) + " " + verb + " " + Wordings.small(quality) : "";
        }
        int at = verb.equals("did") ? verbAt(rest) : predicateAt(rest);
        if (at <= 0) {
            return "";
        }
        List<Token> subject = rest.subList(0, at);
        if (!verb.equals("did")) {
            return joined(subject) + " " + verb + " " + joined(rest.subList(at, rest.size()));
        }
        String told = Verbs.past(rest.get(at).text());
        return (joined(subject) + " " + told + " " + joined(rest.subList(at + 1, rest.size())))
                .strip();
    }

    /** Where the verb stands behind its subject; 0 where it is not seen. */
    private static int verbAt(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean verb =
                    words.get(i).tag().equals("VERB")
                            || words.get(i).lower().matches("be|become|have");
            if (verb && !words.get(i).lower().endsWith("ing") && !words.get(i).capitalised()) {
                return i;
            }
        }
        return words.size() == 2 ? 1 : behindName(words);
    }

    /** The first small word behind a name: "the Free State collapse". */
    private static int behindName(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean small =
                    !words.get(i).capitalised() && !words.get(i).lower().matches("the|of|and");
            if (small) {
                return words.get(i - 1).capitalised() ? i : 0;
            }
        }
        return 0;
    }

    private static int predicateAt(List<Token> words) {
        if (words.getFirst().is("there")) {
            return 1;
        }
        for (Pattern sign : PREDICATES) {
            for (int i = 1; i < words.size(); i++) {
                Token before = words.get(i - 1);
                boolean named = before.tag().matches("NOUN|PROPN") || before.capitalised();
                Token word = words.get(i);
                if (named && sign.matcher(word.lower() + " " + word.tag()).matches()) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static String joined(List<Token> words) {
        return String.join(" ", words.stream().map(Token::text).toList());
    }
}
