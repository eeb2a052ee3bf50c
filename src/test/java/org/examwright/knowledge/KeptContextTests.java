package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Readings;
import org.examwright.platform.IfMatch;
import org.examwright.platform.UuidV7;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Words that an event only leans on: kept with it, but no witness of it. */
@JourneyTest
class KeptContextTests {
    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired KnowledgeBase knowledge;
    @Autowired Courses courses;
    @Autowired Sources sources;
    @Autowired FactStore facts;
    @Autowired Readings readings;
    @Autowired TransactionTemplate transactions;

    private TestSchool school;
    private CourseId course;
    private SourceId source;
    private HarbourFacts harbour;

    @BeforeEach
    void aCourseWithOneSource() {
        school = schools.create();
        course =
                school.in(
                        () ->
                                courses.create(
                                                new CourseDetails("Harbours", null, null, null),
                                                null)
                                        .id());
        source = school.in(() -> newSource("B notes"));
        harbour = new HarbourFacts(source);
    }

    @Test
    void becomesAWitnessWhereAMergedFactHasItAsOne() {
        var heading = harbour.quote(2, "In 1804");
        var stays = event("The mole was begun", harbour.quote(2, "the Board"), heading);
        var other = event("The Board began work", heading, harbour.quote(3, "44 BC"));
        store(stays, other);

        var merged =
                api.as(school.teacher())
                        .post(path(stays) + "/merge", Map.of("others", List.of(id(other))));

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        var event = only();
        assertThat(event.evidence())
                .extracting(Evidence::quote)
                .containsExactly("In 1804", "the Board");
        assertThat(event.context()).extracting(Evidence::quote).containsExactly("44 BC");
    }

    @Test
    void isKeptByBothOfADividedFact() {
        var heading = harbour.quote(3, "44 BC");
        var whole =
                new HarbourEvent(
                                "The mole was begun",
                                List.of(harbour.quote(2, "In 1804"), harbour.quote(2, "the Board")))
                        .within(heading);
        store(whole);

        var part =
                api.as(school.teacher())
                        .post(path(whole) + "/split", Map.of("evidence", List.of(1)));

        assertThat(part.status()).as(part.toString()).isEqualTo(201);
        var events = school.in(() -> knowledge.ofCourse(course)).events();
        assertThat(events)
                .hasSize(2)
                .allSatisfy(
                        e ->
                                assertThat(e.context())
                                        .extracting(Evidence::quote)
                                        .containsExactly("44 BC"));
    }

    @Test
    void aloneDoesNotKeepAnEventWhoseSourceIsGone() {
        var other = school.in(() -> newSource("A notes"));
        store(
                event(
                        "The mole was begun",
                        harbour.quote(2, "the Board"),
                        new Evidence(other, 1, 2, 0, 7, "In 1804")));

        school.in(
                () -> {
                    sources.delete(source, new IfMatch(List.of("*")));
                    return true;
                });

        assertThat(school.in(() -> knowledge.ofCourse(course)).events()).isEmpty();
    }

    @Test
    void aloneDoesNotKeepAnEventThatNoNoteSaysAnyMore() {
        var other = school.in(() -> newSource("A notes"));
        var told =
                event(
                        "The mole was begun",
                        harbour.quote(2, "the Board"),
                        new Evidence(other, 1, 2, 0, 7, "In 1804"));
        school.in(
                () ->
                        transactions.execute(
                                _ -> {
                                    facts.addFound(
                                            course.id(),
                                            HarbourFacts.of(told),
                                            new HashMap<>(),
                                            "1");
                                    readings.forget(source);
                                    readings.removeUnsaid(course.id());
                                    return true;
                                }));

        assertThat(school.in(() -> knowledge.ofCourse(course)).events()).isEmpty();
        assertThat(school.in(() -> knowledge.ofSource(other)).events()).isEmpty();
    }

    private Event event(String label, Evidence evidence, Evidence context) {
        return new HarbourEvent(label, List.of(evidence)).within(context);
    }

    private record HarbourEvent(String label, List<Evidence> evidence) {
        Event within(Evidence context) {
            var year = LocalDate.of(1804, 1, 1);
            return new Event(
                    UuidV7.next(),
                    label,
                    year,
                    year.plusYears(1).minusDays(1),
                    Event.Precision.YEAR,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    evidence,
                    List.of(context),
                    HarbourFacts.READ);
        }
    }

    private static String path(Event event) {
        return "/v1/events/" + id(event);
    }

    private static String id(Event event) {
        return event.id().toString();
    }

    private Event only() {
        var events = school.in(() -> knowledge.ofCourse(course)).events();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private void store(Event... events) {
        for (var event : events) {
            school.in(
                    () -> {
                        knowledge.store(course, HarbourFacts.of(event));
                        return true;
                    });
        }
    }

    private SourceId newSource(String title) {
        return sources.addReady(course, SourceDetails.notes(title), HarbourFacts.TEXT);
    }
}
