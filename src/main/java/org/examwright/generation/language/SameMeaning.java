package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain words in which learners of history say what a scheme says: each line holds a phrase and
 * one or two others of the same inflection that may stand in its place in any sentence. Names are
 * left as they are.
 */
public final class SameMeaning {
    private static final List<Group> GROUPS =
            Stream.of(
                            """
                            established|set up|founded
                            founded|set up|established
                            outlawed|banned|prohibited
                            prohibited|banned|outlawed
                            crushed|put down|suppressed
                            suppressed|put down|crushed
                            dismissed|removed|sacked
                            murdered|killed|assassinated
                            assassinated|murdered|killed
                            peasants|villagers|country people
                            troops|soldiers|forces
                            wages|pay
                            proclaimed|announced|declared
                            overthrew|brought down|toppled
                            overthrown|brought down|toppled
                            owing to|because of|due to
                            wanted to|wished to|hoped to
                            wished to|wanted to|hoped to
                            hoped to|wanted to|wished to
                            tried to|attempted to|sought to
                            sought to|tried to|attempted to
                            harvests|crops|yields
                            treaty|agreement|pact
                            imprisoned|jailed|put in prison
                            slaughtered|killed|butchered
                            arrested|detained|seized
                            officials|administrators|bureaucrats
                            sons and daughters|children|young
                            student places|places at university|university places
                            """
                                    .split("\n"))
                    .map(Group::of)
                    .toList();
    private static final int MOST = 2;
    private static final int ROOT = 5;

    private SameMeaning() {}

    /** The text in other words, at most twice; none where no word of it has another. */
    public static List<String> of(String text) {
        List<String> others = new ArrayList<>();
        for (int turn = 1; turn <= MOST; turn++) {
            String other = text;
            for (Group group : GROUPS) {
                Matcher found = group.phrase().matcher(text);
                if (group.others().size() >= turn && found.find()) {
                    String instead = group.others().get(turn - 1);
                    if (!saysAgain(instead, found.replaceFirst(""))
                            && !isBeforeItsNoun(text, found)) {
                        other = group.phrase().matcher(other).replaceFirst(instead);
                    }
                }
            }
            if (!other.equals(text) && !others.contains(other)) {
                others.add(other);
            }
        }
        return others;
    }

    /** "Villagers fresh from the villages": a word that stands near its like reads ill. */
    private static boolean saysAgain(String instead, String rest) {
        return roots(instead).stream().anyMatch(roots(rest)::contains);
    }

    /** "Set arrested engineers to work": people in a state, where only those named are told of. */
    private static boolean isBeforeItsNoun(String text, Matcher found) {
        return found.group().endsWith("ed")
                && text.substring(0, found.start())
                        .matches("(?s).*\\b(?:set|let|made|put|had|of|for|by|from|with|the) $")
                && text.substring(found.end()).matches("(?s) \\p{Ll}+s\\b.*");
    }

    private static Set<String> roots(String text) {
        return Words.stems(text).stream()
                .map(stem -> stem.substring(0, Math.min(ROOT, stem.length())))
                .collect(Collectors.toSet());
    }

    private record Group(Pattern phrase, List<String> others) {
        static Group of(String line) {
            List<String> phrases = List.of(line.strip().split("\\|"));
            return new Group(
                    Pattern.compile("(?<![\\p{L}-])" + phrases.getFirst() + "(?![\\p{L}'’-])"),
                    phrases.subList(1, phrases.size()));
        }
    }
}
