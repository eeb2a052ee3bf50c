package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.labels.grammar.Tail;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A place of land or water that notes set beside a date: what happened there comes next. */
final class Scene {
    private static final String LAND =
            "(?:.*"
                    + " )?(?:Bay|Gulf|Cape|Mount|Lake|River|Hill|Heights|Islands?|Straits?|Pass|Beach|Square|Harbour|Valley)(?:"
                    + " of .*)?";

    private Scene() {}

    /** "April 1561 - Bay of Seals. 400 exiles landed": the sentence behind it, told of the bay. */
    static @Nullable Phrase told(Line line, Phrase name) {
        if (name.isEmpty() || !name.text().matches("(?:The |the )?" + LAND)) {
            return null;
        }
        int end = name.get(name.size() - 1).end();
        for (Sentence sentence : line.sentences()) {
            boolean dated =
                    line.dates().stream()
                            .anyMatch(
                                    d -> d.start() < sentence.end() && d.end() > sentence.start());
            if (sentence.start() < end || dated) {
                continue;
            }
            Phrase deed = Phrase.undated(line, sentence.start(), sentence.end());
            deed.trim();
            Shorthand.writeOut(deed);
            Tail.trim(deed);
            Predicate predicate = deed.size() < 3 ? null : Predicate.of(deed);
            boolean tells =
                    predicate != null
                            && predicate.kind() == Predicate.Kind.PAST
                            && predicate.at() > 0
                            && deed.words().stream().noneMatch(t -> t.tag().equals("PRON"));
            if (!tells) {
                return null;
            }
            deed.lowerFirst();
            if (!name.lower(0).equals("the") && name.text().contains(" of ")) {
                name.insert(0, "the", "DET");
            }
            name.put(0, name.lower(0).equals("the") ? "the" : name.get(0).text(), name.tag(0));
            deed.prepend(name);
            deed.insert(0, "At", "ADP");
            return deed;
        }
        return null;
    }
}
