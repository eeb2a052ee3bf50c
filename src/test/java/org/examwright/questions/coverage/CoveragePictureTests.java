package org.examwright.questions.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.drawing.Pictures;
import org.examwright.platform.drawing.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CoveragePictureTests {
    @ParameterizedTest(name = "{0} topics, {1} themes, {2} pixels")
    @CsvSource({
        "13, 7, 390",
        "13, 7, 718",
        "13, 7, 1120",
        "40, 12, 390",
        "40, 12, 718",
        "40, 12, 1120",
        "1, 0, 320",
        "60, 40, 320"
    })
    void everyCellStandsWithinThePictureAndHoldsItsNumbers(int topics, int themes, int width) {
        var picture = Samples.invented(topics, Math.max(1, themes)).svg(width);

        Pictures.check(picture);
        var cells = Pictures.elements(picture, "g");
        assertThat(cells.getLength()).isEqualTo((topics + 1) * (Math.max(1, themes) + 2));
        for (int i = 0; i < cells.getLength(); i++) {
            holdsItsNumbers((Element) cells.item(i), width);
        }
    }

    private static void holdsItsNumbers(Element cell, int width) {
        var box = (Element) cell.getElementsByTagName("rect").item(0);
        double left = number(box, "x");
        double right = left + number(box, "width");
        assertThat(right).isLessThanOrEqualTo(width);
        var texts = cell.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            double half =
                    Typeface.BOLD.width(text.getTextContent().strip(), number(text, "font-size"))
                            / 2;
            if (right - left > 16) {
                assertThat(number(text, "x") - half).isGreaterThanOrEqualTo(left - 3);
                assertThat(number(text, "x") + half).isLessThanOrEqualTo(right + 3);
            }
        }
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "\" onload=\"x", "a\u202Eb\u0000\uD800", " "})
    void noNameBecomesMarkup(String name) {
        var topic = new Topic(Samples.id(1), name, null, null, null, List.of());
        var theme = new Theme(Samples.id(2), name, null);
        var event = Samples.event(1, List.of(name), List.of(name));
        var known = Samples.known(List.of(topic), List.of(theme), List.of(event));

        Pictures.check(Samples.of(name, known, 3).svg(390));
        Pictures.check(Samples.of(name, known, 3).svg(1120));
    }

    @Test
    void aLongNameIsWrapped() {
        var form = GridForm.of(718, 9);

        assertThat(form.heading("Trade and the building of moles").lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> Typeface.REGULAR.width(line, 11) <= 120);
    }

    @Test
    void saysWhatItIsForThoseWhoCannotSeeIt() {
        assertThat(Samples.invented(13, 7).svg(718))
                .contains("A grid of 13 topics and 7 themes: 91 facts")
                .contains("in review");
    }

    @Test
    void thePackIsDrawn() {
        Pictures.check(Samples.pack().svg(1120));
    }
}
