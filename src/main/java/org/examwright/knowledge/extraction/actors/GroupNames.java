package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * Groups that go without a name: peasants, skilled workers, Swedish troops, the middle class. What
 * stands before the noun belongs to the group where it says whose people they are.
 */
final class GroupNames {
    private static final Set<String> NOUNS = Lexicon.words("group-nouns");
    private static final Set<String> LOOSE = Lexicon.words("loose-groups");
    private static final Set<String> COLLECTIVES = Lexicon.words("collectives");
    private static final Map<String, String> SAME =
            Map.of(
                    "peasantry", "peasants",
                    "aristocracy", "aristocrats",
                    "nobility", "nobles",
                    "working class", "workers",
                    "working classes", "workers",
                    "proletariat", "workers",
                    "middle classes", "middle class",
                    "upper classes", "upper class",
                    "trade union", "trade unions");
    private static final Pattern BELIEVERS =
            Pattern.compile(
                    "(?!.*(?:econom|special|scient|tour|dent|journal|historians|terror|pian|motor|cycl|final|loyal)ists)"
                            + "(?:\\p{L}{4,}ists|artists|(?!.*(?:wo|speci|regi|chair|spokes)men)\\p{L}{3,}men)"
                            + "(?<!resists|persists|consists|insists|assists|enlists|twists)");
    private static final Set<String> COUNTING = Lexicon.words("counting");
    private static final Pattern RELATIONAL =
            Pattern.compile(
                    ".*(?:ist|ian|ial|nal|ral|ical|ary|ern|-\\p{L}+ed)|foreign|young|new|former|poor|rich"
                            + "|skilled|unskilled|black|white|secret|urban|local|private|elderly|ordinary"
                            + "|wealthy|great|royal|noble|landless|homeless|jewish|catholic|protestant");

    private final Map<String, List<Mention>> bare = new LinkedHashMap<>();
    private final Map<String, List<Mention>> owned = new LinkedHashMap<>();

    private final Map<Integer, List<Mention>> named = new HashMap<>();

    private GroupNames(List<List<Mention>> rows) {
        rows.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.last() > mention.first())
                .forEach(
                        mention ->
                                named.computeIfAbsent(
                                                mention.line().index(), _ -> new ArrayList<>())
                                        .add(mention));
    }

    /**
     * Adds the groups of all lines.
     *
     * @param rows the names found before, within which no group is looked for
     */
    static void find(
            List<Line> lines, List<List<Mention>> rows, Map<String, Candidate> candidates) {
        GroupNames names = new GroupNames(rows);
        for (Line line : lines) {
            if (!line.isHeading()) {
                line.sentences().forEach(sentence -> names.find(line, sentence));
            }
        }
        names.add(candidates);
    }

    static boolean areMany(String word) {
        return NOUNS.contains(word) || LOOSE.contains(word) || BELIEVERS.matcher(word).matches();
    }

    private void find(Line line, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = token.lower();
            boolean pair =
                    i > 0
                            && COLLECTIVES.contains(tokens.get(i - 1).lower() + "_" + lower)
                            && !behindCapital(tokens, i - 1);
            if (pair) {
                String phrase = tokens.get(i - 1).lower() + " " + lower;
                put(bare, SAME.getOrDefault(phrase, phrase), Mention.of(line, sentence, i - 1, i));
                continue;
            }
            boolean loose = LOOSE.contains(lower);
            boolean known =
                    NOUNS.contains(lower)
                            || loose
                            || !quoted(tokens, i)
                                    && BELIEVERS.matcher(lower).matches()
                                    && !(lower.endsWith("men")
                                            && token.text().matches("\\p{Lu}\\p{Ll}+"));
            boolean modifies =
                    i + 1 < tokens.size()
                            && tokens.get(i + 1).tag().equals("NOUN")
                            && !lower.endsWith("s");
            if (!known || modifies || token.capitalised() && behindCapital(tokens, i)) {
                continue;
            }
            if (insideName(line, token)) {
                continue;
            }
            int first = firstModifier(tokens, i);
            boolean both =
                    lower.endsWith("men")
                            && i + 2 < tokens.size()
                            && tokens.get(i + 1).is("and")
                            && tokens.get(i + 2)
                                    .lower()
                                    .equals(lower.replaceFirst("men$", "women"));
            Mention mention = Mention.of(line, sentence, first, both ? i + 2 : i);
            if (first < i && isOwned(tokens, first, i)) {
                put(owned, mention.name(), mention);
            } else if (loose && first < i) {
                put(bare, mention.name().toLowerCase(Locale.ROOT), mention);
            } else if (!loose) {
                put(bare, SAME.getOrDefault(lower, lower), mention);
            }
        }
    }

    /** "Farmers' and Miners' League" is no group of miners. */
    private boolean insideName(Line line, Token token) {
        return named.getOrDefault(line.index(), List.of()).stream()
                .anyMatch(name -> name.start() <= token.start() && token.end() < name.end());
    }

    private static void put(Map<String, List<Mention>> map, String key, Mention mention) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention);
    }

    /** Whether a capital among the words before the noun says whose people they are. */
    private static boolean isOwned(List<Token> tokens, int first, int head) {
        return tokens.subList(first, head).stream().anyMatch(Token::capitalised)
                && !(first == 0
                        && tokens.subList(1, head).stream().noneMatch(Token::capitalised)
                        && !Peoples.isAdjective(tokens.getFirst().text()));
    }

    private static int firstModifier(List<Token> tokens, int head) {
        int first = head;
        while (first > 0 && head - first < 4) {
            Token token = tokens.get(first - 1);
            boolean joins =
                    token.is("and")
                            && first < head
                            && first > 1
                            && Peoples.isAdjective(tokens.get(first).text())
                            && Peoples.isAdjective(tokens.get(first - 2).text());
            boolean owner =
                    token.text().equals("'s")
                            && first == head
                            && first > 1
                            && tokens.get(first - 2).capitalised()
                            && tokens.get(head).lower().matches("men|spies|troops|soldiers")
                            && tokens.get(first - 2).tag().equals("PROPN");
            boolean owners =
                    token.text().equals("'")
                            && first > 1
                            && tokens.get(first - 2).lower().endsWith("s")
                            && tokens.get(head).is("councils");
            boolean and =
                    token.is("and")
                            && first > 2
                            && tokens.get(head).is("councils")
                            && tokens.get(first - 2).text().equals("'");
            if (and) {
                first--;
                continue;
            }
            if (joins || owner || owners) {
                first -= 2;
                continue;
            }
            boolean describes =
                    token.isWord()
                            && !COUNTING.contains(token.lower())
                            && (token.tag().matches("PROPN|X")
                                    || token.tag().equals("ADJ")
                                            && RELATIONAL.matcher(token.lower()).matches()
                                    || token.tag().equals("NOUN")
                                            && !token.lower().endsWith("s")
                                            && (LOOSE.contains(tokens.get(head).lower())
                                                    || RELATIONAL.matcher(token.lower()).matches())
                                    || Peoples.isAdjective(token.text())
                                    || NameFinder.COMPOUND.matcher(token.text()).matches());
            if (!describes) {
                break;
            }
            first--;
        }
        return first;
    }

    private static boolean behindCapital(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).capitalised()
                && tokens.get(i - 1).capitalised()
                && tokens.get(i - 1).isWord();
    }

    private static boolean acts(Mention mention) {
        List<Token> tokens = mention.sentence().tokens();
        int next = mention.last() + 1;
        return next < tokens.size() && tokens.get(next).tag().matches("VERB|AUX");
    }

    private static boolean quoted(List<Token> tokens, int i) {
        return i > 0 && "'\"".contains(tokens.get(i - 1).text());
    }

    private void add(Map<String, Candidate> candidates) {
        bare.forEach(
                (noun, mentions) -> {
                    if (noun.equals("police")
                            && mentions.size() < 2
                            && !acts(mentions.getFirst())) {
                        return;
                    }
                    Set<String> forms = new LinkedHashSet<>();
                    mentions.forEach(m -> forms.add(m.name().toLowerCase(Locale.ROOT)));
                    String name = forms.size() == 1 ? forms.iterator().next() : noun;
                    add(name, mentions, candidates);
                });
        Map<String, String> folded = new HashMap<>();
        owned.forEach(
                (name, mentions) ->
                        add(
                                folded.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> name),
                                mentions,
                                candidates));
    }

    private static void add(
            String name, List<Mention> mentions, Map<String, Candidate> candidates) {
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Candidate group = candidates.computeIfAbsent(title, Candidate::new);
        Set<Integer> starts = new LinkedHashSet<>();
        group.mentions.forEach(m -> starts.add(31 * m.line().index() + m.end()));
        for (Mention mention : mentions) {
            if (starts.add(31 * mention.line().index() + mention.end())) {
                group.mentions.add(mention);
            }
        }
        group.kind = Actor.Kind.GROUP;
    }
}
