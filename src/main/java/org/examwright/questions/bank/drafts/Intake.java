package org.examwright.questions.bank.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.Likeness;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.bank.checking.ContentCheck;
import org.examwright.questions.bank.checking.Scored;
import org.examwright.questions.bank.evidence.EvidencePlaces;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;

/**
 * Decides which generated questions enter the bank. None does that has a flaw, a quotation that is
 * not in the notes, or a twin.
 */
public final class Intake {
    public static final String INVALID = "INVALID";
    public static final String EVIDENCE = "EVIDENCE";
    public static final String DUPLICATE = "DUPLICATE";

    private final CourseId course;
    private final Names names;
    private final Lexicon lexicon;
    private final Set<Evidence> exact;
    private final Map<String, Integer> refused = new TreeMap<>();

    /**
     * @param exact the quotations that are in the notes
     */
    public Intake(CourseId course, Names names, Lexicon lexicon, Set<Evidence> exact) {
        this.course = course;
        this.names = names;
        this.lexicon = lexicon;
        this.exact = exact;
    }

    /**
     * Those that may enter, in order.
     *
     * @param bank what is there already; takes in what enters
     */
    public List<Draft> admit(List<NewQuestion> questions, Twins bank) {
        return questions.stream()
                .flatMap(question -> sound(question, bank).stream())
                .filter(draft -> bank.add(draft.likeness()) || refuse(DUPLICATE))
                .toList();
    }

    /** How many were refused, by the first reason found. */
    public Map<String, Integer> refused() {
        return refused;
    }

    /** What the bank holds already need not be looked at closely. */
    private Optional<Draft> sound(NewQuestion question, Twins bank) {
        QuestionContent content = pinned(question.content());
        if (!ContentCheck.faults(content).isEmpty()
                || !names.topics().keySet().containsAll(content.topics())
                || !names.themes().keySet().containsAll(content.themes())) {
            refuse(INVALID);
            return Optional.empty();
        }
        Likeness likeness = Likeness.of(content);
        if (bank.holds(likeness)) {
            refuse(DUPLICATE);
            return Optional.empty();
        }
        List<Evidence> quotes =
                EvidencePlaces.in(content).stream().map(EvidencePlaces.Place::evidence).toList();
        if (quotes.isEmpty() || !exact.containsAll(quotes)) {
            refuse(EVIDENCE);
            return Optional.empty();
        }
        Draft draft =
                Drafts.draft(
                        course,
                        content,
                        QuestionStatus.IN_REVIEW,
                        lexicon,
                        question.pattern(),
                        question.difficulty(),
                        likeness);
        Optional<String> flaw = flaw(draft);
        flaw.ifPresent(this::refuse);
        return flaw.isPresent() ? Optional.empty() : Optional.of(draft);
    }

    private static QuestionContent pinned(QuestionContent q) {
        return new QuestionContent(
                q.type(),
                q.form(),
                q.stem(),
                q.marks(),
                Scored.pinned(q.scoring()),
                q.options(),
                q.prompts(),
                q.markScheme(),
                q.commandWord(),
                q.assessmentObjectives(),
                q.specification(),
                q.topics(),
                q.themes(),
                q.evidence(),
                q.extracts());
    }

    /**
     * A flaw, be it an error or a warning: the generator had its chance to write it better. A
     * distractor without a proof is one too, where nobody wrote it by hand.
     */
    private static Optional<String> flaw(Draft draft) {
        boolean choice =
                draft.content().type() == QuestionType.MULTIPLE_CHOICE
                        || draft.content().type() == QuestionType.MULTIPLE_RESPONSE;
        return Stream.concat(draft.lint().stream(), draft.contradictions().stream())
                .filter(
                        finding ->
                                finding.severity() != Finding.Severity.SKIPPED
                                        || (choice
                                                && finding.flaw().equals("F18")
                                                && finding.severity() == Finding.Severity.SKIPPED))
                .map(Finding::flaw)
                .findFirst();
    }

    private boolean refuse(String reason) {
        refused.merge(reason, 1, Integer::sum);
        return false;
    }
}
