package org.examwright.generation.choice.debates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Cited;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/**
 * M22: Who said {quotation}? Wrong answers are contemporaries whom neither the words nor the notes
 * around them name; the notes give the words to another (P4).
 */
final class WhoSaid extends ChoicePattern {
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)1\\d{3}(?!\\d)|(?<!\\d)20\\d\\d(?!\\d)");
    private static final int AROUND = 4;
    private static final int LONGEST = 22;

    WhoSaid() {
        super("M22");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Who said: {quotation}?",
                "words that the notes give to one person, in a known year",
                "contemporaries whom the notes do not link with the words",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement words : ground.statements()) {
            Optional<Actor> speaker = ground.people().named(words.subject());
            Optional<Integer> year = year(words);
            if (words.kind() == Statement.Kind.QUOTATION
                    && speaker.isPresent()
                    && speaker.get().kind() == Actor.Kind.PERSON
                    && year.isPresent()
                    && Words.count(words.text()) <= LONGEST
                    && !ground.people().names(words.text(), speaker.get())
                    && given(ground, words, speaker.get())) {
                candidates.add(
                        new Candidate(
                                words.text(),
                                words.id(),
                                words.topics(),
                                words.themes(),
                                null,
                                null,
                                0.5,
                                pen -> write(ground, words, speaker.get(), year.get(), pen)));
            }
        }
        return Supply.of(candidates, "no words are given to one person in a known year");
    }

    /** Whether the quoted lines themselves say whose the words are. */
    private static boolean given(Ground ground, Statement words, Actor speaker) {
        return words.evidence().stream()
                .anyMatch(quoted -> ground.people().names(quoted.quote(), speaker));
    }

    private static Optional<Integer> year(Statement words) {
        return words.evidence().stream()
                .flatMap(evidence -> YEAR.matcher(evidence.quote()).results())
                .map(found -> Integer.parseInt(found.group()))
                .findFirst();
    }

    private Written write(Ground ground, Statement words, Actor speaker, int year, Pen pen) {
        String quoted = "‘" + words.text() + "’";
        boolean sentence = Character.isUpperCase(words.text().codePointAt(0));
        String stem =
                sentence
                        ? pen.oneOf(
                                "Whose words in " + year + " were " + quoted + "?",
                                "Who said or wrote in " + year + ": " + quoted + "?")
                        : "Who used the phrase " + quoted + " in " + year + "?";
        var day = LocalDate.of(year, 7, 1);
        List<Actor> others =
                ground.people().persons().stream()
                        .filter(
                                person ->
                                        person != speaker
                                                && ground.people().mentions(person) >= 2
                                                && ground.people().activeAround(person, day, AROUND)
                                                && !linked(ground, words, person))
                        .toList();
        List<Rival> rivals =
                Peers.likelier(others, person -> Peers.alike(ground, speaker, person)).stream()
                        .map(person -> rival(ground, words, speaker, person))
                        .toList();
        return asked(
                        new Ask(
                                composition(ground, words),
                                stem,
                                new Sheet.Key(
                                        speaker.name(),
                                        Cited.by(
                                                speaker.name() + " used these words in " + year,
                                                words.text(),
                                                words.evidence()),
                                        words.evidence())),
                        rivals,
                        Difficulties.knownBy(0.3).grain(-0.2).facts(1).task(0),
                        pen)
                .orElse(TOO_FEW);
    }

    private static boolean linked(Ground ground, Statement words, Actor person) {
        return words.actors().contains(person.name())
                || ground.people().names(words.text(), person)
                || words.evidence().stream()
                        .anyMatch(evidence -> ground.people().names(evidence.quote(), person));
    }

    private static Rival rival(Ground ground, Statement words, Actor speaker, Actor person) {
        boolean confused = ground.confused(speaker, person);
        boolean topic = person.topics().stream().anyMatch(words.topics()::contains);
        String role = person.role() == null ? "" : " " + person.name() + ": " + person.role() + ".";
        return Rival.proven(
                Proof.Tier.P4,
                person.name(),
                "The notes give these words to " + speaker.name() + "." + role,
                Nearness.of(
                        confused ? "confused" : topic ? "same topic" : "same time",
                        topic ? 1 : 0.4,
                        Nearness.overlap(person.topics(), speaker.topics()),
                        confused,
                        Nearness.alike(
                                ground.people().mentions(person),
                                ground.people().mentions(speaker)),
                        Nearness.alike(person.name().length(), speaker.name().length())),
                words,
                person);
    }
}
