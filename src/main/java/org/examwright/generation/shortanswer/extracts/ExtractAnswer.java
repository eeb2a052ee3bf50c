package org.examwright.generation.shortanswer.extracts;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/** What the short answers on extracts have in common. */
abstract class ExtractAnswer extends ShortAnswerPattern {
    ExtractAnswer(String id) {
        super(id);
    }

    final Composition on(Ground ground, Matter matter, List<Piece> pieces) {
        return Task.compose(ground, this, matter, pieces);
    }

    /** Reading and inferring is harder than recalling. */
    static Difficulties difficulty(int joined) {
        return Difficulties.knownBy(0.5).facts(joined).task(0.6);
    }

    /** A point that a person gives marks for, resting on sentences of extracts. */
    static MarkScheme.Point point(int marks, String text, List<Evidence> evidence) {
        return new MarkScheme.Point(
                BigDecimal.valueOf(marks), text, List.of(), List.of(), null, evidence);
    }

    static List<Evidence> evidence(List<Said> said) {
        return said.stream().map(Said::evidence).distinct().toList();
    }
}
