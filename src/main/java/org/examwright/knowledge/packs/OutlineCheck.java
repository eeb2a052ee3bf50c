package org.examwright.knowledge.packs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.packs.PackOutline.TopicLine;

/** Holds pack.yaml to its rules. */
final class OutlineCheck {
    private static final String FILE = "pack.yaml";
    private final PackOutline outline;
    private final List<PackFault> faults;

    OutlineCheck(PackOutline outline, List<PackFault> faults) {
        this.outline = outline;
        this.faults = faults;
    }

    void check(String folder) {
        if (!outline.id().equals(folder)) {
            fault("id", "is '" + outline.id() + "' but the folder is called '" + folder + "'");
        }
        if (outline.title().isEmpty()) {
            fault("title", "is missing");
        }
        new DateCheck(FILE, faults).bothDays("pack", outline.from(), outline.to());
        topics();
        themes();
        files();
    }

    private void topics() {
        Map<String, TopicLine> byName = new HashMap<>();
        for (var topic : outline.topics()) {
            if (topic.name().isEmpty()) {
                fault("topics", "one has no name");
            } else if (byName.putIfAbsent(topic.name(), topic) != null) {
                fault(topic.name(), "stands twice among the topics");
            }
            new DateCheck(FILE, faults).someDays(topic.name(), topic.from(), topic.to());
            for (var place : topic.specification()) {
                if (place.board().isEmpty() || place.paper().isEmpty()) {
                    fault(topic.name(), "names a specification without board or paper");
                }
            }
        }
        for (var topic : outline.topics()) {
            var parent = topic.parent();
            if (parent != null && !byName.containsKey(parent)) {
                fault(topic.name(), "has an unknown parent '" + parent + "'");
            } else if (circles(topic, byName)) {
                fault(topic.name(), "is its own ancestor");
            }
        }
    }

    private static boolean circles(TopicLine topic, Map<String, TopicLine> byName) {
        var seen = new HashSet<String>();
        for (var at = topic; at != null && at.parent() != null; at = byName.get(at.parent())) {
            if (!seen.add(at.name())) {
                return true;
            }
        }
        return false;
    }

    private void themes() {
        var names = new HashSet<String>();
        for (var theme : outline.themes()) {
            if (theme.name().isEmpty()) {
                fault("themes", "one has no name");
            } else if (!names.add(theme.name())) {
                fault(theme.name(), "stands twice among the themes");
            }
        }
    }

    private void files() {
        if (outline.notes().isEmpty()) {
            fault("notes", "a pack needs at least one note, since every fact quotes one");
        }
        var files = new HashSet<String>();
        for (var note : outline.notes()) {
            if (!files.add(note.file())) {
                fault(note.file(), "is listed twice");
            }
            if (note.title().isEmpty()) {
                fault(note.file(), "has no title");
            }
        }
        for (var file : outline.facts()) {
            if (!files.add(file)) {
                fault(file, "is listed twice");
            }
        }
    }

    private void fault(String key, String detail) {
        faults.add(new PackFault(FILE, key, detail));
    }
}
