package org.examwright.questions.bank.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.examwright.platform.Json;
import org.examwright.platform.Reference;

/** What a course's topics and themes are called now: names change while versions stay. */
public record Names(Map<UUID, String> topics, Map<UUID, String> themes) {
    public static Names of(Collection<Reference> topics, Collection<Reference> themes) {
        return new Names(byId(topics), byId(themes));
    }

    private static Map<UUID, String> byId(Collection<Reference> references) {
        return references.stream()
                .collect(
                        Collectors.toMap(
                                Reference::id, Reference::name, (a, _) -> a, LinkedHashMap::new));
    }

    /** The references as JSON, in the given order, without those that are gone. */
    public static String json(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(
                        id ->
                                "{\"id\":\"%s\",\"name\":%s}"
                                        .formatted(
                                                id, Json.MAPPER.writeValueAsString(names.get(id))))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Changes with any name that is shown in these places. */
    public static long digest(String... shown) {
        CRC32 digest = new CRC32();
        for (String part : shown) {
            digest.update(part.getBytes(UTF_8));
        }
        return digest.getValue();
    }
}
