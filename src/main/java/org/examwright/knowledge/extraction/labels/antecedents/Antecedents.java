package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom or what "he", "they" or a verb without its subject means. */
public final class Antecedents {
    private static final int REACH = 6;
    private final Cast cast;
    private final Strangers strangers;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<Integer, Line> headings = new HashMap<>();

    public Antecedents(Cast cast, List<Line> all) {
        this.cast = cast;
        this.strangers = new Strangers(cast);
        Line heading = null;
        for (Line line : all) {
            lines.put(line.index(), line);
            if (heading != null) {
                headings.put(line.index(), heading);
            }
            heading = line.isHeading() ? line : heading;
        }
    }

    /**
     * The one person named before in the sentence or in the sentence before; where that names
     * several, the one that opens it. Null where there is none or the line begins with the pronoun.
     */
    public @Nullable Member of(Line line, int position) {
        Sentence before = null;
        Sentence here = null;
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() <= position && position < sentence.end()) {
                here = sentence;
                break;
            }
            before = sentence;
        }
        if (here != null && !OwnVerb.opensWithDeed(here, position)) {
            List<Appearance> own = cast.in(line, here.start(), position);
            Member opener = opener(line, here, position);
            Member meant = opener == null ? sole(own) : opener;
            if (meant != null) {
                return meant;
            }
            if (!own.isEmpty()) {
                return OwnVerb.mayActNext(own, position) ? null : leading(line, here, position);
            }
            if (strangers.open(line, here, position)) {
                return null;
            }
        }
        return before == null ? null : earlier(line, before);
    }

    /** "He took Lille, but the allies made him give it back": he whom the sentence began with. */
    private @Nullable Member opener(Line line, Sentence sentence, int position) {
        Token first = sentence.tokens().getFirst();
        boolean he = first.lower().matches("he|she") && first.end() < position;
        return he ? earlier(line, sentence) : null;
    }

    /** The person whom the sentence before names alone; null where it names none or several. */
    public @Nullable Member only(Line line, int position) {
        Told told = before(line, position);
        if (told == null || !told.sameLine()) {
            return null;
        }
        Sentence sentence = told.sentence();
        if (Continuation.goesOn(sentence)) {
            return earlier(line, sentence);
        }
        return strangers.in(line, sentence, sentence.start(), sentence.end())
                ? null
                : sole(cast.in(line, sentence.start(), sentence.end()));
    }

    /** The one person other than the agent named before a place in its sentence, or null. */
    public @Nullable Member other(Line line, int position, Member agent) {
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() <= position && position < sentence.end()) {
                Set<Member> others = new LinkedHashSet<>();
                cast.in(line, sentence.start(), position).stream()
                        .map(Appearance::member)
                        .filter(member -> member.isPerson() && member != agent)
                        .forEach(others::add);
                if (others.isEmpty()) {
                    Line heading = headings.get(line.index());
                    Member only =
                            heading == null
                                    ? null
                                    : sole(cast.in(heading, 0, heading.text().length()));
                    return only == agent ? null : only;
                }
                return others.size() == 1
                                && !strangers.in(line, sentence, sentence.start(), position)
                        ? others.iterator().next()
                        : null;
            }
        }
        return null;
    }

    /** Back through the line for as long as its sentences go on about "he". */
    private @Nullable Member earlier(Line line, Sentence last) {
        List<Sentence> sentences = line.sentences();
        for (int i = sentences.indexOf(last); i >= 0; i--) {
            Sentence sentence = sentences.get(i);
            if (Continuation.goesOn(sentence)) {
                continue;
            }
            Member found = leading(line, sentence, sentence.end());
            if (found != null) {
                return found;
            }
            if (!cast.in(line, sentence.start(), sentence.end()).stream()
                    .allMatch(a -> !a.member().isPerson())) {
                return null;
            }
        }
        return null;
    }

    /** Whether nobody is named in the line before a place, as far as names can be told. */
    public boolean silentBefore(Line line, int position) {
        return cast.in(line, 0, position).stream().noneMatch(a -> a.member().isPerson())
                && line.sentences().stream()
                        .filter(sentence -> sentence.start() < position)
                        .noneMatch(
                                sentence ->
                                        strangers.in(line, sentence, sentence.start(), position));
    }

    /** Who opens the lines above in the same section, where that is a person alone. */
    public @Nullable Member above(Line line) {
        for (int back = 1; back <= REACH; back++) {
            Line before = lines.get(line.index() - back);
            if (before == null || before.sentences().isEmpty()) {
                return null;
            }
            Member opener = about(before);
            if (opener != null) {
                return opener;
            }
            Member found = leading(before, before.sentences().getLast(), Integer.MAX_VALUE);
            List<Appearance> all = cast.in(before, 0, before.text().length());
            boolean goesOn = before.text().matches("(?is).*\\b(?:he|she|his)\\b.*");
            boolean atFront =
                    !all.isEmpty()
                            && all.getFirst().member() == found
                            && opens(all.getFirst())
                            && OwnVerb.standsBehind(all.getFirst());
            if (found != null && goesOn && !atFront) {
                continue;
            }
            if (found != null && ends(before.sentences().getLast())) {
                return null; // "Richard was killed": whoever acts next is another
            }
            if (found != null) {
                Member first =
                        all.stream()
                                .map(Appearance::member)
                                .filter(Member::isPerson)
                                .findFirst()
                                .orElse(found);
                return first == found ? found : null;
            }
            if (Continuation.goesOn(before.sentences().getFirst())) {
                continue; // whom it names is another than its subject
            }
            boolean silent =
                    cast.in(before, 0, before.text().length()).stream()
                            .noneMatch(a -> a.member().isPerson());
            if (before.isHeading()) {
                return sole(cast.in(before, 0, before.text().length()));
            }
            if (!silent && !before.text().strip().matches("(?is)[\\W]*(?:he|she|his|her)\\b.*")) {
                Member only = sole(cast.in(before, 0, before.text().length()));
                Line heading = headings.get(line.index());
                return only != null || heading == null
                        ? only
                        : sole(cast.in(heading, 0, heading.text().length()));
            }
        }
        return null;
    }

    /** "Henry Tudor, earl of Richmond, had spent … His claim was weak": whom all of it is about. */
    private @Nullable Member about(Line line) {
        Sentence first = line.sentences().getFirst();
        boolean on =
                line.sentences().size() > 1
                        && line.sentences().stream().skip(1).allMatch(Continuation::goesOn);
        Member member = on ? cast.at(line, first.start()) : null;
        return member != null && member.isPerson() ? member : null;
    }

    private static boolean opens(Appearance appearance) {
        return appearance.mention().start() - appearance.mention().sentence().start() <= 4;
    }

    /** Whether a sentence tells someone's end. */
    private static boolean ends(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(6)
                .anyMatch(
                        t ->
                                t.lower()
                                        .matches(
                                                "killed|died|executed|beheaded|hanged|assassinated|murdered"));
    }

    private @Nullable Member leading(Line line, Sentence sentence, int end) {
        List<Appearance> named = cast.in(line, sentence.start(), Math.min(end, sentence.end()));
        Member sole = sole(named);
        if (sole != null) {
            return sole;
        }
        if (named.isEmpty()) {
            return null;
        }
        Appearance first = named.getFirst();
        boolean opens = first.mention().start() - sentence.start() <= 1;
        boolean alone =
                named.size() < 2
                        || !line.part(
                                        first.mention().end(),
                                        Math.max(
                                                first.mention().end(),
                                                named.get(1).mention().start()))
                                .matches("\\s*(?:,|and|&|\\+|/|or)\\s*(?:and\\s*)?");
        boolean possessive =
                first.mention().last() + 1 < sentence.tokens().size()
                        && sentence.tokens().get(first.mention().last() + 1).text().startsWith("'");
        if (!opens || !alone || possessive || !first.member().isPerson()) {
            return null;
        }
        return OwnVerb.lastOf(named, first).member();
    }

    /** What stands above or before the lines. */
    public Headers headers() {
        return new Headers(cast, lines, headings);
    }

    /** The only person among those who appear, or null. */
    public static @Nullable Member sole(List<Appearance> appearances) {
        Set<Member> persons = new LinkedHashSet<>();
        appearances.stream().map(Appearance::member).filter(Member::isPerson).forEach(persons::add);
        return persons.size() == 1 ? persons.iterator().next() : null;
    }

    /**
     * The sentence before a place in the line, or the last of the line above; null at a heading.
     */
    public @Nullable Told before(Line line, int position) {
        Sentence before = null;
        for (Sentence sentence : line.sentences()) {
            if (sentence.end() > position) {
                break;
            }
            before = sentence;
        }
        if (before != null) {
            return new Told(line, before, true);
        }
        Line above = lines.get(line.index() - 1);
        if (above == null || above.isHeading()) {
            return null;
        }
        return above.sentences().reversed().stream()
                .filter(sentence -> sentence.tokens().size() > 3)
                .findFirst()
                .map(sentence -> new Told(above, sentence, false))
                .orElse(null);
    }

    /** The line that stands so many lines above, or null. */
    public @Nullable Line above(Line line, int lines) {
        return this.lines.get(line.index() - lines);
    }

    /** A sentence that stands before. */
    public record Told(Line line, Sentence sentence, boolean sameLine) {}
}
