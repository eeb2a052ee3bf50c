package org.examwright.knowledge.packs;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.packs.PackOutline.NoteLine;
import org.examwright.knowledge.packs.PackOutline.SpecificationLine;
import org.examwright.knowledge.packs.PackOutline.ThemeLine;
import org.examwright.knowledge.packs.PackOutline.TopicLine;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceText;

/**
 * Writes a course down as a pack. The same course gives the same files: ids and times have no part
 * in them.
 */
public final class PackExport {
    private static final int KEY = 48;

    private PackExport() {}

    /** A version of a source that goes along. */
    public record Note(SourceDetails details, SourceText text) {}

    /**
     * The files of the pack, by path.
     *
     * @param notes all that the knowledge has evidence in
     * @param taken ids that the pack may not have
     */
    public static Map<String, byte[]> files(
            CourseDetails course, List<Note> notes, Knowledge knowledge, Set<String> taken) {
        var sorted = notes.stream().sorted(ORDER).toList();
        var files = new TreeMap<String, byte[]>();
        var lines = new ArrayList<NoteLine>();
        var paths = new HashMap<String, String>();
        for (int i = 0; i < sorted.size(); i++) {
            var note = sorted.get(i);
            var path = "notes/%02d-%s.md".formatted(i + 1, slug(note.details().title(), "note"));
            lines.add(line(path, note.details()));
            paths.put(PackLines.place(note.text().id(), note.text().version()), path);
            put(files, path, text(note.text()));
        }
        var facts = new PackLines(knowledge, keys(knowledge), paths);
        var factFiles = new ArrayList<String>();
        facts.files()
                .forEach(
                        (path, content) -> {
                            factFiles.add(path);
                            put(files, path, PackYaml.write(content));
                        });
        var id = slug(course.title(), "course");
        var outline =
                new PackOutline(
                        taken.contains(id) ? id + "-copy" : id,
                        course.title(),
                        course.description(),
                        PackLines.day(course.from()),
                        PackLines.day(course.to()),
                        topics(knowledge.topics()),
                        knowledge.themes().stream()
                                .map(theme -> new ThemeLine(theme.name(), theme.description()))
                                .toList(),
                        lines,
                        factFiles,
                        facts.confusable());
        put(files, "pack.yaml", PackYaml.write(outline));
        return files;
    }

    private static final Comparator<Note> ORDER =
            Comparator.<Note, String>comparing(note -> note.details().title())
                    .thenComparingInt(note -> note.text().version())
                    .thenComparing(note -> text(note.text()));

    private static NoteLine line(String path, SourceDetails details) {
        return new NoteLine(
                path,
                details.title(),
                details.kind() == SourceDetails.Kind.NOTES ? null : details.kind().name(),
                details.author(),
                details.licence(),
                details.url(),
                details.provenance());
    }

    /** The passages at their lines; blank lines between them. */
    private static String text(SourceText source) {
        var text = new StringBuilder();
        int line = 1;
        for (var passage : source.passages()) {
            text.repeat('\n', passage.line() - line).append(passage.text());
            line = passage.line();
        }
        return text.append('\n').toString();
    }

    private static List<TopicLine> topics(List<Topic> topics) {
        var names = topics.stream().collect(Collectors.toMap(Topic::id, Topic::name));
        return topics.stream()
                .map(
                        topic ->
                                new TopicLine(
                                        topic.name(),
                                        topic.parent() == null ? null : names.get(topic.parent()),
                                        PackLines.day(topic.from()),
                                        PackLines.day(topic.to()),
                                        topic.specification().stream()
                                                .map(PackExport::specification)
                                                .toList()))
                .toList();
    }

    private static SpecificationLine specification(Topic.Specification place) {
        return new SpecificationLine(place.board(), place.paper(), place.theme());
    }

    /** A key for each fact that others may point at: what it is and the first words of its name. */
    private static Map<UUID, String> keys(Knowledge knowledge) {
        var keys = new HashMap<UUID, String>();
        var used = new HashSet<String>();
        keys("a", knowledge.actors(), Fact::name, keys, used);
        keys("e", knowledge.events(), Fact::name, keys, used);
        keys("t", knowledge.terms(), Fact::name, keys, used);
        keys("f", knowledge.figures(), Fact::name, keys, used);
        keys("s", knowledge.statements(), Fact::name, keys, used);
        return keys;
    }

    private static <F extends Fact> void keys(
            String kind,
            List<F> facts,
            Function<F, String> name,
            Map<UUID, String> keys,
            Set<String> used) {
        for (var fact : facts) {
            var stem = kind + "-" + slug(name.apply(fact), "x");
            var key = stem;
            for (int next = 2; !used.add(key); next++) {
                key = stem + "-" + next;
            }
            keys.put(fact.id(), key);
        }
    }

    private static String slug(String name, String otherwise) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}|['’]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() <= KEY ? plain : plain.substring(0, KEY);
        var slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? otherwise : slug;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
