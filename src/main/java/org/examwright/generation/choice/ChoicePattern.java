package org.examwright.generation.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;

/** What the multiple-choice patterns have in common. */
public abstract class ChoicePattern implements Pattern {
    /** What is said where no fair set of wrong answers can be had. */
    public static final Written TOO_FEW =
            new Written.Dropped(
                    "fewer than two wrong answers can be proven false and stand fairly beside the"
                            + " key");

    /** Half a year: what must lie between events that are put in order. */
    public static final int HALF_A_YEAR = 183;

    /** Fewer events than these are those of one page of notes. */
    private static final int ONE_MATTER = 100;

    private final String id;

    protected ChoicePattern(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public QuestionType type() {
        return QuestionType.MULTIPLE_CHOICE;
    }

    /** A candidate whose key is that event. */
    protected final Candidate candidate(
            Ground ground, Happening happening, Candidate.Writer writer) {
        Event event = happening.event();
        return new Candidate(
                happening.label(),
                event.id(),
                event.topics(),
                event.themes(),
                event.from(),
                event.to(),
                ground.salience(happening),
                writer);
    }

    /** A question about these facts. */
    protected final Composition composition(Ground ground, Fact... about) {
        return new Composition(ground, this, about);
    }

    /** Picks a fair set of wrong answers and puts the question together, where there is one. */
    protected final Optional<Written> asked(
            Ask ask, List<Rival> rivals, Difficulties difficulty, Pen pen) {
        return Selection.pick(ask.stem(), ask.key().text(), rivals, pen)
                .map(
                        set ->
                                ask.composition()
                                        .stem(ask.stem())
                                        .options(Sheet.shuffled(ask.key(), set, pen))
                                        .with(difficulty.closeness(Sheet.closeness(set))));
    }

    /** A question but for its wrong answers. */
    public record Ask(Composition composition, String stem, Sheet.Key key) {}

    /** What two events have around them: topics, themes, actors. */
    public static List<String> neighbours(Happening happening) {
        Event event = happening.event();
        List<String> names = new ArrayList<>(event.topics());
        names.addAll(event.themes());
        event.parts().forEach(part -> names.add(part.actor()));
        return names;
    }

    /**
     * Whether an event has one year, which is no other time's that its label fits, and its label
     * neither tells a state nor names a year.
     */
    public static boolean hasOneYear(Happening happening) {
        return happening.inOneYear()
                && !happening.clause().isState()
                && !Dates.namesYear(happening.label())
                && !happening.happenedAgain();
    }

    /** Whether a course has so few events that all are of one matter, as those of a page are. */
    public static boolean isOneMatter(Ground ground) {
        return ground.happenings().size() < ONE_MATTER;
    }

    /**
     * Whether one event may stand beside another: they share a topic or a theme, or the course is
     * so small that it is one matter.
     */
    public static boolean beside(Ground ground, Happening one, Happening other) {
        return isOneMatter(ground) || sameMatter(one, other);
    }

    /** Whether an event may be asked for by its year, or stand among others by theirs. */
    public static boolean hasOneYear(Ground ground, Happening happening) {
        return hasOneYear(happening) && Notable.test(ground, happening);
    }

    /**
     * Whether two events share a topic or a theme; where the notes have neither, all of a page do.
     */
    public static boolean sameMatter(Happening one, Happening other) {
        Set<String> a = one.matters();
        Set<String> b = other.matters();
        return readTogether(one, other)
                && (a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b));
    }

    /**
     * Whether two events were read of one page or share a topic: a theme such as reform is every
     * country's. What people vouch for is of one course.
     */
    public static boolean readTogether(Happening one, Happening other) {
        return Sentences.vouched(one.event()) && Sentences.vouched(other.event())
                || onOnePage(one, other)
                || !Collections.disjoint(one.event().topics(), other.event().topics());
    }

    private static boolean onOnePage(Happening one, Happening other) {
        for (Evidence said : one.event().evidence()) {
            for (Evidence beside : other.event().evidence()) {
                if (said.sourceId().id().equals(beside.sourceId().id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
