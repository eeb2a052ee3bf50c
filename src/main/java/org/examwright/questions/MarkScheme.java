package org.examwright.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How a person, or the matcher, gives marks to a written answer.
 *
 * @param rule how the points combine: every one, or any so many
 * @param of for ANY_OF, how many points count
 * @param guidance what whoever marks by the points goes by, a line for each rule
 * @param open whether right answers that no point foresees earn marks too: such answers are
 *     referred to a person; null for no
 */
public record MarkScheme(
        List<Point> points,
        Rule rule,
        @Nullable Integer of,
        @Nullable EssayScheme essay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> guidance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean open) {

    /** A scheme whose points are all that earns marks. */
    public MarkScheme(
            List<Point> points, Rule rule, @Nullable Integer of, @Nullable EssayScheme essay) {
        this(points, rule, of, essay, null, null);
    }

    /** The lines for whoever marks, none where there are none. */
    public List<String> lines() {
        return guidance == null ? List.of() : guidance;
    }

    /** Whether right answers that no point foresees are referred rather than refused. */
    public boolean takesOthers() {
        return Boolean.TRUE.equals(open);
    }

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
            List<Evidence> evidence) {
        /** Slots stand by name: a map's own order changes from one process to the next. */
        public Point {
            slots = slots == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(slots));
        }

        /** The words of the notes that it rests on. */
        public List<String> quotes() {
            return evidence.stream().map(Evidence::quote).toList();
        }
    }

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
