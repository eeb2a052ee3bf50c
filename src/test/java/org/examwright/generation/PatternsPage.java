package org.examwright.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pattern;

/** Writes the catalogue of patterns, {@code docs/patterns.md}, from the patterns themselves. */
final class PatternsPage {
    static final Path FILE = Path.of("docs/patterns.md");

    private PatternsPage() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        var page = new StringBuilder();
        page.append("# Patterns: the forms of question that are written from facts\n\n");
        page.append(
                "Each pattern is a class in `generation`; this page is written from them by"
                        + " `PatternsPage` in the tests and is not edited by hand. Words in braces"
                        + " stand for what the facts of a course put in. A pattern that finds no"
                        + " sound question in the facts writes none, and the generation's"
                        + " `shortfall` says why.\n");
        section(
                page,
                "Questions with options",
                'M',
                "A wrong answer is used only where it is proven false: P1 one value per subject, P2"
                        + " a closed list, P3 time, P4 the notes give it to another, P5 checked by"
                        + " hand.",
                "wrong answers");
        section(
                page,
                "Short answers",
                'S',
                "Each marking point cites the words it rests on.",
                "the mark scheme");
        section(
                page,
                "Essays",
                'E',
                "The paper and its level ladder follow from the form of the question and the years that it spans.",
                "the mark scheme");
        return page.toString();
    }

    private static void section(
            StringBuilder page, String title, char kind, String said, String answers) {
        List<Pattern> patterns =
                Catalogue.PATTERNS.stream().filter(p -> p.id().charAt(0) == kind).toList();
        boolean options = kind == 'M';
        page.append("\n## ").append(title).append("\n\n").append(said).append("\n\n");
        page.append("| id | type | asks | needs | ").append(answers);
        page.append(options ? " | proof | marks |\n" : " | marks |\n");
        page.append(options ? "|---|---|---|---|---|---|---|\n" : "|---|---|---|---|---|---|\n");
        for (Pattern pattern : patterns) {
            Card card = pattern.card();
            boolean onRequest = Catalogue.ON_REQUEST.contains(pattern.id());
            page.append(
                    "| %s | %s | %s | %s | %s |"
                            .formatted(
                                    pattern.id(),
                                    pattern.type(),
                                    card.asks() + (onRequest ? " (Only where it is named.)" : ""),
                                    card.needs(),
                                    card.answers()));
            page.append(
                    options
                            ? " %s | %s |\n".formatted(card.tiers(), card.marks())
                            : " %s |\n".formatted(card.marks()));
        }
    }
}
