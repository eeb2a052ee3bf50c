package org.examwright.questions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that a question puts before its reader, with what tells where it comes from. It
 * is part of what is asked, no secret. Several stand in a fixed order and are called Extract A, B
 * and so on after it.
 *
 * @param author null where nobody knows
 * @param provenance what it was taken from, made when and for whom
 * @param licence under which it may be shown; null where nothing was said
 * @param passages its words, quoted from one source, paragraph by paragraph
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extract(
        String title,
        @Nullable String author,
        String provenance,
        @Nullable String licence,
        List<Evidence> passages) {
    public Extract {
        passages = (Object) passages == null ? List.of() : passages;
    }

    /** The words, a line for each paragraph. */
    @JsonIgnore
    public String text() {
        return passages.stream().map(Evidence::quote).collect(Collectors.joining("\n"));
    }

    /**
     * What it is called among others: "Extract" where it stands alone, else "Extract A".
     *
     * @param place from 0
     */
    public static String label(int place, int of) {
        return of == 1 ? "Extract" : "Extract " + (char) ('A' + place);
    }
}
