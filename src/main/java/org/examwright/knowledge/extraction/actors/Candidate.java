package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/** A name under examination: where it stands and what speaks for each kind. */
final class Candidate {
    final String name;
    private final List<String> words;
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
        this.words = List.of(name.split("\\s+"));
    }

    List<String> words() {
        return words;
    }

    boolean single() {
        return name.indexOf(' ') < 0;
    }
}
