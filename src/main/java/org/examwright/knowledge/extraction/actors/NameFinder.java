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
import org.examwright.knowledge.extraction.language.Verbs;

/** Finds runs of words that can be a name, by their capitals and what may stand between them. */
final class NameFinder {
    static final Map<String, String> BODIES = Lexicon.marked("body-nouns");
    static final Set<String> OFFICES = Lexicon.words("offices");
    static final Set<String> NOT_NAMES = Lexicon.words("not-names");
    static final Set<String> PARTICLES =
            Set.of(
                    "de", "von", "van", "der", "du", "la", "le", "bin", "al", "di", "vom", "zu",
                    "ibn", "el", "des", "dem", "den", "ap");

    /** Titles that are given names as well: "James Earl Ray". */
    private static final Set<String> GIVEN = Set.of("earl", "duke", "prince", "king", "major");

    static final Set<String> ABBREVIATED =
            Set.of("Gen", "Dr", "Mr", "Mrs", "Col", "Capt", "Lt", "Sgt", "Prof", "Sen", "Gov");
    static final Pattern COMPOUND =
            Pattern.compile(
                    "\\p{L}+-\\p{Ll}+(?:ed|based|style|run|held|made|led|born|wide|speaking|free|era|like|and-\\p{Ll}+)");
    private static final Set<String> FUNCTION_TAGS =
            Set.of("DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "PUNCT");
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
    private static final Set<String> NO_OPENERS = Lexicon.words("no-openers");
    private static final Set<String> OPENERS = Set.of("\"", "'", "-", ":", "→", "•", "(", "/");

    private final Vocabulary vocabulary;
    private final BodyNames bodies;

    NameFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.bodies = new BodyNames(vocabulary);
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
            if (!mayStand(line, tokens.get(i)) || !begins(tokens, i)) {
                i++;
                continue;
            }
            int end = runEnd(tokens, i);
            int last = i;
            while (last < end && mayStand(line, tokens.get(last + 1))) {
                last++;
            }
            if (!isQuoted(tokens, i, last) && !isAgainst(tokens, i, last)) {
                found.add(Mention.of(line, sentence, behindOffice(tokens, i, last), last));
            }
            i = last + 1;
        }
    }

    /** 'Bull' Connor, a 'Double V' campaign: in quotation marks, and more of the name behind. */
    private static boolean isQuoted(List<Token> tokens, int first, int last) {
        return first > 0
                && last + 2 < tokens.size()
                && tokens.get(first - 1).text().matches("['\"]")
                && tokens.get(last + 1).text().matches("['\"]")
                && !BODIES.containsKey(tokens.get(last).lower())
                && tokens.get(last + 2).tag().matches("NOUN|PROPN");
    }

    /** "Brown v Board of Education": a case in court, and nobody acts. */
    private static boolean isAgainst(List<Token> tokens, int first, int last) {
        return first > 0 && tokens.get(first - 1).text().matches("vs?")
                || last + 1 < tokens.size() && tokens.get(last + 1).text().matches("vs?");
    }

    /** Months within dates, "U-2" and "army-backed" are no part of a name. */
    private static boolean mayStand(Line line, Token token) {
        boolean dated =
                line.dates().stream()
                        .anyMatch(
                                d ->
                                        d.core() <= token.start()
                                                && token.end() <= d.end()
                                                && line.part(d.core(), d.end())
                                                        .matches("(?s).*\\d.*"));
        boolean digits = token.isWord() && token.text().matches(".*\\d.*");
        return !dated && !digits && !COMPOUND.matcher(token.text()).matches();
    }

    /** "Foreign Minister Rathenau": the office before the name is no part of it. */
    private static int behindOffice(List<Token> tokens, int first, int last) {
        for (int i = last - 1; i > first; i--) {
            boolean given =
                    i == first + 1
                            && GIVEN.contains(tokens.get(i).lower())
                            && tokens.get(first).tag().equals("PROPN")
                            && !OFFICES.contains(tokens.get(first).lower())
                            && !Peoples.isAdjective(tokens.get(first).text());
            if (!given
                    && OFFICES.contains(tokens.get(i).lower())
                    && !OFFICES.contains(tokens.get(i + 1).lower())
                    && tokens.get(i + 1).capitalised()) {
                return i + 1;
            }
        }
        return first;
    }

    private boolean begins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (PARTICLES.contains(token.lower()) && i + 1 < tokens.size()) {
            boolean two = PARTICLES.contains(tokens.get(i + 1).text());
            if (capitalAt(tokens, two ? i + 2 : i + 1)
                    && !token.text().matches("al|la|le|el|La|Le|des")) {
                return true;
            }
        }
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
        if (NO_OPENERS.contains(token.lower()) || month) {
            return false;
        }
        if (i == 0
                && token.tag().matches("VERB|ADP")
                && (!token.tag().equals("VERB") || isVerb(token.lower()))
                && !vocabulary.isName(token)
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).text().matches("[IVX]{1,5}")
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
        boolean body =
                i + 1 < tokens.size()
                        && capitalAt(tokens, i + 1)
                        && BODIES.containsKey(tokens.get(i + 1).lower());
        boolean numbered = i + 1 < tokens.size() && tokens.get(i + 1).text().matches("[IVX]{1,5}");
        boolean adverb = token.tag().equals("ADV") && !ADVERB.matcher(token.lower()).matches();
        return vocabulary.isName(token)
                || numbered
                || body
                || adverb && nextIsName
                || vocabulary.small(token.lower()) == 0
                        && i == 0
                        && token.tag().matches("PROPN|NOUN|X")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).text().matches("[=(]")
                || token.isAcronym()
                || nextIsName && Set.of("PROPN", "NOUN", "ADJ", "VERB", "X").contains(token.tag())
                || vocabulary.small(token.lower()) == 0
                        && token.tag().matches("PROPN|NOUN|X|VERB|ADJ")
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("and") && capitalAt(tokens, i + 2)
                                || tokens.get(i + 1).is("new")
                                || tokens.get(i + 1).tag().matches("VERB|AUX"));
    }

    /** A tagger takes unknown names for verbs; these can be one. */
    private boolean isVerb(String word) {
        return Verbs.isPast(word) || word.matches(".*(?:s|ing)") || vocabulary.small(word) > 0;
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
            } else if (PARTICLES.contains(token.text())
                    && next + 1 < tokens.size()
                    && PARTICLES.contains(tokens.get(next + 1).text())
                    && capitalAt(tokens, next + 2)) {
                last = next + 2;
            } else if (token.text().equals(".")
                    && ABBREVIATED.contains(tokens.get(last).text())
                    && capitalAt(tokens, next + 1)) {
                last = next + 1;
            } else if (last == first && epithet(tokens, next)) {
                return next + 1;
            } else if (token.text().equals("I") && tokens.get(last).tag().equals("PROPN")) {
                return next;
            } else if (bodies.joins(tokens, first, last, next)) {
                last = tokens.get(next + 1).is("the") ? next + 2 : next + 1;
            } else if (BodyNames.ownedByTwo(tokens, next)) {
                last = next + 4;
            } else if (BodyNames.smallHead(tokens, first, last, next)) {
                return next;
            } else if (BodyNames.ownedByMany(tokens, last, next)) {
                last = next + 1;
            } else {
                break;
            }
        }
        return last;
    }

    /** "Alfred the Great". */
    private static boolean epithet(List<Token> tokens, int next) {
        if (!tokens.get(next).text().equals("the")
                || tokens.get(next - 1).tag().matches("DET|PRON")
                || !capitalAt(tokens, next + 1)
                || capitalAt(tokens, next + 2)) {
            return false;
        }
        Token name = tokens.get(next + 1);
        return !Peoples.isAdjective(name.text())
                && !Peoples.arePeople(name.text())
                && !OFFICES.contains(name.lower())
                && !BODIES.containsKey(name.lower())
                && !NOT_NAMES.contains(name.lower())
                && !KindJudge.isPlural(name.lower());
    }

    private static boolean continues(Token token) {
        return token.isWord()
                && token.capitalised()
                && !Set.of("PRON", "AUX", "SCONJ", "CCONJ").contains(token.tag())
                && !Set.of("The", "A", "An", "In", "On", "By", "He", "They").contains(token.text());
    }

    static boolean capitalAt(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capitalised();
    }

    static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
    }
}
