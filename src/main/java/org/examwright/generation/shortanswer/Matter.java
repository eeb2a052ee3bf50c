package org.examwright.generation.shortanswer;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that has causes, or effects, in the notes.
 *
 * @param noun what it is called inside a sentence, null where only a clause tells it
 * @param happening the event, null where it is known by its name alone
 * @param ideas its causes, or its effects
 * @param nearMisses what learners give in place of them: effects for causes
 */
public record Matter(
        @Nullable String noun,
        @Nullable Happening happening,
        List<Idea> ideas,
        List<String> nearMisses) {
    private static final int SHORT = 8;

    /** What one state did to another, and may have done before. */
    private static final Pattern DEED =
            Pattern.compile(
                    "^(?i)(?:the )?(?:invasion|occupation|annexation|defeat|conquest|partition"
                            + "|victory|attack|war|alliance|peace) (?:of|over|on|against|with)\\b");

    /** What tells it from other matters, whatever the ids. */
    public String name() {
        return happening != null ? happening.label() : String.valueOf(noun);
    }

    /** The event where there is one, else the first of the ideas' facts. */
    public Fact about() {
        return happening != null ? happening.event() : ideas.getFirst().fact();
    }

    /** "the rising", or "why the sailors rose" behind other words than for a noun. */
    public String after(Ground ground, String beforeNoun, String beforeClause) {
        if (noun != null) {
            return beforeNoun + " " + noun;
        }
        Happening told = Objects.requireNonNull(happening);
        return beforeClause + " " + Stems.embedded(told.clause(), ground.casing()) + year();
    }

    /** Whether it is called by few enough words to stand in a question. */
    public boolean shortNoun() {
        return noun != null && (happening == null || Words.count(noun) <= SHORT);
    }

    /**
     * Whether so many of its ideas can be explained, as levels want it: "Smith became minister"
     * with nothing to develop it is a date, and no effect that anybody could explain.
     */
    public boolean developed(int least) {
        return ideas.stream()
                        .filter(idea -> !(idea.fact() instanceof Event) || Points.hasDetail(idea))
                        .count()
                >= least;
    }

    /** It without the dates of its ideas: the events that nothing develops, where two are left. */
    public Matter explained() {
        List<Idea> told =
                ideas.stream()
                        .filter(
                                idea ->
                                        !(idea.fact() instanceof Event)
                                                || Points.development(idea).isPresent())
                        .toList();
        return told.size() < 2 ? this : new Matter(noun, happening, told, nearMisses);
    }

    /** "The sailors rose in 1921." */
    public String sentence() {
        return Words.capitalised(name()) + year() + ".";
    }

    /** " in 1921" where the event has one year and its telling none. */
    public String year() {
        return happening == null ? "" : year(happening);
    }

    public static String year(Happening happening) {
        return happening.inOneYear() && !Dates.namesYear(happening.label())
                ? " in " + Dates.year(happening.year())
                : "";
    }

    /** " in 1812" behind "the invasion of Russia", which has no other year in its name. */
    static String bound(String name, Happening happening) {
        return DEED.matcher(name).find() && !Dates.namesYear(name) ? year(happening) : "";
    }

    /** A candidate whose key is the first of the ideas. */
    public Candidate candidate(Ground ground, Candidate.Writer writer) {
        Fact about = about();
        @Nullable Event event = about instanceof Event dated ? dated : null;
        return new Candidate(
                name(),
                ideas.getFirst().key().id(),
                about.topics(),
                Composition.themesOf(about),
                event == null ? null : event.from(),
                event == null ? null : event.to(),
                happening == null ? 0.8 : ground.salience(happening),
                writer);
    }

    /** A question about it that rests on its ideas. */
    public Composition resting(Composition composition) {
        for (Idea idea : ideas) {
            composition.resting(idea.key()).resting(idea.fact());
        }
        return composition;
    }
}
