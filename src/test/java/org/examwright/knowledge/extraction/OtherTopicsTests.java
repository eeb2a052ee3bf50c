package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short notes of our own on other topics and in other shapes: what must be found in them. */
class OtherTopicsTests {

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of(
                        "weimar",
                        List.of(
                                "Friedrich Ebert",
                                "Rosa Luxemburg",
                                "Karl Liebknecht",
                                "Freikorps",
                                "SPD",
                                "Hitler",
                                "Ludendorff",
                                "Stresemann",
                                "League of Nations",
                                "Hindenburg",
                                "Von Papen",
                                "Brüning"),
                        List.of(
                                "1919-01-01 Rosa Luxemburg and Karl Liebknecht were murdered by the"
                                        + " Freikorps",
                                "1919-06-01 The Treaty of Versailles was signed",
                                "1923-11-01 Hitler and Ludendorff tried to seize power in Munich",
                                "1926-01-01 Germany joined the League of Nations"),
                        List.of("13%", "100,000", "37%", "1.6 million", "6.1 million"),
                        List.of("Hyperinflation")),
                Arguments.of(
                        "tudors",
                        List.of(
                                "Richard III",
                                "Henry VII",
                                "Lambert Simnel",
                                "Perkin Warbeck",
                                "Empson",
                                "Dudley",
                                "Thomas Wolsey",
                                "Parliament",
                                "Thomas Cromwell",
                                "Thomas More",
                                "John Fisher",
                                "Robert Aske"),
                        List.of(
                                "1487-01-01 Lambert Simnel was crowned in Dublin",
                                "1509-04-21 Henry VII died",
                                "1515-01-01 Thomas Wolsey became Lord Chancellor",
                                "1536-01-01 Hans Holbein painted the king",
                                "1540-07-01 Cromwell was beheaded"),
                        List.of("£800,000", "about 10,000"),
                        List.of("Annates")),
                Arguments.of(
                        "cold-war",
                        List.of(
                                "Churchill",
                                "Roosevelt",
                                "Stalin",
                                "Truman",
                                "Marshall",
                                "NATO",
                                "Nagy",
                                "Khrushchev",
                                "Kennedy",
                                "Nixon",
                                "Brezhnev",
                                "Carter",
                                "Gorbachev",
                                "Reagan"),
                        List.of(
                                "1947-01-01 Marshall announced a plan for economic aid",
                                "1949-05-12 The blockade was lifted",
                                "1958-01-01 Nagy was hanged",
                                "1979-12-01 Soviet troops invaded Afghanistan"),
                        List.of("$13 billion", "2.3 million"),
                        List.of("Détente", "Truman Doctrine")),
                Arguments.of(
                        "civil-rights",
                        List.of(
                                "Thurgood Marshall",
                                "NAACP",
                                "Supreme Court",
                                "Eisenhower",
                                "Rosa Parks",
                                "SNCC",
                                "Bull Connor",
                                "CORE",
                                "Malcolm X",
                                "Stokely Carmichael",
                                "Black Panther Party"),
                        List.of(
                                "1955-12-01 Rosa Parks was arrested in Montgomery",
                                "1963-08-28 The March on Washington took place",
                                "1964-07-01 Johnson signed the Civil Rights Act",
                                "1968-04-04 King was shot in Memphis by James Earl Ray"),
                        List.of("About 90%", "250,000"),
                        List.of("Segregation", "Sit-in")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void areReadAsWell(
            String name,
            List<String> actors,
            List<String> events,
            List<String> figures,
            List<String> terms)
            throws IOException {
        Knowledge knowledge = Extracts.of(text(name));
        assertThat(knowledge.actors()).extracting(Actor::name).containsAll(actors);
        assertThat(knowledge.events())
                .filteredOn(event -> event.standing().confidence() >= 0.8)
                .extracting(event -> event.from() + " " + event.label())
                .containsAll(events);
        assertThat(knowledge.figures()).extracting(Figure::value).containsAll(figures);
        assertThat(knowledge.terms()).extracting(Term::term).containsAll(terms);
        assertThat(knowledge.relations()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(knowledge.events())
                .extracting(Event::topics)
                .allSatisfy(list -> assertThat(list).isNotEmpty());
    }

    private static String text(String name) throws IOException {
        try (InputStream file = OtherTopicsTests.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
