package org.examwright.generation;

import java.util.List;
import java.util.UUID;
import org.examwright.questions.NewQuestion;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions as JSON in which only ids are blotted out, so that two runs can be compared letter for
 * letter.
 */
final class Canonical {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Canonical() {}

    static String of(List<NewQuestion> questions) {
        return JSON.writeValueAsString(questions).replaceAll(ID, new UUID(0, 0).toString());
    }
}
