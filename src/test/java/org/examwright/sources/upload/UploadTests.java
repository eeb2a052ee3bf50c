package org.examwright.sources.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.examwright.platform.ProblemException;
import org.examwright.sources.documents.PdfFile;
import org.examwright.sources.documents.WordFile;
import org.examwright.sources.reading.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTests {

    @ParameterizedTest(name = "{0} named {1} is read as {2}")
    @CsvSource({
        "text/plain, notes.txt, TEXT",
        "text/plain, notes.md, MARKDOWN",
        "text/plain; charset=UTF-8, notes, TEXT",
        "text/html, notes.txt, HTML",
        "application/octet-stream, notes.md, MARKDOWN",
        ", page.htm, HTML"
    })
    void choosesTheReader(String type, String name, MediaKind kind) {
        assertThat(Upload.ofFile(bytes("Notes"), type, name).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} named {1} is refused")
    @CsvSource({
        "image/png, notes.txt",
        "application/octet-stream, notes",
        "text/plain; charset=iso-8859-1, notes.txt",
        ", notes.exe"
    })
    void refusesOtherTypes(String type, String name) {
        refuses(UploadProblem.MEDIA_TYPE, () -> Upload.ofFile(bytes("Notes"), type, name));
    }

    @ParameterizedTest(name = "a document sent as {0}, {1}")
    @CsvSource({
        "application/pdf, notes.pdf",
        "application/octet-stream, notes",
        "text/plain, notes.txt",
        "image/png, notes.docx"
    })
    void tellsADocumentByItsContent(String type, String name) {
        var pdf = new PdfFile("").paragraph("Notes").bytes();
        var word = new WordFile().paragraph("Notes").bytes();

        assertThat(Upload.ofFile(pdf, type, name).kind()).isEqualTo(MediaKind.PDF);
        assertThat(Upload.ofFile(word, type, name).kind()).isEqualTo(MediaKind.DOCX);
        assertThat(Upload.ofFile(word, type, name).document()).isEqualTo(word);
    }

    @Test
    void refusesAFileThatIsNotWhatItIsSentAs() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> Upload.ofFile(bytes("Notes"), "application/octet-stream", "a.docx"))
                .returns(UploadProblem.MISMATCH, ProblemException::type)
                .satisfies(
                        e ->
                                assertThat(e.faults().getFirst().detail())
                                        .isEqualTo("It is sent as Word but is text/plain"));
        refuses(
                UploadProblem.MISMATCH,
                () -> Upload.ofFile(bytes("Notes"), "application/pdf", "notes.pdf"));
    }

    @Test
    void refusesAWordFileUnderAPassword() {
        var sealed = WordFile.encrypted(new WordFile().paragraph("Notes").bytes());

        refuses(UploadProblem.ENCRYPTED, () -> Upload.ofFile(sealed, null, "notes.docx"));
    }

    @Test
    void refusesADocumentAsText() {
        refuses(UploadProblem.MEDIA_TYPE, () -> Upload.ofText("%PDF-1.7", "application/pdf"));
    }

    @Test
    void refusesWhatIsEmpty() {
        refuses(UploadProblem.EMPTY, () -> Upload.ofFile(new byte[0], "text/plain", "a.txt"));
        refuses(UploadProblem.EMPTY, () -> Upload.ofFile(bytes(" \n\t"), "text/plain", "a.txt"));
        refuses(UploadProblem.EMPTY, () -> Upload.ofText("\uFEFF", null));
    }

    @Test
    void refusesWhatIsNotText() {
        refuses(UploadProblem.BINARY, () -> file(bytes("a\0b")));
        refuses(UploadProblem.BINARY, () -> file(bytes("\u0001\u0002".repeat(40))));
        refuses(UploadProblem.BINARY, () -> file(new byte[] {1, 2, 3, 4, (byte) 0x89, 5, 6, 7}));
    }

    @Test
    void refusesOtherEncodings() {
        refuses(
                UploadProblem.NOT_UTF_8,
                () ->
                        file(
                                "Robespierre fell in Thermidor; l'été"
                                        .getBytes(StandardCharsets.ISO_8859_1)));
        refuses(
                UploadProblem.NOT_UTF_8,
                () -> file(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    }

    @Test
    void refusesMoreThanTwentyFiveMebibytes() {
        var bytes = new byte[Upload.LARGEST + 1];
        java.util.Arrays.fill(bytes, (byte) 'a');

        refuses(UploadProblem.TOO_LARGE, () -> file(bytes));
    }

    @Test
    void refusesMoreLinesThanAnybodyWrites() {
        refuses(
                UploadProblem.TOO_MANY_LINES,
                () -> Upload.ofText("a\n".repeat(Upload.MOST_LINES), null));
    }

    @Test
    void leavesTheByteOrderMarkBehindAndNothingElse() {
        assertThat(file(bytes("\uFEFFOne\r\ntwo ")).text()).isEqualTo("One\r\ntwo ");
    }

    private static Upload file(byte[] bytes) {
        return Upload.ofFile(bytes, "text/plain", "notes.txt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(UploadProblem problem, ThrowingCallable upload) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(upload)
                .returns(problem, ProblemException::type)
                .satisfies(e -> assertThat(e.faults()).hasSize(1));
    }
}
