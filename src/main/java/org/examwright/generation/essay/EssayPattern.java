package org.examwright.generation.essay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.examwright.generation.essay.Outcome.Strand;
import org.examwright.generation.essay.boards.Papers;
import org.examwright.generation.essay.boards.Setting;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Topic;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;

/** What the essay patterns have in common. */
abstract class EssayPattern implements Pattern {
    static final int POINTS = 4;
    private static final int MOST_POINTS = 8;
    private final String id;

    EssayPattern(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public QuestionType type() {
        return QuestionType.ESSAY;
    }

    final Candidate candidate(
            Ground ground, Happening happening, String name, Candidate.Writer writer) {
        var event = happening.event();
        return new Candidate(
                name,
                event.id(),
                event.topics(),
                event.themes(),
                event.from(),
                event.to(),
                ground.salience(happening),
                writer);
    }

    /** A claim of indicative content: what happened, and by which step it bears on the question. */
    static MarkScheme.Claim claim(Outcome outcome, Strand strand, String bearing) {
        Set<Evidence> evidence = new LinkedHashSet<>(strand.fact().evidence());
        strand.way().forEach(link -> evidence.addAll(link.relation().evidence()));
        return new MarkScheme.Claim(outcome.told(strand.fact()) + bearing, List.copyOf(evidence));
    }

    /** Claims for several strands, not more than a marker can use. */
    static List<MarkScheme.Claim> claims(
            Outcome outcome, Collection<Strand> strands, Function<Strand, String> bearing) {
        return strands.stream()
                .limit(MOST_POINTS)
                .map(strand -> claim(outcome, strand, bearing.apply(strand)))
                .toList();
    }

    /** How one strand led to another, as sentences that a good answer could use. */
    static List<String> links(Outcome outcome, Collection<Strand> strands) {
        List<String> sentences = new ArrayList<>();
        for (Strand strand : strands) {
            for (Link link : outcome.ground().links().effectsOf(strand.fact())) {
                if (strands.stream().anyMatch(other -> other.fact() == link.to())
                        && sentences.size() < 2) {
                    sentences.add(
                            outcome.told(strand.fact())
                                    + "; this helped to bring about the next point: "
                                    + outcome.told(link.to())
                                    + ".");
                }
            }
        }
        return sentences;
    }

    /** The question with its scheme, for the paper that its span of years fits. */
    final Composition compose(Outcome outcome, Collection<Strand> strands, int[] years) {
        Ground ground = outcome.ground();
        Composition composition = new Composition(ground, this, outcome.happening().event());
        for (Strand strand : strands) {
            composition.resting(strand.fact());
            strand.way().forEach(link -> composition.resting(link.relation()));
        }
        Setting setting = setting(outcome, years);
        return composition
                .marks(setting.marks())
                .objectives(setting.objectives().toArray(String[]::new))
                .specifications(setting.specification());
    }

    final Setting setting(Outcome outcome, int[] years) {
        List<Topic.Specification> places =
                new Composition(outcome.ground(), this, outcome.happening().event()).places();
        return Papers.of(id, places, years[0], years[1]);
    }

    static Map<String, String> analysis(
            String concept, String factor, String outcome, String span, String scope) {
        Map<String, String> analysis = new LinkedHashMap<>();
        analysis.put("concept", concept);
        analysis.put("factor", factor);
        analysis.put("outcome", outcome);
        analysis.put("span", span);
        analysis.put("scope", scope);
        analysis.put(
                "note",
                "The content is indicative: other accurate and relevant material earns credit.");
        return analysis;
    }

    static boolean among(Collection<Strand> strands, Fact fact) {
        return strands.stream().anyMatch(strand -> strand.fact() == fact);
    }
}
