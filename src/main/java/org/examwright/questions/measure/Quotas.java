package org.examwright.questions.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;

/**
 * How a bank is spread over themes and decades, beside how the course's events are.
 *
 * @param themes by name
 * @param decades by first year
 */
public record Quotas(Map<String, Share> themes, Map<Integer, Share> decades) {
    /** What a course spends this much of its events on must be asked about. */
    private static final double WORTH_ASKING = 0.03;

    /** At least this part of its share among the events. */
    private static final double ENOUGH = 1 / 3.0;

    /**
     * Parts of a whole.
     *
     * @param questions the share of the bank, 0 to 1
     * @param events the share of the course's events
     */
    public record Share(int count, double questions, double events) {
        boolean met() {
            return events < WORTH_ASKING || questions >= ENOUGH * events;
        }
    }

    static Quotas of(List<Sheet> bank, Knowledge knowledge) {
        Map<UUID, String> names = new TreeMap<>();
        knowledge.themes().forEach(theme -> names.put(theme.id(), theme.name()));
        Map<String, Integer> themes = new TreeMap<>();
        Map<Integer, Integer> decades = new TreeMap<>();
        for (Sheet sheet : bank) {
            sheet.content().themes().stream()
                    .map(id -> names.getOrDefault(id, "?"))
                    .forEach(name -> themes.merge(name, 1, Integer::sum));
            decadesOf(sheet).forEach(decade -> decades.merge(decade, 1, Integer::sum));
        }
        Map<String, Integer> eventThemes = new TreeMap<>();
        Map<Integer, Integer> eventDecades = new TreeMap<>();
        for (Event event : knowledge.events()) {
            event.themes().forEach(name -> eventThemes.merge(name, 1, Integer::sum));
            eventDecades.merge(decade(event.from().getYear()), 1, Integer::sum);
        }
        return new Quotas(shares(themes, eventThemes), shares(decades, eventDecades));
    }

    private static <K extends Comparable<K>> Map<K, Share> shares(
            Map<K, Integer> bank, Map<K, Integer> events) {
        double asked = Math.max(1, bank.values().stream().mapToInt(i -> i).sum());
        double told = Math.max(1, events.values().stream().mapToInt(i -> i).sum());
        Map<K, Share> shares = new TreeMap<>();
        events.forEach(
                (key, count) -> {
                    int of = bank.getOrDefault(key, 0);
                    shares.put(key, new Share(of, of / asked, count / told));
                });
        return shares;
    }

    /** The decades that its stem and its options name. */
    private static List<Integer> decadesOf(Sheet sheet) {
        List<Integer> decades = new ArrayList<>();
        StringBuilder all = new StringBuilder(sheet.content().stem());
        sheet.content().options().stream()
                .filter(option -> Boolean.TRUE.equals(option.correct()))
                .forEach(option -> all.append(" ; ").append(option.text()));
        var scheme = sheet.content().markScheme();
        if (scheme != null) {
            scheme.points().forEach(point -> all.append(" ; ").append(point.text()));
        }
        sheet.content().evidence().forEach(e -> all.append(" ; ").append(e.quote()));
        for (Period period : Dates.in(all.toString())) {
            decades.add(decade(period.from().getYear()));
        }
        return decades.stream().distinct().toList();
    }

    private static int decade(int year) {
        return Math.floorDiv(year, 10) * 10;
    }

    /** The themes and decades that the bank neglects. */
    public List<String> unmet() {
        List<String> unmet = new ArrayList<>();
        themes.forEach((name, share) -> note(unmet, name, share));
        decades.forEach((year, share) -> note(unmet, year + "s", share));
        return unmet;
    }

    private static void note(List<String> unmet, String name, Share share) {
        if (!share.met()) {
            unmet.add(name);
        }
    }
}
