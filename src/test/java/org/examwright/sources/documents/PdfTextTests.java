package org.examwright.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.examwright.sources.PassageKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Test;

class PdfTextTests {
    private static final String LONG =
            "The Anti-Corn Law League was founded in Manchester in 1838 by Richard Cobden and John"
                    + " Bright, who held that dear bread kept the poor hungry and the mills idle, and"
                    + " that trade without duties would make Britain the workshop of the world.";

    @Test
    void joinsTheLinesOfAParagraphAndNoOthers() throws UnreadableDocument {
        var file =
                new PdfFile("")
                        .heading("The Corn Laws", 20)
                        .heading("The League", 14)
                        .paragraph(LONG)
                        .paragraph("It met in halls.")
                        .bullet(LONG, 0)
                        .bullet("It printed tracts.", 1)
                        .bytes();

        assertThat(Lines.texts(Lines.ofPdf(file)))
                .containsExactly(
                        "The Corn Laws",
                        "The League",
                        LONG,
                        "It met in halls.",
                        "  - " + LONG,
                        "    - It printed tracts.");
        assertThat(NotesReader.read(Lines.ofPdf(file)).passages())
                .filteredOn(passage -> passage.kind() == PassageKind.TEXT)
                .extracting(passage -> passage.section())
                .containsOnly(List.of("The League"));
    }

    @Test
    void putsPartedWordsTogether() throws UnreadableDocument {
        var file =
                new PdfFile("")
                        .line("Peel was a far-seeing man, and in the year 1846 his govern-")
                        .line("ment repealed the Corn Laws, as few but the far-")
                        .line("seeing had hoped it would in the end, whatever came.")
                        .bytes();

        assertThat(Lines.texts(Lines.ofPdf(file)))
                .containsExactly(
                        "Peel was a far-seeing man, and in the year 1846 his government repealed"
                                + " the Corn Laws, as few but the far-seeing had hoped it would in the"
                                + " end, whatever came.");
    }

    @Test
    void tellsRunningHeadsAndPageNumbers() throws UnreadableDocument {
        var pages = new PdfFile("History department - Year 10");
        for (int i = 0; i < 30; i++) {
            pages.paragraph(LONG.replace("1838", Integer.toString(1810 + i)));
        }
        var read = NotesReader.read(Lines.ofPdf(pages.bytes()));

        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == PassageKind.CHROME)
                .extracting(passage -> passage.text())
                .contains("History department - Year 10", "Page 1", "Page 2")
                .allMatch(text -> text.length() < 40);
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == PassageKind.TEXT)
                .extracting(passage -> passage.text())
                .hasSize(30)
                .allMatch(text -> text.endsWith("of the world."));
    }

    @Test
    void refusesPagesWithoutText() {
        refuses(Fault.WITHOUT_TEXT, new PdfFile("").turn().bytes());
    }

    @Test
    void refusesWhatIsProtectedByAPassword() {
        refuses(Fault.ENCRYPTED, new PdfFile("").paragraph(LONG).encrypted("secret"));
    }

    @Test
    void readsWhatOnlyForbidsChanges() throws UnreadableDocument {
        var file = new PdfFile("").paragraph("It met in halls.").encrypted("");

        assertThat(Lines.texts(Lines.ofPdf(file))).containsExactly("It met in halls.");
    }

    @Test
    void refusesWhatIsDamaged() {
        refuses(Fault.DAMAGED, "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void readsOrRefusesWhatIsCutShort() {
        var whole = new PdfFile("").paragraph(LONG).bytes();
        for (int length = 8; length < whole.length; length += 97) {
            var cut = Arrays.copyOf(whole, length);
            try {
                assertThat(Lines.texts(Lines.ofPdf(cut))).isNotEmpty();
            } catch (UnreadableDocument e) {
                assertThat(e.fault()).isIn(Fault.DAMAGED, Fault.WITHOUT_TEXT);
            }
        }
    }

    private static void refuses(Fault fault, byte[] file) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Lines.ofPdf(file))
                .returns(fault, UnreadableDocument::fault);
    }
}
