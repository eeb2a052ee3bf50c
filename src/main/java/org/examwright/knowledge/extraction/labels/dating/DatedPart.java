package org.examwright.knowledge.extraction.labels.dating;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Openings;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a date tells of where that is not the main clause: a relative clause, an office set
 * between commas, a clause with "after", a few words before a bracket.
 */
public final class DatedPart {
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final String STATES = "out|free|dead|back";
    private static final int LONGEST_OFFICE = 8;
    private final Cast cast;

    public DatedPart(Cast cast) {
        this.cast = cast;
    }

    /** A sentence of that part, or null where the date belongs to the main clause. */
    public @Nullable Phrase of(Phrase phrase, Line line, DateExpression date) {
        int at = 0;
        while (at < phrase.size() && phrase.get(at).start() < date.start()) {
            at++;
        }
        Phrase done = at > 0 ? behindDash(phrase, line, at) : null;
        if (done != null || at < 2 || date.start() == date.end()) {
            return done;
        }
        Phrase found = bracketed(phrase, line, date, at);
        found = found == null ? relative(phrase, line, date, at) : found;
        found = found == null ? office(phrase, date, at) : found;
        found = found == null ? Entry.founded(phrase, line, at) : found;
        found = found == null ? Entry.granted(phrase, at) : found;
        found = found == null ? DatedName.of(phrase, line, date, at) : found;
        found = found == null ? LastDeed.of(phrase, line, at) : found;
        return found == null ? after(phrase, line, at) : found;
    }

    /** "gave them the chance to destroy Smith - executed 1540": whom was named last before. */
    private @Nullable Phrase behindDash(Phrase phrase, Line line, int at) {
        int mark = phrase.lastMark(at);
        int place = phrase.get(Math.min(mark + 1, phrase.size() - 1)).start();
        boolean participle = Openings.OF_PERSONS.matcher(phrase.lower(mark + 1)).matches();
        String before = line.part(0, place).stripTrailing();
        if (!participle || !before.endsWith(" -")) {
            return null;
        }
        int end = before.length() - 2;
        Phrase part = phrase.part(mark + 1, phrase.size());
        for (Appearance named : cast.in(line, 0, end)) {
            if (named.mention().end() == end && named.member().isPerson()) {
                part.insert(0, named.member().shortName(), "PROPN");
                return part;
            }
        }
        return null;
    }

    /** "Sentenced to 5 years, out after 9 months (Dec 1924)": when he came out. */
    private static @Nullable Phrase bracketed(
            Phrase phrase, Line line, DateExpression date, int at) {
        if (!line.part(0, date.start()).stripTrailing().endsWith("(")) {
            return null;
        }
        int comma = phrase.lastMark(at);
        boolean state = comma > 0 && phrase.lower(comma + 1).matches(STATES);
        if (!state || at - comma > 6 || Predicate.of(phrase.part(0, comma)) == null) {
            return null;
        }
        Phrase part = phrase.part(comma + 1, at);
        if (phrase.part(0, comma).text().matches("(?i).*\\b(?:sentenced|jailed|imprisoned)\\b.*")
                && part.lower(0).equals("out")) {
            part.set(0, "released from prison", "VERB");
        }
        part.insert(0, "was", "AUX");
        return part;
    }

    /** "opening a second front, which did not come until 1944": what came then. */
    private static @Nullable Phrase relative(
            Phrase phrase, Line line, DateExpression date, int at) {
        for (int i = at - 1; i > 1; i--) {
            if (phrase.get(i).text().matches("[,;:→-]")) {
                return null;
            }
            String word = phrase.lower(i);
            boolean apart =
                    word.matches("which|who")
                            && phrase.get(i - 1).text().equals(",")
                            && phrase.tag(i + 1).matches("AUX|VERB|ADV")
                            && at - i > 1;
            boolean happened =
                    word.matches("that|which")
                            && phrase.tag(i - 1).matches("NOUN|PROPN")
                            && phrase.part(i + 1, at)
                                    .text()
                                    .matches(
                                            "(?i)(?:took place|were held|was"
                                                    + " held|happened|occurred|broke out)");
            boolean object =
                    word.equals("which")
                            && phrase.get(i - 1).text().equals(",")
                            && phrase.tag(i + 1).matches("PROPN|DET|NOUN")
                            && phrase.tag(at - 1).equals("VERB")
                            && at - i > 2
                            && at - i < 7;
            if (!apart && !happened && !object) {
                continue;
            }
            if (phrase.lower(i + 2).matches("why|how|because|when|where")) {
                Phrase why = phrase.part(Math.min(i + 3, at), at);
                return Predicate.of(why) == null ? null : why; // "which is why …"
            }
            int end = apart || object ? i - 1 : i;
            int start = nounStart(phrase, end, word.equals("who"));
            boolean alone = start == 0 && !closed(phrase, at);
            if (start < 0 || alone) {
                return null;
            }
            Phrase part = phrase.part(start, end);
            Phrase said = phrase.part(i + 1, at);
            if (happened || object) {
                oneOfSeveral(part, line, date);
            }
            if (object) {
                if (part.lower(0).equals("one")) {
                    part.replace(0, "one"); // "Parliament rejected one of three petitions"
                }
                said.words().addAll(part.words());
                return said;
            }
            part.words().addAll(said.words());
            return part;
        }
        return null;
    }

    /** "three trials … in 1936, 1937 and 1938": one of them in each year. */
    private static void oneOfSeveral(Phrase noun, Line line, DateExpression date) {
        long dates =
                line.dates().stream()
                        .filter(
                                other ->
                                        other == date
                                                || Clause.coordinated(
                                                        line, date, other, line.dates()))
                        .count();
        boolean counted = noun.tag(0).equals("NUM") && !noun.lower(0).equals("one");
        if (dates > 1 && counted) {
            noun.insert(0, "of", "ADP");
            noun.insert(0, "One", "NUM");
        }
    }

    /** Where the noun begins that ends right before a place, or -1. */
    private static int nounStart(Phrase phrase, int end, boolean person) {
        int start = end;
        while (start > 0
                && (phrase.tag(start - 1).matches("NOUN|PROPN|ADJ|NUM|X|DET")
                        || phrase.get(start - 1).text().matches("'s?")
                        || phrase.lower(start - 1).matches(person ? "of" : "with")
                                && phrase.tag(start - 2).matches("NOUN|PROPN"))) {
            start--;
            boolean opens = phrase.tag(start).matches("DET|NUM");
            boolean hangs = phrase.lower(start - 1).matches(person ? "of" : "with");
            if (opens && !hangs) {
                break;
            }
        }
        boolean noun =
                start < end
                        && phrase.tag(end - 1).matches("NOUN|PROPN|X")
                        && (phrase.tag(start).matches("DET|NUM") || phrase.get(start).capitalised())
                        && !phrase.lower(start).matches("this|that|these|those|no|with|of");
        return noun ? start : -1;
    }

    /** Whether a comma closes the part and the sentence goes on. */
    private static boolean closed(Phrase phrase, int at) {
        return at + 1 < phrase.size()
                && phrase.get(at).text().equals(",")
                && Predicate.of(phrase.part(at + 1, phrase.size())) != null;
    }

    /** "Smith, head of the police from 1938, also became powerful": since when he was head. */
    private static @Nullable Phrase office(Phrase phrase, DateExpression date, int at) {
        int comma = phrase.lastMark(at);
        if (comma < 1
                || !phrase.get(comma).text().equals(",")
                || !closed(phrase, at)
                || at - comma > LONGEST_OFFICE) {
            return null;
        }
        Phrase said = phrase.part(comma + 1, at);
        boolean office =
                said.words().stream()
                        .anyMatch(
                                t ->
                                        OFFICES.contains(t.lower())
                                                || t.lower().matches("chief|head|leader|ruler"));
        int start = comma;
        while (start > 0 && phrase.get(start - 1).capitalised() && comma - start < 3) {
            start--;
        }
        if (!office || start == comma || Predicate.of(said) != null) {
            return null;
        }
        Phrase part = phrase.part(start, comma);
        boolean since = date.hedge() == Hedge.SINCE;
        said.insert(0, since ? "became" : "was", since ? "VERB" : "AUX");
        part.words().addAll(said.words());
        return part;
    }

    /** "could not help because Charles held Rome after his troops took it in 1527": who took it. */
    private @Nullable Phrase after(Phrase phrase, Line line, int at) {
        for (int i = at - 1; i > 1; i--) {
            if (phrase.get(i).text().matches("[,;:→-]")) {
                return null;
            }
            if (!phrase.lower(i).equals("after")) {
                continue;
            }
            Phrase part = phrase.part(i + 1, at);
            Predicate predicate = part.isEmpty() ? null : Predicate.of(part);
            boolean apart =
                    phrase.words().subList(0, i).stream()
                            .anyMatch(t -> t.lower().matches("because|not|n't|never|since"));
            boolean tells =
                    apart
                            && predicate != null
                            && predicate.at() > 0
                            && predicate.kind() == Predicate.Kind.PAST;
            return tells && named(part, line) ? part : null;
        }
        return null;
    }

    /** Puts names in for "his" and "it"; whether none of them is left open. */
    private boolean named(Phrase part, Line line) {
        for (int i = 0; i < part.size(); i++) {
            String word = part.lower(i);
            int place = part.get(i).start();
            if (word.matches("he|she|they|him|them|their|its")) {
                return false;
            }
            if (word.matches("his|her")) {
                List<Appearance> persons =
                        cast.in(line, 0, place).stream()
                                .filter(a -> a.member().isPerson())
                                .filter(a -> !line.text().startsWith("'s", a.mention().end()))
                                .toList();
                if (persons.isEmpty()) {
                    return false;
                }
                part.name(i, persons.getLast().member().shortName());
                part.insert(i + 1, "'s", "PART");
            } else if (word.equals("it")) {
                Token thing = thingBefore(line, place);
                if (thing == null) {
                    return false;
                }
                part.set(i, thing.text(), "PROPN");
            }
        }
        return true;
    }

    /** The place or thing with a name that stands last before a place in a line, or null. */
    private @Nullable Token thingBefore(Line line, int place) {
        return line.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(t -> t.start() > 0 && t.end() <= place && t.capitalised() && t.isWord())
                .filter(
                        t ->
                                cast.in(line, 0, place).stream()
                                        .noneMatch(
                                                a ->
                                                        a.member().isPerson()
                                                                && a.mention().start() <= t.start()
                                                                && t.end() <= a.mention().end()))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
