package org.examwright.questions.lint.stem;

import java.util.List;
import org.examwright.questions.lint.item.Rule;

/** The rules about what is asked. */
public final class StemRules {
    private StemRules() {}

    public static List<Rule> all() {
        return List.of(
                new LooseReference(),
                new OneOfSeveral(),
                new NoteResidue(),
                new OverloadedStem(),
                new GratuitousInformation(),
                new FillInTheBlank(),
                new AbsoluteTerms(),
                new UnfocusedStem(),
                new VagueTerms(),
                new NegativeStem());
    }
}
