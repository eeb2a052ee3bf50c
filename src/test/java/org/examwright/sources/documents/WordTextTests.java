package org.examwright.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.examwright.sources.PassageKind;
import org.examwright.sources.reading.MarkedLine;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTextTests {

    @Test
    void readsHeadingsByTheirStyles() throws UnreadableDocument {
        var file =
                new WordFile()
                        .styled("Title", "The Corn Laws")
                        .styled("heading 1", "Causes")
                        .paragraph("Landowners wanted dear bread.")
                        .styled("heading 2", "The League")
                        .paragraph("Cobden founded it in 1838.")
                        .bytes();

        assertThat(Lines.ofWord(file))
                .filteredOn(line -> line.mark() > 0)
                .extracting(MarkedLine::text, MarkedLine::mark)
                .containsExactly(
                        tuple("The Corn Laws", 1), tuple("Causes", 2), tuple("The League", 3));
        var read = NotesReader.read(Lines.ofWord(file));
        assertThat(read.title()).isEqualTo("The Corn Laws");
        assertThat(read.passages())
                .filteredOn(passage -> passage.kind() == PassageKind.TEXT)
                .extracting(passage -> passage.section())
                .containsExactly(List.of("Causes"), List.of("Causes", "The League"));
    }

    @Test
    void keepsTheNestingOfLists() throws UnreadableDocument {
        var file =
                new WordFile()
                        .list(STNumberFormat.BULLET, "Peel", ">Prime Minister", ">>from 1841")
                        .list(STNumberFormat.DECIMAL, "First", ">Inner", "Second")
                        .bytes();

        assertThat(Lines.texts(Lines.ofWord(file)))
                .containsExactly(
                        "  • Peel",
                        "    • Prime Minister",
                        "      • from 1841",
                        "  1. First",
                        "    1. Inner",
                        "  2. Second");
    }

    @Test
    void writesALineForEachRowOfATable() throws UnreadableDocument {
        var file =
                new WordFile()
                        .paragraph("Prices")
                        .table(List.of(List.of("Year", "Wheat"), List.of("1845", "50s")))
                        .bytes();

        assertThat(Lines.texts(Lines.ofWord(file)))
                .containsExactly("Prices", "Year | Wheat", "1845 | 50s");
    }

    @Test
    void marksParagraphsInBold() throws UnreadableDocument {
        var lines = Lines.ofWord(new WordFile().bold("Famine").paragraph("It came.").bytes());

        assertThat(lines).extracting(MarkedLine::mark).containsExactly(MarkedLine.EMPHASIS, 0);
    }

    @Test
    void leavesDeletedWordsOutAndTakesNothingFromElsewhere() throws UnreadableDocument {
        var xml =
                """
                <w:document %s xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
                <w:p><w:del><w:r><w:delText>Wrong.</w:delText></w:r></w:del><w:ins><w:r><w:t>Right.</w:t></w:r></w:ins></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "file:///etc/passwd" </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Shown.</w:t></w:r></w:p>
                </w:body></w:document>
                """;

        assertThat(Lines.texts(Lines.ofWord(WordFile.ofXml(xml.formatted(WordFile.WORD)))))
                .containsExactly("Right.", "Shown.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                        + " %s>&x;</w:document>",
                "<!DOCTYPE w [<!ENTITY x \"y\">]><w:document %s><w:body/></w:document>",
                "<w:document %s><w:body><w:p>"
            })
    void refusesXmlThatIsBrokenOrWouldFetch(String xml) {
        refuses(Fault.DAMAGED, WordFile.ofXml(xml.formatted(WordFile.WORD)));
    }

    @Test
    void refusesWhatIsCutShort() {
        var whole = new WordFile().paragraph("Whole.").bytes();

        refuses(Fault.DAMAGED, Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItsSize() {
        refuses(Fault.EXPANDS, WordFile.bomb(64));
    }

    @Test
    void refusesADocumentOfNothing() {
        refuses(Fault.WITHOUT_TEXT, new WordFile().paragraph("").bytes());
    }

    private static void refuses(Fault fault, byte[] file) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> Lines.ofWord(file))
                .returns(fault, UnreadableDocument::fault);
    }
}
