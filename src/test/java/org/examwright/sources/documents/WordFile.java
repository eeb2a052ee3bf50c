package org.examwright.sources.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes Word files for tests: by Apache POI, and by hand where POI would refuse. */
public final class WordFile {
    public static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;

    private final XWPFDocument document = new XWPFDocument();

    /** A paragraph in a style, which is made where it is new: "heading 1" has the id Heading1. */
    public WordFile styled(String style, String text) {
        var id = style.replace(" ", "");
        var styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        if (!styles.styleExist(id)) {
            var made =
                    org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory
                            .newInstance();
            made.setStyleId(id);
            made.addNewName().setVal(style);
            styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(made));
        }
        var paragraph = document.createParagraph();
        paragraph.setStyle(id);
        paragraph.createRun().setText(text);
        return this;
    }

    public WordFile paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    public WordFile bold(String text) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(text);
        return this;
    }

    /** A list; each entry begins with one ">" for each level that it is nested. */
    public WordFile list(STNumberFormat.Enum format, String... entries) {
        var numbering =
                document.getNumbering() == null
                        ? document.createNumbering()
                        : document.getNumbering();
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getNums().size()));
        for (int depth = 0; depth < 3; depth++) {
            var level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewNumFmt().setVal(format);
        }
        var made = new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind);
        var list = numbering.addNum(numbering.addAbstractNum(made));
        for (var entry : entries) {
            var text = entry.replaceFirst("^>*", "");
            var paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(entry.length() - text.length()));
            paragraph.createRun().setText(text);
        }
        return this;
    }

    public WordFile table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
        return this;
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as Word protects it by a password. */
    public static byte[] encrypted(byte[] file) {
        try (var office = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var mode = org.apache.poi.poifs.crypt.EncryptionMode.standard;
            var encryptor = new org.apache.poi.poifs.crypt.EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (var sealed = encryptor.getDataStream(office)) {
                sealed.write(file);
            }
            office.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An archive with this as its document part. */
    public static byte[] ofXml(String document) {
        return archive(zip -> zip.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** An archive whose document part is so many mebibytes of one word. */
    public static byte[] bomb(int mebibytes) {
        return archive(
                zip -> {
                    zip.write(
                            ("<w:document " + WORD + "><w:body><w:p><w:r><w:t>")
                                    .getBytes(StandardCharsets.UTF_8));
                    var block = "bread ".repeat(1024 * 1024 / 6).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < mebibytes; i++) {
                        zip.write(block);
                    }
                    zip.write(
                            "</w:t></w:r></w:p></w:body></w:document>"
                                    .getBytes(StandardCharsets.UTF_8));
                });
    }

    private interface Part {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] archive(Part document) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
