package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.platform.IfMatch;
import org.examwright.platform.ProblemException;
import org.examwright.platform.UuidV7;
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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@JourneyTest
class KnowledgeBaseTests {
    private static final String TEXT =
            """
            # The harbour
            In 1804 the Board began the mole 🪨, a wall of stone.
            In 44 BC there was no mole.
            Cookie settings
            """;
    private static final Standing READ = Standing.extracted(0.8);

    @Autowired TestSchools schools;
    @Autowired KnowledgeBase knowledge;
    @Autowired Courses courses;
    @Autowired Sources sources;

    private TestSchool school;
    private CourseId course;
    private SourceId source;

    @BeforeEach
    void aCourseWithOneSource() {
        school = schools.create();
        course = school.in(this::newCourse);
        source = school.in(() -> newSource("B notes"));
    }

    @Nested
    class Keeps {
        @Test
        void allThatAFactHolds() {
            var topic = topic("The harbour", null);
            var mole = topic("The mole", topic.id());
            var trade = new Theme(UuidV7.next(), "Trade", "Who sold what");
            var board = board(quote(2, "the Board"));
            var event =
                    new Event(
                            UuidV7.next(),
                            "The Board began the mole",
                            LocalDate.of(1804, 1, 1),
                            LocalDate.of(1804, 12, 31),
                            Event.Precision.YEAR,
                            true,
                            "the bay",
                            List.of(new Event.Participation("The Board", Event.Part.AGENT)),
                            List.of("Trade"),
                            List.of("The harbour", "The mole"),
                            List.of(quote(2, "In 1804 the Board began the mole 🪨")),
                            READ);
            var before =
                    new Event(
                            UuidV7.next(),
                            "There was no mole",
                            LocalDate.of(-43, 3, 15),
                            LocalDate.of(-43, 3, 15),
                            Event.Precision.DAY,
                            false,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(quote(3, "In 44 BC there was no mole")),
                            Standing.PACK);
            var term =
                    new Term(
                            UuidV7.next(),
                            "mole",
                            Term.Kind.CONCEPT,
                            "a wall of stone",
                            List.of("The mole"),
                            List.of(quote(2, "a wall of stone")),
                            READ);
            var figure =
                    new Figure(
                            UuidV7.next(),
                            "44",
                            new BigDecimal("44"),
                            null,
                            "years",
                            null,
                            null,
                            List.of(),
                            List.of(quote(3, "44")),
                            READ);
            var statement =
                    new Statement(
                            UuidV7.next(),
                            Statement.Kind.CHANGE,
                            "mole",
                            "the bay gained a wall",
                            "no wall",
                            "a wall",
                            null,
                            List.of("The Board"),
                            List.of("Trade"),
                            List.of(),
                            List.of(quote(2, "wall")),
                            READ);
            var cause =
                    new Relation(
                            UuidV7.next(),
                            Relation.Type.CAUSE,
                            Relation.End.of(event),
                            Relation.End.of(statement),
                            List.of(),
                            List.of(quote(2, "began")),
                            READ);
            var all =
                    new Knowledge(
                            List.of(topic, mole),
                            List.of(trade),
                            List.of(board),
                            List.of(event, before),
                            List.of(term),
                            List.of(figure),
                            List.of(statement),
                            List.of(cause));

            store(all);

            assertThat(known()).isEqualTo(all);
        }

        @Test
        void theSameFactOnceHoweverOftenItIsStored() {
            store(of(board(quote(2, "the Board"))));
            store(of(board(quote(2, "the Board"))));

            assertThat(known().actors()).hasSize(1);
            assertThat(known().actors().getFirst().evidence()).hasSize(1);
        }

        @Test
        void oneFactFromTwoSourcesWithBothQuotes() {
            var other = school.in(() -> newSource("A notes"));
            store(of(board(quote(2, "the Board"))));
            store(of(board(new Evidence(other, 1, 2, 8, 17, "the Board"))));

            var evidence = known().actors().getFirst().evidence();
            assertThat(evidence).extracting(Evidence::sourceId).containsExactly(other, source);
            assertThat(said(source).actors().getFirst().evidence())
                    .extracting(Evidence::sourceId)
                    .containsExactly(source);
        }

        @Test
        void factsInTheOrderOfTheNotes() {
            var late = term("zeal", quote(2, "In"));
            var first = term("bay", quote(2, "In 1804"));
            var last = term("ark", quote(3, "In"));

            store(
                    new Knowledge(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(last, late, first),
                            List.of(),
                            List.of(),
                            List.of()));

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
                    .isThrownBy(() -> store(of(board(quote(line, quote, start)))))
                    .withMessageContaining("evidence");
            assertThat(known().actors()).isEmpty();
        }

        @Test
        void aFactThatNamesWhatIsNotThere() {
            var event =
                    new Event(
                            UuidV7.next(),
                            "Nobody began the mole",
                            LocalDate.of(1804, 1, 1),
                            LocalDate.of(1804, 12, 31),
                            Event.Precision.YEAR,
                            false,
                            null,
                            List.of(new Event.Participation("Nobody", Event.Part.AGENT)),
                            List.of(),
                            List.of(),
                            List.of(quote(2, "In 1804")),
                            READ);
            var all =
                    new Knowledge(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(event),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of());

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> store(all))
                    .withMessage("The course has no actor 'Nobody'");
        }
    }

    @Test
    void hidesOneSchoolFromAnother() {
        store(of(board(quote(2, "the Board"))));
        var other = schools.create();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> other.in(() -> knowledge.ofCourse(course)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> other.in(() -> knowledge.ofSource(source)));
    }

    @Test
    void forgetsWhatWasReadFromASourceThatIsGone() {
        store(of(board(quote(2, "the Board"))));

        school.in(
                () -> {
                    sources.delete(source, new IfMatch(List.of("*")));
                    return true;
                });

        assertThat(known().actors()).isEmpty();
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
        return sources.addReady(course, SourceDetails.notes(title), TEXT);
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

    /** The words where they first stand in a line of the notes. */
    private Evidence quote(int line, String quote) {
        var text = TEXT.split("\n")[line - 1];
        return quote(line, quote, text.codePointCount(0, text.indexOf(quote)));
    }

    private Evidence quote(int line, String quote, int start) {
        int end = start + quote.codePointCount(0, quote.length());
        return new Evidence(source, 1, line, start, end, quote);
    }

    private static Topic topic(String name, UUID parent) {
        var place = new Topic.Specification("EDEXCEL", "9HI0/1E", "1");
        return new Topic(
                UuidV7.next(), name, parent, LocalDate.of(1800, 1, 1), null, List.of(place));
    }

    private static Actor board(Evidence evidence) {
        return new Actor(
                UuidV7.next(),
                "The Board",
                List.of("the Board", "Harbour Board"),
                Actor.Kind.INSTITUTION,
                "ran the harbour",
                List.of(new Actor.Tenure("Keeper", LocalDate.of(1800, 1, 1), null)),
                List.of(),
                List.of(evidence),
                READ);
    }

    private static Term term(String word, Evidence evidence) {
        return new Term(
                UuidV7.next(),
                word,
                Term.Kind.CONCEPT,
                "something",
                List.of(),
                List.of(evidence),
                READ);
    }

    private static Knowledge of(Actor actor) {
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(actor),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
