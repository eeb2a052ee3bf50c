package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Casting;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.actors.Mention;
import org.examwright.knowledge.extraction.causes.CauseFinder;
import org.examwright.knowledge.extraction.facts.EventFinder;
import org.examwright.knowledge.extraction.facts.FigureFinder;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.facts.StatementFinder;
import org.examwright.knowledge.extraction.facts.TermFinder;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.knowledge.extraction.language.Tongue;
import org.examwright.knowledge.extraction.nearness.Themes;
import org.examwright.knowledge.extraction.ties.Incumbents;
import org.examwright.knowledge.extraction.ties.Tie;
import org.examwright.knowledge.extraction.ties.TieFinder;
import org.examwright.knowledge.extraction.ties.Ties;
import org.examwright.knowledge.extraction.views.ViewFinder;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * Reads facts out of a source. The same text and the same known facts give the same result, but for
 * ids. It knows English words and how notes are written; of history it knows only what sort of
 * happening a bare name stands for.
 */
public final class Extraction {
    /** Raised whenever the same text may give other facts than before. */
    public static final String VERSION = "13";

    /** A passage of more characters than this is kept by its source but not analysed. */
    public static final int LONGEST = 20_000;

    /** Nor one with so many characters and no blank between them: nobody wrote that. */
    private static final int LONGEST_WORD = 1_000;

    private static final int PASSES = 11;
    private static final int WITNESSES = 50;
    private final Supplier<UUID> ids;

    public Extraction() {
        this(UuidV7::next);
    }

    Extraction(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** The language of notes that are not in English, as far as it can be told. */
    public static Optional<String> foreignTongue(SourceText text) {
        return Optional.of(ForeignNotes.tongue(text)).filter(name -> !Tongue.isEnglish(name));
    }

    /** How many of the source's passages are too long to be analysed. */
    public static int skipped(SourceText text) {
        return (int) text.passages().stream().filter(Extraction::tooLong).count();
    }

    /**
     * The facts of one source, with evidence from this source only. Actors and topics that the
     * course knows already come back with the course's id and name.
     *
     * @param progress receives 0 to 100, at least every 200 passages; false stops the work
     * @throws CancellationException when progress answers false
     */
    public Knowledge extract(SourceText text, Knowledge known, IntPredicate progress) {
        RunningText running = RunningText.of(text);
        Unmarked unmarked = Unmarked.of(running.text());
        WrittenOut written = WrittenOut.of(unmarked.text());
        Knowledge found = written.asTyped(read(written.text(), known, progress));
        found = running.inLines(unmarked.asTyped(found));
        return foreignTongue(text).isEmpty() ? found : ForeignNotes.doubted(found);
    }

    private Knowledge read(SourceText text, Knowledge known, IntPredicate progress) {
        Progress steps = new Progress(progress, (long) PASSES * text.passages().size());
        List<Line> lines = read(text, steps);
        Topics topics = new Topics(lines, known, ids);
        Themes themes = new Themes(known, ids);
        Cast named = new Casting(lines, known.actors(), steps).cast();
        Ties told = new TieFinder(lines, named, steps).find();
        Cast cast = Incumbents.seated(named, told, lines);
        Material material = new Material(text, lines, cast, topics::of, themes, steps, ids);
        List<Event> events = new EventFinder(material).find();
        StatementFinder statements = new StatementFinder(material);
        CauseFinder causes = new CauseFinder(material, statements, events);
        List<Relation> relations = causes.find();
        List<Statement> said = new ArrayList<>(causes.ends());
        said.addAll(statements.find());
        said.addAll(new ViewFinder(material, statements.labels()).find());
        List<Term> terms = new TermFinder(material).find();
        List<Figure> figures = new FigureFinder(material).find();
        Ties ties = cast == named ? told : new TieFinder(lines, cast, steps).find();
        Map<Member, Actor> actors = new LinkedHashMap<>();
        cast.members().forEach(member -> actors.put(member, actor(member, ties, material)));
        List<Relation> links = new ArrayList<>(relations);
        ties.links().forEach(tie -> links.add(relation(tie, actors, material)));
        steps.end();
        return new Knowledge(
                topics.used(),
                themes.all(),
                List.copyOf(actors.values()),
                events,
                terms,
                figures,
                List.copyOf(said),
                List.copyOf(links));
    }

    private static List<Line> read(SourceText text, Progress progress) {
        Reader reader = new Reader();
        List<Line> lines = new ArrayList<>();
        for (Passage passage : text.passages()) {
            progress.step();
            if (passage.kind() != PassageKind.CHROME && !tooLong(passage)) {
                lines.add(reader.read(lines.size(), passage));
            }
        }
        return lines;
    }

    static boolean tooLong(Passage passage) {
        String text = passage.text();
        return text.codePointCount(0, text.length()) > LONGEST || hasEndlessWord(text);
    }

    private static boolean hasEndlessWord(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= LONGEST_WORD; i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
        }
        return run > LONGEST_WORD;
    }

    private Actor actor(Member member, Ties ties, Material material) {
        Map<Integer, Evidence> evidence = new LinkedHashMap<>();
        List<String> topics = new ArrayList<>();
        for (Mention mention : member.mentions()) {
            Line line = mention.line();
            if (evidence.size() < WITNESSES) {
                evidence.putIfAbsent(
                        line.index(), material.evidence(line, mention.start(), mention.end()));
            }
            material.topics().apply(line).stream()
                    .filter(topic -> !topics.contains(topic))
                    .forEach(topics::add);
        }
        Actor known = member.known();
        return new Actor(
                known == null ? ids.get() : known.id(),
                member.name(),
                member.aliases(),
                known == null ? member.kind() : known.kind(),
                known == null ? ties.role(member) : known.role(),
                known == null ? ties.offices(member) : known.offices(),
                List.copyOf(topics),
                List.copyOf(evidence.values()),
                Standing.extracted(member.confidence()));
    }

    private Relation relation(Tie tie, Map<Member, Actor> actors, Material material) {
        return new Relation(
                ids.get(),
                tie.type(),
                Relation.End.of(Objects.requireNonNull(actors.get(tie.from()))),
                Relation.End.of(Objects.requireNonNull(actors.get(tie.to()))),
                material.topics().apply(tie.line()),
                List.of(material.evidence(tie.line(), tie.start(), tie.end())),
                Standing.extracted(tie.confidence()));
    }
}
