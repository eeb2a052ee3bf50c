package org.examwright.knowledge.packs;

import java.util.List;
import java.util.stream.Collectors;

/** A pack is refused whole; names every fault it has. */
public class BrokenPack extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<PackFault> faults;

    BrokenPack(String pack, List<PackFault> faults) {
        super(
                faults.stream()
                        .map(PackFault::toString)
                        .collect(
                                Collectors.joining(
                                        "\n  ", "Pack " + pack + " is broken:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    public List<PackFault> faults() {
        return faults;
    }
}
