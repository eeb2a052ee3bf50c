package org.examwright.generation.essay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.generation.essay.Outcome.Strand;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/**
 * E11: How significant was {event} for {theme}, {y1-y2}? For it speak its consequences in that
 * theme; on the other side stand other events of the theme in the span that had consequences too.
 */
final class Significance extends EssayPattern {
    private static final int AFTER_YEARS = 12;
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
                    "the constitution");

    Significance() {
        super("E11");
    }

    @Override
    public Card card() {
        return Card.written(
                "How significant was {event} for {theme} in the years {span}?",
                "an event with four effects or more, and other events of the theme",
                "effects, rival developments, criteria, the level ladder of the paper",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            Outcome outcome = new Outcome(ground, happening);
            Optional<String> noun = outcome.noun();
            List<Strand> effects = outcome.effects();
            if (noun.isEmpty() || effects.size() < POINTS) {
                continue;
            }
            for (String theme : happening.event().themes()) {
                List<Strand> within =
                        effects.stream()
                                .filter(
                                        effect ->
                                                Composition.themesOf(effect.fact()).contains(theme))
                                .toList();
                List<Strand> rivals = rivals(outcome, theme, effects);
                if (within.size() >= POINTS
                        && rivals.size() >= POINTS
                        && ground.theme(theme).isPresent()) {
                    candidates.add(
                            candidate(
                                    ground,
                                    happening,
                                    happening.label() + " " + theme,
                                    _ -> write(outcome, noun.get(), theme, within, rivals)));
                    break;
                }
            }
        }
        return Supply.of(
                candidates,
                "no event that has a name has four consequences in a theme in which four other"
                        + " events had some");
    }

    /**
     * Other events of the theme, from two years before to twelve after, each with something that
     * came of it.
     */
    private static List<Strand> rivals(Outcome outcome, String theme, List<Strand> effects) {
        Happening key = outcome.happening();
        Ground ground = outcome.ground();
        return ground.happenings().stream()
                .filter(
                        other ->
                                other != key
                                        && other.event().themes().contains(theme)
                                        && !among(effects, other.event()))
                .filter(
                        other ->
                                other.year() >= key.year() - 2
                                        && other.event().to().getYear()
                                                <= key.event().to().getYear() + AFTER_YEARS)
                .filter(other -> !ground.links().allEffectsOf(key.event()).contains(other.event()))
                .filter(other -> !ground.links().allCausesOf(key.event()).contains(other.event()))
                .flatMap(
                        other ->
                                ground.links().effectsOf(other.event()).stream()
                                        .filter(
                                                link ->
                                                        link.to() != key.event()
                                                                && Composition.themesOf(link.to())
                                                                        .contains(theme))
                                        .limit(1)
                                        .map(link -> new Strand(other.event(), List.of(link))))
                .sorted(
                        Comparator.comparing(
                                        (Strand strand) -> -ground.links().degree(strand.fact()))
                                .thenComparing(strand -> strand.fact().name()))
                .limit(6)
                .toList();
    }

    private Written write(
            Outcome outcome, String noun, String theme, List<Strand> effects, List<Strand> rivals) {
        Ground ground = outcome.ground();
        List<Strand> all = new ArrayList<>(effects);
        all.addAll(rivals);
        int[] years = outcome.years(all);
        String inWords = theme.toLowerCase(Locale.ROOT);
        String matter = WITH_ARTICLE.getOrDefault(inWords, inWords);
        Setting setting = setting(outcome, years);
        List<String> links = new ArrayList<>(links(outcome, all));
        if (links.isEmpty()) {
            links.add(
                    "Some consequences of the event made the later changes possible; a strong"
                            + " answer shows which.");
        }
        MarkScheme scheme =
                new MarkScheme(
                        List.of(),
                        MarkScheme.Rule.ALL,
                        null,
                        new MarkScheme.EssayScheme(
                                analysis(
                                        "significance",
                                        noun,
                                        matter,
                                        Dates.span(years[0], years[1]),
                                        "its consequences against other developments of the time"),
                                claims(
                                        outcome,
                                        effects,
                                        strand ->
                                                ": a consequence"
                                                        + (strand.way().size() > 1
                                                                ? ", by way of this: "
                                                                        + outcome.told(
                                                                                strand.way()
                                                                                        .getFirst()
                                                                                        .to())
                                                                : "")),
                                claims(
                                        outcome,
                                        rivals,
                                        strand ->
                                                ": another development, which led to this: "
                                                        + outcome.told(
                                                                strand.way().getFirst().to())),
                                links,
                                List.of(
                                        "Scale: how many people and how much of "
                                                + matter
                                                + " did it change?",
                                        "Duration: which of its effects still held in "
                                                + Dates.year(years[1])
                                                + "?",
                                        "Comparison: what did other developments of these years"
                                                + " change?"),
                                List.of(
                                        "Describes the event and takes its significance for"
                                                + " granted",
                                        "Lists consequences without weighing their reach",
                                        "Leaves out the other developments of the period"),
                                setting.levels()));
        return compose(outcome, all, years)
                .stem(
                        "How significant was "
                                + noun
                                + " for "
                                + matter
                                + Outcome.during(years)
                                + "?")
                .commandWord("How significant")
                .scheme(scheme)
                .with(
                        Difficulties.knownBy(ground.salience(outcome.happening()))
                                .task(0.4)
                                .facts(3));
    }
}
