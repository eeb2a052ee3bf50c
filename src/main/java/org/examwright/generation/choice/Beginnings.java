package org.examwright.generation.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.sources.Evidence;

/** Whether a course tells elsewhere that a thing came about later than an event has it. */
final class Beginnings {
    /** A name of two words and more; one word may be a place or a person. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:(?: and| of| for)? \\p{Lu}[\\p{L}'’]+)+");

    private static final Pattern BEGINNING =
            Pattern.compile("\\b(formed|founded|created|established|set up|became)\\b");
    private static final Pattern BEGAN = Pattern.compile(BEGINNING.pattern() + "[^.;]{0,24}$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)1\\d{3}(?!\\d)");

    private Beginnings() {}

    /** "The Pact was set up in 1874", where another line has it formed in 1875. */
    static boolean belie(Ground ground, Happening happening) {
        List<String> names =
                NAME.matcher(happening.label())
                        .results()
                        .map(found -> plain(found.group()).replaceFirst("^The ", ""))
                        .filter(name -> Words.count(name) > 1)
                        .filter(name -> !ofAPerson(ground, name))
                        .toList();
        if (names.isEmpty()) {
            return false;
        }
        Map<String, List<Said>> began = ground.once("what began", () -> began(ground));
        return names.stream()
                .anyMatch(
                        name ->
                                began
                                        .getOrDefault(Words.tokens(name).getFirst(), List.of())
                                        .stream()
                                        .filter(said -> said.of() != happening)
                                        .anyMatch(
                                                said ->
                                                        begun(said.words(), name)
                                                                > happening.year()));
    }

    /** Words that tell a beginning, quoted for a happening. */
    private record Said(Happening of, String words) {}

    /** What is said of beginnings, by each word that stands in it. */
    private static Map<String, List<Said>> began(Ground ground) {
        Map<String, List<Said>> began = new HashMap<>();
        for (Happening happening : ground.happenings()) {
            for (Evidence quoted : happening.event().quotes()) {
                Said said = new Said(happening, plain(quoted.quote()));
                if (BEGINNING.matcher(said.words()).find()) {
                    Arrays.stream(said.words().split("[^\\p{L}']+"))
                            .flatMap(word -> Stream.of(word, word.replaceFirst("^.*'(?=.)", "")))
                            .distinct()
                            .forEach(
                                    word ->
                                            began.computeIfAbsent(word, _ -> new ArrayList<>())
                                                    .add(said));
                }
            }
        }
        return began;
    }

    private static boolean ofAPerson(Ground ground, String name) {
        return ground.people()
                .named(name)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .isPresent();
    }

    /** The year in which a sentence has a thing begin: the next that follows, else the last. */
    private static int begun(String said, String name) {
        int at = said.indexOf(name);
        if (at < 0 || !BEGAN.matcher(said.substring(0, at)).find()) {
            return 0;
        }
        Matcher year = YEAR.matcher(said);
        int last = 0;
        while (year.find()) {
            last = Integer.parseInt(year.group());
            if (year.start() > at) {
                return last;
            }
        }
        return last;
    }

    private static String plain(String text) {
        return text.replace('’', '\'');
    }
}
