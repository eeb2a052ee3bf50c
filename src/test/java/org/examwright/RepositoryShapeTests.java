package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of the files, which the compiler does not see. */
class RepositoryShapeTests {
    private static final int LONGEST_FILE = 300;

    @Test
    void noSourceFileIsTooLongToRead() {
        assertThat(tooLong(Path.of("src"))).isEmpty();
    }

    @Test
    void aFileThatIsTooLongIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "line\n".repeat(LONGEST_FILE + 1));

        assertThat(tooLong(folder)).containsExactly("Long.java has 301 lines");
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        var missing = new ArrayList<Path>();
        for (var folder : packages(Path.of("src/main/java"))) {
            var info = folder.resolve("package-info.java");
            if (!Files.exists(info)
                    || !read(info).contains("@NullMarked")
                    || !read(info).startsWith("/**")) {
                missing.add(folder);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTwoDecisionsShareANumber() {
        var numbers = new HashSet<String>();
        for (var page : list(Path.of("docs/decisions"))) {
            var name = page.getFileName().toString();
            assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
            assertThat(numbers.add(name.substring(0, 4))).as(name).isTrue();
        }
        assertThat(numbers).isNotEmpty();
    }

    @Test
    void everyTestClassCarriesTheSuffix() {
        assertThat(
                        javaFiles(Path.of("src/test/java"))
                                .filter(file -> read(file).contains("@Test\n"))
                                .map(file -> file.getFileName().toString())
                                .filter(name -> !name.endsWith("Tests.java"))
                                .filter(name -> !name.endsWith("Contract.java")))
                .isEmpty();
    }

    private static List<String> tooLong(Path root) {
        return javaFiles(root)
                .map(file -> file.getFileName() + " has " + read(file).lines().count() + " lines")
                .filter(line -> Integer.parseInt(line.split(" has | lines")[1]) > LONGEST_FILE)
                .toList();
    }

    private static List<Path> packages(Path root) {
        return javaFiles(root).map(Path::getParent).distinct().toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
