package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTests {
    private static final Span REIGN = new Span(1509, 1547);

    @Test
    void narrowsToDatesThatFillLessThanHalfOfIt() {
        assertThat(REIGN.around(List.of(1529, 1527, 1533))).isEqualTo(new Span(1525, 1535));
    }

    @Test
    void staysWithinItself() {
        assertThat(REIGN.around(List.of(1511, 1509, 1512))).isEqualTo(new Span(1509, 1515));
        assertThat(REIGN.around(List.of(1541, 1546, 1547))).isEqualTo(new Span(1540, 1547));
    }

    @Test
    void staysWhereDatesFillHalfOfItOrAreFew() {
        assertThat(REIGN.around(List.of(1512, 1520, 1540))).isEqualTo(REIGN);
        assertThat(REIGN.around(List.of(1529, 1533))).isEqualTo(REIGN);
    }

    @Test
    void neverBecomesASingleYear() {
        assertThat(REIGN.around(List.of(1530, 1530, 1530))).isEqualTo(REIGN);
    }

    @Test
    void staysWhereItIsShort() {
        Span decade = new Span(1923, 1930);
        assertThat(decade.around(List.of(1924, 1925, 1926))).isEqualTo(decade);
    }
}
