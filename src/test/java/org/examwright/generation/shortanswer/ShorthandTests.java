package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earns no mark for a name, since it stands for somebody on one page alone. */
class ShorthandTests {
    @ParameterizedTest
    @CsvSource({
        "R, Maximilien Robespierre, true",
        "R., Maximilien Robespierre, true",
        "Robesp, Maximilien Robespierre, true",
        "Robespierre, Maximilien Robespierre, false",
        "The Incorruptible, Maximilien Robespierre, false",
        "M. Robespierre, Maximilien Robespierre, false",
    })
    void isALetterOrTheBeginningOfAName(String name, String person, boolean shorthand) {
        var actor = new Notebook().topic("The Assembly").person(person);

        assertThat(Shorthand.is(name, actor)).isEqualTo(shorthand);
    }
}
