package org.examwright.knowledge.packs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.packs.PackFacts.ActorLine;
import org.examwright.knowledge.packs.PackFacts.CauseLine;
import org.examwright.knowledge.packs.PackFacts.EventLine;
import org.examwright.knowledge.packs.PackFacts.FigureLine;
import org.examwright.knowledge.packs.PackFacts.Line;
import org.examwright.knowledge.packs.PackFacts.RelationLine;
import org.examwright.knowledge.packs.PackFacts.StatementLine;
import org.examwright.knowledge.packs.PackFacts.TermLine;
import org.jspecify.annotations.Nullable;

/**
 * Holds a pack's facts to their rules: each against the pack's outline, its notes and the others.
 */
final class FactsCheck {
    private static final int LONGEST = 2000;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

    private final Set<String> topics;
    private final Set<String> themes;
    private final List<List<String>> confusable;
    private final WitnessCheck witnesses;
    private final List<PackFault> faults;
    private final Map<String, Line> byKey = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private String file = "";

    FactsCheck(PackOutline outline, List<PackNote> notes, List<PackFault> faults) {
        this.topics = outline.topics().stream().map(t -> t.name()).collect(Collectors.toSet());
        this.themes = outline.themes().stream().map(t -> t.name()).collect(Collectors.toSet());
        this.confusable = outline.confusable();
        this.witnesses = new WitnessCheck(notes, faults);
        this.faults = faults;
    }

    /** A file of facts and where it lies in the pack. */
    record File(String path, PackFacts facts) {}

    void check(List<File> files) {
        for (var each : files) {
            file = each.path();
            each.facts().lines().forEach(this::key);
            each.facts().actors().forEach(actor -> name(actor.key(), actor.name(), true));
        }
        for (var each : files) {
            file = each.path();
            each.facts().lines().forEach(this::fact);
        }
        file = "pack.yaml";
        confusable();
    }

    private void confusable() {
        var known = new HashSet<>(names.keySet());
        byKey.values().forEach(line -> known.add(line instanceof TermLine t ? fold(t.term()) : ""));
        for (var set : confusable) {
            for (var name : set) {
                var keyed =
                        byKey.get(name) instanceof ActorLine
                                || byKey.get(name) instanceof EventLine
                                || byKey.get(name) instanceof TermLine;
                if (!keyed && !known.contains(fold(name))) {
                    var what = "' is neither the name of an actor or a term nor a key";
                    fault("confusable", "'" + name + what);
                }
            }
            if (set.stream().map(FactsCheck::fold).distinct().count() < Math.max(2, set.size())) {
                fault("confusable", set + " must have two names or more, each once");
            }
        }
    }

    private void key(Line line) {
        if (line.key().isEmpty()) {
            fault("?", "a fact has no key");
        } else if (byKey.putIfAbsent(line.key(), line) != null) {
            fault(line.key(), "the key stands twice in the pack");
        }
    }

    /**
     * @param must whether no other actor may have the name; notes do use one alias of two
     */
    private void name(String key, String name, boolean must) {
        var other = names.putIfAbsent(fold(name), key);
        if (must
                && other != null
                && !other.equals(key)) { // its own name in another case is an alias
            fault(key, "'" + name + "' already names " + other);
        }
    }

    private void fact(Line line) {
        var key = line.key();
        switch (line) {
            case ActorLine actor -> actor(actor);
            case EventLine event -> event(event);
            case TermLine term -> {
                filled(key, "term", term.term());
                if (vouched(term)) {
                    filled(key, "definition", term.definition());
                }
                one(key, "kind", term.kind(), Term.Kind.class);
                once(key, "term", term.term());
            }
            case FigureLine figure -> {
                filled(key, "value", figure.value());
                number(key, figure.number());
                dates().someDays(key, figure.from(), figure.to());
                once(
                        key,
                        "figure",
                        figure.value(),
                        figure.unit(),
                        figure.measure(),
                        figure.from(),
                        figure.to());
            }
            case StatementLine statement -> statement(statement);
            case CauseLine cause -> {
                end(
                        key,
                        cause.from(),
                        List.of(EventLine.class, TermLine.class, StatementLine.class));
                end(key, cause.to(), List.of(EventLine.class, StatementLine.class));
                ends(key, cause.from(), cause.to());
            }
            case RelationLine relation -> {
                one(key, "type", relation.type(), Relation.Type.class);
                end(key, relation.from(), List.of(Line.class));
                end(key, relation.to(), List.of(Line.class));
                ends(key, relation.from(), relation.to());
            }
        }
        all(key, "topic", line.topics(), topics);
        witnesses.check(file, line);
    }

    private void actor(ActorLine actor) {
        var key = actor.key();
        filled(key, "name", actor.name());
        one(key, "kind", actor.kind(), Actor.Kind.class);
        actor.aliases().forEach(alias -> filled(key, "alias", alias));
        actor.aliases().forEach(alias -> name(key, alias, vouched(actor)));
        var forms = new HashSet<>(actor.aliases());
        if (forms.size() < actor.aliases().size()
                || vouched(actor) && forms.contains(actor.name())) {
            fault(key, "has the same name or alias twice");
        }
        for (var office : actor.offices()) {
            filled(key, "office", office.office());
            dates().someDays(key, office.from(), office.to());
        }
    }

    private void event(EventLine event) {
        var key = event.key();
        filled(key, "label", event.label());
        if (vouched(event) && event.label().endsWith(".")) {
            fault(key, "a label is a sentence without its full stop");
        }
        dates().bothDays(key, event.from(), event.to());
        if (one(key, "precision", event.precision(), Event.Precision.class) && vouched(event)) {
            var precision = Event.Precision.valueOf(event.precision());
            dates().precision(key, precision, event.from(), event.to());
        }
        actors(key, event.agents());
        actors(key, event.patients());
        actors(key, event.others());
        parts(event);
        all(key, "theme", event.themes(), themes);
        once(key, "event", event.label(), event.from(), event.to());
    }

    private void parts(EventLine event) {
        var parts = event.parts();
        parts.forEach(part -> end(event.key(), part.actor(), List.of(ActorLine.class)));
        parts.forEach(part -> one(event.key(), "part", part.part(), Event.Part.class));
        if (new HashSet<>(parts).size() < parts.size()) {
            fault(event.key(), "names an actor twice in the same part");
        }
        var sorted = !(event.agents().isEmpty() && event.patients().isEmpty());
        if (!parts.isEmpty() && (sorted || !event.others().isEmpty())) {
            fault(event.key(), "gives its actors twice: as parts, and as agents, patients, others");
        }
    }

    /** Whether the pack answers for it, as it does for all that does not say where it is from. */
    private static boolean vouched(Line line) {
        return line.standing() == null;
    }

    private void statement(StatementLine statement) {
        var key = statement.key();
        filled(key, "subject", statement.subject());
        filled(key, "text", statement.text());
        one(key, "kind", statement.kind(), Statement.Kind.class);
        if (vouched(statement) && statement.kind().equals(Statement.Kind.CHANGE.name())) {
            filled(key, "before", PackOutline.trimmed(statement.before()));
            filled(key, "after", PackOutline.trimmed(statement.after()));
        }
        actors(key, statement.actors());
        all(key, "theme", statement.themes(), themes);
        once(key, "statement", statement.kind(), statement.subject(), statement.text());
    }

    private void actors(String key, List<String> keys) {
        keys.forEach(actor -> end(key, actor, List.of(ActorLine.class)));
        if (new HashSet<>(keys).size() < keys.size()) {
            fault(key, "names an actor twice in the same part");
        }
    }

    private void end(String key, String end, List<Class<? extends Line>> kinds) {
        var line = byKey.get(end);
        if (line == null || line instanceof CauseLine || line instanceof RelationLine) {
            fault(key, "points at the unknown key '" + end + "'");
        } else if (kinds.stream().noneMatch(kind -> kind.isInstance(line))) {
            fault(key, "points at '" + end + "', which is of the wrong kind");
        }
    }

    private void ends(String key, String from, String to) {
        if (from.equals(to)) {
            fault(key, "links a fact with itself");
        }
    }

    private void filled(String key, String field, String value) {
        if (value.isEmpty()) {
            fault(key, field + " is missing");
        } else if (value.length() > LONGEST) {
            fault(key, field + " has more than " + LONGEST + " characters");
        }
    }

    private void number(String key, @Nullable String number) {
        if (number != null && !PLAIN_NUMBER.matcher(number).matches()) {
            fault(key, "'" + number + "' is not a plain number like 600000 or 2.5");
        }
    }

    private <E extends Enum<E>> boolean one(
            String key, String field, String value, Class<E> kinds) {
        var known = List.of(kinds.getEnumConstants()).stream().map(Enum::name).toList();
        if (!known.contains(value)) {
            fault(key, field + " is '" + value + "' but must be one of " + known);
            return false;
        }
        return true;
    }

    private void all(String key, String what, List<String> given, Set<String> known) {
        for (var name : given) {
            if (!known.contains(name)) {
                fault(key, "belongs to the unknown " + what + " '" + name + "'");
            }
        }
    }

    private void once(String key, @Nullable String... parts) {
        if (!said.add(fold(String.join("\u0000", Arrays.asList(parts))))) {
            fault(key, "says what another fact already says");
        }
    }

    private DateCheck dates() {
        return new DateCheck(file, faults);
    }

    private void fault(String key, String detail) {
        faults.add(new PackFault(file, key, detail));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
