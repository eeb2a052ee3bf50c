package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many questions, of how many patterns, a page of notes with forty dated events or more gives:
 * what was reached, less a little.
 */
class UploadedNotesTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "000_5c7dcb330eb45a1c, 120, 11",
        "002_4472f8067f98bfaa, 120, 10",
        "weimar, 125, 11",
        "tudors, 125, 11",
        "cold-war, 150, 12",
        "civil-rights, 120, 12",
    })
    void giveEnoughToChooseFrom(String name, int least, int patterns) {
        List<NewQuestion> questions = ReadCourse.page(name).questions(7, Proofreader.NONE);

        assertThat(questions).hasSizeGreaterThanOrEqualTo(least);
        assertThat(questions.stream().map(NewQuestion::pattern).distinct())
                .hasSizeGreaterThanOrEqualTo(patterns);
        assertThat(questions).allSatisfy(q -> assertThat(q.content().evidence()).isNotEmpty());
    }
}
