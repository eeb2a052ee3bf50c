package org.examwright.sources.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines out of a PDF with the place and the size of their letters: by these, not by
 * words, its headings, paragraphs and running heads are told.
 */
final class PdfText extends PDFTextStripper {
    private static final int MOST_PAGES = 5_000;
    private static final int MOST_ON_PAGE = 500_000;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy");

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<PDFont, Boolean> fonts = new IdentityHashMap<>();
    private final TreeMap<Float, Integer> sizes = new TreeMap<>();
    private final LineSink sink;
    private float left;
    private float right;
    private float base;
    private boolean bold = true;
    private int all = 1;
    private int characters;
    private int onPage;

    private PdfText(LineSink sink) {
        this.sink = sink;
        setAddMoreFormatting(false);
    }

    static void read(byte[] file, LineSink sink) throws UnreadableDocument {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableDocument(Fault.EXPANDS);
            }
            var text = new PdfText(sink);
            text.all = Math.max(1, document.getNumberOfPages());
            text.writeText(document, Writer.nullWriter());
            new PdfParagraphs(text.lines, text.heights, sink).write();
        } catch (InvalidPasswordException _) {
            throw new UnreadableDocument(Fault.ENCRYPTED);
        } catch (TooMuch _) {
            throw new UnreadableDocument(Fault.EXPANDS);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new UnreadableDocument(Fault.DAMAGED);
        }
        sink.end();
    }

    @Override
    protected void startPage(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        heights.add(turned ? box.getWidth() : box.getHeight());
        onPage = 0;
        sink.progress(100 * heights.size() / all);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        onPage++;
        if (characters > LineSink.MOST_CHARACTERS || onPage > MOST_ON_PAGE) {
            throw new TooMuch();
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) {
            if (words.isEmpty() && sizes.isEmpty()) {
                left = position.getXDirAdj();
                base = position.getYDirAdj();
            }
            right = position.getXDirAdj() + position.getWidthDirAdj();
            if (!position.getUnicode().isBlank()) {
                float size = Math.round(position.getFontSizeInPt() * 2) / 2f;
                sizes.merge(size, 1, Integer::sum);
                bold &= fonts.computeIfAbsent(position.getFont(), PdfText::isBold);
            }
        }
        words.append(text);
    }

    private static boolean isBold(PDFont font) {
        var name = font.getName();
        return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        var text = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty() && !sizes.isEmpty()) {
            float size = 0;
            int most = 0;
            for (var entry : sizes.entrySet()) {
                if (entry.getValue() >= most) {
                    most = entry.getValue();
                    size = entry.getKey();
                }
            }
            lines.add(new PdfLine(heights.size(), text, left, right, base, size, bold));
        }
        words.setLength(0);
        sizes.clear();
        bold = true;
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
