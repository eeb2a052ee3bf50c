package org.examwright.attempts.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.attempts.sitting.TestPapers;
import org.examwright.marking.Answer;
import org.junit.jupiter.api.Test;

class PackedTests {
    @Property(tries = 300)
    void comesBackAsTheSameSheet(@ForAll("answers") Map<Integer, Answer> answers) {
        var sheet = Sheet.fold(TestPapers.PAPER, answers);

        assertThat(Packed.of(TestPapers.PAPER, sheet).sheet(TestPapers.PAPER)).isEqualTo(sheet);
    }

    @Test
    void keepsTicksAsBitsAndMarksOverOneDenominator() {
        var sheet =
                Sheet.fold(
                        TestPapers.PAPER,
                        Map.of(
                                1, new Answer.Options(List.of("k1")),
                                2, new Answer.Options(List.of("k1", "k3")),
                                4, new Answer.Order(List.of("k2", "k1", "k3", "k4"))));

        var packed = Packed.of(TestPapers.PAPER, sheet);

        assertThat(packed.choices()).containsExactly(1, 5, null, null, null, null);
        assertThat(packed.denominator()).isEqualTo(new BigDecimal(3));
        assertThat(packed.outcomes()).isEqualTo("CPUPUU");
        assertThat(packed.others()).isEqualTo("{\"4\":{\"order\":[\"k2\",\"k1\",\"k3\",\"k4\"]}}");
    }

    @Provide
    Arbitrary<Map<Integer, Answer>> answers() {
        var ids = Arbitraries.of("k1", "k2", "k3", "k4");
        var one = ids.map(id -> (Answer) new Answer.Options(List.of(id)));
        var many = ids.set().map(set -> (Answer) new Answer.Options(List.copyOf(set)));
        var order =
                Arbitraries.shuffle("k1", "k2", "k3", "k4")
                        .map(all -> (Answer) new Answer.Order(all));
        var pairs =
                Combinators.combine(ids, ids)
                        .as((a, b) -> (Answer) new Answer.Pairs(Map.of("1914", a, "1917", b)));
        var text =
                Arbitraries.strings()
                        .withCharRange(' ', '\ud7ff')
                        .ofMaxLength(20)
                        .map(words -> (Answer) new Answer.Text(words));
        return Combinators.combine(one, many, order, pairs, text)
                .as(
                        (first, second, fourth, fifth, sixth) -> {
                            var answers = new HashMap<Integer, Answer>();
                            answers.put(1, first);
                            answers.put(2, second);
                            answers.put(4, fourth);
                            answers.put(5, fifth);
                            answers.put(6, sixth);
                            return answers;
                        });
    }
}
