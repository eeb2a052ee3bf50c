package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Nation;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.shortanswer.Matter;
import org.examwright.generation.shortanswer.Matters;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/**
 * S13: Explain the importance of {X} for {Y}, where {Y} is the theme that three of its effects
 * belong to first of all.
 */
final class Importance extends ShortAnswerPattern {
    private static final int MARKS = 8;
    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final Map<String, String> WITH_ARTICLE =
            Map.of(
                    "economy",
                    "the economy",
                    "church",
                    "the Church",
                    "state",
                    "the state",
                    "army",
                    "the army",
                    "family",
                    "the family",
                    "constitution",
                    "the constitution",
                    "leadership",
                    "the leadership",
                    "government and party",
                    "government and the party",
                    "control of the people",
                    "the control of the people");

    Importance() {
        super("S13");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain the importance of {this} for {theme}. Write about two effects.",
                "three effects in one theme",
                "any two effects in the theme, four marks each by level",
                "8");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Matter of : Matters.withEffects(ground, LEAST)) {
            best(effectsByTheme(of.ideas()))
                    .ifPresent(
                            effects -> {
                                Matter matter =
                                        new Matter(
                                                of.noun(),
                                                of.happening(),
                                                effects.ideas(),
                                                of.nearMisses());
                                if (matter.developed(2)) {
                                    candidates.add(
                                            matter.candidate(
                                                    ground,
                                                    pen ->
                                                            write(
                                                                    ground,
                                                                    matter,
                                                                    effects.theme(),
                                                                    pen)));
                                }
                            });
        }
        return Supply.of(
                candidates, "nothing has three effects of one theme that are told on their own");
    }

    /** A name of a few words stands in the question; a longer one is told as a sentence. */
    private static String stem(Matter matter, String word, String matterOf) {
        String explain = "Explain the " + word + " of ";
        String asked =
                matter.shortNoun()
                        ? explain + matter.noun()
                        : matter.sentence() + " " + explain + "this";
        return asked + " for " + matterOf + ". Write about two effects.";
    }

    /** "The control of the French people": a people is some nation's. */
    private static String whose(Ground ground, String matterOf) {
        return Nation.of(ground)
                .map(nation -> matterOf.replaceFirst("\\bthe people$", "the " + nation + " people"))
                .orElse(matterOf);
    }

    private record Effects(String theme, List<Idea> ideas) {}

    /** Effects by what each is a matter of in the first place. */
    private static Map<String, List<Idea>> effectsByTheme(List<Idea> effects) {
        Map<String, List<Idea>> byTheme = new LinkedHashMap<>();
        for (Idea idea : effects) {
            Composition.themesOf(idea.fact()).stream()
                    .findFirst()
                    .filter(theme -> Bearing.on(theme.toLowerCase(Locale.ROOT), idea))
                    .ifPresent(
                            theme ->
                                    byTheme.computeIfAbsent(theme, _ -> new ArrayList<>())
                                            .add(idea));
        }
        return byTheme;
    }

    private static Optional<Effects> best(Map<String, List<Idea>> byTheme) {
        return byTheme.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= LEAST)
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<String, List<Idea>> entry) ->
                                                entry.getValue().size())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(
                        entry ->
                                new Effects(
                                        entry.getKey(),
                                        entry.getValue().stream().limit(MOST).toList()));
    }

    private Written write(Ground ground, Matter matter, String theme, Pen pen) {
        String inWords = theme.toLowerCase(Locale.ROOT);
        String matterOf = whose(ground, WITH_ARTICLE.getOrDefault(inWords, inWords));
        List<MarkScheme.Point> points =
                Points.levelled(ground, matter.ideas(), MARKS / 2, matter.nearMisses());
        MarkScheme scheme =
                Ladder.of("significance")
                        .used("Each of two effects is marked by this ladder, four marks each.")
                        .level(1, 2, "Gives something that it changed, with some knowledge of it")
                        .level(
                                3,
                                4,
                                "Explains, with exact knowledge, how it changed "
                                        + matterOf
                                        + " and what followed from that")
                        .weak("Tells the story of the event in place of its importance")
                        .any(2, points);
        return matter.resting(composition(ground, matter.about()))
                .asking(
                        pen,
                        stem(matter, "importance", matterOf),
                        stem(matter, "significance", matterOf))
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(MARKS)
                .scheme(scheme)
                .with(Difficulties.knownBy(0.5).grain(0).facts(3).task(0.4));
    }
}
