package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Verbs;
import org.examwright.sources.Evidence;

/**
 * Reads lines as points. A sentence that stands on its own is taken as it is; one that leans on
 * others or is written in shorthand is taken as the label makers write it out, if they are sure.
 */
final class Points {
    private static final Pattern SIGN =
            Pattern.compile("^(?:[\\s+✓✔✗✘x•·▪*>-]+(?=[\\s\\p{Lu}]))?\\s*");
    private static final Pattern TURN =
            Pattern.compile("^(?i:however|but|yet|on the other hand)\\b[\\s,:–-]*");
    private static final Pattern COUNT =
            Pattern.compile(
                    "^(?i:first(?:ly)?,|second(?:ly)?,|third(?:ly)?,|finally,?|lastly,?)\\s+");
    private static final Pattern LEAD =
            Pattern.compile("^(\\p{Lu}[\\p{L}\\d '’().&-]{2,45}?)\\s*(?::| [–-])\\s+(?=\\S)");
    private static final Pattern SHORTHAND =
            Pattern.compile(
                    "[→+=&@#<>|*_~…]| [–-]"
                            + " |(?i)\\b(?:bcos|bc|govt|g'ment|w/|b/c|esp|incl|approx|etc|eg|ie|vs)\\b|\\be\\.g|\\bi\\.e");
    private static final Pattern LEANS =
            Pattern.compile(
                    "^The (?:figures?|numbers?|totals?|rest|others|list|statistics|data)\\b(?!"
                            + " (?:of|for|in|from)\\b)|^(?:He|She|It|They|This|These|Those|That|Such|His|Her|Their|Its|Also|And|Or|So|Then|Both|There(?!"
                            + " (?:was|were|had)))\\b|(?i)\\b(?:the following|that year|the"
                            + " next|then|former|latter|this|these|see above|see below|as above)\\b");
    private static final Pattern BECAUSE = Pattern.compile("(?i)\\b(?:bcos|bc|b/c)\\b");
    private static final Pattern BE = Pattern.compile("(?i)\\b(?:was|were)\\b");
    private static final Pattern UNTIED = Pattern.compile("\\p{Ll}ed [12]\\d{3}\\b");
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?(?="
                            + " (?:[12]\\d{3}\\b|\\d{1,2}\\b))");
    private static final Pattern REFERS =
            Pattern.compile("(?i)\\b(?:he|him|his|she|her|they|them|their|it|its)\\b");
    private static final Pattern OPENS_ON =
            Pattern.compile("^(?:He|She|It|They|His|Her|Its|Their)\\b");
    private static final int PROSE = 3;
    private static final int FEW_WORDS = 5;
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.4;
    private static final int MOST_WORDS = 45;

    private static final Map<String, String> MONTHS =
            Map.of(
                    "Jan",
                    "January",
                    "Feb",
                    "February",
                    "Mar",
                    "March",
                    "Apr",
                    "April",
                    "Aug",
                    "August",
                    "Sep",
                    "September",
                    "Oct",
                    "October",
                    "Nov",
                    "November",
                    "Dec",
                    "December");

    private final Material material;
    private final LabelMaker labels;

    /** By the very list: comparing lists of lines would compare every word. */
    private final Map<List<Line>, List<Point>> made = new IdentityHashMap<>();

    Points(Material material, LabelMaker labels) {
        this.material = material;
        this.labels = labels;
    }

    /** The points of lines that stand together; those of the same list are made once. */
    List<Point> of(List<Line> lines) {
        return made.computeIfAbsent(lines, same -> List.copyOf(make(same)));
    }

    private List<Point> make(List<Line> lines) {
        List<Point> points = new ArrayList<>();
        int margin = lines.stream().mapToInt(Points::indent).min().orElse(0);
        for (Line line : lines) {
            material.progress().step();
            boolean nested = indent(line) > margin;
            if (nested && REFERS.matcher(line.text()).find()) {
                continue; // whom it means stands in the line that it is nested under
            }
            if (line.sentences().size() >= PROSE) {
                prose(line).forEach(group -> of(line, group).ifPresent(points::add));
            } else {
                of(line, line.sentences()).ifPresent(points::add);
            }
        }
        return points;
    }

    /** The sentences of a paragraph; one that begins with a pronoun goes with the one before. */
    private static List<List<Sentence>> prose(Line line) {
        List<List<Sentence>> groups = new ArrayList<>();
        for (Sentence sentence : line.sentences()) {
            String text = line.part(sentence.start(), sentence.end());
            if (groups.isEmpty() || !OPENS_ON.matcher(text).find()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(sentence);
        }
        return groups;
    }

    private static int indent(Line line) {
        String text = line.text();
        return text.length() - text.stripLeading().length();
    }

    private Optional<Point> of(Line line, List<Sentence> sentences) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Optional<Told> one = told(line, sentence, told.isEmpty());
            if (one.isEmpty() || told.size() == 2) {
                break;
            }
            told.add(one.get());
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Told first = told.getFirst();
        List<String> actors = told.stream().flatMap(one -> one.actors.stream()).distinct().toList();
        List<Evidence> evidence = told.stream().map(Told::evidence).toList();
        String text = String.join(". ", told.stream().map(Told::text).toList());
        return Optional.of(
                new Point(
                        text,
                        first.lead,
                        actors,
                        material.topics().apply(line),
                        evidence,
                        first.turns));
    }

    private record Told(
            String text, String lead, List<String> actors, Evidence evidence, boolean turns) {}

    private Optional<Told> told(Line line, Sentence sentence, boolean first) {
        String whole = line.part(sentence.start(), sentence.end());
        int arrow = whole.indexOf('→');
        int end = arrow > 0 ? sentence.start() + arrow : sentence.end();
        int start = behind(SIGN, line, sentence.start(), end);
        int past = behind(TURN, line, start, end);
        boolean turns = first && past > start;
        past = behind(COUNT, line, past, end);
        Matcher named = LEAD.matcher(line.part(past, end));
        String lead = named.find() ? named.group(1).strip() : "";
        lead = lead.matches(".*\\d.*") || !Factor.telling(lead) ? lead : "";
        int from = lead.isEmpty() ? past : past + named.end();
        String body = line.part(from, end).strip().replaceFirst("[.;,]+$", "");
        if (body.isEmpty()) {
            return Optional.empty(); // nothing but dots behind its lead
        }
        Label label = labels.statement(line, start, end);
        String text = text(Phrase.capitalised(body), label, first);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = lead.chars().anyMatch(Character::isDigit);
        boolean asWritten = text.endsWith(months(body.substring(1)));
        Evidence evidence = material.evidence(line, dated || !asWritten ? past : from, end);
        List<String> actors = label.parts().stream().map(Participation::actor).toList();
        String said = dated ? lead + ": " + text.replaceFirst("^The ", "the ") : text;
        return Optional.of(new Told(said, lead, actors, evidence, turns));
    }

    private static int behind(Pattern opening, Line line, int start, int end) {
        Matcher found = opening.matcher(line.part(start, end));
        return found.find() ? start + found.end() : start;
    }

    /** The sentence, or nothing where it has no verb, leans on others or cannot be made out. */
    private static String text(String body, Label label, boolean first) {
        String verb = label.verb();
        boolean lacking = verb.isEmpty() || BE.matcher(verb).matches() && !BE.matcher(body).find();
        boolean telling = body.matches("(?s).*\\bthere (?:was|were|had been)\\b.*") || tells(body);
        if (lacking && !telling
                || body.split("\\s+").length > MOST_WORDS
                || label.confidence() < LIKELY && !telling) {
            return "";
        }
        boolean asWritten =
                Wordings.small(body).contains(verb)
                        && !UNTIED.matcher(body).find()
                        && !SHORTHAND.matcher(body).find()
                        && (!LEANS.matcher(body).find() || !first && OPENS_ON.matcher(body).find())
                        && !headless(body)
                        && (body.split(" ").length > FEW_WORDS || !REFERS.matcher(body).find())
                        && balanced(body);
        if (asWritten) {
            return article(body, label.text()) + months(body);
        }
        boolean invented = label.text().matches("An? .*") && !body.matches("(?i)an? .*");
        boolean whole = label.text().split("\\s+").length >= 4;
        boolean guessed = LEANS.matcher(body).find() && !body.matches("(?s)(?:He|She) .*");
        String told = BECAUSE.matcher(label.text()).replaceAll("because");
        boolean plain = !SHORTHAND.matcher(told).find() && !headless(told);
        boolean sure = label.confidence() >= SURE && !invented && !guessed;
        return sure && whole && plain ? months(told) : "";
    }

    /** "Had a post in the party": it begins with its verb. */
    private static boolean headless(String body) {
        String[] words = body.split("\\s+", 3);
        return words.length > 1
                && (Verbs.isPast(words[0]) || words[0].equals("Never"))
                && Character.isLowerCase(words[1].codePointAt(0));
    }

    /** Whether it has a verb that can be nothing but a past tense: "rose", "grew". */
    private static boolean tells(String body) {
        return Stream.of(body.split("[^\\p{L}]+"))
                .skip(1)
                .anyMatch(
                        word ->
                                !Verbs.isParticiple(word)
                                        && Verbs.isPast(word)
                                        && Character.isLowerCase(word.codePointAt(0)));
    }

    private static String months(String text) {
        return MONTH.matcher(text).replaceAll(found -> MONTHS.get(found.group(1).substring(0, 3)));
    }

    /** "The ", where the sentence left it out and the label puts it back. */
    private static String article(String body, String label) {
        return label.startsWith("The " + body.split(" ", 2)[0]) ? "The " : "";
    }

    private static boolean balanced(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        long quotes = text.chars().filter(c -> c == '"').count();
        return open == text.chars().filter(c -> c == ')').count() && quotes % 2 == 0;
    }
}
