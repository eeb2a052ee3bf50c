package org.examwright.knowledge.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The packs that ship with the service. Each is read once, when it is first asked for. */
@Component
public class Packs {
    private final PackReader reader = new PackReader();
    private final Map<String, Pack> read = new ConcurrentHashMap<>();
    private final List<String> ids = ids();

    /** By id. */
    public List<Pack> all() {
        return ids.stream().map(this::read).toList();
    }

    public Optional<Pack> find(String id) {
        return ids.contains(id) ? Optional.of(read(id)) : Optional.empty();
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
