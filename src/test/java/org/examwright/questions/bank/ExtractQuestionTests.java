package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.examwright.JourneyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class ExtractQuestionTests {
    @Autowired private BankKit kit;

    @Test
    void isStoredWithItsExtractAndFoundByItsWords() {
        var place = kit.place();

        var made =
                kit.teacher(place)
                        .post(kit.questions(place), question(place, 0, "Lvov stayed at home."));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/extracts/0/passages/0/quote").asString())
                .isEqualTo("Lvov stayed at home.");
        assertThat(made.json().at("/extracts/0/author").asString()).isEqualTo("A neighbour");
        var found = kit.teacher(place).get(kit.questions(place) + "?q=stayed");
        assertThat(found.json().at("/items/0/id").asString()).isEqualTo(made.member("id"));
    }

    @Test
    void isRefusedWhereItsExtractIsNotTheTextOfTheSource() {
        var place = kit.place();

        var refused =
                kit.teacher(place)
                        .post(kit.questions(place), question(place, 1, "Lvov stayed at home."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString())
                .isEqualTo("/extracts/0/passages/0");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("evidence-not-exact");
    }

    @Test
    void followsTheTextOfItsSourceAndGoesStaleWithoutIt() {
        var place = kit.place();
        var id =
                kit.teacher(place)
                        .post(kit.questions(place), question(place, 0, "Lvov stayed at home."))
                        .member("id");

        replaceNotes(
                place,
                "# It rained\n\nNobody slept.\n\nOrlov led.\n\nLvov stayed at home. Witte too.\n");
        assertThat(eventually(id, place, "/extracts/0/passages/0/line", "7")).isEqualTo("7");
        replaceNotes(place, "# The march\n\nNobody stayed.\n");
        assertThat(eventually(id, place, "/stale", "true")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{'title': 'A letter', 'provenance': 'Of 1905'}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'passages': []}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'passages': [null]}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'passages': [{}]}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'passages': [{'sourceId': null,"
                        + " 'line': 5}]}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'passages': 7}",
                "{'title': 'A letter', 'provenance': 'Of 1905', 'key': 'x'}"
            })
    void isRefusedWhereItsExtractIsBroken(String extract) {
        var place = kit.place();
        var body = "{'type': 'ESSAY', 'stem': 'How far?', 'extracts': [%s]}".formatted(extract);

        var refused = kit.teacher(place).post(kit.questions(place), body.replace('\'', '"'));

        assertThat(refused.status()).as(refused.toString()).isIn(400, 422);
    }

    @Test
    void canBeSentBackAsItWasShown() {
        var place = kit.place();
        var made =
                kit.teacher(place)
                        .post(kit.questions(place), question(place, 0, "Lvov stayed at home."));
        var path = "/v1/questions/" + made.member("id");

        var sent = kit.teacher(place).with("If-Match", "*").put(path, made.text());

        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        assertThat(sent.json().path("version").asInt()).isEqualTo(2);
        assertThat(sent.json().path("extracts")).isEqualTo(made.json().path("extracts"));
    }

    private static String question(BankKit.Place place, int shift, String quote) {
        return """
        {"type": "SHORT_ANSWER", "stem": "Who, according to the extract, did not march?", "marks": 1,
         "markScheme": {"rule": "ALL", "points": [{"marks": 1, "text": "Lvov", "accept": [], "reject": []}]},
         "extracts": [{"title": "A neighbour remembers", "author": "A neighbour", "provenance": "Memories, 1931",
           "passages": [{"sourceId": "%s", "sourceVersion": 1, "line": 5, "start": %d, "end": %d, "quote": "%s"}]}]}
        """
                .formatted(place.source(), shift, shift + quote.length(), quote);
    }

    private String eventually(String id, BankKit.Place place, String pointer, String wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (true) {
            var is = kit.teacher(place).get("/v1/questions/" + id).json().at(pointer).asString();
            if (is.equals(wanted) || System.nanoTime() > deadline) {
                return is;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void replaceNotes(BankKit.Place place, String text) {
        var replaced =
                kit.teacher(place)
                        .with("If-Match", "*")
                        .put(
                                "/v1/sources/" + place.source(),
                                Map.of(
                                        "title",
                                        "Notes",
                                        "text",
                                        text,
                                        "mediaType",
                                        "text/markdown"));
        assertThat(replaced.status()).as(replaced.toString()).isLessThan(300);
    }
}
