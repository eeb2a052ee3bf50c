package org.examwright.knowledge.packs;

import static org.examwright.knowledge.packs.PackOutline.list;
import static org.examwright.knowledge.packs.PackOutline.trimmed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of facts as written. Facts point at each other by keys that hold within the pack. */
record PackFacts(
        List<ActorLine> actors,
        List<EventLine> events,
        List<TermLine> terms,
        List<FigureLine> figures,
        List<StatementLine> statements,
        List<CauseLine> causes,
        List<RelationLine> relations) {

    PackFacts {
        actors = list(actors);
        events = list(events);
        terms = list(terms);
        figures = list(figures);
        statements = list(statements);
        causes = list(causes);
        relations = list(relations);
    }

    Stream<Line> lines() {
        return Stream.of(actors, events, terms, figures, statements, causes, relations)
                .flatMap(List::stream);
    }

    /** What every fact has. A link between two facts has no key of its own: its ends name it. */
    sealed interface Line {
        String key();

        List<String> topics();

        List<Quote> quotes();

        /** Quotes that the others lean on. */
        default List<Quote> context() {
            return List.of();
        }

        /** A remark for teachers. */
        @Nullable String note();

        /** How far it can be relied on; null where the pack itself vouches for it. */
        @Nullable StandingLine standing();
    }

    /** The standing of a fact that was read from notes, typed or edited before it was exported. */
    record StandingLine(
            String status,
            String origin,
            @Nullable Double confidence,
            @Nullable String extraction) {
        StandingLine {
            status = trimmed(status);
            origin = trimmed(origin);
        }
    }

    /**
     * Words that stand, letter for letter, in one line of a note of the pack.
     *
     * @param line which one, from 1; may be left out where only one line has the words
     * @param start where in it, in Unicode code points from 0; may be left out where they stand
     *     there first
     */
    record Quote(String note, String quote, @Nullable Integer line, @Nullable Integer start) {
        Quote {
            note = trimmed(note);
            quote = quote == null ? "" : quote;
        }
    }

    record PartLine(String actor, String part) {
        PartLine {
            actor = trimmed(actor);
            part = trimmed(part);
        }
    }

    record OfficeLine(String office, @Nullable String from, @Nullable String to) {
        OfficeLine {
            office = trimmed(office);
        }
    }

    record ActorLine(
            String key,
            String name,
            String kind,
            List<String> aliases,
            @Nullable String role,
            List<OfficeLine> offices,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        ActorLine {
            key = trimmed(key);
            name = trimmed(name);
            kind = trimmed(kind);
            aliases = list(aliases);
            offices = list(offices);
            topics = list(topics);
            quotes = list(quotes);
        }
    }

    record EventLine(
            String key,
            String label,
            String from,
            String to,
            String precision,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean approximate,
            @Nullable String place,
            List<String> agents,
            List<String> patients,
            List<String> others,
            List<PartLine> parts,
            List<String> themes,
            List<String> topics,
            List<Quote> quotes,
            List<Quote> context,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        EventLine {
            key = trimmed(key);
            label = trimmed(label);
            from = trimmed(from);
            to = trimmed(to);
            precision = trimmed(precision);
            agents = list(agents);
            patients = list(patients);
            others = list(others);
            parts = list(parts);
            themes = list(themes);
            topics = list(topics);
            quotes = list(quotes);
            context = list(context);
        }
    }

    record TermLine(
            String key,
            String term,
            String kind,
            String definition,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        TermLine {
            key = trimmed(key);
            term = trimmed(term);
            kind = trimmed(kind);
            definition = trimmed(definition);
            topics = list(topics);
            quotes = list(quotes);
        }
    }

    record FigureLine(
            String key,
            String value,
            @Nullable String number,
            @Nullable String unit,
            @Nullable String measure,
            @Nullable String from,
            @Nullable String to,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        FigureLine {
            key = trimmed(key);
            value = trimmed(value);
            topics = list(topics);
            quotes = list(quotes);
        }
    }

    record StatementLine(
            String key,
            String kind,
            String subject,
            String text,
            @Nullable String before,
            @Nullable String after,
            @Nullable String stance,
            List<String> actors,
            List<String> themes,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        StatementLine {
            key = trimmed(key);
            kind = trimmed(kind);
            subject = trimmed(subject);
            text = trimmed(text);
            actors = list(actors);
            themes = list(themes);
            topics = list(topics);
            quotes = list(quotes);
        }
    }

    record CauseLine(
            String from,
            String to,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        CauseLine {
            from = trimmed(from);
            to = trimmed(to);
            topics = list(topics);
            quotes = list(quotes);
        }

        @Override
        public String key() {
            return from + " > " + to;
        }
    }

    record RelationLine(
            String type,
            String from,
            String to,
            List<String> topics,
            List<Quote> quotes,
            @Nullable String note,
            @Nullable StandingLine standing)
            implements Line {
        RelationLine {
            type = trimmed(type);
            from = trimmed(from);
            to = trimmed(to);
            topics = list(topics);
            quotes = list(quotes);
        }

        @Override
        public String key() {
            return type + " " + from + " > " + to;
        }
    }
}
