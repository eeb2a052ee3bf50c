package org.examwright.quizzes.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;

/** The paper that learners write on: questions, marks, room for answers, and no hint of a key. */
public final class Paper {
    private static final int MOST_LINES = 24;

    private final Html html = new Html();

    private Paper() {}

    /** The paper as a page that stands alone. */
    public static String page(Sheet sheet) {
        Paper paper = new Paper();
        paper.head(sheet);
        sheet.items().forEach(paper::item);
        paper.html.element("p", "end", "End of questions");
        return paper.html.page(sheet.title());
    }

    private void head(Sheet sheet) {
        html.begin("header").element("h1", null, sheet.title());
        html.begin("div", "who");
        for (String field : List.of("Name", "Class", "Date")) {
            html.begin("span", "field")
                    .element("span", "label", field)
                    .begin("span", "blank")
                    .end();
            html.end();
        }
        html.begin("span", "field total").element("span", "label", "Marks");
        html.begin("span", "blank").end();
        html.element("span", null, "/ " + Sheet.plain(sheet.maximum())).end();
        html.end();
        html.element(
                "p",
                "rules",
                "Answer all questions. The marks for each question are shown in brackets.");
        html.end();
    }

    private void item(Sheet.Item item) {
        Question question = item.question();
        html.begin("section", question.type() == QuestionType.ESSAY ? "item long" : "item");
        Extracts.whole(html, question);
        html.begin("div", "ask").element("span", "number", item.number() + ".");
        html.element("p", "stem", question.stem());
        if (item.marks().signum() > 0) {
            html.element("span", "marks", "[" + Sheet.inWords(item.marks()) + "]");
        }
        html.end();
        html.begin("div", "answer");
        switch (question.type()) {
            case MULTIPLE_CHOICE, TRUE_FALSE -> boxes(question, "Choose one.");
            case MULTIPLE_RESPONSE -> boxes(question, "Choose every answer that is right.");
            case ORDERING -> ordering(question);
            case MATCHING -> matching(question);
            case NUMERICAL -> lines(1);
            case CLOZE -> lines(2);
            case SHORT_ANSWER -> lines(Math.max(2, 2 * item.marks().intValue()));
            case ESSAY -> {
                html.element("p", "hint", "Continue on lined paper if you need more room.");
                lines(MOST_LINES);
            }
            case DESCRIPTION -> {}
        }
        html.end().end();
    }

    private void boxes(Question question, String hint) {
        html.element("p", "hint", hint).begin("ol", "choices");
        List<Option> options = Choices.of(question).options();
        for (int place = 0; place < options.size(); place++) {
            html.begin("li").begin("span", "box").end();
            html.element("span", "letter", Choices.letter(place));
            html.element("span", "choice", options.get(place).text()).end();
        }
        html.end();
    }

    private void ordering(Question question) {
        html.element("p", "hint", "Write the letters in the right order.");
        lettered(question);
        html.begin("p", "order");
        IntStream.range(0, question.options().size())
                .forEach(_ -> html.begin("span", "box wide").end());
        html.end();
    }

    private void matching(Question question) {
        html.element("p", "hint", "Write the letter that belongs to each.");
        html.begin("div", "pairs").begin("ul", "prompts");
        for (Prompt prompt : question.prompts()) {
            html.begin("li").begin("span", "box wide").end();
            html.element("span", "choice", prompt.text()).end();
        }
        html.end();
        lettered(question);
        html.end();
    }

    private void lettered(Question question) {
        html.begin("ol", "choices");
        List<Option> options = Choices.of(question).options();
        for (int place = 0; place < options.size(); place++) {
            html.begin("li").element("span", "letter", Choices.letter(place));
            html.element("span", "choice", options.get(place).text()).end();
        }
        html.end();
    }

    private void lines(int count) {
        html.begin("div", "lines");
        IntStream.range(0, Math.min(count, MOST_LINES)).forEach(_ -> html.begin("div").end());
        html.end();
    }
}
