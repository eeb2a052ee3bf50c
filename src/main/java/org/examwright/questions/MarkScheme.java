package org.examwright.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How a person, or the matcher, gives marks to a written answer.
 *
 * @param rule how the points combine: every one, or any so many
 * @param of for ANY_OF, how many points count
 */
public record MarkScheme(
        List<Point> points, Rule rule, @Nullable Integer of, @Nullable EssayScheme essay) {

    public enum Rule {
        ALL,
        ANY_OF
    }

    /**
     * Something that earns marks.
     *
     * @param accept every form that earns it, alias and paraphrase
     * @param reject near misses that do not
     * @param slots what an answer must name, by slot: agent, act, object, year
     */
    public record Point(
            BigDecimal marks,
            String text,
            List<String> accept,
            List<String> reject,
            @Nullable Map<String, Object> slots,
            List<Evidence> evidence) {}

    /**
     * @param analysis what the question asks: concept, factor, outcome, span, scope
     * @param favour claims for the view, with evidence (JSON: for)
     * @param levels the ladder, from the top level down
     */
    public record EssayScheme(
            Map<String, String> analysis,
            @com.fasterxml.jackson.annotation.JsonProperty("for") List<Claim> favour,
            List<Claim> against,
            List<String> links,
            List<String> criteria,
            List<String> weakAnswers,
            List<Level> levels) {}

    /** Indicative content: a claim and the words it rests on. */
    public record Claim(String claim, List<Evidence> evidence) {}

    /** A level of response and the marks it spans, both inclusive. */
    public record Level(int level, int from, int to, String descriptor) {}
}
