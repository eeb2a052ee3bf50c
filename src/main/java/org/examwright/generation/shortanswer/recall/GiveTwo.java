package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.shortanswer.Whose;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/**
 * S3: Give two {aims / measures / members} of {X}. Asked where the notes give three or more, so
 * that a learner has a choice; any two count.
 */
final class GiveTwo extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int MARKS = 2;
    private static final List<String> NUMBERS =
            List.of(
                    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final Set<String> THREE = Set.of("trio", "triumvirate");
    private static final Map<Statement.Kind, String> ASKED =
            Map.of(
                    Statement.Kind.AIM, "aims of",
                    Statement.Kind.MEASURE, "measures that were part of");

    GiveTwo() {
        super("S3");
    }

    @Override
    public Card card() {
        return Card.written(
                "Give two {members, measures, aims} of {thing}.",
                "a list of three or more",
                "any two of the list; one mark each",
                "2");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        lists(ground)
                .forEach(
                        (name, list) -> {
                            if (list.size() >= LEAST) {
                                candidates.add(ofStatements(ground, name, list));
                            }
                        });
        for (Actor body : ground.actors()) {
            List<Link> members = ground.links().membersOf(body);
            boolean people =
                    members.stream()
                            .allMatch(
                                    link ->
                                            link.from() instanceof Actor member
                                                    && member.kind() == Actor.Kind.PERSON);
            if (members.size() >= LEAST
                    && people
                    && all(body, members.size())
                    && toldOf(ground, body, members)) {
                candidates.add(ofMembers(ground, body, members));
            }
        }
        return Supply.of(
                candidates, "no list of three aims, measures or members of one thing is known");
    }

    private static Map<String, List<Statement>> lists(Ground ground) {
        Map<String, List<Statement>> lists = new TreeMap<>();
        for (Statement statement : ground.statements()) {
            boolean noun =
                    Clause.of(Words.capitalised(statement.subject())).isEmpty()
                            && Words.count(statement.subject()) <= 9;
            if (ASKED.containsKey(statement.kind()) && noun && fits(ground, statement)) {
                lists.computeIfAbsent(
                                statement.kind() + " " + statement.subject(),
                                _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        return lists;
    }

    /**
     * In notes that were read, what someone did is seldom a measure of a policy, and an aim is one
     * only where it is told as one.
     */
    private static boolean fits(Ground ground, Statement statement) {
        boolean aim = statement.kind() == Statement.Kind.AIM;
        if (aim && Aims.ofSeveral(statement.subject())) {
            return false;
        }
        return Sentences.vouched(statement)
                || (aim ? statement.text().startsWith("to ") : !isActor(ground, statement))
                        && Sentences.of(ground, statement).isPresent();
    }

    private static boolean isActor(Ground ground, Statement statement) {
        String subject = statement.subject();
        return ground.people().named(subject).isPresent()
                || ground.people().named(subject.replaceFirst("^the ", "")).isPresent();
    }

    private Candidate ofStatements(Ground ground, String name, List<Statement> list) {
        Statement first = list.getFirst();
        return new Candidate(
                name,
                first.id(),
                first.topics(),
                first.themes(),
                null,
                null,
                0.8,
                pen -> {
                    String subject = ground.casing().inside(first.subject());
                    String kind =
                            first.kind() == Statement.Kind.MEASURE && isActor(ground, first)
                                    ? "measures taken by"
                                    : ASKED.getOrDefault(first.kind(), "features of");
                    String whose = Whose.history(ground, first, subject);
                    return write(ground, "two " + kind + " " + subject + whose + ".", list, pen);
                });
    }

    /** A body that says how many it has is asked for only where all of them are known. */
    private static boolean all(Actor body, int members) {
        for (String word : Words.tokens(body.name().toLowerCase(Locale.ROOT))) {
            int number = NUMBERS.indexOf(word);
            if (number >= 0 && number != members) {
                return false;
            }
        }
        return true;
    }

    /**
     * A list that the notes give once and never come back to is not worth learning, unless it is
     * that of something they explain.
     */
    private static boolean toldOf(Ground ground, Actor body, List<Link> members) {
        Set<String> lists =
                members.stream()
                        .flatMap(link -> link.relation().evidence().stream())
                        .map(Evidence::quote)
                        .collect(Collectors.toSet());
        return ground.terms().stream().anyMatch(term -> names(body.name(), term.term()))
                || !ground.people().deeds(body).isEmpty()
                || body.evidence().stream().map(Evidence::quote).anyMatch(q -> !lists.contains(q));
    }

    /** Whether a name holds a term whole, and not as the beginning of another name. */
    private static boolean names(String body, String term) {
        return Pattern.compile("\\b" + Pattern.quote(term) + "\\b(?! \\p{Lu})")
                .matcher(body)
                .find();
    }

    /** Whether the list is whole: the body's name or the words that tell it say how many it has. */
    private static boolean counted(Actor body, List<Link> members) {
        if (members.size() >= NUMBERS.size()) {
            return false;
        }
        String number = NUMBERS.get(members.size());
        return Stream.concat(
                        Stream.of(body.name()),
                        members.stream()
                                .flatMap(link -> link.relation().evidence().stream())
                                .map(Evidence::quote))
                .flatMap(text -> Words.tokens(text.toLowerCase(Locale.ROOT)).stream())
                .anyMatch(
                        word -> word.equals(number) || members.size() == 3 && THREE.contains(word));
    }

    private Candidate ofMembers(Ground ground, Actor body, List<Link> members) {
        return about(
                "members of " + body.name(),
                body,
                0.5,
                pen -> {
                    List<MarkScheme.Point> points = new ArrayList<>();
                    Composition composition = composition(ground, body);
                    boolean counted = counted(body, members);
                    List<String> refused =
                            counted ? Likeliest.besides(ground, body, members) : List.of();
                    for (Link link : members) {
                        if (link.from() instanceof Actor member) {
                            points.add(
                                    point(
                                            member.name(),
                                            acceptedNames(ground, member),
                                            refused,
                                            Map.of("name", member.name()),
                                            link.relation().evidence()));
                            composition.resting(link.relation());
                        }
                    }
                    String name = inside(ground, body);
                    String two = membersOf(name + Whose.history(ground, body, name));
                    return composition
                            .asking(pen, "Name " + two, "Identify " + two)
                            .marks(MARKS)
                            .scheme(
                                    counted
                                            ? any(MARKS, points)
                                            : Guidance.askedFor("name")
                                                    .oneMarkEach(MARKS)
                                                    .any(MARKS, points))
                            .with(Difficulties.knownBy(0.4).grain(-0.5).facts(1).task(0.3));
                });
    }

    /** "two of the six men …", "two members of the committee". */
    private static String membersOf(String body) {
        String head = body.split(" (of|in|at|by|who|that|as|for|under|to|with|from) ", 2)[0];
        boolean several =
                Words.tokens(head).stream()
                        .anyMatch(
                                word -> word.matches("\\p{L}{2,}[^su'’]s|men|women|people|states"));
        return "two " + (several ? "of " : "members of ") + body + ".";
    }

    private static String inside(Ground ground, Actor body) {
        return ground.casing().inside("The " + body.name().replaceFirst("^[Tt]he ", ""));
    }

    private static Stream<Idea> apart(Ground ground, Statement fact) {
        return fact.kind() == Statement.Kind.AIM
                ? Aims.apart(fact.text(), verbs(ground)).stream()
                        .map(aim -> new Idea(aim, fact, fact))
                : Stream.of(new Idea(fact.text(), fact, fact));
    }

    private static Set<String> verbs(Ground ground) {
        return ground.once(
                "what aims begin with",
                () ->
                        ground.statements().stream()
                                .filter(statement -> statement.kind() == Statement.Kind.AIM)
                                .map(Statement::text)
                                .filter(aim -> aim.startsWith("to "))
                                .map(aim -> Words.tokens(aim).get(1))
                                .collect(Collectors.toSet()));
    }

    private Written write(Ground ground, String two, List<Statement> facts, Pen pen) {
        List<Idea> ideas =
                Idea.distinct(facts.stream().flatMap(fact -> apart(ground, fact)).toList(), "");
        if (ideas.size() < LEAST) {
            return new Written.Dropped("fewer than three different answers are known");
        }
        Statement first = facts.getFirst();
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, first);
        for (Idea idea : ideas) {
            points.add(Points.one(ground, idea, List.of()));
            composition.resting(idea.fact());
        }
        return composition
                .asking(pen, "Give " + two, "State " + two, "Identify " + two)
                .marks(MARKS)
                .scheme(
                        Guidance.askedFor(first.kind() == Statement.Kind.AIM ? "aim" : "measure")
                                .oneMarkEach(MARKS)
                                .any(MARKS, points))
                .with(Difficulties.knownBy(0.6).grain(0).facts(1).task(0.4));
    }
}
