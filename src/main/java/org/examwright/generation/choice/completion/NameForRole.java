package org.examwright.generation.choice.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;

/**
 * M31: Complete: The {role} was ____. Wrong answers are people of the same time of whom the notes
 * say something else (P4), none of whom held an office of the key's or had a part in what the role
 * tells.
 */
final class NameForRole extends ChoicePattern {
    private static final Pattern TELLING =
            Pattern.compile("\\b(who|whose|first|last|of|for|in|at)\\b");

    /** These would give away a man or a woman among names. */
    private static final Pattern KIN =
            Pattern.compile(
                    "(?i)\\b(wife|husband|widow|daughter|son|sister|brother|mother|father|woman|man|boy|girl|queen|king|feminist|married)\\b");

    private static final Pattern APPOSITION = Pattern.compile(", (?!\\p{Lu}\\p{L}+( |,|$)|and )");
    private static final double TOO_LIKE = 0.25;
    private static final int AROUND = 3;

    /** A role with so many words in a row from the notes tests the reading of them. */
    private static final int COPIED = 9;

    NameForRole() {
        super("M31");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Complete the sentence: The {role} was ____",
                "a person with a role told in five words or more, and others of the time",
                "people of the same time of whom the notes say something else",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Actor person : ground.people().persons()) {
            String role = person.role();
            if (role != null
                    && Words.count(role) >= 5
                    && Words.count(role) <= 16
                    && TELLING.matcher(role).find()
                    && !KIN.matcher(role).find()
                    && !APPOSITION.matcher(role).find()
                    && !role.startsWith("one of")
                    && Notable.met(ground, person)
                    && !ground.people().names(role, person)
                    && !copied(person, role)) {
                candidates.add(
                        new Candidate(
                                person.name(),
                                person.id(),
                                person.topics(),
                                List.of(),
                                null,
                                null,
                                Math.min(1, ground.people().mentions(person) / 12.0),
                                pen -> write(ground, person, role, pen)));
            }
        }
        return Supply.of(candidates, "no person has a role told in five words or more");
    }

    private static boolean copied(Actor person, String role) {
        return person.quotes().stream()
                .anyMatch(quoted -> Words.longestRun(role, quoted.quote()) >= COPIED);
    }

    private Written write(Ground ground, Actor key, String role, Pen pen) {
        String sentence = "The " + withoutPeople(role) + " was ____";
        String stem =
                pen.oneOf(
                        "Complete the sentence with the right name: " + sentence,
                        "Which name completes the sentence? " + sentence);
        List<Rival> rivals =
                ground.people().persons().stream()
                        .filter(
                                other ->
                                        other != key
                                                && Peers.alike(ground, key, other)
                                                && ground.people().mentions(other) >= 2
                                                && !ground.people().names(role, other)
                                                && contemporaries(ground, key, other)
                                                && apart(ground, key, role, other))
                        .map(other -> rival(ground, key, other))
                        .toList();
        return asked(
                        new Ask(
                                composition(ground, key).form(Form.CLOZE_END),
                                stem,
                                new Sheet.Key(key.name(), told(key), key.evidence())),
                        rivals,
                        Difficulties.knownBy(Math.min(1, ground.people().mentions(key) / 12.0))
                                .grain(-0.5)
                                .facts(1)
                                .task(0),
                        pen)
                .orElse(TOO_FEW);
    }

    /** "Spanish agent" without "Spanish", which would point at a Spanish name. */
    private static String withoutPeople(String role) {
        return role.replaceFirst("^(?i)the ", "")
                .replaceFirst("^\\p{Lu}\\p{L}+(?:ish|ese|ian|can|rman) (?=\\p{L})", "");
    }

    private static boolean contemporaries(Ground ground, Actor key, Actor other) {
        return ground.people().deeds(key).stream()
                .anyMatch(deed -> ground.people().activeAround(other, deed.event().from(), AROUND));
    }

    /** Nothing that is told of the other fits the role. */
    private static boolean apart(Ground ground, Actor key, String role, Actor other) {
        String theirs = other.role();
        Set<String> posts = new HashSet<>();
        key.offices().forEach(tenure -> posts.add(tenure.office().toLowerCase(Locale.ROOT)));
        return theirs != null
                && Words.likeness(role, theirs) < TOO_LIKE
                && other.offices().stream()
                        .noneMatch(
                                tenure -> posts.contains(tenure.office().toLowerCase(Locale.ROOT)))
                && ground.people().deeds(other).stream()
                        .map(Happening::label)
                        .noneMatch(label -> Words.likeness(label, role) >= TOO_LIKE);
    }

    private static String told(Actor actor) {
        return actor.name() + ": " + actor.role() + ".";
    }

    private static Rival rival(Ground ground, Actor key, Actor other) {
        boolean confused = ground.confused(key, other);
        boolean topic = other.topics().stream().anyMatch(key.topics()::contains);
        return Rival.proven(
                Proof.Tier.P4,
                other.name(),
                told(other),
                Nearness.of(
                        confused ? "confused" : topic ? "same topic" : "same time",
                        topic ? 1 : 0.4,
                        ground.syllabus().nearness(key.topics(), other.topics()),
                        confused,
                        Nearness.alike(
                                ground.people().mentions(key), ground.people().mentions(other)),
                        Nearness.alike(key.name().length(), other.name().length())),
                other,
                key);
    }
}
