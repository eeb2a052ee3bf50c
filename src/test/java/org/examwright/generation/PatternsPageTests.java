package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

/** The page of patterns says what the patterns say of themselves. */
class PatternsPageTests {
    @Test
    void isCurrent() throws IOException {
        assertThat(Files.readString(PatternsPage.FILE))
                .as("docs/patterns.md; write it anew with PatternsPage")
                .isEqualTo(PatternsPage.text());
    }

    @Test
    void tellsOfEveryPatternWhatItAsksNeedsAndGives() {
        assertThat(Catalogue.PATTERNS)
                .allSatisfy(
                        pattern -> {
                            var card = pattern.card();
                            assertThat(card.asks()).isNotBlank().doesNotContain("|");
                            assertThat(card.needs()).isNotBlank().doesNotContain("|");
                            assertThat(card.answers()).isNotBlank().doesNotContain("|");
                            assertThat(card.marks()).isNotBlank();
                        });
    }

    @Test
    void namesAProofForEveryPatternWhoseWrongAnswersAreOffered() {
        assertThat(Catalogue.of(QuestionType.MULTIPLE_CHOICE, List.of()))
                .allSatisfy(pattern -> assertThat(pattern.card().proof()).isNotEmpty());
    }

    @Test
    void givesEachIdOnce() {
        assertThat(Catalogue.PATTERNS).extracting(pattern -> pattern.id()).doesNotHaveDuplicates();
    }
}
