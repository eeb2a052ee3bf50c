package org.examwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.examwright.analysis.SmallClass.ROWS;
import static org.examwright.analysis.SmallClass.STEMS;
import static org.examwright.analysis.SmallClass.four;
import static org.examwright.analysis.SmallClass.sit;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.platform.Csv;
import org.examwright.platform.drawing.Pictures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The worked example of the statistics, sat by a class: five learners, four items of one mark. */
@JourneyTest
@Import(ExamKit.class)
class AnalysisJourneyTests {
    private static final Offset<Double> LAST_DIGIT = within(0.00005);

    @Autowired ExamKit kit;

    @Test
    void aTeacherReadsWhatAClassDid() {
        var exam = kit.exam(four());
        var assignment = exam.set(Map.of("passMark", 50));
        sit(exam, assignment, ROWS);

        var read = exam.teacher().get("/v1/assignments/" + assignment + "/analysis");

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        var test = read.json().path("test");
        assertThat(test.path("mean").asDouble()).isCloseTo(2.2, LAST_DIGIT);
        assertThat(test.path("deviation").asDouble()).isCloseTo(1.4832, LAST_DIGIT);
        assertThat(test.path("skewness").asDouble()).isCloseTo(-0.5516, LAST_DIGIT);
        assertThat(test.path("kurtosis").asDouble()).isCloseTo(0.8678, LAST_DIGIT);
        assertThat(test.path("reliability").asDouble()).isCloseTo(66.6667, LAST_DIGIT);
        assertThat(test.path("standardError").asDouble()).isCloseTo(0.8563, LAST_DIGIT);
        assertThat(test.path("tooFew").asBoolean()).isTrue();
        var items = read.json().path("items");
        assertThat(figures(items, "discrimination"))
                .zipSatisfy(
                        List.of(68.6406, 48.0384, 58.3333, 14.0028),
                        (found, wanted) -> assertThat(found).isCloseTo(wanted, LAST_DIGIT));
        assertThat(figures(items, "effectiveWeight"))
                .zipSatisfy(
                        List.of(25.0980, 26.2140, 27.2844, 21.4036),
                        (found, wanted) -> assertThat(found).isCloseTo(wanted, LAST_DIGIT));
        assertThat(items.at("/0/stem").asString()).isEqualTo(STEMS.getFirst());
        assertThat(items.at("/3/options/1/statistics/chosen").asInt()).isEqualTo(3);
        assertThat(items.at("/0/options/0/working").isNull()).isTrue();
        assertThat(read.json().at("/passed/attempts").asInt()).isEqualTo(4);
        assertThat(read.json().at("/histogram/2/attempts").asInt()).isEqualTo(2);
        assertThat(read.json().at("/byAttempt/ALL/attempts").asInt()).isEqualTo(5);
        var again =
                exam.teacher()
                        .with("If-None-Match", read.header("ETag"))
                        .get("/v1/assignments/" + assignment + "/analysis");
        assertThat(again.status()).isEqualTo(304);
        assertThat(exam.lms().get("/v1/assignments/" + assignment + "/analysis").status())
                .isEqualTo(403);
    }

    @Test
    void aSpreadsheetIsGivenATable() {
        var exam = kit.exam(four());
        var assignment = exam.set(Map.of());
        sit(exam, assignment, ROWS);

        var table =
                exam.teacher()
                        .with("Accept", "text/csv")
                        .get("/v1/assignments/" + assignment + "/analysis");
        var lines = table.text().lines().toList();

        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(lines).hasSize(1 + 1 + 4 + 4 * 4);
        assertThat(lines.getFirst()).startsWith("what,slot,question,version,type,option,text");
        assertThat(lines.get(1)).startsWith("TEST,").contains(",2.2,");
        assertThat(lines.get(6)).startsWith("ITEM,1,").contains(STEMS.getFirst());
        var marked =
                exam.teacher()
                        .with("Accept", "text/csv")
                        .get("/v1/assignments/" + assignment + "/analysis?bom=true");
        assertThat(marked.text()).isEqualTo(Csv.BOM + table.text());
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("null", "NaN"));
    }

    @Test
    void aQuestionIsReadOverAllThatAskedIt() {
        var exam = kit.exam(four());
        sit(exam, exam.set(Map.of()), ROWS);
        sit(exam, exam.set(Map.of()), List.of("1000", "0111"));
        var path = "/v1/questions/" + exam.questions().getFirst() + "/statistics";

        var read = exam.teacher().get(path);

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(read.json().path("assignments").asInt()).isEqualTo(2);
        assertThat(read.json().at("/pooled/statistics/attempts").asInt()).isEqualTo(7);
        assertThat(read.json().at("/pooled/statistics/facility").asDouble())
                .isCloseTo(5 / 7.0, within(1e-12));
        assertThat(read.json().at("/versions/0/version").asInt()).isEqualTo(1);
        assertThat(read.json().at("/pooled/options/0/statistics/chosen").asInt()).isEqualTo(5);
        var table = exam.teacher().with("Accept", "text/csv").get(path);
        assertThat(table.text().lines().toList().get(1)).startsWith("POOLED,");
        var unasked = exam.teacher().get("/v1/questions/" + exam.quiz() + "/statistics");
        assertThat(unasked.status()).isEqualTo(404);
    }

    @Test
    void figuresCanBeLookedAt() {
        var exam = kit.exam(four());
        var assignment = exam.set(Map.of("passMark", 50));
        sit(exam, assignment, ROWS);
        var viewer = exam.teacher().with("Accept", "image/svg+xml");
        var path = "/v1/assignments/" + assignment + "/analysis?attempts=ALL&picture=";

        var histogram = viewer.get(path + "HISTOGRAM&width=390");
        var map = viewer.get(path + "ITEM_MAP");
        var trace = viewer.get("/v1/questions/" + exam.questions().getFirst() + "/statistics");

        assertThat(List.of(histogram, map, trace))
                .allSatisfy(
                        picture -> {
                            assertThat(picture.status()).as(picture.toString()).isEqualTo(200);
                            assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
                            Pictures.check(picture.text());
                        });
        assertThat(histogram.text()).contains("5 attempts", "mean 2.2", "pass 2");
        assertThat(trace.text()).contains("too few");
        assertThat(viewer.get(path + "PIE").status()).isEqualTo(400);
        assertThat(viewer.get(path + "ITEM_MAP&width=12").status()).isEqualTo(422);
    }

    private static List<Double> figures(JsonNode items, String name) {
        return items.valueStream()
                .map(item -> item.path("statistics").path(name).asDouble())
                .toList();
    }
}
