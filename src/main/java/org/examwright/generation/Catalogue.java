package org.examwright.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.generation.choice.causes.CausePatterns;
import org.examwright.generation.choice.change.ChangePatterns;
import org.examwright.generation.choice.completion.CompletionPatterns;
import org.examwright.generation.choice.contrasts.ContrastPatterns;
import org.examwright.generation.choice.debates.DebatePatterns;
import org.examwright.generation.choice.extracts.ExtractPatterns;
import org.examwright.generation.choice.figures.FigurePatterns;
import org.examwright.generation.choice.groups.GroupPatterns;
import org.examwright.generation.choice.matching.MatchingPatterns;
import org.examwright.generation.choice.people.PeoplePatterns;
import org.examwright.generation.choice.places.PlacePatterns;
import org.examwright.generation.choice.succession.SuccessionPatterns;
import org.examwright.generation.choice.terms.TermPatterns;
import org.examwright.generation.choice.time.TimePatterns;
import org.examwright.generation.choice.truth.TruthPatterns;
import org.examwright.generation.essay.EssayPatterns;
import org.examwright.generation.essay.extracts.ExtractEssays;
import org.examwright.generation.shortanswer.causes.CauseAnswers;
import org.examwright.generation.shortanswer.comparison.ComparisonAnswers;
import org.examwright.generation.shortanswer.extracts.ExtractAnswers;
import org.examwright.generation.shortanswer.features.FeatureAnswers;
import org.examwright.generation.shortanswer.recall.RecallAnswers;
import org.examwright.generation.writing.Pattern;
import org.examwright.questions.QuestionType;

/** All patterns by id. */
final class Catalogue {
    /** M9 before M10. */
    static final Comparator<String> BY_ID =
            Comparator.comparing((String id) -> id.charAt(0))
                    .thenComparing(id -> Integer.valueOf(id.substring(1)));

    static final List<Pattern> PATTERNS =
            Stream.of(
                            TimePatterns.all(),
                            PeoplePatterns.all(),
                            TermPatterns.all(),
                            FigurePatterns.all(),
                            GroupPatterns.all(),
                            PlacePatterns.all(),
                            SuccessionPatterns.all(),
                            TruthPatterns.all(),
                            MatchingPatterns.all(),
                            CausePatterns.all(),
                            ChangePatterns.all(),
                            CompletionPatterns.all(),
                            ContrastPatterns.all(),
                            DebatePatterns.all(),
                            ExtractPatterns.all(),
                            RecallAnswers.all(),
                            CauseAnswers.all(),
                            FeatureAnswers.all(),
                            ComparisonAnswers.all(),
                            ExtractAnswers.all(),
                            EssayPatterns.all(),
                            ExtractEssays.all())
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Pattern::id, BY_ID))
                    .toList();

    /**
     * Written only where they are named. Read blind, most of M28's could be answered by the tone of
     * the options, without any history; M27's turn on how one sentence is worded; S32 and the
     * essays on extracts leave much of the weighing to the teacher.
     */
    static final Set<String> ON_REQUEST = Set.of("M27", "M28", "S32", "E30", "E31", "E32");

    private Catalogue() {}

    static boolean knows(String id) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.id().equals(id));
    }

    /**
     * The patterns of a type among those asked for; where none is named, all but those that are
     * written on request only.
     */
    static List<Pattern> of(QuestionType type, List<String> asked) {
        return PATTERNS.stream()
                .filter(
                        pattern ->
                                pattern.type() == type
                                        && (asked.isEmpty()
                                                ? !ON_REQUEST.contains(pattern.id())
                                                : asked.contains(pattern.id())))
                .toList();
    }
}
