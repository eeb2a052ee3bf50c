package org.examwright.quizzes.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** The mark scheme: keys, marking points and levels, each with the words of the notes behind it. */
public final class MarkSchemePage {
    private final Html html = new Html();
    private final Function<SourceId, String> titles;

    private MarkSchemePage(Function<SourceId, String> titles) {
        this.titles = titles;
    }

    /**
     * The mark scheme as a page that stands alone.
     *
     * @param titles what each source is called
     */
    public static String page(Sheet sheet, Function<SourceId, String> titles) {
        MarkSchemePage page = new MarkSchemePage(titles);
        page.html.begin("header").element("h1", null, sheet.title());
        page.html.element(
                "p", "rules", "Mark scheme. Maximum " + Sheet.inWords(sheet.maximum()) + ".");
        page.html.end();
        sheet.items().forEach(page::item);
        return page.html.page(sheet.title() + ": mark scheme");
    }

    private void item(Sheet.Item item) {
        Question question = item.question();
        html.begin("section", "item scheme");
        html.begin("div", "ask").element("span", "number", item.number() + ".");
        html.element("p", "stem", question.stem());
        html.element("span", "marks", "[" + Sheet.inWords(item.marks()) + "]").end();
        html.begin("div", "answer");
        Extracts.named(html, question);
        switch (question.type()) {
            case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE -> options(question);
            case ORDERING -> order(question);
            case MATCHING -> pairs(question);
            case NUMERICAL, CLOZE, SHORT_ANSWER, ESSAY, DESCRIPTION -> {}
        }
        MarkScheme scheme = question.markScheme();
        if (scheme != null) {
            points(scheme);
            essay(scheme.essay());
        }
        if (question.type() == QuestionType.MATCHING || question.type() == QuestionType.ORDERING) {
            evidence(question.evidence());
        }
        html.end().end();
    }

    private void options(Question question) {
        html.begin("ol", "choices keyed");
        List<Option> options = Choices.of(question).options();
        for (int place = 0; place < options.size(); place++) {
            Option option = options.get(place);
            boolean key = Boolean.TRUE.equals(option.correct());
            html.begin("li", key ? "key" : null);
            html.element("span", "tick", key ? "✓" : "");
            html.element("span", "letter", Choices.letter(place)).begin("div", "choice");
            html.element("span", null, option.text());
            note("why", option.feedback());
            evidence(option.evidence());
            if (option.falsity() != null) {
                evidence(option.falsity().evidence());
            }
            html.end().end();
        }
        html.end();
    }

    private void order(Question question) {
        Choices choices = Choices.of(question);
        String letters =
                question.options().stream()
                        .map(option -> choices.letter(option.id()))
                        .collect(Collectors.joining(", "));
        html.element("p", "solution", letters).begin("ol", "choices keyed");
        for (Option option : question.options()) {
            html.begin("li").element("span", "letter", choices.letter(option.id()));
            html.element("span", "choice", option.text()).end();
        }
        html.end();
    }

    private void pairs(Question question) {
        Choices choices = Choices.of(question);
        html.begin("ul", "choices keyed");
        for (Prompt prompt : question.prompts()) {
            String match =
                    choices.options().stream()
                            .filter(option -> option.id().equals(prompt.match()))
                            .map(Option::text)
                            .findFirst()
                            .orElse("");
            html.begin("li").element("span", "letter", choices.letter(prompt.match()));
            html.element("span", "choice", prompt.text() + " — " + match).end();
        }
        html.end();
    }

    private void points(MarkScheme scheme) {
        if (scheme.points().isEmpty()) {
            return;
        }
        String rule =
                scheme.rule() == MarkScheme.Rule.ANY_OF
                        ? "Any " + (scheme.of() == null ? 1 : scheme.of()) + " of these points:"
                        : "Every one of these points:";
        html.element("p", "hint", rule);
        scheme.lines().forEach(line -> html.element("p", "hint", line));
        html.begin("ul", "points");
        for (MarkScheme.Point point : scheme.points()) {
            html.begin("li");
            html.element("span", "worth", Sheet.plain(point.marks())).begin("div", "choice");
            html.element("span", null, point.text());
            note("accept", listed("Accept: ", point.accept()));
            note("reject", listed("Do not accept: ", point.reject()));
            evidence(point.evidence());
            html.end().end();
        }
        html.end();
    }

    private void essay(MarkScheme.@Nullable EssayScheme essay) {
        if (essay == null) {
            return;
        }
        html.element(
                "p",
                "hint",
                "Indicative content. Other material that is relevant and right earns credit too.");
        claims("For the view", essay.favour());
        claims("Against, or other factors", essay.against());
        list("Links between the points", essay.links());
        list("What a judgement may rest on", essay.criteria());
        list("Typical of weak answers", essay.weakAnswers());
        html.begin("table", "levels").begin("thead").begin("tr");
        List.of("Level", "Marks", "Descriptor").forEach(name -> html.element("th", null, name));
        html.end().end().begin("tbody");
        for (MarkScheme.Level level : essay.levels()) {
            html.begin("tr").element("td", null, Integer.toString(level.level()));
            html.element("td", "range", level.from() + "–" + level.to());
            html.element("td", null, level.descriptor()).end();
        }
        html.end().end();
    }

    private void claims(String heading, List<MarkScheme.Claim> claims) {
        if (!claims.isEmpty()) {
            html.element("h3", null, heading).begin("ul", "claims");
            for (MarkScheme.Claim claim : claims) {
                html.begin("li").element("span", null, claim.claim());
                evidence(claim.evidence());
                html.end();
            }
            html.end();
        }
    }

    private void list(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            html.element("h3", null, heading).begin("ul", "claims");
            texts.forEach(text -> html.element("li", null, text));
            html.end();
        }
    }

    private void note(String cssClass, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.element("p", cssClass, text);
        }
    }

    private static @Nullable String listed(String lead, List<String> texts) {
        return texts.isEmpty() ? null : lead + String.join("; ", texts);
    }

    private void evidence(@Nullable List<Evidence> pieces) {
        if (pieces == null) {
            return;
        }
        for (Evidence piece : pieces) {
            html.begin("p", "evidence").element("span", "quote", "“" + piece.quote() + "”");
            String place = " " + titles.apply(piece.sourceId()) + ", line " + piece.line();
            html.element("span", "place", place).end();
        }
    }
}
