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
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * Bodies that notes write small: a party, the army, and those whose name has capitals elsewhere.
 */
final class CommonNames {
    private static final Set<String> DISTINCT =
            Set.of("secretariat", "triumvirate", "inspectorate", "tribunal", "triumvirs");
    private static final Map<String, Actor.Kind> STANDING =
            Map.of(
                    "army", Actor.Kind.ORGANISATION,
                    "navy", Actor.Kind.ORGANISATION,
                    "church", Actor.Kind.INSTITUTION,
                    "left", Actor.Kind.GROUP,
                    "right", Actor.Kind.GROUP);
    private static final Set<String> QUALIFIED =
            Set.of(
                    "central",
                    "executive",
                    "supreme",
                    "privy",
                    "royal",
                    "national",
                    "constituent",
                    "general",
                    "legislative",
                    "revolutionary",
                    "party");
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
            boolean inName = i > 0 && token.capitalised() && tokens.get(i - 1).capitalised();
            if (!inName && DISTINCT.contains(token.lower())) {
                groups.computeIfAbsent(token.lower(), _ -> new ArrayList<>())
                        .add(Mention.of(line, sentence, i, i));
            }
            standing(line, sentence, i, groups);
            if (i > 0
                    && token.text().matches("committee|council|congress|assembly|court|cabinet")
                    && QUALIFIED.contains(tokens.get(i - 1).text())) {
                groups.computeIfAbsent(
                                tokens.get(i - 1).text() + " " + token.text(),
                                _ -> new ArrayList<>())
                        .add(Mention.of(line, sentence, i - 1, i));
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

    /** "the army", "the church", "those on the left": bodies that notes write small. */
    private static void standing(
            Line line, Sentence sentence, int i, Map<String, List<Mention>> groups) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(i);
        boolean behind = i + 1 < tokens.size();
        boolean noun = behind && tokens.get(i + 1).tag().matches("NOUN|PROPN|ADJ");
        boolean the = i > 0 && tokens.get(i - 1).is("the");
        boolean side =
                the
                        && token.text().matches("left|right")
                        && !noun
                        && !(behind && tokens.get(i + 1).lower().matches("to|of|not|for"));
        boolean body =
                token.text().matches("army|church|navy")
                        && !noun
                        && (i == 0 || !tokens.get(i - 1).tag().matches("ADJ|PROPN|NOUN"));
        if (side || body) {
            groups.computeIfAbsent(token.text(), _ -> new ArrayList<>())
                    .add(Mention.of(line, sentence, i, i));
        }
    }

    private static void add(
            String name, List<Mention> mentions, Map<String, Candidate> candidates) {
        boolean small = STANDING.containsKey(name);
        if (small && mentions.size() < 2) {
            return;
        }
        String title =
                Character.toUpperCase(name.charAt(0))
                        + Pattern.compile(" ([pca])")
                                .matcher(name.substring(1))
                                .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
        Candidate group = candidates.computeIfAbsent(title, Candidate::new);
        Set<Integer> starts = new java.util.HashSet<>();
        group.mentions.forEach(m -> starts.add(31 * m.line().index() + m.start()));
        for (Mention mention : mentions) {
            if (starts.add(31 * mention.line().index() + mention.start())) {
                group.mentions.add(mention);
            }
        }
        if (small) {
            group.kind = STANDING.get(name);
            return;
        }
        group.kind =
                name.endsWith(" party")
                        ? Actor.Kind.ORGANISATION
                        : name.startsWith("trium") ? Actor.Kind.GROUP : Actor.Kind.INSTITUTION;
    }
}
