package org.examwright.questions.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.Finding;
import org.examwright.questions.Likeness;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;

/**
 * A bank's measure: what the linter finds, what is wrong between questions, what a player without
 * history scores, and how the questions are spread.
 *
 * @param types how many questions of each kind: M for choice, S for short answers, E for essays
 * @param patterns how many of each pattern
 * @param flaws findings that keep a question out, by flaw and pattern: "F12 M5"
 * @param flawed questions with any such finding
 * @param overasked facts that are the answer of more than {@value #KEYS_PER_FACT} questions, with
 *     these
 */
public record BankMeasure(
        Map<Character, Integer> types,
        Map<String, Integer> patterns,
        Map<String, Integer> flaws,
        int flawed,
        Map<String, List<Sheet>> overasked,
        BankCheck check,
        Guesser guesser,
        KeyPlaces places,
        Quotas quotas) {
    /** No fact is the answer of more questions. */
    public static final int KEYS_PER_FACT = 3;

    public static BankMeasure of(List<NewQuestion> bank, Lexicon lexicon, Knowledge knowledge) {
        BankCheck check = BankCheck.of(bank);
        Map<Character, Integer> types = new TreeMap<>();
        Map<String, Integer> patterns = new TreeMap<>(BankMeasure::byNumber);
        Map<String, Integer> flaws = new TreeMap<>();
        int flawed = 0;
        for (Sheet sheet : check.sheets()) {
            types.merge(sheet.kind(), 1, Integer::sum);
            patterns.merge(sheet.question().pattern(), 1, Integer::sum);
            List<Finding> findings =
                    Linter.lint(sheet.content(), lexicon).stream()
                            .filter(f -> f.severity() != Finding.Severity.SKIPPED)
                            .toList();
            findings.stream()
                    .map(f -> f.flaw() + " " + sheet.question().pattern())
                    .distinct()
                    .forEach(key -> flaws.merge(key, 1, Integer::sum));
            flawed += findings.isEmpty() ? 0 : 1;
        }
        return new BankMeasure(
                types,
                patterns,
                flaws,
                flawed,
                new AskedFacts(knowledge).askedMoreThan(KEYS_PER_FACT, check.sheets()),
                check,
                Guesser.play(check.sheets()),
                KeyPlaces.of(check.sheets()),
                Quotas.of(check.sheets(), knowledge));
    }

    private static int byNumber(String one, String other) {
        int kind = Character.compare(one.charAt(0), other.charAt(0));
        return kind != 0 ? kind : Integer.compare(number(one), number(other));
    }

    private static int number(String pattern) {
        String digits = pattern.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    public int size() {
        return check.sheets().size();
    }

    public int ofKind(char kind) {
        return types.getOrDefault(kind, 0);
    }

    /** How many patterns of a kind have questions in the bank. */
    public long patternsOf(char kind) {
        return patterns.keySet().stream().filter(id -> id.charAt(0) == kind).count();
    }

    /** The largest share that one pattern has of its kind, 0 to 1. */
    public double largestShare(char kind) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().charAt(0) == kind)
                .mapToDouble(entry -> entry.getValue() / (double) Math.max(1, ofKind(kind)))
                .max()
                .orElse(0);
    }

    /** The measure as a table for people, in Markdown. */
    public String table() {
        StringBuilder out = new StringBuilder("| measure | value |\n|---|---|\n");
        row(out, "questions", size());
        for (char kind : new char[] {'M', 'S', 'E'}) {
            String name = kind == 'M' ? "choice" : kind == 'S' ? "short answer" : "essay";
            row(out, name, ofKind(kind));
            row(out, name + ", patterns", patternsOf(kind));
            row(out, name + ", largest pattern", percent(100 * largestShare(kind)));
        }
        row(out, "with a flaw", flawed);
        row(out, "near-duplicates", check.duplicates().size());
        row(out, "same answer asked of the same words twice", check.sameTriple().size());
        row(out, "pairs of which one tells the other's answer", check.answering().size());
        row(out, "wrong answers in over 15 % of a theme", check.reused().size());
        row(out, "choices without three to five options", check.oddlyManyOptions().size());
        row(out, "without words of the notes", check.uncited().size());
        row(out, "facts that are the answer of more than three", overasked.size());
        row(out, "themes and decades neglected", String.join(", ", quotas.unmet()));
        row(out, "player without history: chance", percent(guesser.chance()));
        guesser.scores().forEach((hunch, score) -> row(out, named(hunch), percent(score)));
        row(out, "player without history: vote", percent(guesser.vote()));
        places.counts()
                .forEach(
                        (options, counts) ->
                                row(
                                        out,
                                        "keys by place, %d options".formatted(options),
                                        java.util.Arrays.toString(counts)));
        row(out, "chance of such places (chi-square)", "%.3f", places.probability());
        out.append("\n| pattern | questions |\n|---|---|\n");
        patterns.forEach((pattern, count) -> row(out, pattern, count));
        if (!flaws.isEmpty()) {
            out.append("\n| flaw and pattern | questions |\n|---|---|\n");
            flaws.forEach((flaw, count) -> row(out, flaw, count));
        }
        return out.toString();
    }

    /** What the bank checks found, one line each, for whoever mends the patterns. */
    public String details() {
        StringBuilder out = new StringBuilder();
        check.duplicates().forEach(pair -> line(out, "near-duplicate", pair));
        check.sameTriple().forEach(pair -> line(out, "same answer", pair));
        check.answering().forEach(pair -> line(out, "tells the answer of", pair));
        check.reused().forEach(reuse -> out.append("reused: ").append(reuse).append('\n'));
        overasked.forEach(
                (fact, sheets) -> sheets.forEach(sheet -> line(out, "asks for " + fact, sheet)));
        return out.toString();
    }

    private void line(StringBuilder out, String what, BankCheck.Pair pair) {
        line(out, what, check.sheets().get(pair.one()));
        line(out, "    ", check.sheets().get(pair.other()));
    }

    private static void line(StringBuilder out, String what, Sheet sheet) {
        out.append(what).append(": ").append(sheet.question().pattern()).append(' ');
        out.append(sheet.content().stem()).append(" = ");
        out.append(Likeness.key(sheet.content()).collect(Collectors.joining("; "))).append('\n');
    }

    private static String named(Hunch hunch) {
        String name = hunch.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "player without history: " + name;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
    }

    private static void row(StringBuilder out, String name, String format, double value) {
        row(out, name, String.format(Locale.ROOT, format, value));
    }

    private static void row(StringBuilder out, String name, Object value) {
        out.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }
}
