package org.examwright.questions.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTests {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "collectivisation, collectivization",
        "die, died",
        "held, hold",
        "leader, leaders",
        "Stalin’s, Stalin",
        "policies, policy"
    })
    void takesFormsOfAWordTogether(String one, String other) {
        assertThat(Text.of(one).stems()).isEqualTo(Text.of(other).stems());
    }

    @Test
    void keepsWordsWithHyphensAndNumbersWhole() {
        assertThat(Text.of("The All-Russian Congress, 600,000 members in 1918-21").words())
                .extracting(Word::text)
                .containsExactly(
                        "The", "All-Russian", "Congress", "600,000", "members", "in", "1918", "21");
    }

    @Test
    void tellsQuotationsFromApostrophes() {
        Pattern not = Pattern.compile("not");

        assertThat(Text.of("He said ‘it’s not so’ then").find(not)).isNull();
        assertThat(Text.of("He said “not so” then").find(not)).isNull();
        assertThat(Text.of("The workers’ party did not meet").find(not)).isEqualTo("not");
        assertThat(Text.of("the men's plan was not the boss's").find(not)).isEqualTo("not");
    }

    @Test
    void shieldsNamesWrittenWithACapital() {
        Phrases names = new Phrases().add("False Tsar", 1);

        assertThat(Text.of("Who was the False Tsar?", names).find(Pattern.compile("(?i)false")))
                .isNull();
        assertThat(Text.of("Who was the false tsar?", names).find(Pattern.compile("(?i)false")))
                .isEqualTo("false");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Text.of("🐎 ran").length()).isEqualTo(5);
    }
}
