package org.examwright.marking.points;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.examwright.marking.Fraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three hundred answers to thirty questions as the generator prints them, labelled before the
 * matcher was written: which points a teacher would award.
 */
final class LabelledAnswers {
    /** Questions that nobody looked at while the matcher was made. */
    static final Set<Integer> ASIDE = Set.of(4, 8, 12, 16, 20, 24, 28, 30);

    /** The ten ways in which an answer was written. */
    enum Kind {
        EXACT,
        PARAPHRASE,
        PARTIAL,
        MISSPELT,
        ROLE_SWAPPED,
        NEGATED,
        SALAD,
        RIGHT_AND_WRONG,
        OFF_TOPIC,
        COPIED
    }

    record Labelled(int question, Kind kind, Set<Integer> earned, String text, Scheme scheme) {
        boolean single() {
            return scheme.points().getFirst().kind() != Scheme.Kind.IDEA;
        }
    }

    /** A point of an answer: what it should be, and what the matcher makes of it. */
    record Judged(Labelled answer, PointMark mark) {
        boolean earned() {
            return answer.earned().contains(mark.point() + 1);
        }

        boolean awarded() {
            return mark.verdict() == Verdict.AWARD;
        }
    }

    /** Agreement between labels and verdicts; a referred point counts as not awarded in kappa. */
    record Figures(
            int answers,
            int points,
            double kappa,
            double precision,
            double recall,
            double referred) {
        static Figures of(List<Judged> judged) {
            double both = count(judged, j -> j.awarded() && j.earned());
            double awarded = count(judged, Judged::awarded);
            double earned = count(judged, Judged::earned);
            double n = judged.size();
            double agreed = (both + n - awarded - earned + both) / n;
            double chance = (awarded * earned + (n - awarded) * (n - earned)) / (n * n);
            return new Figures(
                    (int) judged.stream().map(Judged::answer).distinct().count(),
                    judged.size(),
                    (agreed - chance) / (1 - chance),
                    awarded == 0 ? 1 : both / awarded,
                    earned == 0 ? 1 : both / earned,
                    count(judged, j -> j.mark().verdict() == Verdict.REFER) / n);
        }

        static double count(List<Judged> judged, Predicate<Judged> which) {
            return judged.stream().filter(which).count();
        }
    }

    private LabelledAnswers() {}

    static List<Judged> judged(Predicate<Labelled> which) {
        Map<Integer, PointMatcher> matchers = new LinkedHashMap<>();
        return all().stream()
                .filter(which)
                .flatMap(
                        answer ->
                                matchers
                                        .computeIfAbsent(
                                                answer.question(),
                                                _ -> new PointMatcher(answer.scheme()))
                                        .mark(answer.text())
                                        .stream()
                                        .map(mark -> new Judged(answer, mark)))
                .toList();
    }

    static List<Labelled> all() {
        Map<Integer, Scheme> schemes = new LinkedHashMap<>();
        for (JsonNode question : JsonMapper.builder().build().readTree(read("questions.json"))) {
            schemes.put(question.path("number").asInt(), scheme(question));
        }
        return read("answers.txt")
                .lines()
                .map(
                        line -> {
                            String[] parts = line.split(" ", 4);
                            int number = Integer.parseInt(parts[0]);
                            Set<Integer> earned =
                                    parts[2].equals("-")
                                            ? Set.of()
                                            : Arrays.stream(parts[2].split(","))
                                                    .map(Integer::valueOf)
                                                    .collect(Collectors.toSet());
                            return new Labelled(
                                    number,
                                    Kind.valueOf(parts[1]),
                                    earned,
                                    parts[3],
                                    Objects.requireNonNull(schemes.get(number)));
                        })
                .toList();
    }

    private static Scheme scheme(JsonNode question) {
        List<Scheme.Point> points = new ArrayList<>();
        for (JsonNode point : question.path("points")) {
            points.add(
                    new Scheme.Point(
                            Fraction.of(point.path("marks").decimalValue()),
                            kind(point.path("slots")),
                            texts(point.path("accept")),
                            texts(point.path("reject"))));
        }
        return new Scheme(
                question.path("stem").asString(),
                points,
                question.path("of").isNull() ? null : question.path("of").asInt(),
                Fraction.of(question.path("marks").decimalValue()));
    }

    private static Scheme.Kind kind(JsonNode slots) {
        return slots.has("name")
                ? Scheme.Kind.NAME
                : slots.has("year") ? Scheme.Kind.YEAR : Scheme.Kind.IDEA;
    }

    private static List<String> texts(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asString()));
        return all;
    }

    private static String read(String name) {
        try (InputStream file = LabelledAnswers.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Prints the figures, and each point that was judged otherwise than labelled. */
    public static void main(String[] args) {
        boolean aside = args.length > 0 && args[0].equals("aside");
        List<Judged> judged = judged(answer -> ASIDE.contains(answer.question()) == aside);
        System.out.println(Figures.of(judged));
        for (Kind kind : Kind.values()) {
            System.out.println(
                    kind
                            + " "
                            + Figures.of(
                                    judged.stream()
                                            .filter(j -> j.answer().kind() == kind)
                                            .toList()));
        }
        judged.stream()
                .filter(j -> j.awarded() != j.earned() || j.mark().verdict() == Verdict.REFER)
                .forEach(
                        j ->
                                System.out.printf(
                                        "%d %s %s | point %d %s | %s %.2f %s missing %s%n",
                                        j.answer().question(),
                                        j.answer().kind(),
                                        j.answer().text(),
                                        j.mark().point() + 1,
                                        j.earned() ? "EARNED" : "not earned",
                                        j.mark().verdict(),
                                        j.mark().likeness(),
                                        j.mark().flags(),
                                        j.mark().missing()));
    }

    static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(3, java.math.RoundingMode.HALF_UP);
    }
}
