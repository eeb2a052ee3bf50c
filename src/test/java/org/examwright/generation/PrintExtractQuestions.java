package org.examwright.generation;

import java.util.List;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;

/** Prints what is asked of the extracts of the tests, with what the linter finds. */
final class PrintExtractQuestions {
    private PrintExtractQuestions() {}

    public static void main(String[] args) {
        var order =
                Asking.named(
                        1000, "M27", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "E30", "E31",
                        "E32");
        var lexicon = Lexicon.of(CanalStrike.notes(), List.of());
        var generator =
                new Generator(
                        CanalStrike.notes(),
                        order,
                        org.examwright.generation.proofreading.Proofreader.NONE,
                        CanalStrike.all());
        for (QuestionType type : order.types()) {
            List<NewQuestion> questions = generator.all(type, 1000);
            for (NewQuestion question : questions) {
                PrintQuestions.print(question);
                question.content()
                        .extracts()
                        .forEach(e -> System.out.println("   < " + e.title() + ": " + e.author()));
                Linter.lint(question.content(), lexicon)
                        .forEach(finding -> System.out.println("   ! " + finding));
            }
            System.out.println(
                    type + " " + questions.size() + " " + generator.shortfall(type, 1000, 0));
        }
    }
}
