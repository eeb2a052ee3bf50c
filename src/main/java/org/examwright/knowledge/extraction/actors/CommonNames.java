package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * Actors that go without a capital: peasants, workers; and bodies whose name is also written small.
 */
final class CommonNames {
    private static final Set<String> GROUPS = Lexicon.words("group-nouns");

    private static final Set<String> DISTINCT =
            Set.of("secretariat", "triumvirate", "inspectorate", "tribunal", "triumvirs");
    private static final Pattern BELIEVERS =
            Pattern.compile(
                    "(?!.*(?:econom|special|scient|tour|dent|journal|historians|terror|pian|motor|cycl|final|loyal)ists)"
                            + "(?:\\p{L}{4,}ists|artists)(?<!resists|persists|consists|insists|assists|enlists|twists)");
    private static final Pattern PARTY =
            Pattern.compile("\\p{Ll}+(?:ist|ative|eral|atic|ican|labour)|labour|centre|green");

    private CommonNames() {}

    static void find(List<Line> lines, Map<String, Candidate> candidates) {
        Map<String, Candidate> folded = new HashMap<>();
        candidates.values().forEach(c -> folded.putIfAbsent(c.name.toLowerCase(Locale.ROOT), c));
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.isHeading()) {
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                find(line, sentence, folded, groups);
            }
        }
        groups.forEach((name, mentions) -> add(name, mentions, candidates));
    }

    private static void find(
            Line line,
            Sentence sentence,
            Map<String, Candidate> folded,
            Map<String, List<Mention>> groups) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inName =
                    i > 0
                            && token.capitalised()
                            && tokens.get(i - 1).capitalised()
                            && tokens.get(i - 1).isWord();
            if (!inName
                    && (GROUPS.contains(token.lower())
                            || DISTINCT.contains(token.lower())
                            || !quoted(tokens, i) && BELIEVERS.matcher(token.lower()).matches())) {
                groups.computeIfAbsent(token.lower(), _ -> new ArrayList<>())
                        .add(Mention.of(line, sentence, i, i));
            }
            if (i > 0
                    && token.text().equals("party")
                    && PARTY.matcher(tokens.get(i - 1).text()).matches()) {
                groups.computeIfAbsent(tokens.get(i - 1).text() + " party", _ -> new ArrayList<>())
                        .add(Mention.of(line, sentence, i - 1, i));
            }
            for (int last = Math.min(i + 3, tokens.size() - 1); last > i; last--) {
                Mention mention = Mention.of(line, sentence, i, last);
                Candidate same = folded.get(mention.name().toLowerCase(Locale.ROOT));
                if (same != null
                        && NameFinder.BODIES.containsKey(tokens.get(last).lower())
                        && !mention.name().equals(same.name)
                        && !Character.isUpperCase(mention.name().codePointAt(0))) {
                    same.mentions.add(mention);
                    break;
                }
            }
        }
    }

    private static boolean quoted(List<Token> tokens, int i) {
        return i > 0 && "'\"".contains(tokens.get(i - 1).text());
    }

    private static void add(
            String name, List<Mention> mentions, Map<String, Candidate> candidates) {
        if (name.equals("police") && mentions.size() < 2) {
            return;
        }
        String title =
                Character.toUpperCase(name.charAt(0)) + name.substring(1).replace(" p", " P");
        Candidate group = candidates.computeIfAbsent(title, Candidate::new);
        Set<Integer> starts = new java.util.HashSet<>();
        group.mentions.forEach(m -> starts.add(31 * m.line().index() + m.start()));
        for (Mention mention : mentions) {
            if (starts.add(31 * mention.line().index() + mention.start())) {
                group.mentions.add(mention);
            }
        }
        group.kind =
                name.endsWith(" party")
                        ? Actor.Kind.ORGANISATION
                        : DISTINCT.contains(name) && !name.startsWith("trium")
                                ? Actor.Kind.INSTITUTION
                                : Actor.Kind.GROUP;
    }
}
