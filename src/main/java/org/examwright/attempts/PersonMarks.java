package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.GivenMark;
import org.examwright.attempts.records.GivenMark.As;
import org.examwright.attempts.records.MarkStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.referrals.Referring;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.Fraction;
import org.examwright.marking.Key;
import org.examwright.platform.Reference;
import org.examwright.questions.MarkScheme;
import org.examwright.schools.Caller;
import org.examwright.schools.MemberId;
import org.examwright.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks that people give for written answers. Every one is kept; which one counts is plain. */
@Service
@Transactional
public class PersonMarks {
    private static final int MOST_DECIMALS = 5;
    private static final int LONGEST_COMMENT = 10_000;

    private final AttemptStore attempts;
    private final SheetStore sheets;
    private final MarkStore marks;
    private final Papers papers;
    private final Schools schools;
    private final Referring referring;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;

    PersonMarks(
            AttemptStore attempts,
            SheetStore sheets,
            MarkStore marks,
            Papers papers,
            Schools schools,
            Referring referring,
            Rulings rulings,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.sheets = sheets;
        this.marks = marks;
        this.papers = papers;
        this.schools = schools;
        this.referring = referring;
        this.rulings = rulings;
        this.events = events;
    }

    /** A mark as it is given. */
    public record NewMark(
            @Nullable BigDecimal score,
            @Nullable Integer level,
            @Nullable List<Integer> points,
            @Nullable String comment,
            @Nullable As as) {}

    /** A mark as it stands, with those that were given before. */
    public record MarkView(
            int slot,
            BigDecimal score,
            BigDecimal maximum,
            @Nullable Integer level,
            @Nullable List<Integer> points,
            @Nullable String comment,
            As as,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reference marker,
            Instant markedAt,
            List<MarkView> history) {}

    /** Gives a mark for a written answer of a finished attempt. The same again changes nothing. */
    public MarkView give(AttemptId id, int slot, NewMark given, Caller caller, Instant now) {
        var found = attempts.find(id).orElseThrow(() -> Ownership.notFound(id));
        if (papers.of(found).at(slot).isEmpty()) {
            throw AttemptProblem.SLOT_NOT_FOUND.because("The quiz has no slot " + slot);
        }
        rulings.keep(found.assignment());
        var attempt = attempts.lock(id).orElseThrow(() -> Ownership.notFound(id));
        var marked = sheets.find(attempt).orElseThrow(() -> AttemptProblem.stillOpen(id));
        var paper = marked.paper();
        var sheet = marked.sheet();
        var asked = paper.at(slot).orElseThrow();
        var score = checked(asked, given);
        var history = marks.history(id, slot);
        var mark =
                new GivenMark(
                        history.size() + 1,
                        score,
                        given.level(),
                        given.points(),
                        given.comment(),
                        given.as() == null ? As.FIRST : given.as(),
                        caller.member() == null ? null : caller.member().id(),
                        now.truncatedTo(ChronoUnit.MICROS));
        var last = GivenMark.last(history, mark.as());
        if (last.isPresent() && last.get().repeats(mark)) {
            return view(slot, asked, last.get(), history);
        }
        requireAnother(mark, history);
        marks.add(id, slot, mark);
        var all = new ArrayList<>(history);
        all.add(mark);
        var counting = GivenMark.counting(all).orElseThrow();
        referring.marked(id, slot);
        sheets.update(id, paper, sheet.marked(slot, Fraction.of(counting.score())));
        events.publishEvent(AnswersMarked.at(attempt.assignment()));
        return view(slot, asked, mark, all);
    }

    /** Two marks are two people's: one who has given the first cannot give the second as well. */
    private static void requireAnother(GivenMark mark, List<GivenMark> history) {
        var other =
                switch (mark.as()) {
                    case FIRST -> As.SECOND;
                    case SECOND -> As.FIRST;
                    case MODERATOR -> null;
                };
        if (other == null || mark.marker() == null) {
            return;
        }
        if (GivenMark.last(history, other)
                .filter(each -> Objects.equals(mark.marker(), each.marker()))
                .isPresent()) {
            throw AttemptProblem.MARK_MISFIT.at(
                    "/as", "The first and the second marker are two different people");
        }
    }

    private static BigDecimal checked(Paper.Asked asked, NewMark given) {
        if (!(asked.item().key() instanceof Key.Person)) {
            throw AttemptProblem.MARK_MISFIT.because(
                    "Slot %d is marked by its scoring rule".formatted(asked.slot()));
        }
        if (!asked.open()) {
            throw AttemptProblem.MARK_MISFIT.because(
                    "A regrade has credited everyone with slot %d, or dropped it"
                            .formatted(asked.slot()));
        }
        var score = given.score();
        if (score == null) {
            throw AttemptProblem.MARK_MISFIT.at("/score", "A score is needed");
        }
        if (score.signum() < 0
                || score.precision() - score.scale() > MOST_DECIMALS * 2
                || Math.max(0, score.stripTrailingZeros().scale()) > MOST_DECIMALS
                || Fraction.of(score).compareTo(asked.item().maximum()) > 0) {
            throw AttemptProblem.MARK_MISFIT.at(
                    "/score",
                    "A score lies between 0 and %s, with at most 5 decimals"
                            .formatted(asked.item().maximum().shown().toPlainString()));
        }
        if (given.comment() != null && given.comment().length() > LONGEST_COMMENT) {
            throw AttemptProblem.MARK_MISFIT.at(
                    "/comment", "A comment has at most 10,000 characters");
        }
        checkLevel(asked, given.level(), score);
        checkPoints(asked, given.points());
        return score;
    }

    private static void checkLevel(Paper.Asked asked, @Nullable Integer level, BigDecimal score) {
        if (level == null) {
            return;
        }
        var scheme = asked.markScheme();
        var essay = scheme == null ? null : scheme.essay();
        var found =
                essay == null
                        ? null
                        : essay.levels().stream()
                                .filter(each -> each.level() == level)
                                .findFirst()
                                .orElse(null);
        if (found == null) {
            throw AttemptProblem.MARK_MISFIT.at("/level", "The mark scheme has no level " + level);
        }
        if (score.compareTo(BigDecimal.valueOf(found.from())) < 0
                || score.compareTo(BigDecimal.valueOf(found.to())) > 0) {
            throw AttemptProblem.MARK_MISFIT.at(
                    "/score",
                    "Level %d spans %d to %d marks".formatted(level, found.from(), found.to()));
        }
    }

    private static void checkPoints(Paper.Asked asked, @Nullable List<Integer> points) {
        if (points == null) {
            return;
        }
        int known = points(asked.markScheme());
        var seen = new HashSet<Integer>();
        for (int i = 0; i < points.size(); i++) {
            Integer point = points.get(i);
            if (point == null || point < 0 || point >= known || !seen.add(point)) {
                throw AttemptProblem.MARK_MISFIT.at(
                        "/points/" + i, "Each is a point of the mark scheme, from 0, once");
            }
        }
    }

    /** How many points a mark can be said to rest on: an essay's claims where it has no points. */
    private static int points(@Nullable MarkScheme scheme) {
        if (scheme == null) {
            return 0;
        }
        var essay = scheme.essay();
        return essay == null || !scheme.points().isEmpty()
                ? scheme.points().size()
                : essay.favour().size() + essay.against().size();
    }

    /** All marks given in a slot, the first one first. */
    List<MarkView> views(Paper.Asked asked, List<GivenMark> all) {
        return all.stream().map(each -> view(asked.slot(), asked, each, List.of())).toList();
    }

    private MarkView view(int slot, Paper.Asked asked, GivenMark mark, List<GivenMark> all) {
        var earlier =
                all.stream()
                        .filter(each -> each.number() < mark.number())
                        .map(each -> view(slot, asked, each, List.of()))
                        .toList();
        return new MarkView(
                slot,
                Fraction.of(mark.score()).shown(),
                asked.item().maximum().shown(),
                mark.level(),
                mark.points(),
                mark.comment(),
                mark.as(),
                mark.marker() == null ? null : schools.member(new MemberId(mark.marker())),
                mark.markedAt(),
                earlier);
    }
}
