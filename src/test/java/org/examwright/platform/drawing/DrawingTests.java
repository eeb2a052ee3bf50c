package org.examwright.platform.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.examwright.platform.drawing.Paragraph.Form;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTests {
    private static final Form FORM = new Form(Typeface.REGULAR, 12, 3);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"i, 222", "W, 944", "0, 556", "é, 556", "€, 556", "ж, 669", "東, 1100"})
    void everyLetterHasItsWidthAndALittleMore(String letter, double thousandths) {
        assertThat(Typeface.REGULAR.width(letter, 1000)).isCloseTo(thousandths * 1.05, within(1.0));
    }

    @Test
    void boldIsWider() {
        var text = "Treaty of Tilsit";

        assertThat(Typeface.BOLD.width(text, 12)).isGreaterThan(Typeface.REGULAR.width(text, 12));
    }

    @Nested
    class AParagraph {
        @Test
        void breaksBetweenWords() {
            var form = new Form(Typeface.REGULAR, 10, 9);

            assertThat(Paragraph.of("the old harbour mole", form, 60).lines())
                    .containsExactly("the old", "harbour", "mole");
        }

        @Test
        void thatIsTooLongEndsWithAnEllipsis() {
            var cut = Paragraph.of("mole ".repeat(40).strip(), FORM, 60);

            assertThat(cut.lines()).hasSize(3);
            assertThat(cut.lines().getLast()).endsWith("…");
            assertThat(cut.whole()).isFalse();
        }

        @Property
        void neverIsWiderThanItsRoom(
                @ForAll @StringLength(max = 120) String text,
                @ForAll @IntRange(min = 30, max = 400) int width) {
            var plain = PlainText.of(text);
            var paragraph = Paragraph.of(plain, FORM, width);
            var balanced = Paragraph.balanced(plain, FORM, width);

            assertThat(paragraph.width()).isLessThanOrEqualTo(width);
            assertThat(balanced.width()).isLessThanOrEqualTo(width);
            assertThat(balanced.lines()).hasSize(paragraph.lines().size());
            if (paragraph.whole()) {
                assertThat(String.join("", paragraph.lines()).replace(" ", ""))
                        .isEqualTo(plain.replace(" ", ""));
            }
        }
    }

    static IntStream numbers() {
        return IntStream.range(-1, 12);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyColourCanBeReadOnWhite(int number) {
        assertThat(contrast(new Symbol(number).colour())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {Colours.INK, Colours.QUIET})
    void textCanBeReadOnWhite(String colour) {
        assertThat(contrast(colour)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void whatIsLeftOpenIsFound() {
        var svg = new Svg(10, 10, "A", "B").begin("g");

        assertThatIllegalStateException().isThrownBy(svg::picture);
    }

    @Test
    void plainTextIsWhatCanBeSeen() {
        assertThat(PlainText.of(" a\n\tb\u00a0\u202Ec\u200B\uD800 ")).isEqualTo("a b c");
    }

    private static double contrast(String colour) {
        var channels =
                IntStream.of(1, 3, 5)
                        .mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0)
                        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                        .toArray();
        double light = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
        return 1.05 / (light + 0.05);
    }
}
