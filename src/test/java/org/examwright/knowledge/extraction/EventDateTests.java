package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events lines tell of, and when. */
class EventDateTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "April 1945 Roosevelt died. Truman took over. | 1945-04-01 1945-04-30"
                        + " 1945-04-01 1945-04-30",
                "Exports rose from 3m in 1928 to 13m in 1940 | 1928-01-01 1940-12-31",
                "1949 - the navy tested a rocket in August, to much surprise. | 1949-08-01"
                        + " 1949-08-31",
                "He met the king on 3 May 1536 and was arrested two days later |"
                        + " 1536-05-03 1536-05-03 1536-05-05 1536-05-05",
                "In 1790 the king fled and in June he was caught | 1790-01-01 1790-12-31"
                        + " 1790-06-01 1790-06-30",
                "Unemployment fell to 0.3 million by 1939 | 1939-01-01 1939-12-31",
                "There were 376 murders in 1919-22 | 1919-01-01 1922-12-31",
            })
    void eachAtItsTime(String line, String days) {
        String first = "Smith, Truman and Roosevelt were friends. Smith met Truman.";
        List<Event> events = Extracts.of(Extracts.lines("Notes", first, line)).events();
        assertThat(String.join(" ", events.stream().map(e -> e.from() + " " + e.to()).toList()))
                .isEqualTo(days);
    }

    @Test
    void ofAHeadingWithAYearServeTheLinesBelow() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "The rising of January 1919",
                                        "",
                                        "o 6 Jan workers seized the newspaper offices",
                                        "o Both leaders were murdered on 15 January."))
                        .events();
        assertThat(events)
                .extracting(e -> e.from().toString())
                .contains("1919-01-06", "1919-01-15");
    }

    @Test
    void leanOnTheWordsThatTellTheirYear() {
        var notes =
                Extracts.lines(
                        "In August 1955 a boy was murdered in Springfield.",
                        "The killers were freed by a jury that September.",
                        "On 5 December the Springfield League was founded, and on 9 December the"
                                + " court met.");
        var events = Extracts.of(notes).events();
        assertThat(events)
                .extracting(e -> e.context().stream().map(Evidence::quote).toList())
                .containsExactly(
                        List.of(),
                        List.of("In August 1955 a boy was murdered in Springfield."),
                        List.of(
                                "In August 1955 a boy was murdered in Springfield.",
                                "The killers were freed by a jury that September."),
                        List.of(
                                "In August 1955 a boy was murdered in Springfield.",
                                "On 5 December the Springfield League was founded, and"));
        assertThat(events).allSatisfy(e -> assertThat(e.evidence()).hasSize(1));
        assertThat(events.get(1).quotes()).hasSize(2);
    }

    @Test
    void leanOnTheWordsThatNameWhomTheyMean() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "John Smith joined the League in prison. He rejected all"
                                                + " talks. He was shot dead in Springfield on 21"
                                                + " February 1965."))
                        .events();
        assertThat(events)
                .filteredOn(e -> e.label().contains("shot"))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.label()).startsWith("John Smith was shot");
                            assertThat(e.context())
                                    .extracting(Evidence::quote)
                                    .containsExactly("John Smith joined the League in prison.");
                        });
    }

    @Test
    void endAtTheFullStopBehindAMonthInFull() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "Oakham fell on 13 November. 1643 was the Danes'"
                                                        + " best year, with victories at Lund."))
                                .events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.from().getYear()).isEqualTo(1643))
                .noneMatch(event -> event.from().equals(LocalDate.of(1643, 11, 13)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 Mar 1848 - riots, Smith resigned (chancellor since 1821) | 1848",
                "1081 Truman crowned in the capital (to 1118) | 1081",
                "27 Nov 1095 - Smith (pope 1088-99) preached a crusade | 1095",
                "The Act of 1786 gave old people a pension (paid from 1790) | 1786",
                "The club was founded by Smith (1786) | 1786",
                "Smith (Minister of Trade 1786-94) was shot in July 1790. | 1790",
                "Smith (Warden of the Mills 1786-1805) wrote the Charter of April 1790. | 1790",
                "Sept 1853 - riots, Smith resigned (d. 1856) | 1853",
            })
    void butNotYearsOfOfficeToldInPassing(String line, int year) {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Smith and Truman were friends. Truman said that he"
                                                        + " met Smith.",
                                                line))
                                .events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.from().getYear()).isEqualTo(year));
    }

    @ParameterizedTest
    @CsvSource({
        "In 1786 the farmers marched in Springfield to the court, Springfield",
        "In 1786 the king was crowned at Reims by the bishop, Reims",
        "In 1786 the farmers marched in spring, ",
        "In 1786 the duke was killed in the Battle of the Hills, ",
    })
    void atThePlaceThatIsNamed(String line, String place) {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "Smith and Truman were friends. Truman said that he met"
                                                + " Smith.",
                                        line))
                        .events();
        assertThat(events).singleElement().returns(place, Event::place);
    }
}
