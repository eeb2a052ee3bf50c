package org.examwright.sources.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.examwright.sources.reading.MarkedLine;
import org.examwright.sources.reading.MediaKind;

/**
 * The process that takes the text out of one document: the file comes in, marked lines go out. What
 * a hostile file does here, it does to this process only.
 */
final class DocumentProcess {
    static final int LINE = 'L';
    static final int PROGRESS = 'P';
    static final int FAULT = 'F';
    static final int END = 'E';

    private DocumentProcess() {}

    public static void main(String[] arguments) throws IOException {
        var output = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        // what a library prints must not come between the lines
        System.setOut(System.err);
        var file = System.in.readAllBytes();
        var sink = new LineSink(new Frames(output));
        try {
            switch (MediaKind.valueOf(arguments[0])) {
                case DOCX -> WordText.read(file, sink);
                case PDF -> PdfText.read(file, sink);
                case TEXT, MARKDOWN, HTML -> throw new IllegalArgumentException(arguments[0]);
            }
            output.write(END);
        } catch (UnreadableDocument e) {
            output.write(FAULT);
            output.writeUTF(e.fault().name());
        } catch (StackOverflowError | LinkageError _) {
            output.write(FAULT);
            output.writeUTF(Fault.DAMAGED.name());
        }
        output.flush();
    }

    /** Writes what is found to the service. */
    private record Frames(DataOutputStream output) implements LineSink.Target {
        @Override
        public void line(MarkedLine line) {
            var bytes = line.text().getBytes(StandardCharsets.UTF_8);
            try {
                output.write(LINE);
                output.write(line.mark());
                output.writeBoolean(line.furniture());
                output.writeInt(bytes.length);
                output.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void progress(int percent) {
            try {
                output.write(PROGRESS);
                output.write(percent);
                output.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
