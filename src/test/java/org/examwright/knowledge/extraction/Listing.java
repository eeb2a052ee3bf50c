package org.examwright.knowledge.extraction;

import java.util.Locale;
import org.examwright.knowledge.Knowledge;

/** What was extracted, a line for each fact, to be read by people. */
final class Listing {
    private Listing() {}

    static String of(Knowledge knowledge) {
        StringBuilder out = new StringBuilder();
        knowledge.topics().forEach(t -> out.append("TOPIC ").append(t.name()).append('\n'));
        knowledge
                .actors()
                .forEach(
                        a ->
                                out.append(
                                        "ACTOR %-12s %s %s x%d %s%n"
                                                .formatted(
                                                        a.kind(),
                                                        a.name(),
                                                        a.aliases(),
                                                        a.evidence().size(),
                                                        a.role() == null && a.offices().isEmpty()
                                                                ? ""
                                                                : "ROLE "
                                                                        + a.role()
                                                                        + " "
                                                                        + a.offices())));
        knowledge
                .events()
                .forEach(
                        e ->
                                out.append(
                                        String.format(
                                                Locale.ROOT,
                                                "EVENT %d %.2f %s..%s | %s | %s%n",
                                                e.evidence().getFirst().line(),
                                                e.standing().confidence(),
                                                e.from(),
                                                e.to(),
                                                e.label(),
                                                e.parts().stream()
                                                        .map(p -> p.actor() + ":" + p.part())
                                                        .toList())));
        knowledge
                .terms()
                .forEach(
                        t ->
                                out.append(
                                        "TERM "
                                                + t.evidence().getFirst().line()
                                                + " "
                                                + t.term()
                                                + " ["
                                                + t.kind()
                                                + " "
                                                + t.standing().confidence()
                                                + "] = "
                                                + t.definition()
                                                + "\n"));
        knowledge
                .figures()
                .forEach(
                        f ->
                                out.append(
                                        "FIGURE "
                                                + f.evidence().getFirst().line()
                                                + " "
                                                + f.value()
                                                + " | "
                                                + f.number()
                                                + " | "
                                                + f.unit()
                                                + " | "
                                                + f.measure()
                                                + " | "
                                                + f.from()
                                                + "\n"));
        knowledge
                .statements()
                .forEach(
                        s ->
                                out.append(
                                        "STATEMENT "
                                                + s.evidence().getFirst().line()
                                                + " "
                                                + s.standing().confidence()
                                                + " "
                                                + s.kind()
                                                + " "
                                                + s.subject()
                                                + ": "
                                                + s.text()
                                                + "\n"));
        knowledge
                .relations()
                .forEach(
                        r ->
                                out.append(
                                        "RELATION "
                                                + r.evidence().getFirst().line()
                                                + " "
                                                + r.standing().confidence()
                                                + " "
                                                + r.type()
                                                + " "
                                                + r.from().name()
                                                + " => "
                                                + r.to().name()
                                                + "\n"));
        return out.toString();
    }
}
