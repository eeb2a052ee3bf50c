package org.examwright.attempts.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.sitting.TestPapers;
import org.examwright.marking.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Nested
    class Ndjson {
        @Test
        void readsASheet() {
            assertThat(
                            read(
                                    null,
                                    """
                                    {"learner":"A-1","number":2,"submittedAt":"2026-05-31T10:00:00Z","answers":
                                    {"1":{"options":["k1"]},"4":{"order":["k2","k1","k4","k3"]},"6":{"text":"Bread"},"2":null}}
                                    """))
                    .isEqualTo(
                            new Read.Good(
                                    7,
                                    "A-1",
                                    2,
                                    Instant.parse("2026-05-31T10:00:00Z"),
                                    Map.of(
                                            1, new Answer.Options(List.of("k1")),
                                            4, new Answer.Order(List.of("k2", "k1", "k4", "k3")),
                                            6, new Answer.Text("Bread"))));
        }

        @Test
        void takesTheFirstAttemptWhereNoNumberIsGiven() {
            assertThat(read(null, "{\"learner\":\"A\"}"))
                    .isEqualTo(new Read.Good(7, "A", 1, null, Map.of()));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{}|/learner|bad-reference",
                    "{\"learner\":\" \"}|/learner|bad-reference",
                    "{\"learner\":\"A\",\"number\":0}|/number|out-of-range",
                    "{\"learner\":\"A\",\"submittedAt\":\"2026-06-01T12:00:01Z\"}|/submittedAt|out-of-range",
                    "{\"learner\":\"A\",\"answers\":{\"9\":null}}|/answers/9|unknown-slot",
                    "{\"learner\":\"A\",\"answers\":{\"x/1\":null}}|/answers/x~11|unknown-slot",
                    "{\"learner\":\"A\",\"answers\":{\"1\":{\"options\":[\"z\"]}}}|/answers/1/options/0|unknown-option",
                    "{\"learner\":\"A\",\"answers\":{\"1\":{\"text\":\"z\"}}}|/answers/1|answer-wrong-shape",
                    "{\"learner\":\"A\",\"colour\":1}|/colour|unknown-field",
                    "{\"learner\":\"A\"|``|malformed-request",
                    "null|``|malformed-request",
                    "[]|``|malformed-request"
                })
        void tellsWhatIsWrong(String line, String pointer, String code) {
            assertThat(read(null, line))
                    .isInstanceOfSatisfying(
                            Read.Bad.class,
                            bad -> {
                                assertThat(bad.line()).isEqualTo(7);
                                assertThat(bad.pointer()).isEqualTo(pointer);
                                assertThat(bad.code()).isEqualTo(code);
                                assertThat(bad.detail()).isNotBlank();
                            });
        }
    }

    @Nested
    class Csv {
        private static final String HEAD = "learner,number,submittedAt,1,2,4,5,6";

        @Test
        void readsWhatNdjsonSays() {
            assertThat(
                            read(
                                    HEAD,
                                    "A-1,2,2026-05-31T10:00:00Z,k1,k1 k3,k2 k1 k4 k3,1914=k1"
                                            + " 1917=k2,\"Bread, \"\"peace\"\"\"\r"))
                    .isEqualTo(
                            new Read.Good(
                                    7,
                                    "A-1",
                                    2,
                                    Instant.parse("2026-05-31T10:00:00Z"),
                                    Map.of(
                                            1, new Answer.Options(List.of("k1")),
                                            2, new Answer.Options(List.of("k1", "k3")),
                                            4, new Answer.Order(List.of("k2", "k1", "k4", "k3")),
                                            5, new Answer.Pairs(pairs()),
                                            6, new Answer.Text("Bread, \"peace\""))));
        }

        private static Map<String, String> pairs() {
            return Map.of("1914", "k1", "1917", "k2");
        }

        @Test
        void takesAnEmptyCellForNoAnswer() {
            assertThat(read(HEAD, "A,,,,,,,")).isEqualTo(new Read.Good(7, "A", 1, null, Map.of()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "A,1|``|wrong-columns",
                    "A,one,,,,,,|/number|bad-number",
                    "A,,yesterday,,,,,|/submittedAt|bad-time",
                    "A,,,k9,,,,|/answers/1/options/0|unknown-option",
                    "A,,,,,,k1,|/answers/5|bad-pairs",
                    "A,\"b\"c,,,,,,|``|malformed-request"
                })
        void tellsWhatIsWrong(String line, String pointer, String code) {
            assertThat(read(HEAD, line))
                    .isInstanceOfSatisfying(
                            Read.Bad.class,
                            bad -> {
                                assertThat(bad.pointer()).isEqualTo(pointer);
                                assertThat(bad.code()).isEqualTo(code);
                            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "number,1", "learner,learner", "learner,colour", "learner,01"})
        void knowsWhatIsNoHead(String head) {
            assertThatThrownBy(() -> CsvHead.of(head)).isInstanceOf(CsvHead.Unusable.class);
        }
    }

    private static Read read(@Nullable String head, String line) {
        return SheetReader.of(TestPapers.PAPER, head, NOW).read(new Line(7, line, null));
    }
}
