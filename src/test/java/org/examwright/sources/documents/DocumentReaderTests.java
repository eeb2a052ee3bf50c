package org.examwright.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.examwright.sources.reading.MediaKind;
import org.junit.jupiter.api.Test;

/** The process that reads documents, and the limits that hold it. */
class DocumentReaderTests {
    private static final byte[] ENDLESS = endless();

    @Test
    void readsWordAndPdfInAProcessOfItsOwn() throws UnreadableDocument {
        var word = new WordFile().paragraph("Peel repealed them in 1846 – at last.").bytes();
        var pdf = new PdfFile("").paragraph("Peel repealed them in 1846.").bytes();

        assertThat(Lines.texts(DocumentReader.read(MediaKind.DOCX, word, _ -> true)))
                .containsExactly("Peel repealed them in 1846 – at last.");
        assertThat(Lines.texts(DocumentReader.read(MediaKind.PDF, pdf, _ -> true)))
                .containsExactly("Peel repealed them in 1846.");
    }

    @Test
    void survivesAPdfThatUnpacksToMoreThanItsMemory() {
        refuses(Fault.EXPANDS, HostilePdf.bomb(300));
    }

    @Test
    void refusesAPdfWhosePagesGoRoundInACircle() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(
                        () -> DocumentReader.read(MediaKind.PDF, HostilePdf.circle(), _ -> true));
    }

    @Test
    void stopsWhatTakesTooLong() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(
                        () ->
                                DocumentReader.read(
                                        MediaKind.PDF, ENDLESS, Duration.ofSeconds(2), _ -> true))
                .returns(Fault.TOO_SLOW, UnreadableDocument::fault);
    }

    @Test
    void tellsTwiceASecondHowFarItIsAndStopsWhenTold() {
        var told = new ArrayList<Integer>();
        long start = System.nanoTime();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                DocumentReader.read(
                                        MediaKind.PDF,
                                        ENDLESS,
                                        percent -> {
                                            told.add(percent);
                                            return told.size() < 3;
                                        }));
        assertThat(told).hasSize(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    /** A page that draws itself, and a form that draws a form, to great depth and width. */
    private static byte[] endless() {
        return HostilePdf.forms(9, 12);
    }

    private static void refuses(Fault fault, byte[] file) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> DocumentReader.read(MediaKind.PDF, file, _ -> true))
                .returns(fault, UnreadableDocument::fault);
    }

    @Test
    void saysThatAFileIsDamaged() {
        refuses(Fault.DAMAGED, "%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII));
    }
}
