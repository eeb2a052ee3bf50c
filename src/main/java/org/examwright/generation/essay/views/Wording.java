package org.examwright.generation.essay.views;

import java.util.List;

/**
 * What an essay on a view says for itself; the rest of its scheme comes from the points.
 *
 * @param stem the question
 * @param commandWord "How far", "Assess"
 * @param analysis what the question asks for
 * @param criteria what a judgement may rest on
 * @param weak what weak answers do
 */
public record Wording(
        String stem,
        String commandWord,
        Analysis analysis,
        List<String> criteria,
        List<String> weak) {

    /**
     * @param concept "cause", "change", "similarity"
     * @param factor what is judged
     * @param outcome what it is judged by
     * @param favour what the points for the view show
     * @param against what the points against it show
     */
    public record Analysis(
            String concept, String factor, String outcome, String favour, String against) {}
}
