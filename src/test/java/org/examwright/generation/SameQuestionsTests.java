package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same notes, seed and version: the same questions, whoever asks and wherever. */
class SameQuestionsTests {
    @TempDir Path folder;

    @Test
    void areWrittenByTwoProcessesInTwoZonesAndLanguagesForTwoSchools() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        List<Process> both =
                List.of(
                        start(here, "Europe/London", "en", "GB"),
                        start(there, "Pacific/Auckland", "tr", "TR"));
        for (Process process : both) {
            assertThat(process.waitFor()).isZero();
        }

        List<String> questions = Files.readAllLines(here);
        List<String> again = Files.readAllLines(there);

        assertThat(questions).hasSizeGreaterThan(400);
        assertThat(again).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(again.get(i)).isEqualTo(questions.get(i));
        }
    }

    private Process start(Path out, String zone, String language, String country)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC"));
        command.add("-Duser.timezone=" + zone);
        command.add("-Duser.language=" + language);
        command.add("-Duser.country=" + country);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(AskedElsewhere.class.getName());
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
