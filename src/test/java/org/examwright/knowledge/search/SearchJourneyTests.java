package org.examwright.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;

    @BeforeAll
    void aCourseFromThePack() {
        teacher = api.as(schools.create().teacher());
        var pack = Map.of("pack", "ussr-1917-1985");
        course = teacher.post("/v1/courses", pack).header("Location");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "Zinovyev, Zinoviev",
        "Brezniev, Brezhnev",
        "Krushchev, Khrushchev",
        "Grigori Zinovyev, Zinoviev",
        "zinoviev, Zinoviev"
    })
    void anActorIsFoundFirstThoughItsNameIsMisspelt(String asked, String name) {
        var first = search("q=" + encoded(asked)).getFirst();

        assertThat(first.at("/kind").asString()).isEqualTo("ACTOR");
        assertThat(first.at("/name").asString()).contains(name);
        assertThat(spans(first)).anyMatch(span -> span.contains(name));
    }

    @Test
    void aMisspeltNameFindsTheEventsAndPassagesToo() {
        var kinds =
                search("limit=200&q=Zinovyev").stream()
                        .map(hit -> hit.at("/kind").asString())
                        .toList();

        assertThat(kinds).contains("EVENT", "PASSAGE");
    }

    @Test
    void wordsAreFoundInAllTheirForms() {
        var hits = search("q=" + encoded("collectivised farms") + "&limit=200");

        assertThat(hits).anyMatch(hit -> spans(hit).contains("collectivisation"));
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.at("/snippet/spans").size()).isPositive());
    }

    @Test
    void wordsInQuotesStandTogether() {
        var phrase = search("limit=200&q=" + encoded("\"Central Committee\""));
        var apart = search("limit=200&q=" + encoded("\"Committee Central\""));

        assertThat(phrase)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(text(hit)).containsIgnoringCase("Central Committee"));
        assertThat(apart).isEmpty();
    }

    @Test
    void aPassageIsShownAtItsPlace() {
        var hit = search("kind=PASSAGE&q=Kronstadt").getFirst();
        var source = hit.at("/place/source/id").asString();
        var lines = teacher.get("/v1/sources/" + source + "/text").text().split("\r?\n");

        var line = lines[hit.at("/place/line").asInt() - 1].codePoints().toArray();
        int start = hit.at("/place/start").asInt();
        var part = new String(line, start, hit.at("/place/end").asInt() - start);
        assertThat(text(hit)).isEqualTo(part).contains("Kronstadt");
        assertThat(spans(hit)).contains("Kronstadt");
        assertThat(hit.at("/name").isNull()).isTrue();
    }

    @Test
    void oneKindIsFoundAlone() {
        assertThat(search("kind=TERM&limit=200&q=party"))
                .isNotEmpty()
                .allMatch(hit -> hit.at("/kind").asString().equals("TERM"));
        assertThat(teacher.get(course + "/search?q=a&kind=CROWD").status()).isEqualTo(400);
    }

    @Test
    void pagesTogetherAreTheWholeInTheSameOrder() {
        var whole = search("q=Stalin&limit=200").stream().map(hit -> id(hit)).toList();
        var pages = new ArrayList<String>();
        var path = course + "/search?q=Stalin&limit=60";
        var page = teacher.get(path).json();
        page.at("/items").forEach(hit -> pages.add(id(hit)));
        while (page.at("/next").isString() && pages.size() < 200) {
            page = teacher.get(path + "&cursor=" + page.at("/next").asString()).json();
            page.at("/items").forEach(hit -> pages.add(id(hit)));
        }

        assertThat(pages).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%00", "a%00b"})
    void whatCannotBeAskedIsRefused(String asked) {
        var refused = teacher.get(course + "/search?q=" + asked.replace(" ", "%20"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.member("code")).isEqualTo("search-invalid");
        assertThat(teacher.get(course + "/search").status()).isEqualTo(422);
        assertThat(teacher.get(course + "/search?q=" + "a".repeat(201)).status()).isEqualTo(422);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        assertThat(teacher.get(course + "/search?q=a%ED%A0%80").status()).isEqualTo(400);
        assertThat(teacher.get(course + "/events?q=%FF").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the of and",
                "\"\"",
                "\"",
                "-Stalin",
                "- | & ! ( ) : * <-> \\ '",
                "':*'\\",
                "قال لينين",
                "\u202Eנינל",
                "%_\\%",
                "a & b:*",
                "🪨🪨",
                "Stalin or -Lenin",
                "\"the\"",
                "http://e.org/?a=b&c",
                "or OR or"
            })
    void oddWordsFindLittleAndBreakNothing(String asked) {
        var answer = teacher.get(course + "/search?q=" + encoded(asked));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/items").size()).isLessThanOrEqualTo(10);
    }

    @Test
    void anotherSchoolFindsNothingAndNotEvenTheCourse() {
        var other = api.as(schools.create().teacher());
        var empty = other.post("/v1/courses", Map.of("title", "Empty")).header("Location");

        assertThat(other.get(course + "/search?q=Stalin").status()).isEqualTo(404);
        assertThat(other.get(empty + "/search?q=Stalin").json().at("/items")).isEmpty();
    }

    private List<JsonNode> search(String query) {
        return teacher.get(course + "/search?" + query).json().at("/items").valueStream().toList();
    }

    private static String id(JsonNode hit) {
        return hit.at("/id").asString();
    }

    private static String text(JsonNode hit) {
        return hit.at("/snippet/text").asString();
    }

    private static List<String> spans(JsonNode hit) {
        var points = text(hit).codePoints().toArray();
        return hit.at("/snippet/spans")
                .valueStream()
                .map(
                        span -> {
                            int start = span.at("/start").asInt();
                            return new String(points, start, span.at("/end").asInt() - start);
                        })
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
