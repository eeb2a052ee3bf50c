package org.examwright.generation.essay.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.examwright.generation.essay.boards.Papers;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Nation;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;

/**
 * An essay on a view whose sentence has a certain form ("… was a break with …"). It is set only
 * where enough points speak on each side, all within the years of the question.
 */
public abstract class ViewPattern implements Pattern {
    private static final int EACH = 3;
    private static final int MOST = 8;

    private static final java.util.regex.Pattern NAMED =
            java.util.regex.Pattern.compile("(?<=.)\\p{Lu}|^(?!The |Long-)\\p{Lu}");

    private final String id;
    private final java.util.regex.Pattern form;

    /**
     * @param form what the whole sentence of a view must look like; its groups are what the
     *     question is made of
     */
    protected ViewPattern(String id, String form) {
        this.id = id;
        this.form = java.util.regex.Pattern.compile(form);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final QuestionType type() {
        return QuestionType.ESSAY;
    }

    /** The question on a view; the matcher holds the parts of its sentence. */
    protected abstract Wording wording(Matcher parts, Asked asked);

    /** Whether the view is one for this pattern, where its form alone does not tell. */
    protected boolean takes(View view) {
        return true;
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (View view : ground.views()) {
            Optional<int[]> years = view.years();
            Matcher parts = form.matcher(view.sentence());
            if (years.isPresent()
                    && parts.matches()
                    && view.favour().size() >= EACH
                    && view.against().size() >= EACH
                    && Papers.sets(id, years.get()[0], years.get()[1])
                    && placed(ground, view)
                    && takes(view)) {
                candidates.add(candidate(ground, view, years.get(), parts));
            }
        }
        return new Supply(candidates, candidates.isEmpty() ? List.of(shortage(ground)) : List.of());
    }

    private String shortage(Ground ground) {
        return Shortage.of(
                ground.views().stream().filter(this::asks).toList(),
                EACH,
                view -> refusal(ground, view));
    }

    private static String refusal(Ground ground, View view) {
        return placed(ground, view)
                ? "no paper asks about the years of ‘" + view.name() + "’"
                : "‘" + view.name() + "’ names nobody and no place";
    }

    /** A view that names nobody and no place is asked only where the course is of one nation. */
    private static boolean placed(Ground ground, View view) {
        return NAMED.matcher(view.sentence()).find() || Nation.of(ground).isPresent();
    }

    private Candidate candidate(Ground ground, View view, int[] years, Matcher parts) {
        Statement key = view.favour().getFirst();
        return new Candidate(
                view.name(),
                key.id(),
                view.points().flatMap(point -> point.topics().stream()).distinct().toList(),
                view.points().flatMap(point -> point.themes().stream()).distinct().toList(),
                LocalDate.of(years[0], 1, 1),
                LocalDate.of(years[1], 12, 31),
                Math.min(1, view.points().count() / 10.0),
                pen -> write(parts, new Asked(ground, view, years[0], years[1], pen)));
    }

    private Written write(Matcher parts, Asked asked) {
        View view = asked.view();
        Fact[] points = view.points().toArray(Fact[]::new);
        Composition composition = new Composition(asked.ground(), this, points);
        Setting setting = Papers.of(id, composition.places(), asked.first(), asked.last());
        Wording wording = wording(parts, asked);
        MarkScheme scheme =
                new MarkScheme(
                        List.of(),
                        MarkScheme.Rule.ALL,
                        null,
                        new MarkScheme.EssayScheme(
                                analysis(wording.analysis(), asked, setting),
                                claims(view.favour()),
                                claims(view.against()),
                                Weighing.links(asked),
                                wording.criteria(),
                                wording.weak(),
                                setting.levels()));
        return composition
                .marks(setting.marks())
                .objectives(setting.objectives().toArray(String[]::new))
                .specifications(setting.specification())
                .stem(wording.stem().replaceAll("(?<=\\p{L})'", "’"))
                .commandWord(wording.commandWord())
                .scheme(scheme)
                .with(Difficulties.knownBy(Math.min(1, points.length / 10.0)).task(0.4).facts(3));
    }

    private static List<MarkScheme.Claim> claims(List<Statement> points) {
        return points.stream()
                .limit(MOST)
                .map(point -> new MarkScheme.Claim(told(point), point.evidence()))
                .toList();
    }

    /** A point, with what is disputed about it. */
    private static String told(Statement point) {
        String caveat = point.standing().note();
        return caveat == null ? point.text() : point.text() + " (" + caveat + ")";
    }

    private static Map<String, String> analysis(
            Wording.Analysis asks, Asked asked, Setting setting) {
        Map<String, String> analysis = new LinkedHashMap<>();
        analysis.put("concept", asks.concept());
        analysis.put("factor", asks.factor());
        analysis.put("outcome", asks.outcome());
        analysis.put("span", Dates.span(asked.first(), asked.last()));
        analysis.put("scope", Weighing.spread(asked));
        analysis.put("for", asks.favour());
        analysis.put("against", asks.against());
        analysis.put("paper", setting.told());
        analysis.put(
                "note",
                "The content is indicative: other accurate and relevant material earns credit.");
        return analysis;
    }

    private boolean asks(View view) {
        return fits(view) && view.years().isPresent() && takes(view);
    }

    /** Whether the view has this pattern's form. */
    final boolean fits(View view) {
        return form.matcher(view.sentence()).matches();
    }
}
