package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Names of things that stand before what is said of them: a heading, or "The Poor Law - ". */
final class Titles {
    private static final int LONGEST = 6;
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private static final Pattern MADE =
            Pattern.compile(
                    "(?<!\\b(?:was|were|been|had|has|is|are|be|being|and|also|first|then|party|army|he|she|they|it)\\s{1,2})(?<=\\p{L},?\\s)\\b(held|founded|formed|signed|published|passed|written|issued|adopted|built)\\s+$");

    private Titles() {}

    /** The thing named between dashes or before a colon, up to a place in a line; or null. */
    static @Nullable Phrase before(Line line, int place) {
        int end = place;
        boolean marked = false;
        for (var date : line.dates()) {
            if (date.end() <= place && place - date.end() <= 3) {
                end = date.start();
                marked = line.part(date.end(), place).matches("\\s*[-:→]\\s*");
            }
        }
        String text = line.text().substring(0, end);
        if (!marked && !text.matches("(?s).*[-:→]\\s*")) {
            return null;
        }
        String stripped = text.replaceAll("[\\s:(→-]+$", "");
        return last(line, 0, stripped.length());
    }

    /** The thing named last, behind any dash or colon, in a stretch that tells nothing; or null. */
    static @Nullable Phrase last(Line line, int from, int to) {
        String text = line.part(from, to).replaceAll("[\\s.:(→-]+$", "");
        int start = 0;
        for (int at = text.length() - 2; at > 0 && start == 0; at--) {
            char mark = text.charAt(at);
            boolean spaced = text.charAt(at + 1) == ' ';
            if ((mark == '.' || mark == ';' || mark == ':' || mark == '-') && spaced
                    || mark == '→'
                    || mark == '-' && closes(text, at)) {
                start = at + 1;
            }
        }
        return thing(Phrase.undated(line, from + start, from + text.length()));
    }

    /** Whether a hyphen stands for a dash: before a capital that begins a word of its own. */
    private static boolean closes(String text, int at) {
        return text.substring(at + 1).matches("(?:The|A|An|In|At)\\b.*")
                || text.substring(0, at)
                        .matches(".*(?:\\)|\\b(?:One|Two|Three|Four|Five|Six|Seven))");
    }

    /** The thing that a heading names, or null where it asks or tells. */
    static @Nullable Phrase of(@Nullable Line heading) {
        if (heading == null || heading.text().contains("?")) {
            return null;
        }
        String text = heading.text();
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int stop = text.length();
        for (String mark : new String[] {":", " - ", "(", ","}) {
            int at = text.indexOf(mark, start);
            stop = at > 0 ? Math.min(stop, at) : stop;
        }
        return thing(Phrase.undated(heading, start, stop));
    }

    /** "the results of an election held in 1917": the date is the election's. Null elsewhere. */
    static @Nullable Label made(Line line, DateExpression date, List<Participation> parts) {
        if (date.hedge() == Hedge.SINCE
                && line.part(0, date.start()).stripTrailing().endsWith("first time")) {
            return new Label("", parts, 0); // it was not then that it happened
        }
        Matcher participle = MADE.matcher(line.text()).region(0, date.start());
        if (date.start() == date.end()) {
            return null;
        }
        if (!participle.find()) {
            return undergone(line, date, parts);
        }
        Phrase noun = nounBefore(line, participle.start(1));
        if (noun == null
                || noun.tag(0).matches("PRON|NUM")
                || noun.size() < 2 && !noun.get(0).capitalised()) {
            return null;
        }
        boolean alone =
                line.part(0, participle.start(1)).strip().split("\\s+").length <= noun.size() + 1;
        if (alone) {
            return null; // "The league was founded in 1906" is a plain sentence
        }
        for (int i = noun.size() - 2; i > 0; i--) {
            if (noun.lower(i).equals("of") && noun.tag(i + 1).equals("DET")) {
                noun.removeFirst(i + 1);
                break;
            }
        }
        noun.trim();
        Subject.addArticle(noun, noun.size());
        boolean plural = Subject.isPlural(noun, noun.size());
        noun.insert(noun.size(), plural ? "were" : "was", "AUX");
        noun.insert(noun.size(), participle.group(1).toLowerCase(Locale.ROOT), "VERB");
        return new Label(Soundness.spelled(noun), parts, Soundness.clean(noun) ? 0.8 : 0.4);
    }

    /** "brings back the MPs purged in 1648": what was done to them then, long before the deed. */
    private static @Nullable Label undergone(
            Line line, DateExpression date, List<Participation> parts) {
        int from =
                line.sentences().stream()
                        .filter(s -> s.start() <= date.start() && date.start() < s.end())
                        .mapToInt(Sentence::start)
                        .findFirst()
                        .orElse(0);
        boolean second =
                line.dates().stream().anyMatch(d -> d.start() >= from && d.end() < date.start());
        boolean closes = line.text().substring(date.end()).matches("(?s)\\s*(?:[.;,)].*)?");
        Phrase told = Phrase.undated(line, from, date.start());
        int verb = told.size() - 1;
        int the = verb - 1;
        while (the > 0 && told.tag(the).matches("NOUN|PROPN|ADJ")) {
            the--;
        }
        int before = told.tag(the - 1).matches("ADV|ADP") ? the - 2 : the - 1;
        boolean undergone =
                second
                        && closes
                        && the > 1
                        && the < verb - 1
                        && told.tag(verb).equals("VERB")
                        && Verbs.isPassive(told.lower(verb))
                        && told.lower(the).matches("the|those")
                        && told.tag(before).equals("VERB");
        if (!undergone) {
            return null;
        }
        Phrase noun = told.part(the + 1, verb);
        boolean plural = Subject.isPlural(noun, noun.size());
        noun.insert(0, "The", "DET");
        noun.insert(noun.size(), plural ? "were" : "was", "AUX");
        noun.insert(noun.size(), told.lower(verb), "VERB");
        return new Label(Soundness.spelled(noun), parts, Soundness.clean(noun) ? 0.8 : 0.4);
    }

    /** "Act in Restraint of Appeals meant …": the law that a sentence is about, or null. */
    static @Nullable Phrase law(Phrase phrase, @Nullable Predicate predicate) {
        if (predicate == null
                || predicate.at() < 2
                || !phrase.lower(predicate.at()).equals("meant")
                || !phrase.get(0).capitalised()
                || !phrase.get(predicate.at() - 1).capitalised()) {
            return null;
        }
        Phrase subject = phrase.part(0, predicate.at());
        boolean law =
                (subject.lower(0) + " " + subject.lower(subject.size() - 1))
                        .matches(".*\\b(?:act|law|treaty|decree|edict|statute|bill|pact)\\b.*");
        return law ? subject : null;
    }

    /** What a flash card asks about: "Q: Black Death?"; or null. */
    static @Nullable Phrase asked(@Nullable Line card) {
        if (card == null || !card.text().strip().endsWith("?")) {
            return null;
        }
        String text = card.text();
        int stop = text.lastIndexOf('?');
        int start = text.matches("(?s)\\W*Q\\W.*") ? text.indexOf('Q') + 1 : 0;
        while (start < stop && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return thing(Phrase.undated(card, start, stop));
    }

    /** The noun with all that belongs to it right before ", which"; or null. */
    static @Nullable Phrase nounBefore(Line line, int place) {
        Phrase before = Phrase.undated(line, 0, place);
        Shorthand.writeOut(before);
        while (!before.isEmpty() && before.tag(before.size() - 1).equals("PUNCT")) {
            before.cutFrom(before.size() - 1);
        }
        int start = before.size();
        while (start > 0
                && (before.tag(start - 1).matches("NOUN|PROPN|ADJ|DET|NUM|X")
                        || before.get(start - 1).text().startsWith("'")
                        || before.lower(start - 1).equals("of") && start < before.size())) {
            start--;
            if (before.tag(start).equals("DET") && !before.lower(start - 1).equals("of")) {
                break;
            }
        }
        Phrase noun = before.part(start, before.size());
        if (noun.isEmpty()
                || noun.size() > LONGEST
                || !noun.tag(noun.size() - 1).matches("NOUN|PROPN|X")) {
            return null;
        }
        noun.trim();
        return noun.lower(0).equals("of") ? null : noun;
    }

    private static @Nullable Phrase thing(Phrase words) {
        Shorthand.writeOut(words);
        while (!words.isEmpty() && words.get(0).isNumber()) {
            words.removeFirst(1);
        }
        words.trim();
        int last = words.size() - 1;
        if (last > 0
                && words.tag(last).equals("ADJ")
                && !words.get(last).capitalised()
                && words.get(last - 1).capitalised()) {
            words.cutFrom(last--); // "Italy unreliable"
        }
        if (last > 0 && EVENT_NOUNS.contains(words.lower(last))) {
            words.set(last, words.get(last).text(), "NOUN"); // "Penn's rising"
        }
        if (words.isEmpty()
                || words.size() > LONGEST
                || words.words().stream().skip(1).anyMatch(t -> t.tag().equals("NUM"))
                        && words.tag(words.size() - 1).equals("NOUN")
                || Predicate.of(words) != null
                || words.lower(0)
                        .matches(
                                "why|how|what|who|when|where|key|main|overview|introduction|conclusion|background|causes?|reasons?|effects?|results?|consequences|impact|aims?|links?|other|problems?|factors?|stage|part|strengths|weaknesses|importance|significance")
                || !words.tag(words.size() - 1).matches("NOUN|PROPN|NUM|ADJ|X")
                || words.words().stream().anyMatch(t -> t.text().matches("and|&|[;:,/]|v|vs|or"))) {
            return null;
        }
        Subject.addArticle(words, words.size(), true);
        return words;
    }

    /** "new sewers, which were finished in 1875": puts in what "which" means, if that is plain. */
    static boolean relative(Line line, int place, Phrase phrase) {
        Phrase noun = nounBefore(line, place);
        if (noun == null) {
            return false;
        }
        phrase.removeFirst(1);
        phrase.prepend(noun);
        return true;
    }
}
