package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.People;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Composition;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/** What extracts deal with, told by the names that the course has for its matters. */
public final class Matters {
    private static final int LEAST = 2;
    private static final Pattern PROPER =
            Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");

    /** "American loans" speaks of loans. */
    private static final Pattern PEOPLE = Pattern.compile("(?:ican|ian|ish|ese|ench|utch|eek)s?$");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?:January|February|March|April|June|July|August|September|October|November|December"
                            + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|Lord|Mr|Mrs|Sir)\\b.*");
    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("[\\p{L},] \\p{Lu}\\p{Ll}+ $|^(?!The |This |A |An )\\p{Lu}\\p{Ll}+ $");
    private static final Pattern CAPITAL_BEHIND =
            Pattern.compile("^ (?:of (?:the )?)?\\p{Lu}\\p{Ll}");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;
    private static final String HELD = "matters of extracts";
    private static final String KNOWN = "names that stand in extracts";
    private static final String NAMES = "names of what extracts may deal with";

    private Matters() {}

    /** A name of the course, and what bears it. */
    private record Named(
            String name, @Nullable Fact fact, List<String> topics, List<String> themes) {}

    /** What an extract deals with: named in two sentences or more; what it names most first. */
    public static List<Matter> of(Ground ground, Piece piece) {
        Map<Piece, List<Matter>> known = ground.once(HELD, LinkedHashMap::new);
        List<Matter> matters = known.get(piece);
        if (matters == null) {
            matters = read(ground, piece);
            known.put(piece, matters);
        }
        return matters;
    }

    private static List<Matter> read(Ground ground, Piece piece) {
        record Found(Matter matter, int often) {}
        List<Found> found = new ArrayList<>();
        Map<String, Named> names = names(ground, piece);
        for (String name : known(ground, piece)) {
            Named named = Objects.requireNonNull(names.get(name.toLowerCase(Locale.ROOT)));
            Pattern finder = finder(name);
            List<String> sentences =
                    piece.said().stream()
                            .map(Said::text)
                            .filter(text -> finder.matcher(text).find())
                            .toList();
            if (sentences.size() >= LEAST) {
                int title = finder.matcher(piece.document().title()).find() ? 2 : 0;
                found.add(
                        new Found(
                                matter(ground, named, finder, piece.text()),
                                sentences.size() + title));
            }
        }
        return found.stream()
                .sorted(
                        Comparator.comparingInt((Found f) -> -f.often())
                                .thenComparing(f -> -f.matter().name().length())
                                .thenComparing(f -> f.matter().name()))
                .map(Found::matter)
                .toList();
    }

    private static Pattern finder(String name) {
        return Pattern.compile(
                "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-]|['’]s\\b)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The name as the extract itself has it within a sentence, with its article if it takes one.
     */
    private static Matter matter(Ground ground, Named named, Pattern finder, String text) {
        List<MatchResult> results = finder.matcher(text).results().toList();
        long articles =
                results.stream()
                        .filter(
                                result ->
                                        text.substring(0, result.start())
                                                .toLowerCase(Locale.ROOT)
                                                .endsWith("the "))
                        .count();
        boolean common =
                named.fact() == null
                        || named.fact() instanceof Term
                        || named.fact() instanceof Statement;
        String inside =
                results.stream()
                        .filter(result -> Words.small(result.group()).equals(result.group()))
                        .map(MatchResult::group)
                        .findFirst()
                        .orElseGet(
                                () -> common ? ground.casing().inside(named.name()) : named.name());
        String name = 2 * articles >= results.size() && articles > 0 ? "the " + inside : inside;
        return new Matter(name, finder, named.fact(), named.topics(), named.themes());
    }

    /**
     * The same, with what this extract and the notes call alike. Other extracts have no part in it,
     * so that it is the same whichever is read first.
     */
    private static Map<String, Named> names(Ground ground, Piece piece) {
        Map<String, Named> names = new TreeMap<>(names(ground));
        Phrases.of(ground, piece).forEach((phrase, fact) -> add(names, phrase, fact));
        return names;
    }

    /** Every name of the course by which an extract may deal with something. */
    private static Map<String, Named> names(Ground ground) {
        return ground.once(
                NAMES,
                () -> {
                    Map<String, Named> names = new TreeMap<>();
                    for (Term term : ground.terms()) {
                        add(names, term.term(), term);
                    }
                    for (Actor actor : ground.actors()) {
                        People.names(actor).forEach(name -> add(names, name, actor));
                    }
                    for (Topic topic : ground.topics()) {
                        put(names, topic.name(), null, List.of(topic.name()), List.of());
                    }
                    for (Statement statement : ground.statements()) {
                        add(names, statement.subject(), statement);
                    }
                    return names;
                });
    }

    private static void add(Map<String, Named> names, String name, Fact fact) {
        put(names, name, fact, fact.topics(), Composition.themesOf(fact));
    }

    private static void put(
            Map<String, Named> names,
            String name,
            @Nullable Fact fact,
            List<String> topics,
            List<String> themes) {
        String bare = name.strip().replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
        if (bare.length() >= SHORTEST
                && Words.count(bare) <= LONGEST
                && bare.matches("[\\p{L}][\\p{L}\\p{N} '’.-]*")) {
            names.putIfAbsent(bare.toLowerCase(Locale.ROOT), new Named(bare, fact, topics, themes));
        }
    }

    /** What else of the course an extract names, beside the matter itself. */
    public static List<String> others(Ground ground, Piece piece, Matter matter) {
        return Stream.concat(known(ground, piece).stream(), proper(piece))
                .filter(name -> !matter.in(name) && !finder(name).matcher(matter.name()).find())
                .filter(name -> naming(piece, name).isPresent())
                .distinct()
                .toList();
    }

    /** "Party" in "the Nazi Party", "Treaty" in "the Treaty of Versailles". */
    private static boolean partOfAName(Piece piece, String name) {
        return piece.said().stream()
                .flatMap(
                        said ->
                                finder(name)
                                        .matcher(said.text())
                                        .results()
                                        .map(
                                                result ->
                                                        new String[] {
                                                            said.text()
                                                                    .substring(0, result.start()),
                                                            said.text().substring(result.end())
                                                        }))
                .anyMatch(
                        around ->
                                CAPITAL_BEFORE.matcher(around[0]).find()
                                        || CAPITAL_BEHIND.matcher(around[1]).find());
    }

    /** Names that the course does not know: what has a capital within a sentence. */
    private static Stream<String> proper(Piece piece) {
        return piece.said().stream()
                .flatMap(said -> PROPER.matcher(said.text()).results())
                .map(MatchResult::group)
                .filter(name -> name.length() >= SHORTEST)
                .filter(name -> !NO_NAME.matcher(name).matches())
                .filter(name -> name.contains(" ") || !PEOPLE.matcher(name).find())
                .distinct()
                .sorted();
    }

    /** Every name of the course that stands in an extract, without those within longer ones. */
    private static List<String> known(Ground ground, Piece piece) {
        Map<Piece, List<String>> known = ground.once(KNOWN, LinkedHashMap::new);
        List<String> there = known.get(piece);
        if (there == null) {
            String text = piece.text().toLowerCase(Locale.ROOT);
            List<String> all =
                    names(ground, piece).entrySet().stream()
                            .filter(entry -> text.contains(entry.getKey()))
                            .map(entry -> entry.getValue().name())
                            .filter(name -> finder(name).matcher(piece.text()).find())
                            .filter(name -> name.contains(" ") || !PEOPLE.matcher(name).find())
                            .filter(name -> !partOfAName(piece, name) && !Attribute.in(piece, name))
                            .toList();
            there =
                    all.stream()
                            .filter(
                                    name ->
                                            all.stream()
                                                    .noneMatch(
                                                            other ->
                                                                    other.length() > name.length()
                                                                            && finder(name)
                                                                                    .matcher(other)
                                                                                    .find()))
                            .toList();
            known.put(piece, there);
        }
        return there;
    }

    /** The name as an extract writes it within a sentence, with its article if it has one there. */
    public static String written(Piece piece, String name) {
        Matcher found = finder(name).matcher(piece.text());
        if (!found.find()) {
            return name;
        }
        boolean article =
                piece.text().substring(0, found.start()).toLowerCase(Locale.ROOT).endsWith("the ");
        return (article ? "the " : "") + found.group();
    }

    /** The first sentence of an extract that names it. */
    public static Optional<Said> naming(Piece piece, String name) {
        Pattern finder = finder(name);
        return piece.said().stream().filter(said -> finder.matcher(said.text()).find()).findFirst();
    }
}
