package org.examwright.knowledge.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of all kinds of facts share.
 *
 * @param name null for a relation, which its ends name
 */
record FactHead(UUID id, String kind, @Nullable String name, Standing standing) {
    static final String COLUMNS = "id,kind,name,status,origin,confidence,note,extraction";

    static FactHead of(ResultSet row) throws SQLException {
        return new FactHead(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                sure(
                        new Standing(
                                FactStatus.valueOf(row.getString("status")),
                                Origin.valueOf(row.getString("origin")),
                                row.getDouble("confidence"),
                                row.getString("note"),
                                row.getString("extraction"))));
    }

    /** What a person confirmed or worded is sure, whatever the reader thought of it. */
    private static Standing sure(Standing read) {
        var vouched = read.status() == FactStatus.CONFIRMED || read.status() == FactStatus.EDITED;
        return vouched ? read.trusted(1) : read;
    }

    /** The same where all words that said so are gone from the notes: half as sure. */
    FactHead unsupported() {
        return new FactHead(id, kind, name, standing.trusted(standing.confidence() / 2));
    }

    /** The name, where the kind has one. */
    String known() {
        return Objects.requireNonNull(name);
    }
}
