package org.examwright.knowledge.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.drafting.FactDraft;
import org.examwright.knowledge.storage.FactReader;

/** The kinds of facts: where they stand in the interface, and how a person sends one. */
enum Kind {
    ACTOR("actors", FactDraft.OfActor.class),
    EVENT("events", FactDraft.OfEvent.class),
    TERM("terms", FactDraft.OfTerm.class),
    FIGURE("figures", FactDraft.OfFigure.class),
    STATEMENT("statements", FactDraft.OfStatement.class),
    RELATION("relations", FactDraft.OfRelation.class);

    private final String plural;
    private final Class<? extends FactDraft> draft;

    Kind(String plural, Class<? extends FactDraft> draft) {
        this.plural = plural;
        this.draft = draft;
    }

    /** The kind that a path of the interface is about. */
    static Kind in(String path) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(path.split("/")).contains(kind.plural))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    Class<? extends FactDraft> draft() {
        return draft;
    }

    String plural() {
        return plural;
    }

    List<? extends Fact> read(FactReader reader) {
        return switch (this) {
            case ACTOR -> reader.actors();
            case EVENT -> reader.events();
            case TERM -> reader.terms();
            case FIGURE -> reader.figures();
            case STATEMENT -> reader.statements();
            case RELATION -> reader.relations();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
