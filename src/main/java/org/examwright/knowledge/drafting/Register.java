package org.examwright.knowledge.drafting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a course has that a fact may point at, by id and name.
 *
 * @param ends the facts that are asked about as ends of a relation
 */
public record Register(Names topics, Names themes, Names actors, Map<UUID, Relation.End> ends) {

    /** Things of one sort; case does not matter in a name. */
    public record Names(String what, Map<UUID, String> byId, Map<String, UUID> byName) {
        public static Names of(String what, Map<UUID, String> byId) {
            var byName = new HashMap<String, UUID>();
            byId.forEach((id, name) -> byName.put(fold(name), id));
            return new Names(what, byId, byName);
        }

        /** The name under which the course has it; empty where it has not. */
        public Optional<String> find(Pick pick) {
            var id = pick.id() == null ? byName.get(fold(pick.name())) : pick.id();
            return Optional.ofNullable(id == null ? null : byId.get(id));
        }

        private static String fold(@Nullable String name) {
            return String.valueOf(name).strip().toLowerCase(Locale.ROOT);
        }
    }
}
