package org.examwright.sources.quoting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceId;
import org.examwright.sources.storage.PassageTable;
import org.springframework.stereotype.Component;

/** Follows quotes from the stored texts that they were taken from into a newer one. */
@Component
public class Following {
    private final PassageTable passages;

    Following(PassageTable passages) {
        this.passages = passages;
    }

    /** Where quotes stand in a version; those that it does not say any more are left out. */
    public Map<Evidence, Evidence> follow(
            SourceId source, int version, Collection<Evidence> quotes) {
        var found = new LinkedHashMap<Evidence, Evidence>();
        if (quotes.isEmpty()) {
            return found;
        }
        var text = new NewerText(version, lines(source, version));
        var earlier = new HashMap<Integer, Map<Integer, String>>();
        for (var quote : quotes) {
            var line =
                    earlier.computeIfAbsent(quote.sourceVersion(), v -> texts(source, v))
                            .get(quote.line());
            if (line != null) {
                text.find(quote, line).ifPresent(place -> found.put(quote, place));
            }
        }
        return found;
    }

    private List<Passage> lines(SourceId source, int version) {
        return passages.after(source, version, 0, Integer.MAX_VALUE);
    }

    private Map<Integer, String> texts(SourceId source, int version) {
        return lines(source, version).stream()
                .collect(Collectors.toMap(Passage::line, Passage::text));
    }
}
