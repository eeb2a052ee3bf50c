package org.examwright.generation.essay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.examwright.generation.essay.Outcome.Strand;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.questions.MarkScheme;

/**
 * E4: Assess the reasons why {outcome} happened in {year}. The scheme parts conditions and early
 * causes ("for": the long term) from the steps of the last two years ("against": the short term).
 */
final class WhyInYear extends EssayPattern {
    private static final int EACH = 3;
    private static final int SHORT_TERM_YEARS = 2;

    WhyInYear() {
        super("E4");
    }

    @Override
    public Card card() {
        return Card.written(
                "Assess the reasons for {outcome}.",
                "a view that weighs long-standing conditions against events, or an outcome with"
                        + " four causes or more",
                "long-standing and immediate causes, links, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            Outcome outcome = new Outcome(ground, happening);
            List<Strand> causes = new ArrayList<>(outcome.causes());
            if (causes.size() >= POINTS && happening.inOneYear() && !happening.clause().isState()) {
                for (Strand cause : List.copyOf(causes)) {
                    outcome.causesOf(cause).stream()
                            .filter(more -> !among(causes, more.fact()))
                            .forEach(causes::add);
                }
                List<Strand> early =
                        causes.stream().filter(cause -> !recent(happening, cause)).toList();
                List<Strand> late =
                        causes.stream().filter(cause -> recent(happening, cause)).toList();
                if (early.size() >= EACH && late.size() >= EACH) {
                    candidates.add(
                            candidate(
                                    ground,
                                    happening,
                                    happening.label(),
                                    _ -> write(outcome, early, late)));
                }
            }
        }
        return Supply.of(
                candidates,
                "no event of one year has three causes of long standing and three of the last two"
                        + " years");
    }

    private static boolean recent(Happening happening, Strand cause) {
        return cause.fact() instanceof Event event
                && event.from().plusYears(SHORT_TERM_YEARS).isAfter(happening.event().from());
    }

    private Written write(Outcome outcome, List<Strand> early, List<Strand> late) {
        Ground ground = outcome.ground();
        List<Strand> all = new ArrayList<>(early);
        all.addAll(late);
        int[] years = outcome.years(all);
        String year = Dates.year(outcome.happening().year());
        List<String> links = new ArrayList<>(links(outcome, all));
        if (links.isEmpty()) {
            links.add(
                    "Conditions of long standing explain why the events of the last two years had"
                            + " the effect they had.");
        }
        var analysis =
                new LinkedHashMap<>(
                        analysis(
                                "cause",
                                "none named",
                                Stems.embedded(outcome.happening().clause(), ground.casing()),
                                Dates.span(years[0], years[1]),
                                "long-term conditions and short-term steps"));
        analysis.put("for", "conditions and causes of long standing");
        analysis.put("against", "steps of the last two years");
        Setting setting = setting(outcome, years);
        analysis.put("paper", setting.told());
        MarkScheme scheme =
                new MarkScheme(
                        List.of(),
                        MarkScheme.Rule.ALL,
                        null,
                        new MarkScheme.EssayScheme(
                                analysis,
                                claims(
                                        outcome,
                                        early,
                                        strand -> MainReason.indirect(outcome, strand)),
                                claims(
                                        outcome,
                                        late,
                                        strand -> MainReason.indirect(outcome, strand)),
                                links,
                                List.of(
                                        "Time: which causes made it likely, and which made it"
                                                + " happen in "
                                                + year
                                                + "?",
                                        "Necessity: which cause could be taken away and the outcome"
                                                + " still stand?"),
                                List.of(
                                        "Tells the story of "
                                                + year
                                                + " in order without giving reasons",
                                        "Gives short-term steps only, or conditions only",
                                        "Names causes without dates or detail"),
                                setting.levels()));
        return compose(outcome, all, years)
                .stem(
                        "Assess the reasons why "
                                + Stems.embedded(outcome.happening().clause(), ground.casing())
                                + " in "
                                + year
                                + ".")
                .commandWord("Assess")
                .scheme(scheme)
                .with(
                        Difficulties.knownBy(ground.salience(outcome.happening()))
                                .task(0.4)
                                .facts(2));
    }
}
