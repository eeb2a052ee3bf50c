package org.examwright.sources.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files for tests, setting paragraphs as a word processor does. */
public final class PdfFile {
    private static final float LEFT = 72;
    private static final float WIDTH = 450;
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private final String head;
    private PDPage page = new PDPage();
    private float y;

    /**
     * @param head what stands above each page; "" for nothing
     */
    public PdfFile(String head) {
        this.head = head;
        turn();
    }

    public PdfFile turn() {
        page = new PDPage();
        document.addPage(page);
        if (!head.isEmpty()) {
            line(head, PLAIN, 9, LEFT, 760);
            line("Page " + document.getNumberOfPages(), PLAIN, 9, 280, 30);
        }
        y = 720;
        return this;
    }

    public PdfFile heading(String text, float size) {
        y -= 1.6f * size;
        line(text, BOLD, size, LEFT, y);
        y -= 8;
        return this;
    }

    public PdfFile paragraph(String text) {
        return set(text, "", 0);
    }

    /** An entry of a list, nested so many levels deep. */
    public PdfFile bullet(String text, int depth) {
        return set(text, "- ", 18 * (depth + 1));
    }

    /** One line as it is given, whatever its length. */
    public PdfFile line(String text) {
        y -= 14;
        line(text, PLAIN, 11, LEFT, y);
        return this;
    }

    private PdfFile set(String text, String mark, float indent) {
        y -= 6;
        var start = mark;
        float from = LEFT + indent;
        for (var words : broken(text, WIDTH - indent)) {
            if (y < 80) {
                turn();
            }
            y -= 14;
            line(start + words, PLAIN, 11, start.isEmpty() && !mark.isEmpty() ? from + 6 : from, y);
            start = "";
        }
        return this;
    }

    private static List<String> broken(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * 11;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text, PDFont font, float size, float x, float at) {
        var mode = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, page, mode, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, at);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] encrypted(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    public byte[] bytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
