package org.examwright.questions.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.course.Lexicon;

/** Questions in files, one a line, and what the linter has against them. */
final class Fixtures {
    private static final Set<String> NOT_ALLOWED = Set.of("E", "W");

    private Fixtures() {}

    /** What keeps a question out of the bank, each flaw once. */
    static List<String> flaws(QuestionContent question, Lexicon lexicon) {
        return Linter.lint(question, lexicon).stream()
                .filter(finding -> NOT_ALLOWED.contains(finding.severity().name()))
                .map(Finding::flaw)
                .distinct()
                .toList();
    }

    /** A line may begin with a form or a type in brackets. */
    static QuestionContent question(String line) {
        String mark = line.startsWith("[") ? line.substring(1, line.indexOf(']')) : "PLAIN";
        String text = line.startsWith("[") ? line.substring(line.indexOf(']') + 2) : line;
        boolean form = Stream.of(Form.values()).anyMatch(each -> each.name().equals(mark));
        return Written.question(
                form ? QuestionType.MULTIPLE_CHOICE : QuestionType.valueOf(mark),
                form ? Form.valueOf(mark) : Form.PLAIN,
                text,
                new Proof(Proof.Tier.P2, Written.quotes()));
    }

    static Stream<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(Fixtures.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
