package org.examwright.generation.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Echo;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Topic;
import org.examwright.questions.Extract;
import org.examwright.questions.Form;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A question being put together. Its topics and themes are those of the facts it asks about, its
 * evidence is theirs, and no more.
 */
public final class Composition {
    /** More words than this in one stem are too many to hold in mind. */
    public static final int LONGEST_STEM = 28;

    private static final java.util.regex.Pattern BETWEEN_SENTENCES =
            java.util.regex.Pattern.compile("(?<=[.?!])\\s");

    private final Ground ground;
    private final Pattern pattern;
    private final List<Fact> about;
    private String stem = "";
    private List<String> ways = List.of();
    private int marks = 1;
    private List<Option> options = List.of();
    private List<Prompt> prompts = List.of();
    private Form form = Form.PLAIN;
    private @Nullable MarkScheme scheme;
    private @Nullable String commandWord;
    private List<String> objectives = List.of("AO1");
    private @Nullable List<Topic.Specification> specifications;
    private List<Extract> extracts = List.of();
    private List<String> under = List.of();
    private final Set<Evidence> evidence = new LinkedHashSet<>();

    public Composition(Ground ground, Pattern pattern, Fact... about) {
        this.ground = ground;
        this.pattern = pattern;
        this.about = Arrays.asList(about);
        this.about.forEach(fact -> evidence.addAll(fact.quotes()));
    }

    public Composition stem(String text) {
        this.stem = text;
        return this;
    }

    /**
     * One of several ways to ask the same, drawn by seed; where it would be too long or repeat the
     * notes, another. It begins with the command word where none is given.
     */
    public Composition asking(Pen pen, String... stems) {
        this.ways = pen.shuffled(List.of(stems));
        return stem(ways.getFirst());
    }

    public Composition options(List<Option> choices) {
        this.options = choices;
        return this;
    }

    /** What the options are to be matched with. */
    public Composition prompts(List<Prompt> sides) {
        this.prompts = sides;
        return this;
    }

    /** A shape that the linter must know. */
    public Composition form(Form shape) {
        this.form = shape;
        return this;
    }

    public Composition marks(int total) {
        this.marks = total;
        return this;
    }

    public Composition scheme(MarkScheme markScheme) {
        this.scheme = markScheme;
        return this;
    }

    public Composition commandWord(String word) {
        this.commandWord = word;
        return this;
    }

    public Composition objectives(String... codes) {
        this.objectives = List.of(codes);
        return this;
    }

    /** Adds the quotes of a fact that the question uses besides those it asks about. */
    public Composition resting(Fact fact) {
        evidence.addAll(fact.quotes());
        return this;
    }

    /** Adds quotes that its scheme rests on. */
    public Composition quoting(List<Evidence> quotes) {
        evidence.addAll(quotes);
        return this;
    }

    /** Cites these alone, which say it, of all the quotes on what it asks about. */
    public Composition citing(List<Evidence> quotes) {
        evidence.clear();
        evidence.addAll(quotes);
        return this;
    }

    /** What the learner reads before answering. */
    public Composition extracts(List<Extract> texts) {
        this.extracts = texts;
        return this;
    }

    /** Topics, by name, that it is filed under besides those of what it asks about. */
    public Composition under(List<String> topics) {
        this.under = topics;
        return this;
    }

    /** The places in specifications it serves, where not all of its topics'. */
    public Composition specifications(List<Topic.Specification> only) {
        this.specifications = only;
        return this;
    }

    /** The finished question. */
    public Written with(Difficulties difficulty) {
        ways.stream().filter(this::fits).findFirst().ifPresent(this::stem);
        if (isTooLong(stem)) {
            return new Written.Dropped("the stem would be too long");
        }
        if (repeatsTheNotes(stem)) {
            return new Written.Dropped("the stem would repeat the notes word for word");
        }
        QuestionContent content =
                new QuestionContent(
                        pattern.type(),
                        form,
                        stem,
                        BigDecimal.valueOf(marks),
                        scoring(),
                        options,
                        prompts,
                        scheme,
                        commandWord == null && !ways.isEmpty() ? command() : commandWord,
                        objectives,
                        specifications != null ? specifications : places(),
                        topicIds(),
                        themeIds(),
                        List.copyOf(evidence),
                        extracts);
        return new Written.Asked(new NewQuestion(content, pattern.id(), difficulty.predicted()));
    }

    /**
     * Eight words and more in the order of the notes test the reading of them, not the history. A
     * choice and a short answer tell things in words of their own, even where they come from a
     * pack.
     */
    private boolean repeatsTheNotes(String text) {
        Stream<Evidence> ofFacts =
                about.stream()
                        .filter(
                                fact ->
                                        tellsAnew()
                                                || fact.standing().origin() == Origin.EXTRACTION)
                        .flatMap(fact -> fact.quotes().stream());
        return tellsAnew()
                ? Stream.concat(ofFacts, evidence.stream())
                        .distinct()
                        .anyMatch(said -> Echo.longest(text, said.quote()) >= Echo.WORD_FOR_WORD)
                : ofFacts.anyMatch(
                        said -> Words.longestRun(text, said.quote()) >= Echo.WORD_FOR_WORD);
    }

    private boolean tellsAnew() {
        return pattern.type() == QuestionType.MULTIPLE_CHOICE
                || pattern.type() == QuestionType.SHORT_ANSWER;
    }

    private Scoring scoring() {
        String rule =
                switch (pattern.type()) {
                    case MULTIPLE_CHOICE, TRUE_FALSE -> "SINGLE_BEST";
                    case MATCHING -> "MATCH_SHARE";
                    default -> "MARK_SCHEME";
                };
        return new Scoring(rule, null, null);
    }

    /** "Outline" of "Outline two …", "Explain" of "Give and explain two …". */
    private String command() {
        List<String> words = Words.tokens(stem);
        return Words.capitalised(words.get(words.size() > 2 && words.get(1).equals("and") ? 2 : 0));
    }

    private boolean fits(String text) {
        return !isTooLong(text) && !repeatsTheNotes(text);
    }

    private boolean isTooLong(String text) {
        return pattern.type() != QuestionType.ESSAY && longestSentence(text) > LONGEST_STEM;
    }

    private static int longestSentence(String text) {
        return Arrays.stream(BETWEEN_SENTENCES.split(text)).mapToInt(Words::count).max().orElse(0);
    }

    private List<Topic> topics() {
        Set<String> names = new LinkedHashSet<>();
        about.forEach(fact -> names.addAll(fact.topics()));
        names.addAll(under);
        return names.stream()
                .map(name -> ground.topic(name).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<UUID> topicIds() {
        return topics().stream().map(Topic::id).toList();
    }

    /** The places in boards' specifications that its topics, or those above them, serve. */
    public List<Topic.Specification> places() {
        List<Topic.Specification> places = new ArrayList<>();
        for (Topic topic : topics()) {
            Topic at = topic;
            while (at != null) {
                places.addAll(at.specification());
                UUID parent = at.parent();
                at =
                        parent == null
                                ? null
                                : ground.topics().stream()
                                        .filter(t -> t.id().equals(parent))
                                        .findFirst()
                                        .orElse(null);
            }
        }
        return places.stream().distinct().toList();
    }

    private List<UUID> themeIds() {
        return about.stream()
                .flatMap(fact -> themesOf(fact).stream())
                .distinct()
                .flatMap(name -> ground.theme(name).stream())
                .map(theme -> theme.id())
                .toList();
    }

    /** The themes of a fact that has any. */
    public static List<String> themesOf(Fact fact) {
        return switch (fact) {
            case Event event -> event.themes();
            case Statement statement -> statement.themes();
            default -> List.of();
        };
    }
}
