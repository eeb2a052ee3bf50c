package org.examwright.generation.shortanswer.features;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Overlap;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.shortanswer.Wordings;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;

/**
 * S7: Describe {event or process}. A mark for each fact, up to four, from everything that the notes
 * tell of a thing by its name.
 */
final class Described extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int MARKS = 4;
    private static final int MOST = 9;
    private static final double ADDED = 0.6;
    private static final int LEAST_TOLD = 5;
    private static final Pattern TRAITS = Pattern.compile("(?:,| with\\b| and the\\b).*");

    /** Reasons, aims and results are not asked for; what a body was for is most of what it was. */
    private static final Set<Statement.Kind> DESCRIBING =
            EnumSet.of(Statement.Kind.FEATURE, Statement.Kind.MEASURE, Statement.Kind.CONTINUITY);

    Described() {
        super("S7");
    }

    @Override
    public Card card() {
        return Card.written(
                "Describe {this}.",
                "a term of which its meaning and three traits or more are told",
                "a mark for each fact, up to four",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        Map<String, List<Idea>> known = new TreeMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : ground.terms()) {
            if (term.kind() == Term.Kind.CONCEPT
                    || term.kind() == Term.Kind.OFFICE
                    || Glossary.withArticle(ground, term).matches("an? .*")
                    || Glossary.oneOfMany(term)) {
                continue;
            }
            List<Idea> ideas = ideas(ground, term);
            if (ideas.size() >= LEAST && known.putIfAbsent(term.term(), ideas) == null) {
                candidates.add(
                        about(
                                term.term(),
                                term,
                                Math.min(1, ideas.size() / 10.0),
                                pen -> write(ground, term, ideas, pen)));
            }
        }
        return Supply.of(candidates, "of no term are its meaning and three traits told");
    }

    /** Events that name it and statements about it. */
    private static List<Idea> ideas(Ground ground, Term term) {
        List<Idea> ideas = new ArrayList<>();
        String name = bare(term.term());
        List<String> labels = labels(ground);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).contains(" " + name + " ") && !decides(ground, term)) {
                Idea.of(ground, ground.happenings().get(i).event()).ifPresent(ideas::add);
            }
        }
        for (Statement statement : ground.statements()) {
            if (bare(statement.subject()).equals(name) && DESCRIBING.contains(statement.kind())) {
                Idea.of(ground, statement).ifPresent(ideas::add);
            }
        }
        List<Idea> fit =
                Idea.distinct(ideas, term.term() + ", " + term.definition()).stream()
                        .filter(idea -> adds(idea.text(), term))
                        .filter(
                                idea ->
                                        Sentences.vouched(idea.fact())
                                                && !merelyThere(idea.text(), name))
                        .filter(idea -> Wordings.halfTold(idea.fact(), idea.text()))
                        .toList();
        return apart(ground, term, fit);
    }

    /** What a body decided one day or another describes it as little as what a man ate. */
    private static boolean decides(Ground ground, Term term) {
        return ground.people().named(term.term()).isPresent();
    }

    /** Those that neither what it was nor a point before them tells already. */
    private static List<Idea> apart(Ground ground, Term term, List<Idea> ideas) {
        List<String> said = new ArrayList<>(forms(ground, term));
        List<Idea> apart = new ArrayList<>();
        for (Idea idea : ideas) {
            if (apart.size() < MOST && !Overlap.repeats(idea.text(), said, term.term())) {
                apart.add(idea);
                said.add(idea.text());
            }
        }
        return apart;
    }

    private static List<String> forms(Ground ground, Term term) {
        return Wordings.of(ground, new Idea(inShort(term), term, term));
    }

    /** What it was, without the traits that its definition lists: each of them is a point. */
    private static String inShort(Term term) {
        String bare = TRAITS.matcher(term.definition()).replaceFirst("");
        return Words.count(bare) < LEAST_TOLD ? term.definition() : bare;
    }

    /** Where something happened tells nothing of the body that met. */
    private static boolean merelyThere(String text, String name) {
        return Pattern.compile(
                        "(?i)\\b(?:(?:meeting|session|plenum|member)s? of|from|joined|joined both)"
                                + " (?:the )?"
                                + Pattern.quote(name)
                                + "\\b")
                .matcher(text)
                .find();
    }

    /** Whether most of what it says is neither in the definition nor the name itself. */
    private static boolean adds(String text, Term term) {
        boolean sameNames =
                Words.tokens(term.definition()).stream()
                        .skip(1)
                        .filter(word -> word.matches("\\p{Lu}\\p{Ll}{3,}.*"))
                        .map(Words::bare)
                        .filter(name -> !Words.plain(term.term()).contains(name))
                        .anyMatch(Words.plain(text)::contains);
        if (sameNames) {
            return false;
        }
        Set<String> more = Words.stems(text);
        more.removeAll(Words.stems(term.term()));
        int before = more.size();
        more.removeAll(Words.stems(term.definition()));
        return more.size() > ADDED * before;
    }

    private static List<String> labels(Ground ground) {
        return ground.once(
                "labels of events in small letters",
                () ->
                        ground.happenings().stream()
                                .map(Happening::label)
                                .map(Described::bare)
                                .map(label -> label.replace("'s ", " ").replace("’s ", " "))
                                .map(label -> " " + label + " ")
                                .toList());
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private Written write(Ground ground, Term term, List<Idea> ideas, Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, term);
        points.add(
                point(
                        "What it was: " + inShort(term),
                        forms(ground, term),
                        ground.terms().stream()
                                .filter(other -> ground.confused(term, other))
                                .map(Term::definition)
                                .limit(2)
                                .toList(),
                        Map.of("meaning", term.definition()),
                        term.evidence()));
        for (Idea idea : ideas) {
            points.add(Points.worth(ground, idea, 1, told(ground, idea), List.of()));
            composition.resting(idea.fact());
        }
        String thing = Glossary.withArticle(ground, term) + ".";
        return composition
                .asking(pen, "Describe " + thing, "Briefly describe " + thing)
                .commandWord("Describe")
                .marks(MARKS)
                .scheme(
                        Guidance.askedFor("point")
                                .oneMarkEach(MARKS)
                                .line(
                                        "A point that tells what it was and one that adds to that"
                                                + " are two.")
                                .any(MARKS, points))
                .with(Difficulties.knownBy(0.6).grain(0).facts(2).task(0.3));
    }

    private static String told(Ground ground, Idea idea) {
        String text = Words.capitalised(idea.text());
        return ground.happening(idea.fact())
                .map(happening -> happening.toldAsQuoted().replaceFirst("\\.$", ""))
                .orElse(text);
    }
}
