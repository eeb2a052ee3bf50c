package org.examwright.questions.bank.checking;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.Topic;
import org.examwright.marking.Unfit;
import org.examwright.platform.ProblemException.Fault;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;

/** Whether a question can be asked and marked at all. Taste is the linter's business. */
public final class ContentCheck {
    public static final int STEM = 10_000;
    public static final int OPTION = 4_000;
    public static final int OPTIONS = 100;
    private static final int ID = 40;
    private static final int LABELS = 50;
    private static final Set<QuestionType> CHOICE =
            Set.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.MULTIPLE_RESPONSE,
                    QuestionType.TRUE_FALSE);

    private final QuestionContent content;
    private final Faults faults = new Faults();

    private ContentCheck(QuestionContent content) {
        this.content = content;
    }

    /** Everything wrong with it; the evidence and the topics are checked against what is stored. */
    public static List<Fault> faults(QuestionContent content) {
        return new ContentCheck(content).check();
    }

    /** What keeps the linter from reading it; it need not be a question that can be asked. */
    public static List<Fault> readable(QuestionContent content) {
        Faults faults = new Faults();
        faults.text("/stem", content.stem(), STEM);
        if (faults.list("/options", content.options(), OPTIONS)) {
            for (int i = 0; i < content.options().size(); i++) {
                Option option = content.options().get(i);
                faults.text("/options/%d/id".formatted(i), option.id(), ID);
                faults.text("/options/%d/text".formatted(i), option.text(), OPTION);
            }
        }
        return faults.found();
    }

    private List<Fault> check() {
        faults.text("/stem", content.stem(), STEM);
        faults.marks("/marks", content.marks(), content.type() == QuestionType.DESCRIPTION);
        faults.length("/commandWord", content.commandWord(), LABELS);
        if (faults.list("/options", content.options(), OPTIONS)
                && faults.list("/prompts", content.prompts(), OPTIONS)) {
            ids("/options", content.options().stream().map(Option::id).toList());
            ids("/prompts", content.prompts().stream().map(Prompt::id).toList());
            options();
            prompts();
        }
        labels();
        ExtractCheck.check(content.extracts(), faults);
        MarkSchemeCheck.check(content, faults);
        if (faults.found().isEmpty()) {
            scoring();
        }
        return faults.found();
    }

    private void ids(String pointer, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            faults.text("%s/%d/id".formatted(pointer, i), id, ID);
            if ((Object) id != null && !seen.add(id)) {
                faults.add(
                        "%s/%d/id".formatted(pointer, i),
                        "repeated-id",
                        "Another one has the id " + id);
            }
        }
    }

    private void options() {
        boolean chosen = CHOICE.contains(content.type());
        boolean placed =
                content.type() == QuestionType.ORDERING || content.type() == QuestionType.MATCHING;
        if (!chosen && !placed) {
            faults.unless(
                    content.options().isEmpty(),
                    "/options",
                    "options-not-taken",
                    "A question of this type has no options");
            return;
        }
        faults.unless(
                content.options().size() >= (content.type() == QuestionType.MATCHING ? 1 : 2),
                "/options",
                "too-few-options",
                "At least two options are needed");
        for (int i = 0; i < content.options().size(); i++) {
            option("/options/" + i, content.options().get(i), placed);
        }
        faults.unless(
                placed
                        || content.options().stream()
                                .anyMatch(o -> Boolean.TRUE.equals(o.correct())),
                "/options",
                "no-key",
                "One option at least must be correct");
    }

    private void option(String pointer, Option option, boolean placed) {
        faults.text(pointer + "/text", option.text(), OPTION);
        faults.length(pointer + "/feedback", option.feedback(), OPTION);
        if (placed) {
            faults.unless(
                    option.correct() == null && option.weight() == null,
                    pointer,
                    "option-not-weighed",
                    "Here an option has neither correct nor weight");
        }
        BigDecimal weight = option.weight();
        if (weight != null) {
            faults.unless(
                    weight.abs().compareTo(BigDecimal.ONE) <= 0,
                    pointer + "/weight",
                    "weight-out-of-range",
                    "A weight is between -1 and 1");
            faults.unless(
                    weight.scale() <= 20 && weight.scale() >= -20,
                    pointer + "/weight",
                    "weight-too-fine",
                    "A weight has at most 20 decimals");
        }
    }

    private void prompts() {
        if (content.type() != QuestionType.MATCHING) {
            faults.unless(
                    content.prompts().isEmpty(),
                    "/prompts",
                    "prompts-not-taken",
                    "Only MATCHING has prompts");
            return;
        }
        faults.unless(
                !content.prompts().isEmpty(),
                "/prompts",
                "too-few-prompts",
                "There is nothing to match");
        List<String> options = content.options().stream().map(Option::id).toList();
        for (int i = 0; i < content.prompts().size(); i++) {
            Prompt prompt = content.prompts().get(i);
            faults.text("/prompts/%d/text".formatted(i), prompt.text(), OPTION);
            faults.unless(
                    options.contains(prompt.match()),
                    "/prompts/%d/match".formatted(i),
                    "unknown-option",
                    "There is no option " + prompt.match());
        }
    }

    private void labels() {
        faults.list("/topics", content.topics(), LABELS);
        faults.list("/themes", content.themes(), LABELS);
        faults.list("/evidence", content.evidence(), LABELS);
        if (faults.list("/assessmentObjectives", content.assessmentObjectives(), LABELS)) {
            for (int i = 0; i < content.assessmentObjectives().size(); i++) {
                faults.text(
                        "/assessmentObjectives/" + i,
                        content.assessmentObjectives().get(i),
                        LABELS);
            }
        }
        if (faults.list("/specification", content.specification(), LABELS)) {
            for (int i = 0; i < content.specification().size(); i++) {
                Topic.Specification place = content.specification().get(i);
                faults.text("/specification/%d/board".formatted(i), place.board(), LABELS);
                faults.text("/specification/%d/paper".formatted(i), place.paper(), LABELS);
                faults.length("/specification/%d/theme".formatted(i), place.theme(), OPTION);
            }
        }
    }

    private void scoring() {
        boolean written = !CHOICE.contains(content.type()) && content.options().isEmpty();
        boolean byPerson = content.scoring().rule().equals(Scored.MARK_SCHEME);
        if (byPerson != written) {
            faults.add(
                    "/scoring/rule",
                    "rule-does-not-fit",
                    written
                            ? "A person marks this type of question: MARK_SCHEME"
                            : "MARK_SCHEME is for questions that are answered in writing");
            return;
        }
        try {
            Scored.item(content);
        } catch (Unfit unfit) {
            faults.add("/scoring" + unfit.pointer(), unfit.code(), unfit.detail());
        }
    }
}
