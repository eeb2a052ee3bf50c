package org.examwright.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, an organisation, a group or an institution.
 *
 * @param name the canonical name, unique in its course
 * @param aliases other names the notes use for it, without the canonical one
 * @param role a short description, such as "leader of the army in the Civil War"
 */
public record Actor(
        UUID id,
        String name,
        List<String> aliases,
        Kind kind,
        @Nullable String role,
        List<Tenure> offices,
        List<String> topics,
        List<Evidence> evidence,
        Standing standing)
        implements Fact {
    /** Nothing but words with capitals and what joins them: "Ann Hall", "Duke of Lorn". */
    private static final Pattern NAMES =
            Pattern.compile("\\P{L}*\\p{Lu}\\S*( (\\p{Lu}\\S*|of|the|de|von|van))*");

    /** The quotes that say something of it; where all there is are bare names, these. */
    @Override
    public List<Evidence> quotes() {
        List<Evidence> telling =
                evidence.stream().filter(said -> !NAMES.matcher(said.quote()).matches()).toList();
        return telling.isEmpty() ? evidence : telling;
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        INSTITUTION
    }

    /** An office and when it was held, both days inclusive, null where the notes do not say. */
    public record Tenure(String office, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
