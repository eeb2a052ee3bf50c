package org.examwright.sources.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files that no word processor would, object by object. */
public final class HostilePdf {
    private static final String HEAD = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String FONT =
            "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    private HostilePdf() {}

    /** One page whose content unpacks to so many mebibytes. */
    public static byte[] bomb(int mebibytes) {
        var bytes = new ByteArrayOutputStream();
        var block = "BT /F 9 Tf (bread) Tj ET\n".repeat(42_000).getBytes(StandardCharsets.US_ASCII);
        try (var packed = new DeflaterOutputStream(bytes, new Deflater(9))) {
            for (int i = 0; i < mebibytes; i++) {
                packed.write(block);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file(
                List.of(
                        part(HEAD),
                        part("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        part(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <<"
                                        + " "
                                        + FONT
                                        + " >> /Contents 4 0 R >>"),
                        stream("/Filter /FlateDecode", bytes.toByteArray())));
    }

    /** A tree of pages that is its own branch. */
    public static byte[] circle() {
        return file(
                List.of(
                        part(HEAD),
                        part("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        part("<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>")));
    }

    /** A page that draws a form so many times, which draws another one so many times, and so on. */
    public static byte[] forms(int depth, int times) {
        var parts = new ArrayList<byte[]>();
        parts.add(part(HEAD));
        parts.add(part("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        parts.add(
                part(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <<"
                                + " /XObject << /X 5 0 R >> >> /Contents 4 0 R >>"));
        var draw = "/X Do ".repeat(times).getBytes(StandardCharsets.US_ASCII);
        parts.add(stream("", draw));
        for (int i = 0; i < depth; i++) {
            var next = i + 1 < depth ? " /XObject << /X %d 0 R >>".formatted(parts.size() + 2) : "";
            var words = "BT /F 9 Tf (bread) Tj ET ".getBytes(StandardCharsets.US_ASCII);
            parts.add(
                    stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << "
                                    + FONT
                                    + next
                                    + " >>",
                            i + 1 < depth ? draw : words));
        }
        return file(parts);
    }

    private static byte[] part(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] stream(String entries, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(part("<< /Length %d %s >>\nstream\n".formatted(content.length, entries)));
        bytes.writeBytes(content);
        bytes.writeBytes(part("\nendstream"));
        return bytes.toByteArray();
    }

    private static byte[] file(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        bytes.writeBytes(part("%PDF-1.7\n"));
        for (var each : parts) {
            places.add(bytes.size());
            bytes.writeBytes(part("%d 0 obj\n".formatted(places.size())));
            bytes.writeBytes(each);
            bytes.writeBytes(part("\nendobj\n"));
        }
        int table = bytes.size();
        bytes.writeBytes(part("xref\n0 %d\n0000000000 65535 f \n".formatted(parts.size() + 1)));
        places.forEach(place -> bytes.writeBytes(part("%010d 00000 n \n".formatted(place))));
        var end = "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n";
        bytes.writeBytes(part(end.formatted(parts.size() + 1, table)));
        return bytes.toByteArray();
    }
}
