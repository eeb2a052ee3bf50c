package org.examwright.knowledge.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.examwright.knowledge.Actor;

/** No two names that may mean one actor pass each other by. */
class NameIndexProperties {
    @Property
    void findsAMisspeltPerson(
            @ForAll @AlphaChars @StringLength(min = 6, max = 14) String name,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @Chars({'a', 'e', 'x'}) char letter,
            @ForAll Slip slip) {
        var one = candidate(name, Actor.Kind.PERSON);
        var other = candidate(slip.in(name, place % name.length(), letter), Actor.Kind.PERSON);

        assertThat(found(one, other)).isTrue();
        assertThat(found(other, one)).isTrue();
    }

    @Property
    void findsAMisspeltBody(
            @ForAll @AlphaChars @StringLength(min = 4, max = 9) String first,
            @ForAll @AlphaChars @StringLength(min = 4, max = 9) String second,
            @ForAll @IntRange(max = 18) int place,
            @ForAll Slip slip) {
        var name = first + " " + second;
        var one = candidate(name, Actor.Kind.ORGANISATION);
        var other = candidate(slip.in(name, place % name.length(), 'q'), null);

        assertThat(found(one, other)).isTrue();
    }

    @Property
    void findsWhoseSurnameWasClipped(
            @ForAll @AlphaChars @StringLength(min = 6, max = 14) String surname,
            @ForAll @IntRange(min = 4, max = 12) int length) {
        var whole = candidate("Ann " + surname, Actor.Kind.PERSON);
        var clipped =
                candidate(
                        surname.substring(0, Math.min(length, surname.length() - 2)),
                        Actor.Kind.PERSON);

        assertThat(found(whole, clipped)).isTrue();
    }

    private static boolean found(Candidate full, Candidate name) {
        var index = new NameIndex(Map.of());
        index.add(full);
        return index.like(name).contains(full);
    }

    private static Candidate candidate(
            String name, Actor.@org.jspecify.annotations.Nullable Kind kind) {
        var candidate = new Candidate(name);
        candidate.kind = kind;
        return candidate;
    }

    /** How a pen slips. */
    enum Slip {
        LEFT_OUT,
        TOO_MANY,
        ANOTHER,
        SWAPPED;

        String in(String name, int at, char letter) {
            return switch (this) {
                case LEFT_OUT -> name.substring(0, at) + name.substring(at + 1);
                case TOO_MANY -> name.substring(0, at) + letter + name.substring(at);
                case ANOTHER -> name.substring(0, at) + letter + name.substring(at + 1);
                case SWAPPED ->
                        at + 1 == name.length()
                                ? name
                                : name.substring(0, at)
                                        + name.charAt(at + 1)
                                        + name.charAt(at)
                                        + name.substring(at + 2);
            };
        }
    }
}
