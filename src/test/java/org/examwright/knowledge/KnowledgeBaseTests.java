package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.examwright.knowledge.HarbourFacts.of;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Readings;
import org.examwright.knowledge.storage.Sameness;
import org.examwright.platform.IfMatch;
import org.examwright.platform.ProblemException;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@JourneyTest
class KnowledgeBaseTests {
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
        course = school.in(this::newCourse);
        source = school.in(() -> newSource("B notes"));
        harbour = new HarbourFacts(source);
    }

    @Nested
    class Keeps {
        @Test
        void allThatAFactHolds() {
            var all = harbour.everything();

            store(all);

            assertThat(known()).isEqualTo(all);
        }

        @Test
        void theSameFactOnceHoweverOftenItIsStored() {
            store(of(harbour.board(harbour.quote(2, "the Board"))));
            store(of(harbour.board(harbour.quote(2, "the Board"))));

            assertThat(known().actors()).hasSize(1);
            assertThat(known().actors().getFirst().evidence()).hasSize(1);
        }

        @Test
        void oneFactFromTwoSourcesWithBothQuotes() {
            var other = school.in(() -> newSource("A notes"));
            store(of(harbour.board(harbour.quote(2, "the Board"))));
            store(of(harbour.board(new Evidence(other, 1, 2, 8, 17, "the Board"))));

            var evidence = known().actors().getFirst().evidence();
            assertThat(evidence).extracting(Evidence::sourceId).containsExactly(other, source);
            assertThat(said(source).actors().getFirst().evidence())
                    .extracting(Evidence::sourceId)
                    .containsExactly(source);
        }

        @Test
        void factsInTheOrderOfTheNotes() {
            var late = harbour.term("zeal", HarbourFacts.READ, harbour.quote(2, "In"));
            var first = harbour.term("bay", HarbourFacts.READ, harbour.quote(2, "In 1804"));
            var last = harbour.term("ark", HarbourFacts.READ, harbour.quote(3, "In"));

            store(of(last, late, first));

            assertThat(known().terms())
                    .extracting(Term::term)
                    .containsExactly("bay", "zeal", "ark");
        }
    }

    @Nested
    class Refuses {
        @ParameterizedTest(name = "line {0} from {1}: {2}")
        @CsvSource({
            "2, 8, the board",
            "2, 9, the Board",
            "2, 8, the Board began the mole of stone",
            "9, 0, In",
            "4, 0, Cookie settings"
        })
        void aQuoteThatIsNotTheTextAtItsPlace(int line, int start, String quote) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> store(of(harbour.board(harbour.quote(line, quote, start)))))
                    .withMessageContaining("evidence");
            assertThat(known().actors()).isEmpty();
        }

        @Test
        void aFactThatNamesWhatIsNotThere() {
            var all = of(harbour.event("Nobody began the mole", "Nobody"));

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> store(all))
                    .withMessage("The course has no actor 'Nobody'");
        }
    }

    @Test
    void hidesOneSchoolFromAnother() {
        store(of(harbour.board(harbour.quote(2, "the Board"))));
        var other = schools.create();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> other.in(() -> knowledge.ofCourse(course)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> other.in(() -> knowledge.ofSource(source)));
    }

    @Test
    void forgetsWhatWasReadFromASourceThatIsGone() {
        store(of(harbour.board(harbour.quote(2, "the Board"))));

        school.in(
                () -> {
                    sources.delete(source, new IfMatch(List.of("*")));
                    return true;
                });

        assertThat(known().actors()).isEmpty();
    }

    @Test
    void readsASourceAnewWithoutDoublingAndKeepsWhatAPackSaid() {
        var packed = harbour.term("bay", Standing.PACK, harbour.quote(2, "In 1804", 0));
        var stale = harbour.term("ark", HarbourFacts.READ, harbour.quote(3, "In", 0));
        store(of(packed, stale));
        store(of(harbour.board(harbour.quote(2, "the Board", 8))));
        var first = known().actors().getFirst().id();

        school.in(
                () ->
                        transactions.execute(
                                _ -> {
                                    readings.forget(source);
                                    facts.addFound(
                                            course.id(),
                                            of(harbour.board(harbour.quote(2, "the Board", 8))),
                                            new HashMap<>(),
                                            "1");
                                    readings.removeUnsaid(course.id());
                                    return true;
                                }));

        assertThat(known().actors()).extracting(Actor::id).containsExactly(first);
        assertThat(known().actors().getFirst().evidence()).hasSize(1);
        assertThat(known().terms()).containsExactly(packed);
    }

    @Test
    void aNewerReadingSaysWhatNobodyTouchedAnew() {
        var other = school.in(() -> newSource("A notes"));
        var quote = harbour.quote(2, "In 1804", 0);
        var again = new Evidence(other, 1, 2, 0, 7, "In 1804");
        find("1", of(defined("bay", "a bend", quote), defined("mole", "a wall", quote)));
        school.in(
                () ->
                        transactions.execute(
                                _ -> {
                                    var mole = known().terms().getLast();
                                    facts.rewrite(course.id(), mole, Sameness.of(mole));
                                    return true;
                                }));

        find("2", of(defined("bay", "a wide bend", again), defined("mole", "a beast", again)));

        assertThat(known().terms())
                .extracting(Term::term, Term::definition, t -> t.standing().extraction())
                .containsExactlyInAnyOrder(
                        tuple("bay", "a wide bend", "2"), tuple("mole", "a wall", "1"));
        assertThat(known().terms()).allSatisfy(t -> assertThat(t.evidence()).hasSize(2));
    }

    private Term defined(String term, String meaning, Evidence quote) {
        var plain = harbour.term(term, HarbourFacts.READ, quote);
        return new Term(
                plain.id(),
                term,
                plain.kind(),
                meaning,
                plain.topics(),
                plain.evidence(),
                plain.standing());
    }

    private void find(String extraction, Knowledge found) {
        school.in(
                () ->
                        transactions.execute(
                                _ -> {
                                    facts.addFound(course.id(), found, new HashMap<>(), extraction);
                                    return true;
                                }));
    }

    @Test
    void copiesAPackInTheSameOrderEachTime() {
        var pack = new CourseDetails("", null, null, null);
        var first = school.in(() -> knowledge.createFromPack("ussr-1917-1985", pack));
        var second = school.in(() -> knowledge.createFromPack("ussr-1917-1985", pack));

        var one = school.in(() -> knowledge.ofCourse(first.id()));
        var two = school.in(() -> knowledge.ofCourse(second.id()));

        assertThat(first.title()).isEqualTo("The Soviet Union, 1917-85");
        assertThat(one.events()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(two.topics())
                .extracting(Topic::name)
                .isEqualTo(one.topics().stream().map(Topic::name).toList());
        for (var part :
                List.<Function<Knowledge, List<? extends Fact>>>of(
                        Knowledge::actors,
                        Knowledge::events,
                        Knowledge::terms,
                        Knowledge::figures,
                        Knowledge::statements,
                        Knowledge::relations)) {
            assertThat(names(part.apply(two))).isEqualTo(names(part.apply(one)));
        }
    }

    private static List<String> names(List<? extends Fact> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    private CourseId newCourse() {
        return courses.create(new CourseDetails("Harbours", null, null, null), null).id();
    }

    private SourceId newSource(String title) {
        return sources.addReady(course, SourceDetails.notes(title), HarbourFacts.TEXT);
    }

    private void store(Knowledge all) {
        school.in(
                () -> {
                    knowledge.store(course, all);
                    return true;
                });
    }

    private Knowledge known() {
        return school.in(() -> knowledge.ofCourse(course));
    }

    private Knowledge said(SourceId by) {
        return school.in(() -> knowledge.ofSource(by));
    }
}
