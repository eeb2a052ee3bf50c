package org.examwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void keepsAFormulaAText(String text) {
        var cell = Csv.text(text);

        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,=1", "a;=1", "a\t=1", "a\n=1", "a\r=1", "a\"=1"})
    void keepsACellWholeWhateverASpreadsheetSplitsAt(String text) {
        assertThat(Csv.text(text)).startsWith("\"").endsWith("\"");
    }

    @Test
    void doublesQuotes() {
        assertThat(Csv.text("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12A-07", "Žižek", "李雷", "\uD83D\uDE00", "O'Neil", "a=b"})
    void leavesOtherTextAlone(String text) {
        assertThat(Csv.text(text)).isEqualTo(text);
    }

    @Test
    void writesNumbersAsNumbersAlsoBelowZero() {
        assertThat(Csv.number(new BigDecimal("-2.50"))).isEqualTo("-2.5");
        assertThat(Csv.number(1e-12)).isEqualTo("0");
    }
}
