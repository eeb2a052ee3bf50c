package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words with which English says that one thing came of another. */
final class CausalLanguage {
    private static final List<Marker> MARKERS =
            List.of(
                    effectFirst(
                            "\\b(?:because of|because|due to|owing to|thanks to|on account of|as a"
                                    + " (?:result|consequence) of|in response to|out of"
                                    + " (?:fear|convenience|spite|ambition)|in the hope)\\b"),
                    causeFirst(
                            "\\b(?:as a"
                                    + " (?:result|consequence)|consequently|therefore|thus|hence|for"
                                    + " this reason|that is why|which is why|this is why|accordingly|so"
                                    + " that|and so|in doing so)\\b"),
                    causeFirst(
                            "\\b(?:(?:this |which |it |that |and )?(?:led|leading|leads) to|(?:this"
                                    + " |which )?result(?:ed|ing|s) in|gave rise to|brought"
                                    + " about|contributed to|(?:this |which |it"
                                    + " )?(?:mean|meant|means|meaning)(?: that)?\\b(?! to be))"),
                    causeFirst(
                            "\\b(?:caus(?:ed|es|ing)|provok(?:ed|ing)|trigger(?:ed|ing)|sparked|prompted|encourag(?:ed|ing)|forc(?:ed|ing)|enabl(?:ed|ing)|allow(?:ed|ing|s)|help(?:ed|ing)"
                                    + " (?:to|him|them)|ensur(?:ed|ing)|prevent(?:ed|ing)|persuaded|convinced|inspired|angered|alarmed|alienated|undermined|weaken(?:ed|ing)|strengthen(?:ed|ing)|destabilised|fuelled)\\b"),
                    weakCauseFirst(
                            "\\b(?:ma(?:de|kes|king)"
                                    + " (?:it|him|her|them|the|his|many|people|\\p{Lu}\\p{L}+) [\\p{L}"
                                    + " ]{0,30}?(?:difficult|easy|easier|hard|harder|possible|impossible|worse|unpopular|popular|seem|appear|look|feel|more|less|dependent|vulnerable|very|extremely|a"
                                    + " ))"),
                    weakCauseFirst(
                            "\\b(?:ga?ive[sn]?|gave|giving) [\\p{L}'"
                                    + " ]{2,24}(?:power|control|advantage|right|opportunity|excuse|reason|pretext|jobs|confidence|influence|support|lot)"),
                    weakEffectFirst(
                            "(?:^|,|\\b(?:\\p{L}+))\\s+(?:as|since)"
                                    + " (?=(?:he|she|they|it|there|this|these|so|no|many|most|the|\\p{Lu}\\p{L}+|\\p{L}+s)\\b[^,.;]{0,40}\\b(?:was|were|had|is|are|has|have|would|could|did|felt|wanted|believed|feared|needed|saw|thought|claims?)\\b)"),
                    causeFirst("(?:,|;| -) so (?!that|far|called|long|much|many)"),
                    causeFirst("\\bso (?=(?:he|she|they|it|this|the|their|his|there)\\b)"),
                    effectFirst("\\b(?:in order (?:to|that)|so as to)\\b"),
                    weakEffectFirst(
                            "\\b(?:afraid|fear(?:ed|s|ing)?|worr(?:y|ied)"
                                    + " that|angry|horrified|concerned that)"
                                    + " (?=that|of|he|they|the|it)"),
                    weakCauseFirst(
                            "\\b(?:key|crucial|vital|essential|necessary|imperative|needed|need|neccessary)"
                                    + " (?:to|for)\\b"),
                    weakCauseFirst(
                            "\\b(?:easy|easier|hard|harder|difficult|impossible|unable) (?:for"
                                    + " \\p{L}+ )?to\\b"),
                    weakCauseFirst("\\bif\\b[^.;]{5,90}\\b(?:would|could|then)\\b"),
                    weakEffectFirst(
                            "\\b(?:reasons? (?:for|why)|cause of|by"
                                    + " (?:being|opposing|keeping|using|giving|refusing|exploiting|taking|making|getting|becoming|putting|having|removing|appointing))\\b"),
                    weakCauseFirst("\\b(?:kept|keeping) [\\p{L} ]{2,30} (?:out of|from)\\b"),
                    weakCauseFirst(
                            "\\b(?:use(?:d)? (?:this|it|his|her|their|the) [\\p{L} ]{0,30}?(?:to|so"
                                    + " that))\\b"));

    private CausalLanguage() {}

    /** The first causal marker of a text, or null. */
    static @Nullable Found first(String text) {
        Found best = null;
        for (Marker marker : MARKERS) {
            Matcher matcher = marker.pattern().matcher(text);
            if (matcher.find()
                    && matcher.end() > matcher.start()
                    && (best == null || matcher.start() < best.start())) {
                best =
                        new Found(
                                matcher.start(),
                                matcher.end(),
                                marker.causeFirst(),
                                marker.strong());
            }
        }
        return best;
    }

    private static Marker causeFirst(String pattern) {
        return new Marker(compiled(pattern), true, true);
    }

    private static Marker effectFirst(String pattern) {
        return new Marker(compiled(pattern), false, true);
    }

    private static Marker weakCauseFirst(String pattern) {
        return new Marker(compiled(pattern), true, false);
    }

    private static Marker weakEffectFirst(String pattern) {
        return new Marker(compiled(pattern), false, false);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private record Marker(Pattern pattern, boolean causeFirst, boolean strong) {}

    /**
     * Where a marker stands.
     *
     * @param causeFirst whether what is before it is the cause and what is behind it the effect
     */
    record Found(int start, int end, boolean causeFirst, boolean strong) {}
}
