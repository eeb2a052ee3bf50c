package org.examwright.quizzes.paper;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.questions.Question;

/**
 * A quiz as it is printed.
 *
 * @param maximum the marks of all items together
 */
public record Sheet(String title, BigDecimal maximum, List<Item> items) {
    public Sheet {
        items = List.copyOf(items);
    }

    /**
     * One question of the paper.
     *
     * @param number as printed, from 1
     * @param marks what it is worth in this paper
     */
    public record Item(int number, BigDecimal marks, Question question) {}

    /** "1 mark", "2.5 marks". */
    static String inWords(BigDecimal marks) {
        String number = plain(marks);
        return number + (number.equals("1") ? " mark" : " marks");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
