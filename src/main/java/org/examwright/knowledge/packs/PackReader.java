package org.examwright.knowledge.packs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.sources.SourceDetails;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack's folder and refuses it whole, naming every fault, where anything in it is wrong.
 */
public final class PackReader {
    private static final String OUTLINE = "pack.yaml";

    /**
     * Reads the pack in a folder.
     *
     * @param id what the folder is called; the pack must say the same of itself. Empty where the
     *     folder has no name
     * @throws BrokenPack where a file is missing or unreadable, a quote does not stand in exactly
     *     one line of its note, a key leads nowhere, a date is none, or something is there twice
     */
    public Pack read(String id, PackFolder folder) {
        var faults = new ArrayList<PackFault>();
        var outline = parse(folder, OUTLINE, PackOutline.class, faults);
        if (outline.isEmpty()) {
            throw new BrokenPack(id, faults);
        }
        var notes = notes(folder, outline.get(), faults);
        var files = new ArrayList<FactsCheck.File>();
        for (var file : outline.get().facts()) {
            parse(folder, file, PackFacts.class, faults)
                    .ifPresent(facts -> files.add(new FactsCheck.File(file, facts)));
        }
        new OutlineCheck(outline.get(), faults).check(id);
        if (files.size() == outline.get().facts().size()) { // else every key would seem unknown
            new FactsCheck(outline.get(), notes, faults).check(files);
        }
        if (!faults.isEmpty()) {
            throw new BrokenPack(id, faults);
        }
        return new Pack(outline.get(), notes, files.stream().map(FactsCheck.File::facts).toList());
    }

    private static List<PackNote> notes(
            PackFolder folder, PackOutline outline, List<PackFault> faults) {
        var notes = new ArrayList<PackNote>();
        for (var note : outline.notes()) {
            var text = text(folder, note.file(), faults);
            if (text != null) {
                notes.add(new PackNote(note.file(), details(note), text));
                if (text.isBlank() || text.indexOf('\0') >= 0) {
                    faults.add(new PackFault(note.file(), "file", "is blank, or no text at all"));
                }
            }
        }
        return notes;
    }

    private static SourceDetails details(PackOutline.NoteLine note) {
        return new SourceDetails(
                note.title(),
                SourceDetails.Kind.EXTRACT.name().equals(note.kind())
                        ? SourceDetails.Kind.EXTRACT
                        : SourceDetails.Kind.NOTES,
                note.author(),
                note.licence(),
                note.url(),
                note.provenance());
    }

    private static <T> Optional<T> parse(
            PackFolder folder, String file, Class<T> type, List<PackFault> faults) {
        var text = text(folder, file, faults);
        if (text == null) {
            return Optional.empty();
        }
        return PackYaml.read(file, text, type, faults);
    }

    private static @Nullable String text(PackFolder folder, String file, List<PackFault> faults) {
        var bytes = folder.read(file);
        if (bytes == null) {
            faults.add(new PackFault(file, "file", "is not in the pack"));
            return null;
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            faults.add(new PackFault(file, "file", "is not UTF-8"));
            return null;
        }
    }
}
