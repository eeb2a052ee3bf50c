package org.examwright.knowledge.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.actors.Casting;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateExpression.Told;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.knowledge.extraction.nearness.Themes;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The league met early, the court sat in May, all in 1855. | the court sat in May |"
                        + " , all in 1855.",
                "In 1855 the league met, the court sat in May, and all went home. | the court sat"
                        + " in May | In 1855 the league met,",
            })
    void isTheSideOfTheSentenceThatSaysTheYear(String text, String clause, String context) {
        Passage passage = new Passage(UuidV7.next(), 1, PassageKind.TEXT, List.of(), text);
        SourceText source = new SourceText(SourceId.next(), 1, "Notes", List.of(passage));
        Line line = new Reader().read(0, passage);
        int start = text.indexOf(clause);
        DateExpression year =
                line.dates().stream()
                        .filter(date -> line.part(date.core(), date.end()).equals("1855"))
                        .findFirst()
                        .orElseThrow();
        DateExpression may =
                new DateExpression(
                        year.when(),
                        Hedge.PLAIN,
                        true,
                        start,
                        start,
                        start,
                        true,
                        List.of(new Told(0, year.start(), year.end())));

        assertThat(
                        new Context(material(source, line))
                                .of(line, may, new Clause(start, start + clause.length()), clause))
                .extracting(Evidence::quote)
                .containsExactly(context);
    }

    private static Material material(SourceText source, Line line) {
        Progress progress = new Progress(_ -> true, 9);
        Knowledge nothing =
                new Knowledge(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        return new Material(
                source,
                List.of(line),
                new Casting(List.of(line), List.of(), progress).cast(),
                _ -> List.of(),
                new Themes(nothing, UuidV7::next),
                progress,
                UuidV7::next);
    }
}
