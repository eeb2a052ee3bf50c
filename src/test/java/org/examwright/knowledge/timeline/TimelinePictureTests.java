package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.platform.drawing.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePictureTests {
    private static final LocalDate DAY = LocalDate.of(-43, 3, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</text></svg><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "&xxe; ]]> <!-- -->",
                "a\u202Eb\u2066c\u0000d\u0007e\uD800f\uFFFE",
                "𝔊𝔯𝔢𝔞𝔱 🪨 שלום قال",
                " "
            })
    void noTextBecomesMarkup(String text) {
        var picture = picture(text, "Mole", List.of(text));
        var other = picture("The Board", text, List.of("Trade"));

        Pictures.check(picture);
        Pictures.check(other);
    }

    @Test
    void saysWhatItIsForThoseWhoCannotSeeIt() {
        var picture = picture("The Board began the mole", "Mole", List.of("Trade"));

        assertThat(picture)
                .contains("role=\"img\"")
                .contains("<title id=\"picture-title\">Harbours</title>")
                .contains("Lanes from top to bottom: Mole")
                .contains("<title>15 Mar 44 BC: The Board began the mole</title>");
    }

    @Test
    void aCourseWithoutEventsHasAPictureThatSaysSo() {
        var picture = Samples.invented(0, 0, 0, 1).svg(390);

        Pictures.check(picture);
        assertThat(picture).contains("No events");
    }

    @Test
    void theSameEventsGiveTheSamePicture() {
        assertThat(Samples.invented(80, 3, 4, 9).svg(800))
                .isEqualTo(Samples.invented(80, 3, 4, 9).svg(800));
    }

    @Test
    void thePackIsDrawnAtEveryWidth() {
        var pack = Samples.pack();
        for (int width : List.of(320, 390, 718, 1120, 4000)) {
            Pictures.check(pack.svg(width));
        }
    }

    private static String picture(String label, String lane, List<String> themes) {
        var event = new Happening(label, DAY, DAY, "15 Mar 44 BC", false, 0, 1);
        var lanes = Lanes.of(List.of(new Lane(lane, List.of(event))), 390);
        var heading = new TimelinePicture.Heading("Harbours", "1 event");
        return new TimelinePicture(heading, themes, lanes).svg();
    }
}
