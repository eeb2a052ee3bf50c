package org.examwright.knowledge.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a pack's files lie: on the class path, in a directory, in an archive. */
@FunctionalInterface
public interface PackFolder {
    /** The bytes of the file at a path below the folder, null where there is none. */
    byte @Nullable [] read(String path);

    /** A pack that ships with the service, under {@code packs/<id>/} on the class path. */
    static PackFolder ofClassPath(String id) {
        return path -> {
            var resource = "/packs/" + id + "/" + path;
            try (var in = PackFolder.class.getResourceAsStream(resource)) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        };
    }
}
