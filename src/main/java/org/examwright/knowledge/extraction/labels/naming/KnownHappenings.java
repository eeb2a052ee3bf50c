package org.examwright.knowledge.extraction.labels.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Happenings that people call by a bare place or person or by a name that tells no deed, each with
 * its years: "Pinkie" of 1547 is a battle. The list says of what sort a name is; that it happened,
 * and when, the notes say, and are doubted where they are some years off.
 */
public final class KnownHappenings {
    private static final Pattern YEARS = Pattern.compile("(-?\\d+)(?:-(-?\\d+))?");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Between a name and a sentence without a mark: a capital with some words behind it. */
    private static final Pattern RUNS_ON =
            Pattern.compile("(?<=[\\p{L}\\d])\\s(?=\\p{Lu}\\S*(?:\\s\\S+){3})");

    /** "The Battle of Pinkie took place", "the Varn Act was passed". */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(.+?) (?:took place|(?:was|were) (?:signed|passed|issued|held"
                            + "|introduced|announced|fought|published|made|agreed|launched|founded))(?: .*)?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** So many words has no name in full. */
    private static final int MOST_WORDS = 8;

    /** So many words has no bare name of the list. */
    private static final int LONGEST = 5;

    private KnownHappenings() {}

    /** The list, read when the first name is looked up. */
    private static final class Listed {
        static final Map<String, List<KnownHappening>> BY_NAME =
                Lexicon.entries("known-happenings").stream()
                        .collect(
                                groupingBy(
                                        List::getFirst,
                                        LinkedHashMap::new,
                                        mapping(Listed::happening, toUnmodifiableList())));

        private static KnownHappening happening(List<String> entry) {
            Matcher years = YEARS.matcher(entry.get(2));
            if (!years.matches()) {
                throw new IllegalStateException("No years: " + entry);
            }
            int from = astronomical(years.group(1));
            return new KnownHappening(
                    entry.get(1),
                    from,
                    years.group(2) == null ? from : astronomical(years.group(2)),
                    entry.size() > 3 ? entry.get(3) : "");
        }

        /** The list writes 480 BC as -480; there was no year 0. */
        private static int astronomical(String year) {
            int written = Integer.parseInt(year);
            return written < 0 ? written + 1 : written;
        }
    }

    /** The list by names in small letters, which only pages of short years look up. */
    private static final class Small {
        static final Map<String, List<KnownHappening>> BY_NAME =
                Listed.BY_NAME.entrySet().stream()
                        .collect(
                                toMap(
                                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                                        Map.Entry::getValue,
                                        (one, other) ->
                                                Stream.concat(one.stream(), other.stream())
                                                        .toList()));
    }

    /** The list by names in full, read when the first of them is looked up. */
    private static final class Full {
        static final Map<String, List<KnownHappening>> BY_NAME =
                Listed.BY_NAME.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .collect(groupingBy(known -> KnownHappening.plain(known.name())));
    }

    /** What a name is known for in these years, or null. */
    public static @Nullable KnownHappening of(String name, int first, int last) {
        List<KnownHappening> all = Listed.BY_NAME.getOrDefault(name, List.of());
        return all.stream()
                .filter(known -> known.tookPlaceIn(first, last))
                .findFirst()
                .map(known -> all.size() > 1 ? known : known.countedFor(name))
                .orElse(null);
    }

    /** What has this for its whole name, or null. */
    public static @Nullable KnownHappening inFull(String name, int first, int last) {
        String plain = KnownHappening.plain(name);
        if (!plain.contains(" ")) {
            return null; // a bare word is looked up as it is written
        }
        return Full.BY_NAME.getOrDefault(plain, List.of()).stream()
                .filter(known -> known.tookPlaceIn(first, last))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a sentence tells of what is known by its name, and dates it years from when that was:
     * a slip of the notes, or another thing of the name. Only a name of which there is one is
     * looked at.
     */
    public static boolean contradict(String sentence, int first, int last) {
        Matcher told = TOLD.matcher(sentence);
        String name = told.matches() ? KnownHappening.plain(told.group(1)) : "";
        List<KnownHappening> known =
                name.contains(" ") ? Full.BY_NAME.getOrDefault(name, List.of()) : List.of();
        return known.size() == 1
                && known.getFirst().isOfAMoment()
                && known.getFirst().isBesides(first, last);
    }

    /** Whether two say the same but for articles, accents, hyphens and case. */
    public static boolean sameWords(String one, String other) {
        return KnownHappening.plain(one).equals(KnownHappening.plain(other));
    }

    /**
     * The name that a line opens with and that runs into a sentence: "Utrecht Congress The new
     * king", or null.
     */
    public static @Nullable String opening(String text, int first, int last) {
        Matcher gap = RUNS_ON.matcher(text).region(0, beginning(text)).useTransparentBounds(true);
        String name = null;
        while (gap.find()) {
            String words = text.substring(0, gap.start());
            name = inFull(words, first, last) == null ? name : words;
        }
        return name;
    }

    /** Where so many words end that a name has no more. */
    private static int beginning(String text) {
        return SPACE.matcher(text)
                .results()
                .skip(MOST_WORDS)
                .findFirst()
                .map(MatchResult::start)
                .orElse(text.length());
    }

    /**
     * The years with these last two digits in which what a line names took place, where the digits
     * fit one century of a name and no other.
     */
    public static Set<Integer> years(String line, int digits) {
        Set<Integer> found = new TreeSet<>();
        List<MatchResult> words = WORD.matcher(line).results().toList();
        for (int from = 0; from < words.size(); from++) {
            boolean named = Character.isUpperCase(words.get(from).group().codePointAt(0));
            for (int to = from; named && to < Math.min(words.size(), from + LONGEST); to++) {
                String name = line.substring(words.get(from).start(), words.get(to).end());
                Set<Integer> years =
                        Small.BY_NAME
                                .getOrDefault(name.toLowerCase(Locale.ROOT), List.of())
                                .stream()
                                .flatMap(KnownHappening::years)
                                .filter(year -> year > 0 && year % 100 == digits)
                                .collect(toSet());
                if (years.size() == 1) {
                    found.addAll(years);
                }
            }
        }
        return found;
    }
}
