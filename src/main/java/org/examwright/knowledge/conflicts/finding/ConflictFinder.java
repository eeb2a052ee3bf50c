package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceText;

/**
 * Finds what the notes of a course say in two ways of which one at most can be true, between
 * sources and within one. The same knowledge and texts give the same contradictions in the same
 * order. Its time grows with the number of sentences: only what shares a person or a telling word
 * is compared.
 */
public final class ConflictFinder {

    /**
     * @param texts the notes that the facts were read from, as far as they are to be read again for
     *     what no fact holds
     */
    public List<Contradiction> find(Knowledge knowledge, List<SourceText> texts) {
        Names names = new Names(knowledge.actors());
        List<Telling> tellings = new Tellings(knowledge, texts, names).all();
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (Contradiction each : new DateClash(names).find(new Claims(tellings, names).all())) {
            found.putIfAbsent(each.sameness(), each);
        }
        return new ArrayList<>(found.values());
    }
}
