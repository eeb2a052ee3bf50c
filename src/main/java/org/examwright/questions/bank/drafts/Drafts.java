package org.examwright.questions.bank.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.platform.ProblemException;
import org.examwright.platform.ProblemException.Fault;
import org.examwright.questions.Difficulty;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.bank.checking.ContentCheck;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.questions.bank.checking.Scored;
import org.examwright.questions.bank.evidence.EvidencePlaces;
import org.examwright.questions.bank.evidence.Quotes;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Makes content into drafts that can be written, or says all that is wrong with it. */
public final class Drafts {
    private Drafts() {}

    /** A teacher's own question. Refuses with 422, naming every place at fault. */
    public static Draft ofTeacher(
            CourseId course, QuestionContent content, Names names, Lexicon lexicon, Quotes quotes) {
        List<Fault> faults = new ArrayList<>(ContentCheck.faults(content));
        faults.addAll(strangers("/topics/", content.topics(), names.topics()));
        faults.addAll(strangers("/themes/", content.themes(), names.themes()));
        List<EvidencePlaces.Place> places = EvidencePlaces.in(content);
        Set<Evidence> exact =
                quotes.exact(course, places.stream().map(EvidencePlaces.Place::evidence).toList());
        for (EvidencePlaces.Place place : places) {
            if (!exact.contains(place.evidence())) {
                faults.add(
                        new Fault(
                                place.pointer(),
                                "evidence-not-exact",
                                "The quote is not the text of a passage of this course at that"
                                        + " place"));
            }
        }
        if (!faults.isEmpty()) {
            ProblemException refused =
                    QuestionProblem.INVALID.because("Every fault is listed with its place");
            faults.forEach(fault -> refused.with(fault.pointer(), fault.code(), fault.detail()));
            throw refused;
        }
        return draft(course, content, QuestionStatus.DRAFT, lexicon, null, null);
    }

    public static Draft draft(
            CourseId course,
            QuestionContent content,
            QuestionStatus status,
            Lexicon lexicon,
            @Nullable String pattern,
            @Nullable Difficulty difficulty) {
        return draft(course, content, status, lexicon, pattern, difficulty, Likeness.of(content));
    }

    /** Of content that was compared before. */
    static Draft draft(
            CourseId course,
            QuestionContent content,
            QuestionStatus status,
            Lexicon lexicon,
            @Nullable String pattern,
            @Nullable Difficulty difficulty,
            Likeness likeness) {
        Linter.Found found = Linter.found(content, lexicon);
        return new Draft(
                org.examwright.questions.QuestionId.next().id(),
                course.id(),
                1,
                status,
                content,
                found.lasting(),
                found.contradictions(),
                Scored.expectedGuess(Scored.item(content)),
                likeness,
                pattern,
                difficulty);
    }

    public static List<Fault> strangers(String pointer, List<UUID> ids, Map<UUID, String> known) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.containsKey(ids.get(i))) {
                faults.add(
                        new Fault(
                                pointer + i,
                                "not-in-course",
                                "This course has none with the id " + ids.get(i)));
            }
        }
        return faults;
    }
}
