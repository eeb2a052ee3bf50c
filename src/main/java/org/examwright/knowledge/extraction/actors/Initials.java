package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * "Z and K": initials of two persons named shortly before, where each letter fits but one of them.
 */
final class Initials {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}'.-])(\\p{Lu})(?: and | & |, ?)(\\p{Lu})(?![\\p{L}'.-])");
    private static final int REACH = 3;

    private final List<Member> members;
    private final List<Line> lines;
    private final Map<Integer, Set<Integer>> byLine = new HashMap<>();

    Initials(List<Member> members, List<Line> lines) {
        this.members = members;
        this.lines = lines;
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isPerson()) {
                for (Mention mention : members.get(i).mentions()) {
                    byLine.computeIfAbsent(mention.line().index(), _ -> new LinkedHashSet<>())
                            .add(i);
                }
            }
        }
    }

    void add() {
        for (Line line : lines) {
            Matcher matcher = PAIR.matcher(line.text());
            while (!line.isHeading() && matcher.find()) {
                Integer one = meant(matcher.group(1), line);
                Integer two = meant(matcher.group(2), line);
                if (one != null && two != null && !one.equals(two)) {
                    appear(one, line, matcher.start(1));
                    appear(two, line, matcher.start(2));
                }
            }
        }
    }

    private @Nullable Integer meant(String letter, Line line) {
        Set<Integer> fitting = new LinkedHashSet<>();
        for (int at = line.index() - REACH; at <= line.index(); at++) {
            for (int member : byLine.getOrDefault(at, Set.of())) {
                if (members.get(member).shortName().startsWith(letter)) {
                    fitting.add(member);
                }
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    private void appear(int place, Line line, int start) {
        Member member = members.get(place);
        for (Sentence sentence : line.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).start() == start) {
                    Set<String> aliases = new LinkedHashSet<>(member.aliases());
                    aliases.add(tokens.get(i).text());
                    List<Mention> mentions = new ArrayList<>(member.mentions());
                    mentions.add(Mention.of(line, sentence, i, i));
                    members.set(place, member.with(List.copyOf(aliases), List.copyOf(mentions)));
                }
            }
        }
    }
}
