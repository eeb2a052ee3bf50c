package org.examwright.questions.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Option;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/**
 * Questions in one line, "stem | *key | distractor | …", and the small course they are asked of.
 */
public final class Written {
    private static final Evidence QUOTE = new Evidence(SourceId.next(), 1, 1, 0, 3, "abc");
    public static final Lexicon COURSE = Lexicon.of(course(), List.of());

    private Written() {}

    static List<Evidence> quotes() {
        return List.of(QUOTE);
    }

    /** What one rule says of a question, without what it skipped. */
    public static List<Finding> findings(String flaw, QuestionContent question, Lexicon lexicon) {
        return Linter.lint(question, lexicon).stream()
                .filter(f -> f.flaw().equals(flaw) && f.severity() != Finding.Severity.SKIPPED)
                .toList();
    }

    public static List<Finding> findings(String flaw, String question) {
        return findings(flaw, choice(question), COURSE);
    }

    public static QuestionContent choice(String line) {
        return choice(line, Form.PLAIN);
    }

    /** With every distractor proven, so that only the rule under test has something to say. */
    public static QuestionContent choice(String line, Form form) {
        return question(
                QuestionType.MULTIPLE_CHOICE, form, line, new Proof(Proof.Tier.P2, List.of(QUOTE)));
    }

    public static QuestionContent unproven(String line) {
        return question(QuestionType.MULTIPLE_CHOICE, Form.PLAIN, line, null);
    }

    public static QuestionContent question(
            QuestionType type,
            Form form,
            String line,
            @org.jspecify.annotations.Nullable Proof proof) {
        String[] parts = line.split("\\s*\\|\\s*");
        List<Option> options = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            boolean key = parts[i].startsWith("*");
            options.add(
                    new Option(
                            String.valueOf((char) ('a' + i - 1)),
                            key ? parts[i].substring(1) : parts[i],
                            key,
                            key ? BigDecimal.ONE : BigDecimal.ZERO,
                            null,
                            null,
                            key ? null : proof));
        }
        return new QuestionContent(
                type,
                form,
                parts[0],
                BigDecimal.ONE,
                new Scoring("SINGLE_BEST", 1, null),
                options,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Knowledge course() {
        Actor police = actor("NKVD", List.of("secret police"), List.of());
        Actor lenin =
                actor(
                        "Lenin",
                        List.of("Vladimir Lenin"),
                        List.of(
                                new Actor.Tenure(
                                        "Chairman of Sovnarkom",
                                        LocalDate.of(1917, 11, 8),
                                        LocalDate.of(1924, 1, 21))));
        Actor rykov =
                actor(
                        "Alexei Rykov",
                        List.of("Rykov"),
                        List.of(
                                new Actor.Tenure(
                                        "Chairman of Sovnarkom",
                                        LocalDate.of(1924, 2, 2),
                                        LocalDate.of(1930, 12, 19))));
        Actor never = actor("Never Again League", List.of(), List.of());
        Actor opposition = actor("Left Opposition", List.of(), List.of());
        Event death =
                event(
                        "Lenin died",
                        LocalDate.of(1924, 1, 21),
                        LocalDate.of(1924, 1, 21),
                        List.of());
        Event congress =
                event(
                        "The Thirteenth Party Congress met",
                        LocalDate.of(1924, 5, 1),
                        LocalDate.of(1924, 5, 31),
                        List.of());
        Event trade =
                event(
                        "Lenin introduced the tax in kind",
                        LocalDate.of(1921, 3, 1),
                        LocalDate.of(1921, 3, 31),
                        List.of(new Event.Participation("Lenin", Event.Part.AGENT)));
        Term nep =
                new Term(
                        UUID.randomUUID(),
                        "New Economic Policy",
                        Term.Kind.POLICY,
                        "a return to private trade in small goods",
                        List.of(),
                        List.of(QUOTE),
                        Standing.PACK);
        Relation member =
                new Relation(
                        UUID.randomUUID(),
                        Relation.Type.MEMBERSHIP,
                        new Relation.End(Relation.End.Kind.ACTOR, rykov.id(), "Alexei Rykov"),
                        new Relation.End(
                                Relation.End.Kind.ACTOR, opposition.id(), "Left Opposition"),
                        List.of(),
                        List.of(),
                        Standing.PACK);
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(police, lenin, rykov, never, opposition),
                List.of(death, congress, trade),
                List.of(nep),
                List.of(),
                List.of(),
                List.of(member));
    }

    private static Actor actor(String name, List<String> aliases, List<Actor.Tenure> offices) {
        return new Actor(
                UUID.randomUUID(),
                name,
                aliases,
                Actor.Kind.PERSON,
                null,
                offices,
                List.of(),
                List.of(),
                Standing.PACK);
    }

    private static Event event(
            String label, LocalDate from, LocalDate to, List<Event.Participation> parts) {
        return new Event(
                UUID.randomUUID(),
                label,
                from,
                to,
                Event.Precision.DAY,
                false,
                null,
                parts,
                List.of(),
                List.of(),
                List.of(),
                Standing.PACK);
    }
}
