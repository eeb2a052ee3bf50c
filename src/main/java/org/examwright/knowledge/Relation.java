package org.examwright.knowledge;

import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;

/**
 * A link between two facts, read "from … to": a cause leads to its consequence, a holder to the
 * successor, a member to the body, a part to the whole.
 */
public record Relation(
        UUID id,
        Type type,
        End from,
        End to,
        List<String> topics,
        List<Evidence> evidence,
        Standing standing)
        implements Fact {

    @Override
    public String name() {
        return from.name() + " → " + to.name();
    }

    public enum Type {
        CAUSE,
        SUCCESSION,
        MEMBERSHIP,
        OFFICE,
        OPPOSITION,
        PART_OF
    }

    /** One end: which kind of fact, which one, and its name. */
    public record End(Kind kind, UUID id, String name) {
        /** The end that is this fact; a relation cannot be one. */
        public static End of(Fact fact) {
            var kind =
                    switch (fact) {
                        case Actor _ -> Kind.ACTOR;
                        case Event _ -> Kind.EVENT;
                        case Term _ -> Kind.TERM;
                        case Figure _ -> Kind.FIGURE;
                        case Statement _ -> Kind.STATEMENT;
                        case Relation _ -> throw new IllegalArgumentException("A link of links");
                    };
            return new End(kind, fact.id(), fact.name());
        }

        public enum Kind {
            ACTOR,
            EVENT,
            TERM,
            FIGURE,
            STATEMENT
        }
    }
}
