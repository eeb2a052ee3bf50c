package org.examwright.questions.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "600,000 members       | 600000  | false | members",
                "about 2.4 million     | 2400000 | false | ''",
                "60%                   | 60      | false | %",
                "60 per cent           | 60      | false | %",
                "£5 million            | 5000000 | false | ''",
                "Twelve                | 12      | false | ''",
                "Tenth Party Congress  | 10      | true  | party congress",
                "the 3rd plan          | 3       | true  | plan",
                "10-20 towns           | 10      | false | towns"
            })
    void isRead(String text, BigDecimal value, boolean ordinal, String unit) {
        Quantity read = Objects.requireNonNull(Quantity.parse(text));

        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.ordinal()).isEqualTo(ordinal);
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1, 3, 2", "members", "Lenin", "none of them"})
    void isNothingElse(String text) {
        assertThat(Quantity.parse(text)).isNull();
    }

    @Property
    void anyTextIsReadWithoutAnAccident(@ForAll String text) {
        @Nullable Quantity read = Quantity.parse(text);

        assertThat(read == null || read.value().signum() >= 0).isTrue();
    }
}
