package org.examwright.questions.bank.evidence;

import java.util.ArrayList;
import java.util.List;
import org.examwright.questions.Extract;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Every quotation in a question, with the place in the question where it stands; a null among them
 * is the business of the check of its content.
 */
public final class EvidencePlaces {
    private final List<Place> places = new ArrayList<>();

    /** A quotation at a JSON Pointer. */
    public record Place(String pointer, Evidence evidence) {}

    private EvidencePlaces() {}

    public static List<Place> in(QuestionContent content) {
        EvidencePlaces found = new EvidencePlaces();
        found.add("/evidence", content.evidence());
        for (int i = 0; i < content.extracts().size(); i++) {
            Extract extract = content.extracts().get(i);
            if ((Object) extract != null) {
                found.add("/extracts/%d/passages".formatted(i), extract.passages());
            }
        }
        for (int i = 0; i < content.options().size(); i++) {
            Option option = content.options().get(i);
            found.add("/options/%d/evidence".formatted(i), option.evidence());
            if (option.falsity() != null) {
                found.add("/options/%d/falsity/evidence".formatted(i), option.falsity().evidence());
            }
        }
        MarkScheme scheme = content.markScheme();
        if (scheme != null) {
            for (int i = 0; i < scheme.points().size(); i++) {
                found.add(
                        "/markScheme/points/%d/evidence".formatted(i),
                        scheme.points().get(i).evidence());
            }
            MarkScheme.EssayScheme essay = scheme.essay();
            if (essay != null) {
                found.claims("/markScheme/essay/for", essay.favour());
                found.claims("/markScheme/essay/against", essay.against());
            }
        }
        return List.copyOf(found.places);
    }

    private void claims(String pointer, List<MarkScheme.Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            add("%s/%d/evidence".formatted(pointer, i), claims.get(i).evidence());
        }
    }

    private void add(String pointer, @Nullable List<Evidence> evidence) {
        for (int i = 0; evidence != null && i < evidence.size(); i++) {
            if ((Object) evidence.get(i) != null) {
                places.add(new Place(pointer + "/" + i, evidence.get(i)));
            }
        }
    }
}
