package org.examwright.knowledge.packs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.packs.PackOutline.TopicLine;
import org.examwright.sources.SourceDetails;
import org.jspecify.annotations.Nullable;

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
        if (!outline.id().matches("[a-z0-9]+(?:-[a-z0-9]+)*") || outline.id().length() > 100) {
            fault("id", "must be up to 100 small letters and digits, with hyphens between");
        } else if (!folder.isEmpty() && !outline.id().equals(folder)) {
            fault("id", "is '" + outline.id() + "' but the folder is called '" + folder + "'");
        }
        if (outline.title().isEmpty()) {
            fault("title", "is missing");
        }
        short300("title", outline.title());
        new DateCheck(FILE, faults).someDays("pack", outline.from(), outline.to());
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
            short300(topic.name(), topic.name());
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
            short300(theme.name(), theme.name());
            if (theme.name().isEmpty()) {
                fault("themes", "one has no name");
            } else if (!names.add(theme.name())) {
                fault(theme.name(), "stands twice among the themes");
            }
        }
    }

    private void files() {
        var files = new HashSet<String>();
        for (var note : outline.notes()) {
            if (!files.add(note.file())) {
                fault(note.file(), "is listed twice");
            }
            note(note);
        }
        for (var file : outline.facts()) {
            if (!files.add(file)) {
                fault(file, "is listed twice");
            }
            if (!file.matches("facts/[\\p{L}\\p{N} ._-]+\\.yaml")) {
                fault(file, "a file of facts is called facts/….yaml");
            }
        }
    }

    private void note(PackOutline.NoteLine note) {
        if (note.title().isEmpty()) {
            fault(note.file(), "has no title");
        }
        if (!note.file().matches("notes/[\\p{L}\\p{N} ._-]+\\.md")) {
            fault(note.file(), "a note is called notes/….md");
        }
        var kinds = Arrays.stream(SourceDetails.Kind.values()).map(Enum::name).toList();
        if (note.kind() != null && !kinds.contains(note.kind())) {
            fault(note.file(), "kind is '" + note.kind() + "' but must be one of " + kinds);
        }
        var provenance = note.provenance();
        if (SourceDetails.Kind.EXTRACT.name().equals(note.kind())
                && (provenance == null || provenance.isBlank())) {
            fault(note.file(), "is an extract and needs its provenance");
        }
        short300(note.file(), note.title());
        short300(note.file(), note.author());
        short300(note.file(), note.licence());
        var url = note.url();
        if (url != null && (url.length() > 2000 || !url.matches("(?i)https?://\\S+"))) {
            fault(note.file(), "url must be an http or https address");
        }
        if (provenance != null && provenance.length() > 2000) {
            fault(note.file(), "provenance has more than 2000 characters");
        }
    }

    private void short300(String key, @Nullable String text) {
        if (text != null && text.length() > 300) {
            fault(key, "has a text of more than 300 characters");
        }
    }

    private void fault(String key, String detail) {
        faults.add(new PackFault(FILE, key, detail));
    }
}
