package org.examwright.knowledge.packs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.examwright.platform.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTests {
    @Test
    void keepsFilesAsTheyAre() {
        var files = Map.of("pack.yaml", "id: x".getBytes(UTF_8), "notes/a.md", new byte[] {1, 2});

        var archive = PackArchive.write(files);

        assertThat(PackArchive.read(archive)).containsExactlyInAnyOrderEntriesOf(files);
        assertThat(PackArchive.write(PackArchive.read(archive))).isEqualTo(archive);
    }

    @Test
    void looksIntoTheOneFolderThatAllLieIn() {
        var archive =
                PackArchive.write(
                        Map.of(
                                "my pack/pack.yaml", new byte[] {1},
                                "my pack/notes/a.md", new byte[] {2},
                                "__MACOSX/my pack/._a.md", new byte[] {3},
                                "my pack/.DS_Store", new byte[] {4}));

        assertThat(PackArchive.read(archive)).containsOnlyKeys("pack.yaml", "notes/a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.yaml",
                "notes/../../etc/passwd",
                "/etc/passwd",
                "C:\\notes\\a.md",
                "notes\\a.md",
                "notes/a\u0000.md",
                "notes/a\n.md",
                "./pack.yaml"
            })
    void refusesAnOddName(String name) {
        var refusal = refusal(PackArchive.write(Map.of(name, new byte[] {1})));

        assertThat(refusal.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("no file may have"));
    }

    @Test
    void refusesTheSameNameTwice() throws IOException {
        var archive = PackArchive.write(Map.of("notes/a.md", ONE, "notes/b.md", ONE));
        var twice = new String(archive, ISO_8859_1).replace("notes/b.md", "notes/a.md");

        assertThat(refusal(twice.getBytes(ISO_8859_1)).faults())
                .containsExactly(
                        new PackFault("notes/a.md", "file", "stands twice in the archive"));
    }

    @Test
    void stopsUnpackingAZipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("notes/a.md"));
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }

        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PackArchive.read(bytes.toByteArray()))
                .satisfies(problem -> assertThat(problem.type().status()).isEqualTo(413));
    }

    @Test
    void stopsAtTooManyFiles() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3000; i++) {
                zip.putNextEntry(new ZipEntry("notes/" + i + ".md"));
            }
        }

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PackArchive.read(bytes.toByteArray()))
                .satisfies(problem -> assertThat(problem.type().status()).isEqualTo(413));
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(refusal("hello".getBytes(UTF_8)).faults()).hasSize(1);
        assertThat(refusal(new byte[0]).faults()).hasSize(1);
        assertThat(refusal(PackArchive.write(Map.of())).faults()).hasSize(1);
    }

    @Test
    void refusesADamagedArchive() {
        var archive =
                PackArchive.write(
                        Map.of(
                                "pack.yaml",
                                new Random(1)
                                        .doubles(400)
                                        .boxed()
                                        .toList()
                                        .toString()
                                        .getBytes(UTF_8)));
        archive[archive.length / 2 - 20] ^= 0x7f;

        assertThat(refusal(archive).faults().getFirst().detail()).startsWith("cannot be unpacked");
    }

    @Test
    void refusesANameThatIsNotUtf8() {
        var archive = PackArchive.write(Map.of("notes/aaaa.md", ONE));
        for (int i = 0; i < archive.length - 1; i++) {
            if (archive[i] == 'a' && archive[i + 1] == 'a') {
                archive[i] = (byte) 0xff;
            }
        }

        assertThat(refusal(archive).faults()).hasSize(1);
    }

    private static final byte[] ONE = {'x'};

    private static BrokenPack refusal(byte[] archive) {
        var refusal = catchThrowableOfType(BrokenPack.class, () -> PackArchive.read(archive));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
