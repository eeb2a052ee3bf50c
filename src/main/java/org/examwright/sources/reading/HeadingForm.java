package org.examwright.sources.reading;

import java.util.regex.Pattern;

/** Judges by a line's form alone whether it names what follows or says something itself. */
final class HeadingForm {
    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 24;

    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{2}[.!]\\s+\\p{Lu}");
    private static final Pattern VERB =
            Pattern.compile(
                    "\\b(?:is|are|was|were|am|has|have|had|did|does|do|would|could|should|will|can|may|might|must|became|led|made|took|gave|got|went|came|began|won|lost|fought|died|said|saw|used"
                            + " to|kept|held|ran|fell|grew|told|meant|wanted|thought"
                            + "|felt|believed|failed|tried|helped|caused|allowed|left|brought|built|sent|met|rose|spent|paid|put|set|saying|refused|agreed|argued|continued"
                            + " to|started|ended|becomes|makes|takes|gives|shows|means|wants|isn't|wasn't|didn't|don't)\\b");
    private static final Pattern PAST =
            Pattern.compile(
                    "\\b(?<!the |of |and |a |an |in |by )\\p{Ll}{2,}ed"
                            + " (?:the|a|an|by|to|in|for|his|her|their|its|from|that|with|at|on|into|as)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^(?:He|She|They|It|This|These|There|We|You|His|Her|Their|Its|But|And|So|Also|However|Because|Although|When|After|As|If|Then|Thus|Therefore|Led"
                            + " to|Had|Was|Were|Used|Not)\\b");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?i)^(?:\\d+[.)]\\s*|q(?:uestion)?\\s*\\d*\\s*[:.)]\\s*)?(?:why|how|what|who|whom|when|where|which|to"
                            + " what extent|in what"
                            + " ways?|was|were|is|are|did|does|do|has|had|could|should|can|on what|for"
                            + " what|explain|describe|assess)\\b.*");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)^(?:why|how|what|who|when|where|which|to what extent|extent to which|how"
                            + " far|the extent|reasons? (?:for|why)|ways in which|means by"
                            + " which)\\b.*");
    private static final Pattern SECTION_WORD =
            Pattern.compile(
                    "(?i)^(?:chapter|section|unit|part|topic|theme|key"
                            + " topic|lesson|module|week|phase|stage|act|case"
                            + " study|introduction|conclusion|summary|background|overview|timeline|key"
                            + " (?:dates|events|people|terms|figures|words|features|points|issues|questions|individuals)|causes|consequences|effects|impact|significance|aims?|results)\\b[^.]*");
    private static final Pattern DATE_FIRST =
            Pattern.compile(
                    "(?i)^(?:(?:early|late|mid|by|in|on|from|since|until|spring|summer|autumn|winter)[\\s-]+)*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s*(?:\\d{1,2},?\\s*)?)?(?:1\\d|20|9|8|7|6|5)\\d{2}\\b.*");
    private static final Pattern ONLY_PERIOD =
            Pattern.compile(
                    "(?i)(?:c\\.? ?|the |early |late"
                            + " |mid-?)*\\d{3,4}s?(?:\\s*(?:[-–—/]|to)\\s*\\d{1,4}s?)?(?:\\s*(?:ad|bc|ce|bce))?[.:]?");
    private static final Pattern PERIOD =
            Pattern.compile("[,(:]?\\s*\\d{3,4}s?\\s*(?:[-–—]|to)\\s*\\d{2,4}\\)?[.:]?$");
    private static final Pattern PHRASE_STOP =
            Pattern.compile("(?i)\\b(?:the|a|an|of|and|in|to|for|by|with|on|at|from|or|s|vs|v)\\b");

    private HeadingForm() {}

    /** Whether the line could be a heading at all. */
    static boolean canBe(Line line) {
        var body = line.body();
        if (line.tooLong()
                || body.isEmpty()
                || body.length() > LONGEST
                || line.words() > MOST_WORDS
                || line.words() == 0) {
            return false;
        }
        if (line.mark() > 0) {
            return true;
        }
        int first = body.codePointAt(0);
        boolean opens =
                Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || "\"'“‘«(['".indexOf(first) >= 0
                        || Character.isLetter(first) && !Character.isLowerCase(first);
        return opens
                && !line.bullet()
                && !line.endsWith(',')
                && !line.endsWith(';')
                && (!TWO_SENTENCES.matcher(body).find() || line.words() <= 10 && !line.ended())
                && (body.chars().anyMatch(Character::isLetter) || isPeriod(line));
    }

    /** A year or a span of years and nothing else. */
    static boolean isPeriod(Line line) {
        return ONLY_PERIOD.matcher(line.body()).matches();
    }

    static boolean isQuestion(Line line) {
        return line.endsWith('?') && QUESTION.matcher(line.body()).matches() && line.words() <= 20;
    }

    /** Whether the line has a finite verb, as far as a list of the commonest can tell. */
    static boolean speaks(Line line) {
        var body = line.body();
        return SUBJECT.matcher(body).find()
                || VERB.matcher(body).find() && !ASKED.matcher(body).matches()
                || PAST.matcher(body).find();
    }

    /** How much the form is that of a heading: above 2 clearly, below 0 hardly. */
    static double score(Line line) {
        var body = line.body();
        int words = line.words();
        double score = 0;
        if (isPeriod(line)) {
            return 2.5;
        }
        if (isQuestion(line)) {
            return 3;
        }
        score += speaks(line) ? -2 : 1;
        score += ASKED.matcher(body).matches() ? 1 : 0;
        score += SECTION_WORD.matcher(body).matches() && words <= 10 ? 1.5 : 0;
        score += capitals(body) >= 0.6 && words >= 2 ? 1 : 0;
        score += allCapitals(body) ? 2 : 0;
        score += PERIOD.matcher(body).find() ? 1 : 0;
        score += words <= 7 ? 1 : words > 14 ? -1.5 : words > 10 ? -0.5 : 0;
        score += line.endsWith('.') && !body.endsWith("..") ? -2 : 0;
        score += line.endsWith(':') ? (words <= 6 ? -0.5 : -1.5) : 0;
        score += DATE_FIRST.matcher(body).matches() && words > 3 ? -1.5 : 0;
        score += body.contains(" = ") || body.contains("\t") ? -2 : 0;
        return score;
    }

    /** A name or a catchword of at most three words that carry meaning, and no number. */
    static boolean isBareName(Line line) {
        var words = PHRASE_STOP.matcher(line.key()).replaceAll(" ").strip();
        return !speaks(line)
                && !line.ended()
                && words.split(" +").length <= 3
                && (words.chars().noneMatch(Character::isDigit)
                        || PERIOD.matcher(line.body()).find());
    }

    static boolean allCapitals(String body) {
        long letters = body.chars().filter(Character::isLetter).count();
        long upper = body.chars().filter(Character::isUpperCase).count();
        return letters >= 5 && upper == letters;
    }

    private static double capitals(String body) {
        int all = 0;
        int capital = 0;
        for (var word : PHRASE_STOP.matcher(body).replaceAll(" ").split("[\\s\\u00A0]+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                all++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) capital / all;
    }
}
