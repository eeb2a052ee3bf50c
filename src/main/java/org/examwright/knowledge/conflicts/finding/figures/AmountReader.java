package org.examwright.knowledge.conflicts.finding.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.conflicts.finding.Claims;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence with the words that stand around them. */
public final class AmountReader {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(?<hedge>(?:about|around|almost|nearly|over|more than|less"
                            + " than|up to|approximately|roughly|some|at least|fewer than)\\s+)?"
                            + "(?:(?<frac>[¼½¾⅓⅔])|(?<num>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|an?(?=\\s+(?:million|thousand|hundred|third|quarter|half))|half(?=\\s+(?:of|the)))(?<scale>\\s*(?:million|m\\b|billion|bn\\b|thousand|hundred|third|quarter))?(?<pct>\\s*(?:%|per"
                            + " ?cent))?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> FRACTIONS =
            Map.of(
                    "¼", new BigDecimal("25"),
                    "½", new BigDecimal("50"),
                    "¾", new BigDecimal("75"),
                    "⅓", new BigDecimal("33.3"),
                    "⅔", new BigDecimal("66.7"));
    private static final Set<String> DYING =
            Set.of(
                    "death",
                    "deaths",
                    "died",
                    "killed",
                    "lives",
                    "executed",
                    "dead",
                    "victims",
                    "perished",
                    "murdered",
                    "shot");
    private static final Set<String> CLAUSE_ENDS =
            Set.of(",", ";", ":", "(", ")", "-", "which", "who", "and", "to", "but", "while");
    private static final Set<String> COUNTED =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "children",
                    "citizens",
                    "soldiers",
                    "troops",
                    "civilians",
                    "prisoners",
                    "persons",
                    "claimed",
                    "cost",
                    "led",
                    "responsible",
                    "resulted",
                    "some",
                    "result",
                    "loss",
                    "total",
                    "number");
    private static final int NEAR = 5;

    private List<Word> subject = List.of();

    public List<Amount> read(Telling telling) {
        List<Amount> amounts = new ArrayList<>();
        if (telling.label()) {
            return amounts;
        }
        Matcher matcher = NUMBER.matcher(telling.text());
        while (matcher.find()) {
            Amount amount = amount(telling, matcher);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        boolean points = !telling.words().isEmpty() && telling.words().getFirst().is("it");
        subject = points ? subject : telling.words();
        return amounts;
    }

    private @Nullable Amount amount(Telling telling, Matcher matcher) {
        int base = telling.at();
        int start = base + matcher.start();
        int end = base + matcher.end();
        int digits = matcher.group("frac") != null ? matcher.start("frac") : matcher.start("num");
        for (Dated date : telling.dates()) {
            if (base + digits >= date.start() && base + digits < date.end()) {
                return null;
            }
        }
        boolean share =
                matcher.group("frac") != null
                        || matcher.group("pct") != null
                        || part(matcher.group("scale"));
        BigDecimal number = number(matcher);
        if (number == null) {
            return null;
        }
        List<Word> near = clause(telling.words(), start, end);
        Set<String> counted = new LinkedHashSet<>();
        String unit = null;
        boolean dying = false;
        for (Word word : near) {
            boolean figure = Character.isDigit(word.text().charAt(0));
            if (word.content() && !figure && !SCALES.contains(word.lower())) {
                counted.addAll(Claims.parts(word));
                unit = unit == null && word.start() >= end ? word.stem() : unit;
            }
            boolean close = Math.abs(word.start() - end) < 25 || Math.abs(start - word.end()) < 15;
            dying |= close && DYING.contains(word.lower());
        }
        boolean large = number.compareTo(BigDecimal.TEN) >= 0;
        if (counted.isEmpty() || !share && !large) {
            return null;
        }
        Dated date = date(telling, start, end);
        String text = matcher.group().strip();
        return new Amount(
                text,
                number,
                number,
                share,
                matcher.group("hedge") != null,
                counted,
                unit,
                dying && !share ? toll(telling) : Set.of(),
                date == null ? null : date.span(),
                !telling.dates().isEmpty(),
                telling.text(),
                telling.evidence(),
                figures(telling, number, text));
    }

    private static final Set<String> SCALES =
            Set.of("million", "thousand", "hundred", "billion", "per", "cent", "percent");

    private static boolean part(@Nullable String scale) {
        return scale != null && (scale.strip().equals("third") || scale.strip().equals("quarter"));
    }

    private static @Nullable BigDecimal number(Matcher matcher) {
        if (matcher.group("frac") != null) {
            return FRACTIONS.get(matcher.group("frac"));
        }
        String digits = matcher.group("num").toLowerCase(java.util.Locale.ROOT);
        BigDecimal number =
                switch (digits) {
                    case "a", "an" -> BigDecimal.ONE;
                    case "half" -> new BigDecimal("50");
                    default -> new BigDecimal(digits.replace(",", ""));
                };
        String scale = matcher.group("scale") == null ? "" : matcher.group("scale").strip();
        return switch (scale.toLowerCase(java.util.Locale.ROOT)) {
            case "million", "m" -> number.multiply(new BigDecimal(1_000_000));
            case "billion", "bn" -> number.multiply(new BigDecimal(1_000_000_000));
            case "thousand" -> number.multiply(new BigDecimal(1000));
            case "hundred" -> number.multiply(new BigDecimal(100));
            case "third" -> new BigDecimal("33.3");
            case "quarter" -> new BigDecimal("25");
            default -> number;
        };
    }

    /** The words around a number, as far as nothing parts them from it. */
    private static List<Word> clause(List<Word> words, int start, int end) {
        List<Word> near = new ArrayList<>();
        List<Word> before =
                words.stream().filter(w -> w.end() <= start && w.start() < w.end()).toList();
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - NEAR; i--) {
            if (before.get(i).dated() || CLAUSE_ENDS.contains(before.get(i).lower())) {
                break;
            }
            near.addFirst(before.get(i));
        }
        List<Word> behind = words.stream().filter(w -> w.start() >= end).toList();
        for (int i = 0; i < behind.size() && i < NEAR; i++) {
            if (behind.get(i).dated() || CLAUSE_ENDS.contains(behind.get(i).lower())) {
                break;
            }
            near.add(behind.get(i));
        }
        return near;
    }

    /** What cost the lives: the words of the sentence, or of the one that "it" points back to. */
    private Set<String> toll(Telling telling) {
        Set<String> toll = new LinkedHashSet<>();
        boolean points = telling.words().getFirst().is("it");
        for (Word word : points ? subject : telling.words()) {
            boolean says = !DYING.contains(word.lower()) && !SCALES.contains(word.lower());
            if (says
                    && word.content()
                    && word.actor() == null
                    && !COUNTED.contains(word.lower())
                    && Character.isLetter(word.text().charAt(0))) {
                toll.add(word.stem());
            }
        }
        return toll;
    }

    private static @Nullable Dated date(Telling telling, int start, int end) {
        Dated best = null;
        int least = 70;
        for (Dated date : telling.dates()) {
            int gap = date.start() >= end ? date.start() - end + 20 : start - date.end();
            boolean joined =
                    telling.words().stream()
                            .noneMatch(
                                    w ->
                                            w.is("and")
                                                    && w.start() > Math.min(end, date.end())
                                                    && w.start() < Math.max(start, date.start()));
            if (gap < least && joined) {
                least = gap;
                best = date;
            }
        }
        return best;
    }

    private static Set<UUID> figures(Telling telling, BigDecimal number, String text) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (var fact : telling.facts()) {
            boolean same =
                    fact instanceof Figure figure
                            && (figure.value().equals(text)
                                    || figure.number() != null
                                            && figure.number().compareTo(number) == 0);
            if (same || fact.name().contains(text)) {
                ids.add(fact.id());
            }
        }
        return ids;
    }
}
