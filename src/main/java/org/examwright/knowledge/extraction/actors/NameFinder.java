package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Finds runs of words that can be a name, by their capitals and what may stand between them. */
final class NameFinder {
    static final Map<String, String> BODIES = Lexicon.marked("body-nouns");
    static final Set<String> OFFICES = Lexicon.words("offices");
    static final Set<String> NOT_NAMES = Lexicon.words("not-names");
    private static final Set<String> PARTICLES =
            Set.of("de", "von", "van", "der", "du", "la", "le", "bin", "al", "di");
    private static final Set<String> FUNCTION_TAGS =
            Set.of("DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "PUNCT");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "between",
                    "under",
                    "after",
                    "before",
                    "during",
                    "for",
                    "with",
                    "without",
                    "by",
                    "from",
                    "in",
                    "on",
                    "at",
                    "as",
                    "since",
                    "despite",
                    "following",
                    "unlike",
                    "like",
                    "among",
                    "against",
                    "through",
                    "until",
                    "within",
                    "throughout",
                    "whereas",
                    "although",
                    "while");
    private static final Pattern ADVERB =
            Pattern.compile(
                    ".*[^e]ly|then|later|soon|now|here|there|also|even|only|still|again|meanwhile|instead|perhaps|often|never|once|first|next|thus|hence|yet|however|therefore|moreover|when|why|how|where");
    private static final Set<String> CALENDAR =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Set<String> COUNTING =
            Set.of(
                    "many", "most", "all", "some", "other", "several", "both", "few", "these",
                    "those", "two", "three", "four", "five", "each", "every", "no", "only", "more",
                    "why", "how", "what");
    private static final Set<String> OPENERS = Set.of("\"", "'", "-", ":", "→", "•", "(", "/");

    private final Vocabulary vocabulary;

    NameFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Mention> find(Line line) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : line.sentences()) {
            find(line, sentence, found);
        }
        return found;
    }

    private void find(Line line, Sentence sentence, List<Mention> found) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!begins(tokens, i)) {
                i++;
                continue;
            }
            int last = runEnd(tokens, i);
            found.add(Mention.of(line, sentence, i, last));
            i = last + 1;
        }
    }

    private boolean begins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return token.text().matches("\\d+(?:st|nd|rd|th)")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && tokens.get(i + 1).isWord();
        }
        if (!token.isWord()
                || !token.capitalised()
                || FUNCTION_TAGS.contains(token.tag()) && !vocabulary.isName(token)) {
            return false;
        }
        if (token.text().length() == 1) {
            return i + 2 < tokens.size()
                    && tokens.get(i + 1).text().equals(".")
                    && tokens.get(i + 2).capitalised();
        }
        boolean month = CALENDAR.contains(token.lower()) && capitalAt(tokens, i + 1);
        if (COUNTING.contains(token.lower()) || PREPOSITIONS.contains(token.lower()) || month) {
            return false;
        }
        if (i == 0
                && token.tag().matches("VERB|ADP")
                && !vocabulary.isName(token)
                && i + 1 < tokens.size()
                && vocabulary.inside(tokens.get(i + 1).text()) >= 2) {
            return false;
        }
        boolean opening = i == 0 || OPENERS.contains(tokens.get(i - 1).text());
        if (!opening) {
            return true;
        }
        boolean nextIsName =
                i + 1 < tokens.size()
                        && tokens.get(i + 1).capitalised()
                        && tokens.get(i + 1).isWord()
                        && !vocabulary.isCommon(tokens.get(i + 1).text());
        boolean numbered = i + 1 < tokens.size() && tokens.get(i + 1).text().matches("[IVX]{1,5}");
        boolean adverb = token.tag().equals("ADV") && !ADVERB.matcher(token.lower()).matches();
        return vocabulary.isName(token)
                || numbered
                || adverb && nextIsName
                || token.isAcronym()
                || nextIsName && Set.of("PROPN", "NOUN", "ADJ", "VERB", "X").contains(token.tag())
                || vocabulary.small(token.lower()) == 0
                        && token.tag().matches("PROPN|NOUN|X|VERB|ADJ")
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("and") && capitalAt(tokens, i + 2)
                                || tokens.get(i + 1).is("new")
                                || tokens.get(i + 1).tag().matches("VERB|AUX"));
    }

    private int runEnd(List<Token> tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size()) {
            int next = last + 1;
            Token token = tokens.get(next);
            if (continues(token)) {
                last = next;
            } else if (token.text().equals(".")
                    && tokens.get(last).text().matches("[A-Z&&[^IVX]]")
                    && capitalAt(tokens, next + 1)) {
                last = next + 1;
            } else if (PARTICLES.contains(token.text()) && capitalAt(tokens, next + 1)) {
                last = next + 1;
            } else if (joinsBody(tokens, first, last, next)) {
                last = tokens.get(next + 1).is("the") ? next + 2 : next + 1;
            } else if (ownedByTwo(tokens, next)) {
                last = next + 4;
            } else if (smallHead(tokens, first, last, next)) {
                return next;
            } else if (ownedByMany(tokens, last, next)) {
                last = next + 1;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean continues(Token token) {
        return token.isWord()
                && token.capitalised()
                && !Set.of("PRON", "AUX", "SCONJ", "CCONJ").contains(token.tag())
                && !Set.of("The", "A", "An", "In", "On", "By", "He", "They").contains(token.text());
    }

    private static boolean capitalAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capitalised();
    }

    /** "League of Nations", "Association of the …": a body's name goes on behind "of". */
    private boolean joinsBody(List<Token> tokens, int first, int last, int next) {
        Token token = tokens.get(next);
        if (!token.is("of") && !token.is("for")) {
            return false;
        }
        boolean capital =
                capitalAt(tokens, next + 1)
                        || next + 2 < tokens.size()
                                && tokens.get(next + 1).is("the")
                                && capitalAt(tokens, next + 2);
        boolean born =
                first == last
                        && token.is("of")
                        && capitalAt(tokens, next + 1)
                        && tokens.get(last).tag().equals("PROPN")
                        && tokens.get(next + 1).tag().equals("PROPN")
                        && !KindJudge.isThing(tokens.get(last).lower())
                        && !NOT_NAMES.contains(tokens.get(last).lower())
                        && vocabulary.onlyBeforeOf(tokens.get(last).text())
                        && !vocabulary.isCommon(tokens.get(last).text());
        boolean titled =
                token.is("of")
                        && capitalAt(tokens, next + 1)
                        && tokens.get(last)
                                .lower()
                                .matches(
                                        "duke|earl|duchess|countess|bishop|archbishop|prince|princess|king|queen");
        if (born || titled) {
            return true;
        }
        return capital && BODIES.containsKey(singular(tokens.get(last).lower()))
                || capital && tokens.get(last).is("house") && first == last
                || capital && token.is("for") && OFFICES.contains(tokens.get(last).lower());
    }

    /** "Soldiers' and Sailors' Council": two own the body. */
    private static boolean ownedByTwo(List<Token> tokens, int next) {
        return next + 4 < tokens.size()
                && tokens.get(next).text().startsWith("'")
                && tokens.get(next + 1).is("and")
                && capitalAt(tokens, next + 2)
                && tokens.get(next + 3).text().startsWith("'")
                && capitalAt(tokens, next + 4);
    }

    /** "Labour party", "10th Party congress": the body's own noun is written small. */
    private static boolean smallHead(List<Token> tokens, int first, int last, int next) {
        Token head = tokens.get(next);
        Token before = tokens.get(last);
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
                && !OFFICES.contains(before.lower())
                && (before.is("party")
                        || Set.of("ADJ", "NOUN").contains(before.tag())
                        || last == first && before.tag().equals("PROPN"));
    }

    /** "Workers' Opposition", "People's Party": many own the body. */
    private static boolean ownedByMany(List<Token> tokens, int last, int next) {
        String mark = tokens.get(next).text();
        return (mark.equals("'s") || mark.equals("'"))
                && capitalAt(tokens, next + 1)
                && (tokens.get(last).lower().endsWith("s") && mark.equals("'")
                        || tokens.get(last).lower().endsWith("er")
                        || Set.of("people", "women", "men", "children")
                                .contains(tokens.get(last).lower()));
    }

    static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
    }
}
