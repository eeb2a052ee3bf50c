package org.examwright.knowledge.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.platform.PageRequest;
import org.examwright.sources.CourseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of conflicts while they come and go. */
@JourneyTest
class ConflictsTests {
    private static final int TIMES = 300;
    private static final int MATTERS = 20;

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired TransactionTemplate transactions;
    @Autowired ConflictKeeping keeping;
    @Autowired Conflicts conflicts;

    @Test
    void aConflictThatEndsMeanwhileIsListedWholeOrNotAtAll() {
        var school = schools.create();
        var made = api.as(school.teacher()).post("/v1/courses", Map.of("title", "Harbours"));
        var course = new CourseId(UUID.fromString(made.member("id")));
        var found = IntStream.range(0, MATTERS).mapToObj(ConflictsTests::matter).toList();
        var keeper = CompletableFuture.runAsync(() -> comeAndGo(school, course, found));

        int seen = 0;
        while (!keeper.isDone()) {
            var page = PageRequest.first(MATTERS);
            var listed = school.in(() -> conflicts.list(course, null, null, page).items());
            assertThat(listed).allSatisfy(each -> assertThat(each.values()).hasSize(2));
            seen += listed.size();
        }

        keeper.join();
        assertThat(seen).isPositive();
    }

    private void comeAndGo(TestSchool school, CourseId course, List<Contradiction> found) {
        for (int i = 0; i < TIMES; i++) {
            keep(school, course, i % 2 == 0 ? found : List.of());
        }
    }

    private void keep(TestSchool school, CourseId course, List<Contradiction> found) {
        school.in(
                () -> {
                    transactions.executeWithoutResult(
                            _ -> {
                                long search = keeping.begin(course.id()).orElseThrow();
                                keeping.keep(course.id(), search, found);
                            });
                    return true;
                });
    }

    private static Contradiction matter(int number) {
        var about =
                new Contradiction.About(
                        Contradiction.FactKind.EVENT, null, "Storm %d".formatted(number));
        return new Contradiction(
                Contradiction.Kind.DATE,
                about.name(),
                about,
                List.of(value("March 1860"), value("1862")));
    }

    private static Contradiction.Value value(String text) {
        return new Contradiction.Value(text, null, null, List.of(), Set.of());
    }
}
