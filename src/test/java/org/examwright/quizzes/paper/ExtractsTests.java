package org.examwright.quizzes.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.platform.Json;
import org.examwright.questions.Extract;
import org.examwright.questions.Question;
import org.examwright.sources.Evidence;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ExtractsTests {
    private static final Extract LETTER =
            new Extract(
                    "A letter to the king",
                    "The burgesses",
                    "A letter of August 1485",
                    "Public domain",
                    List.of(quote(3, "We <fear> for our wool."), quote(5, "Send us ships.")));
    private static final Extract STUDY =
            new Extract(
                    "Trade and the crown",
                    null,
                    "A study of 1931",
                    null,
                    List.of(quote(1, "They feared nothing.")));

    @Test
    void standAboveTheQuestionWithWhereTheyComeFrom() {
        var page = Jsoup.parse(Paper.page(Samples.sheet(on(LETTER, STUDY))));

        assertThat(page.select(".extract .from").eachText())
                .containsExactly(
                        "Extract A. The burgesses. A letter to the king. A letter of August 1485."
                                + " Public domain",
                        "Extract B. Trade and the crown. A study of 1931");
        assertThat(page.select(".extract .words").eachText())
                .containsExactly(
                        "We <fear> for our wool.", "Send us ships.", "They feared nothing.");
        assertThat(page.select(".extract + .extract + .ask")).hasSize(1);
    }

    @Test
    void aloneOneNeedsNoLetter() {
        var page = Jsoup.parse(Paper.page(Samples.sheet(on(STUDY))));

        assertThat(page.select(".from").text())
                .isEqualTo("Extract. Trade and the crown. A study of 1931");
    }

    @Test
    void areOnlyNamedInTheMarkScheme() {
        var page = Jsoup.parse(MarkSchemePage.page(Samples.sheet(on(LETTER)), _ -> "Notes"));

        assertThat(page.select(".from").text()).startsWith("Extract. The burgesses.");
        assertThat(page.text()).doesNotContain("Send us ships.");
    }

    private static Evidence quote(int line, String words) {
        return new Evidence(Samples.NOTES, 1, line, 0, words.length(), words);
    }

    private static Question on(Extract... extracts) {
        ObjectNode whole = Json.MAPPER.valueToTree(Samples.choice());
        whole.set("extracts", Json.MAPPER.valueToTree(List.of(extracts)));
        return Json.MAPPER.treeToValue(whole, Question.class);
    }
}
