package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/** A name under examination: where it stands and what speaks for each kind. */
final class Candidate {
    final String name;
    final List<Mention> mentions = new ArrayList<>();
    double person;
    double body;
    double group;
    double place;
    double thing;
    int belongs;
    int acts;
    boolean common;
    boolean inside;
    int modifies;
    int oneOfThem;
    int described;
    int enters;
    int suffers;
    int numbered;
    int articled;
    boolean onePlural;
    boolean shouted;
    Actor.@Nullable Kind kind;

    Candidate(String name) {
        this.name = name;
    }

    List<String> words() {
        return List.of(name.split("\\s+"));
    }

    boolean single() {
        return name.indexOf(' ') < 0;
    }
}
