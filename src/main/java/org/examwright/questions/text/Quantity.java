package org.examwright.questions.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count, a share or a place in a series that an option begins with.
 *
 * @param value the number; of a range, its lower end
 * @param ordinal whether it is a place in a series: "Tenth", "3rd"
 * @param unit what follows it, case-folded: "members", "%", "party congress"
 */
public record Quantity(BigDecimal value, boolean ordinal, String unit) {
    private static final List<String> ORDINALS =
            List.of(
                    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                                    + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
                                    + " eighteenth nineteenth twentieth")
                            .split(" "));
    private static final List<String> CARDINALS =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                            .split(" "));
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "thousand", BigDecimal.valueOf(1_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000));
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?:about|around|over|under|nearly|almost|roughly|approximately|some|just|up"
                            + " to|more than|less than|fewer than)"
                            + " )*[£$€₽]?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?!,\\d|"
                            + " ?, ?\\d)(?:(?: ?[-–] ?| to )[£$€₽]?(?:\\d[\\d,.]*))?(?:"
                            + " (?<scale>thousand|million|billion)\\b)?(?<unit>.*)$");
    private static final Pattern PLACE =
            Pattern.compile("^(?:the )?(?<number>\\d+)(?:st|nd|rd|th)\\b(?<unit>.*)$");
    private static final Pattern IN_WORDS =
            Pattern.compile("^(?:the )?(?<word>[a-z]+)(?:\\b(?<unit>[ .-].*)?)$");

    /** The quantity an option begins with; null where it begins with none. */
    public static @Nullable Quantity parse(String option) {
        String text = option.strip().toLowerCase(Locale.ROOT);
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            return new Quantity(new BigDecimal(place.group("number")), true, unit(place));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            BigDecimal value = new BigDecimal(number.group("number").replace(",", ""));
            String scale = number.group("scale");
            return new Quantity(
                    scale == null
                            ? value
                            : value.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE)),
                    false,
                    unit(number));
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches() ? inWords(words) : null;
    }

    private static @Nullable Quantity inWords(Matcher words) {
        String word = words.group("word");
        int place = ORDINALS.indexOf(word);
        if (place >= 0) {
            return new Quantity(BigDecimal.valueOf(place + 1L), true, unit(words));
        }
        int count = CARDINALS.indexOf(word);
        return count < 0 ? null : new Quantity(BigDecimal.valueOf(count), false, unit(words));
    }

    private static String unit(Matcher match) {
        String unit = match.group("unit");
        return unit == null ? "" : unit.strip().replaceFirst("^(?:per ?cent|percent)\\b", "%");
    }
}
