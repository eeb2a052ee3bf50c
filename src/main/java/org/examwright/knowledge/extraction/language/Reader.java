package org.examwright.knowledge.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateContext;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;

/** Turns passages into lines with sentences, tagged words and dates. Not for use by two threads. */
public final class Reader {
    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[\\s•·▪◦●○■□*→>§-]|o\\s|\\(?\\d{1,2}[.)](?=\\s)|\\(?[a-zA-Z][)](?=\\s))+");
    private static final Pattern END =
            Pattern.compile(
                    "[.!?…]+[\"')\\]]*(?=\\s+[\"'(\\[£$€]?[\\p{Lu}\\d])|(?<=[\\p{Ll}]{3})(?=\\p{Lu}\\p{Ll}+\\s)");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?:^|[\\s.(\"'-])(?:\\p{Lu}|(?<!the"
                            + " )(?:West|East|North|South)|Mrs?|Ms|Dr|St|Gen|Col|Sgt|Lt|Capt|Rev|Prof|Sen|Gov|Pres|Hon|Sir|vs?|cf|ca?"
                            + "|[Nn]o|pp?|e\\.?g|i\\.?e|etc|w|b|d|m|approx|incl|esp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$");
    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{Lu}{1,3}-\\d+|\\d+(?:st|nd|rd|th)\\b|\\d+(?:[.,]\\d+)*%?|\\p{L}[\\p{L}\\p{M}]*(?:['-]\\p{L}[\\p{L}\\p{M}]*)*|\\S");
    private static final Pattern SPLIT_OFF = Pattern.compile("(.+?)('[sS]|n't|'re|'ve|'ll|'d|'m)");

    private static final Pattern GLUED =
            Pattern.compile(
                    "The|An?|In|It|He|She|They|This|Was|Were|Is|Not|Many|Most|All|Some|Three|Two|Hit|On|By|Spring|Summer|Autumn|Winter|Early|Late|Mid|End"
                            + "|January|February|March|April|May|June|July|August|September|October|November|December");
    private static final Pattern PREFIX =
            Pattern.compile(
                    "non|anti|pro|de|pre|post|ex|neo|mid|un|semi|quasi|half|all|co|inter|trans|sub|self|counter"
                            + "|ultra|arch|crypto|proto|pan|vice|early|late|south|north|west|east|al|el|ad|ar|ash|ibn");
    private static final Set<String> OPENERS =
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
                    "because",
                    "when",
                    "while",
                    "whilst",
                    "although",
                    "if",
                    "despite",
                    "following",
                    "unlike",
                    "like",
                    "among",
                    "against",
                    "through",
                    "until",
                    "upon",
                    "within",
                    "once",
                    "though",
                    "whereas",
                    "throughout",
                    "behind",
                    "beyond",
                    "to",
                    "of");
    private final Tagger tagger = new Tagger();
    private final DateContext told = new DateContext();

    public Line read(int index, Passage passage) {
        String text = CleanText.of(passage.text());
        List<Sentence> sentences = new ArrayList<>();
        Matcher bullet = BULLET.matcher(text);
        int start = bullet.find() ? bullet.end() : 0;
        Matcher end = END.matcher(text);
        while (start < text.length()) {
            int stop = text.length();
            while (end.find()) {
                if (end.end() > start && isEnd(text, start, end)) {
                    stop = end.end();
                    break;
                }
            }
            addSentence(text, start, stop, sentences);
            start = stop;
        }
        List<DateExpression> dates =
                told.read(passage.section(), passage.kind() == PassageKind.HEADING, text);
        return new Line(index, passage, text, List.copyOf(sentences), dates);
    }

    private static boolean isEnd(String text, int start, Matcher end) {
        if (end.start() == end.end()) {
            // a small letter runs into a capital: two sentences, but for names such as MacArthur
            int word = end.start();
            while (word > start && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            return Character.isLowerCase(text.codePointAt(word));
        }
        String before = text.substring(Math.max(start, end.start() - 10), end.start());
        return !(text.charAt(end.start()) == '.' && ABBREVIATION.matcher(before).find());
    }

    /**
     * A capital at the start says nothing: a first word before a name is judged in small letters.
     */
    private List<Token> firstWordJudged(List<Token> tokens, List<int[]> spans, String text) {
        if (tokens.size() < 2
                || !tokens.get(0).isWord()
                || !tokens.get(0).capitalised()
                || !tokens.get(1).capitalised()
                || tokens.get(0).isAcronym()) {
            return tokens;
        }
        Token first = tokens.getFirst();
        int from = first.start();
        String small = text.substring(0, from) + first.lower() + text.substring(first.end());
        String tag = tagger.tag(small, spans).getFirst().tag();
        if (!tag.equals("VERB") && !OPENERS.contains(first.lower())) {
            return tokens;
        }
        List<Token> judged = new ArrayList<>(tokens);
        judged.set(0, new Token(first.text(), tag, first.start(), first.end()));
        return List.copyOf(judged);
    }

    /** Where a hyphen is a dash without its blanks, as in "measures-January"; 0 where none is. */
    private static int gluedAt(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 2 || hyphen + 1 >= word.length()) {
            return 0;
        }
        String left = word.substring(0, hyphen);
        String right = word.substring(hyphen + 1);
        boolean after = Character.isUpperCase(right.codePointAt(0));
        boolean sentence = after && GLUED.matcher(right).matches();
        boolean smallBefore =
                after
                        && Character.isLowerCase(left.codePointAt(0))
                        && !PREFIX.matcher(left).matches();
        boolean counted =
                after
                        && left.matches("One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten")
                        && !right.matches(
                                "Years?|Power|Days?|Nations?|Man|Mile|Hours?|Point|Months?|Weeks?|Party");
        return sentence || smallBefore || counted ? hyphen : 0;
    }

    private void addSentence(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int stop = to;
        while (start < stop && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (start == stop) {
            return;
        }
        List<int[]> spans = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, stop);
        while (word.find()) {
            Matcher split = SPLIT_OFF.matcher(word.group());
            int glued = gluedAt(word.group());
            if (glued > 0) {
                spans.add(new int[] {word.start(), word.start() + glued});
                spans.add(new int[] {word.start() + glued, word.start() + glued + 1});
                spans.add(new int[] {word.start() + glued + 1, word.end()});
            } else if (split.matches()) {
                spans.add(new int[] {word.start(), word.start() + split.end(1)});
                spans.add(new int[] {word.start() + split.start(2), word.end()});
            } else {
                spans.add(new int[] {word.start(), word.end()});
            }
        }
        sentences.add(
                new Sentence(start, stop, firstWordJudged(tagger.tag(text, spans), spans, text)));
    }
}
