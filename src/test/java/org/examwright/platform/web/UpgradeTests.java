package org.examwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that offer to go on in HTTP/2, as Java's own does, are served like all others. */
@JourneyTest
class UpgradeTests {
    @LocalServerPort int port;
    @Autowired TestSchools schools;

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000, 500_000})
    void takesABodyOfAnySizeWithSuchAnOffer(int characters) throws Exception {
        var title = "x".repeat(characters);

        var answer = post("{\"title\": \"" + title + "\"}");

        assertThat(answer.statusCode()).isIn(201, 400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .matches("application/(problem\\+)?json.*");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/courses"))
                            .header("Authorization", "Bearer " + schools.create().teacher())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
