package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTests {
    private static Title title(String heading) {
        var passage = new Passage(UuidV7.next(), 1, PassageKind.HEADING, List.of(), heading);
        return Title.of(new Reader().read(0, passage));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Success of the dam 1933-45 | Success of the dam | 1933 | 1945",
                "Success of the dam, 1933 to 1945 | Success of the dam | 1933 | 1945",
                "The dam (1929 - 33) | The dam | 1929 | 1933",
                "The dam from 1929 to 1933 | The dam | 1929 | 1933",
                "The dam between 1929 and 1933 | The dam | 1929 | 1933",
                "The dam in the years 1929–33 | The dam | 1929 | 1933",
                "Changes in Britain 1750-1900 | Changes in Britain | 1750 | 1900",
                "Life in the 1920s-1930s | Life | 1920 | 1939",
                "The dam: Sept 1938-March 1939 | The dam | 1938 | 1939",
                "## The dam 1899-02 | The dam | 1899 | 1902",
                "Failures in 1929-33 of the dam | Failures of the dam | 1929 | 1933",
                "Causes of the 1914-18 war | Causes of the war | 1914 | 1918",
                "1929-33: the slump | the slump | 1929 | 1933",
                "1929 - 33 | '' | 1929 | 1933",
                "3. The dam 1929-33 | The dam | 1929 | 1933",
            })
    void givesItsYearsApart(String heading, String text, int first, int last) {
        assertThat(title(heading))
                .extracting(Title::text, Title::span)
                .containsExactly(text, new Span(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1933 Enabling Act", "1848 revolutions"})
    void isNotNumberedByAYear(String heading) {
        assertThat(title(heading))
                .extracting(Title::text, Title::numbered)
                .containsExactly(heading, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 The dam", "2. The dam", "2.11 The dam", "Topic 2: The dam"})
    void losesItsNumber(String heading) {
        assertThat(title(heading))
                .extracting(Title::text, Title::numbered)
                .containsExactly("The dam", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The dam in 1933", "The dam of March-May 1933", "The dam"})
    void givesNoYearsWhereItNamesFewerThanTwo(String heading) {
        assertThat(title(heading).span()).isNull();
    }
}
