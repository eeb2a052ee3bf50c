package org.examwright.generation.choice.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.facts.ClosedLists.ClosedList;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;

/** What feedback says of lists, and which offices were held without a gap. */
final class Lists {
    private Lists() {}

    /** The sentence of the notes that gives the list, as feedback. */
    static String told(ClosedList list) {
        String quote = list.sentence().quote().strip();
        return quote.endsWith(".") ? quote : quote + ".";
    }

    /** Those whom a list leaves out and who could be taken for two at least of its members. */
    static List<Actor> outsiders(Ground ground, ClosedList list) {
        return list.outsiders(ground).stream()
                .filter(outsider -> !ground.people().names(list.name(), outsider))
                .filter(outsider -> !stoodBy(list, outsider))
                .filter(
                        outsider ->
                                list.members().stream()
                                                .filter(
                                                        member ->
                                                                Peers.alike(
                                                                        ground, member, outsider))
                                                .limit(2)
                                                .count()
                                        == 2)
                .toList();
    }

    /** Whether words about someone name the group's own name, or one of its members as an ally. */
    private static boolean stoodBy(ClosedList list, Actor outsider) {
        String role = outsider.role();
        return role != null
                && role.matches(".*\\b(with|by|joined|followed|supported|backed)\\b.*")
                && list.members().stream()
                        .flatMap(member -> Words.tokens(member.name()).stream())
                        .anyMatch(name -> Words.tokens(role).contains(name));
    }

    /** The tenures of every office that was never vacant between the first and the last of them. */
    static List<List<Reign>> unbroken(Ground ground) {
        List<List<Reign>> offices = new ArrayList<>();
        List<Reign> row = new ArrayList<>();
        for (Reign reign : ground.offices().reigns()) {
            boolean follows =
                    !row.isEmpty()
                            && ground.offices().after(row.getLast()).equals(Optional.of(reign));
            if (!follows) {
                offices.add(row);
                row = new ArrayList<>();
            }
            row.add(reign);
        }
        offices.add(row);
        return offices.stream()
                .filter(of -> of.stream().map(Reign::holder).distinct().count() >= 3)
                .map(List::copyOf)
                .toList();
    }
}
