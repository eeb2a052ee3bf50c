package org.examwright.knowledge.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.examwright.knowledge.KnowledgeProblem;
import org.examwright.knowledge.packs.ImportedPacks.About;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The packs that ship with the service, each read once when it is first asked for, and those that
 * the school in force imported.
 */
@Service
@Transactional
public class Packs {
    private final PackReader reader = new PackReader();
    private final Map<String, Pack> read = new ConcurrentHashMap<>();
    private final List<String> ids = ids();
    private final ImportedPacks imported;

    Packs(ImportedPacks imported) {
        this.imported = imported;
    }

    /**
     * A pack as lists show it.
     *
     * @param version 1, and one more with each import that changed it
     */
    public record Listed(
            String id,
            int version,
            boolean shipped,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Pack.Counts counts) {

        private static Listed of(String id, int version, boolean shipped, About about) {
            return new Listed(
                    id, version, shipped, about.title(), about.from(), about.to(), about.counts());
        }
    }

    /** By id. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        var all = new ArrayList<Listed>();
        ids.forEach(id -> all.add(Listed.of(id, 1, true, About.of(read(id)))));
        imported.all()
                .forEach(row -> all.add(Listed.of(row.id(), row.version(), false, row.about())));
        all.sort(Comparator.comparing(Listed::id));
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<Pack> find(String id) {
        return ids.contains(id)
                ? Optional.of(read(id))
                : imported.archive(id).map(archive -> reader.read(id, folder(archive)));
    }

    /** The ids that no import may have. */
    public Set<String> shipped() {
        return Set.copyOf(ids);
    }

    /** What came of an import. */
    public record Import(Listed pack, boolean isNew) {}

    /**
     * Takes in a pack: whole, or not at all. One of the same id is replaced where it differs;
     * courses made from it stay as they are.
     */
    public Import take(byte[] archive) {
        var files = unpacked(archive);
        var pack = sound(files);
        if (ids.contains(pack.id())) {
            throw KnowledgeProblem.PACK_SHIPPED.because(
                    "%s ships with the service; give this one another id".formatted(pack.id()));
        }
        var known = imported.all().stream().anyMatch(row -> row.id().equals(pack.id()));
        var kept = new TreeMap<>(files);
        kept.keySet().retainAll(pack.files());
        var canonical = PackArchive.write(kept);
        imported.put(pack, digest(kept), canonical);
        var stored =
                all().stream().filter(row -> row.id().equals(pack.id())).findFirst().orElseThrow();
        return new Import(stored, !known);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        try {
            return PackArchive.read(archive);
        } catch (BrokenPack broken) {
            throw refusal(broken.faults());
        }
    }

    private Pack sound(Map<String, byte[]> files) {
        var faults = new ArrayList<PackFault>();
        try {
            var pack = reader.read("", files::get);
            files.keySet().stream()
                    .filter(path -> path.startsWith("notes/") || path.startsWith("facts/"))
                    .filter(path -> !pack.files().contains(path))
                    .forEach(
                            path ->
                                    faults.add(
                                            new PackFault(path, "file", "pack.yaml lists it not")));
            if (faults.isEmpty()) {
                return pack;
            }
        } catch (BrokenPack broken) {
            faults.addAll(broken.faults());
        }
        throw refusal(faults);
    }

    private static final int MOST_FAULTS = 1000;

    private static RuntimeException refusal(List<PackFault> faults) {
        var count = faults.size() == 1 ? "1 thing is" : faults.size() + " things are";
        var problem = KnowledgeProblem.PACK_BROKEN.because(count + " wrong in the pack");
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(
                        fault ->
                                problem.with(
                                        fault.pointer(),
                                        KnowledgeProblem.PACK_BROKEN.code(),
                                        fault.toString()));
        return problem;
    }

    private static PackFolder folder(byte[] archive) {
        var files = PackArchive.read(archive);
        return files::get;
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    (path, content) -> {
                        digest.update((path + " " + content.length + "\n").getBytes(UTF_8));
                        digest.update(content);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Pack read(String id) {
        return read.computeIfAbsent(id, key -> reader.read(key, PackFolder.ofClassPath(key)));
    }

    private static List<String> ids() {
        try {
            var outlines =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/packs/*/pack.yaml");
            return Arrays.stream(outlines).map(found -> folder(found.toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The packs cannot be listed", e);
        }
    }

    private static String folder(String path) {
        var parts = path.split("/");
        return parts[parts.length - 2];
    }
}
