package org.examwright.questions.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/** F18: the key, a mark point or the stem rests on what the notes contradict. */
final class KeyInConflict implements Rule {
    @Override
    public List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        for (Item.Choice key : item.keys()) {
            List<Evidence> own = key.option().evidence();
            if (given(item, key.option().text(), own == null ? List.of() : own)) {
                findings.add(finding(key.pointer()));
            }
        }
        MarkScheme scheme = item.question().markScheme();
        for (int i = 0; scheme != null && i < scheme.points().size(); i++) {
            MarkScheme.Point point = scheme.points().get(i);
            boolean given =
                    Stream.concat(Stream.of(point.text()), point.accept().stream())
                            .anyMatch(text -> given(item, text, point.evidence()));
            if (given) {
                findings.add(finding("/markScheme/points/" + i));
            }
        }
        if (findings.isEmpty() && given(item, item.question().stem(), List.of())) {
            findings.add(finding("/stem"));
        }
        return findings;
    }

    private static boolean given(Item item, String answer, List<Evidence> own) {
        List<Evidence> cited = new ArrayList<>(item.question().evidence());
        cited.addAll(own);
        return item.lexicon().disputed().given(answer, item.stem(), cited);
    }

    private static Finding finding(String pointer) {
        return Item.error(
                "F18",
                pointer,
                "The notes contradict each other here",
                "Pick the value that holds under the course's conflicts, or ask something else");
    }
}
