package org.examwright.knowledge.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.examwright.platform.PlatformProblem;

/**
 * A pack's folder as a zip archive. Reading one is bounded, whatever the archive claims of itself,
 * and looks at names before it looks at anything else.
 */
public final class PackArchive {
    private static final int MOST_FILES = 2000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern SAFE = Pattern.compile("[^\\p{Cntrl}\\\\:*?\"<>|]{1,300}");
    private static final Pattern LITTER = Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store)");

    private PackArchive() {}

    /** The same files give the same bytes. */
    public static byte[] write(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files by their paths in the pack's folder, which may itself be a folder in the archive.
     *
     * @throws BrokenPack where it is no archive, or a name in it is odd or there twice
     * @throws org.examwright.platform.ProblemException with 413 where it unpacks to more than 64
     *     MiB or 2,000 files
     */
    public static Map<String, byte[]> read(byte[] archive) {
        var faults = new ArrayList<PackFault>();
        var files = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries += 1;
                var content = entry.isDirectory() ? new byte[0] : zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || entries > MOST_FILES) {
                    throw PlatformProblem.TOO_LARGE.because(
                            "A pack unpacks to at most 64 MiB in 2,000 files");
                }
                var name = entry.getName();
                if (!isSafe(name)) {
                    faults.add(
                            new PackFault(shown(name), "file", "has a name that no file may have"));
                } else if (!entry.isDirectory()
                        && !LITTER.matcher(name).matches()
                        && files.put(name, content) != null) {
                    faults.add(new PackFault(name, "file", "stands twice in the archive"));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add(new PackFault("archive", "file", "cannot be unpacked: " + e.getMessage()));
        }
        if (files.isEmpty() && faults.isEmpty()) {
            faults.add(new PackFault("archive", "file", "is not a zip archive, or an empty one"));
        }
        if (!faults.isEmpty()) {
            throw new BrokenPack("archive", faults);
        }
        return inFolder(files);
    }

    private static boolean isSafe(String name) {
        return SAFE.matcher(name).matches()
                && !name.startsWith("/")
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.equals("..") || part.equals("."));
    }

    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
    }

    /** Without the one folder that all files lie in, where they do. */
    private static Map<String, byte[]> inFolder(Map<String, byte[]> files) {
        var outlines = files.keySet().stream().filter(path -> path.matches("[^/]+/pack\\.yaml"));
        var folders = outlines.map(path -> path.substring(0, path.indexOf('/') + 1)).toList();
        if (files.containsKey("pack.yaml") || folders.size() != 1) {
            return files;
        }
        var folder = folders.getFirst();
        var inner = new TreeMap<String, byte[]>();
        files.forEach(
                (path, content) -> {
                    if (path.startsWith(folder)) {
                        inner.put(path.substring(folder.length()), content);
                    }
                });
        return inner;
    }
}
