package org.examwright.generation.essay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
 * E21: Explain why {outcome} happened, with two prompts. The prompts are events that led to it and
 * have a name; the other reasons are the learner's own to find.
 */
final class ExplainWhy extends EssayPattern {
    private static final int EACH = 3;
    private static final int PROMPTS = 2;

    ExplainWhy() {
        super("E21");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain why {outcome} happened. You may use the following in your answer:"
                        + " {prompt}; {prompt}. You must also use information of your own.",
                "a view that names two of its reasons, or an outcome with three events that led"
                        + " to it, two of them with a name, and three other reasons",
                "the prompts with their working, reasons that were not prompted, criteria, the"
                        + " level ladder of the paper",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            Outcome outcome = new Outcome(ground, happening);
            List<Strand> causes = outcome.causes();
            List<Strand> events = causes.stream().filter(ExplainWhy::isEvent).toList();
            List<Strand> reasons = causes.stream().filter(cause -> !isEvent(cause)).toList();
            List<String> prompts = prompts(ground, events);
            if (events.size() >= EACH
                    && reasons.size() >= EACH
                    && prompts.size() == PROMPTS
                    && !happening.clause().isState()
                    && happening.inOneYear()) {
                candidates.add(
                        candidate(
                                ground,
                                happening,
                                happening.label(),
                                _ -> write(outcome, events, reasons, prompts)));
            }
        }
        return Supply.of(
                candidates,
                "no event of one year has three events that led to it, two of them with a name,"
                        + " and three other reasons");
    }

    private static boolean isEvent(Strand strand) {
        return strand.fact() instanceof Event;
    }

    private static List<String> prompts(Ground ground, List<Strand> events) {
        return events.stream()
                .map(event -> ground.happening(event.fact()))
                .flatMap(Optional::stream)
                .map(happening -> new Outcome(ground, happening).noun())
                .flatMap(Optional::stream)
                .distinct()
                .limit(PROMPTS)
                .toList();
    }

    private Written write(
            Outcome outcome, List<Strand> events, List<Strand> reasons, List<String> prompts) {
        Ground ground = outcome.ground();
        List<Strand> all = new ArrayList<>(events);
        all.addAll(reasons);
        int[] years = outcome.years(all);
        String event = Stems.embedded(outcome.happening().clause(), ground.casing());
        Setting setting = setting(outcome, years);
        var analysis =
                new LinkedHashMap<>(
                        analysis(
                                "cause",
                                String.join("; ", prompts),
                                event,
                                Dates.span(years[0], years[1]),
                                "three reasons, one of them at least not among the prompts"));
        analysis.put("for", "events that led to it, the prompts among them");
        analysis.put("against", "underlying reasons, not prompted");
        analysis.put("paper", setting.told());
        List<String> links = new ArrayList<>(links(outcome, all));
        if (links.isEmpty()) {
            links.add("The events had their effect because of the underlying reasons.");
        }
        MarkScheme scheme =
                new MarkScheme(
                        List.of(),
                        MarkScheme.Rule.ALL,
                        null,
                        new MarkScheme.EssayScheme(
                                analysis,
                                claims(outcome, events, _ -> ""),
                                claims(outcome, reasons, _ -> ""),
                                links,
                                List.of(
                                        "Necessity: which reason could least be taken away?",
                                        "Links: which reason explains the working of another?"),
                                List.of(
                                        "Describes the prompts without saying how they led to it",
                                        "Uses the prompts only and nothing of one’s own",
                                        "Tells the story in order"),
                                setting.levels()));
        return compose(outcome, all, years)
                .stem(
                        "Explain why "
                                + event
                                + " in "
                                + Dates.year(outcome.happening().year())
                                + ". You may use the following in your answer: "
                                + String.join("; ", prompts)
                                + ". You must also use information of your own.")
                .commandWord("Explain why")
                .scheme(scheme)
                .with(
                        Difficulties.knownBy(ground.salience(outcome.happening()))
                                .task(0.4)
                                .facts(2));
    }
}
