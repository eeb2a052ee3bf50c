package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Topic;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefineTermTests {
    private static String stem(Term.Kind kind, String quote) {
        var term =
                new Term(
                        UuidV7.next(),
                        "Salon",
                        kind,
                        "a circle that met to talk of books",
                        List.of("Society"),
                        List.of(new Evidence(SourceId.next(), 1, 1, 0, quote.length(), quote)),
                        Standing.extracted(0.9));
        var topic = new Topic(UuidV7.next(), "Society", null, null, null, List.of());
        var known =
                new Knowledge(
                        List.of(topic),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(term),
                        List.of(),
                        List.of(),
                        List.of());
        var candidate = new DefineTerm().supply(new Ground(known)).candidates().getFirst();
        var written = candidate.writer().write(new Pen(1, "salon", new Places(1)));
        return ((Written.Asked) written).question().content().stem();
    }

    @ParameterizedTest
    @CsvSource({
        "BODY, Salon (circle that met to talk of books), Salon",
        "CONCEPT, Salon (a circle that met to talk of books), Salon",
        "BODY, Salon – a circle that met to talk of books, salon",
        "CONCEPT, Salon – a circle that met to talk of books, salon",
    })
    void keepsTheCapitalOfRunningTextAndNotThatOfAList(Term.Kind kind, String quote, String told) {
        assertThat(stem(kind, quote))
                .isIn(
                        "State what was meant by the term ‘" + told + "’.",
                        "What was meant by the term ‘" + told + "’?");
    }
}
