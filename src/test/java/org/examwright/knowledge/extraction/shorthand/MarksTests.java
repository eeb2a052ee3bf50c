package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that notes set in their lines, each line beside what is read of it. */
class MarksTests {
    private static final String QUESTION = "Q. Which Act gave the vote to Kiel?";

    private static String read(String line) {
        ShortForms forms = new ShortForms(Stream.of(QUESTION, line).toList());
        StringBuilder read = new StringBuilder();
        int from = 0;
        for (ShortForms.Swap swap : forms.in(line)) {
            read.append(line, from, swap.start()).append(swap.words());
            from = swap.end();
        }
        return read.append(line, from, line.length()).toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A. Salt Duties Act 1818 | Salt Duties Act 1818
                    A: Holm died in 1818 | Holm died in 1818
                    Q. Which Act was it? A. Salt Duties Act 1818 | Which Act was it? Salt Duties Act 1818
                    Holm's massacre, 4 Nov 1794 NS | Holm's massacre, 4 Nov 1794
                    24 Oct (OS) Holm took Kiel | 24 Oct Holm took Kiel
                    4 November NS Holm's massacre | 4 November Holm's massacre
                    World War1 began in 1914 | World War I began in 1914
                    Kiel in World War2 | Kiel in World War II
                    WW1 began in 1914, not WWII | World War I began in 1914, not World War II
                    pre-WW1 Kiel | pre-World War I Kiel
                    Thomas A. Holm died | Thomas A. Holm died
                    The NS took Kiel in 1940 | The NS took Kiel in 1940
                    Holm rode into PARIS in 1814 | Holm rode into Paris in 1814
                    PARIS falls in 1814 | Paris falls in 1814
                    TREATY OF PARIS signed | TREATY OF PARIS signed
                    Holm joined NATO in 1951 | Holm joined NATO in 1951
                    """)
    void areNoPartOfItsSentences(String typed, String read) {
        assertThat(read(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"A. Holm died in 1818", "B. Holm died in 1818"})
    void areInitialsOnAPageWithoutQuestions(String line) {
        assertThat(new ShortForms(List.of(line)).in(line)).isEmpty();
    }
}
