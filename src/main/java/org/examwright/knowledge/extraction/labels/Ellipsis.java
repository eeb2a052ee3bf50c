package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents.Told;
import org.examwright.knowledge.extraction.labels.grammar.Openings;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Puts in who or what a note leaves out or only points at: "He resigned", "Called an election". */
final class Ellipsis {
    private static final int DEPTH = 4;
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private final Cast cast;
    private final Antecedents antecedents;
    private final ObjectPronouns objects;
    private final Omission omission;

    Ellipsis(Cast cast, Antecedents antecedents) {
        this.cast = cast;
        this.antecedents = antecedents;
        this.omission = new Omission(cast, antecedents, this);
        this.objects = new ObjectPronouns(cast, antecedents, this);
    }

    /** How far the phrase can be trusted once its subject is put in, and the person put in. */
    record Filled(double trust, @Nullable Member meant) {}

    /** Puts the subject in; a trust of 1 where nothing was missing. */
    Filled fill(Line line, Phrase phrase) {
        boolean lost = phrase.size() == 1 && phrase.lower(0).matches("his|her|their|its");
        if (phrase.isEmpty() || lost) {
            return new Filled(lost ? 0 : 1, null); // what was theirs, the line has lost
        }
        if (phrase.lower(0).matches("in|at")
                && phrase.size() < 5
                && phrase.size() > 1
                && phrase.get(1).capitalised()
                && antecedents.headers().namesOne(line)) {
            return underTitle(line, phrase, "was", "AUX"); // "1495/6 in Scotland"
        }
        if (phrase.lower(0)
                        .matches(
                                "landing|escape|arrival|return|attempt|capture|trial|flight|marriage")
                && phrase.tag(1).matches("ADP|PART")
                && !phrase.lower(1).equals("of")
                && antecedents.headers().namesOne(line)) {
            phrase.lowerFirst();
            return underTitle(line, phrase, "'s", "PART"); // "landing at Deal fails"
        }
        int place = phrase.get(0).start();
        Filled filled =
                switch (phrase.lower(0)) {
                    case "he", "she" -> person(line, place, phrase, false);
                    case "which", "who" ->
                            new Filled(Titles.relative(line, place, phrase) ? 0.8 : 0, null);
                    case "both" -> both(line, phrase);
                    case "his", "her" -> person(line, place, phrase, true);
                    case "they" -> thing(line, place, phrase, true, false);
                    case "their" -> thing(line, place, phrase, true, true);
                    case "it" ->
                            Soundness.points(phrase)
                                    ? new Filled(1, null)
                                    : thing(line, place, phrase, false, false);
                    case "its" -> thing(line, place, phrase, false, true);
                    case "compulsory", "illegal", "free", "voluntary", "legal", "optional" ->
                            becameSo(line, place, phrase);
                    default ->
                            Openings.verbFirst(phrase)
                                            || antecedents.headers().namesOne(line)
                                                    && Openings.presentFirst(phrase)
                                    ? omission.omitted(line, place, phrase)
                                    : new Filled(1, null);
                };
        objects.name(line, phrase, filled.meant());
        Counted.name(line, phrase);
        return filled;
    }

    /** Puts in whom the heading names. */
    private Filled underTitle(Line line, Phrase phrase, String joint, String tag) {
        Member member = antecedents.headers().titular(line);
        Phrase name = antecedents.headers().titleName(line);
        Phrase title = name == null && member == null ? antecedents.headers().life(line) : name;
        phrase.insert(0, joint, tag);
        if (title != null) {
            phrase.prepend(title);
        } else if (member != null) {
            phrase.insert(0, member.shortName(), "PROPN");
        }
        return new Filled(0.7, member);
    }

    private Filled person(Line line, int place, Phrase phrase, boolean owner) {
        Member meant = antecedents.of(line, place);
        double trust = 1;
        Told told = antecedents.before(line, place);
        boolean spoken = told != null && told.sameLine() && subject(line, place, DEPTH) != null;
        if (meant == null && !spoken) {
            meant = antecedents.headers().header(line, place);
            meant = meant == null ? antecedents.headers().titular(line) : meant;
            trust = meant == null ? 0.6 : 0.8;
            if (meant == null && antecedents.silentBefore(line, place)) {
                meant = antecedents.above(line);
                trust =
                        meant != null && antecedents.headers().standsRightAbove(meant, line)
                                ? 0.8
                                : trust;
            }
        }
        if (meant == null) {
            Found found = subject(line, place, DEPTH);
            if (found == null
                    || !found.near()
                    || found.plural()
                    || !Rivals.mayBeHim(cast, line, found)
                    || found.words().tag(0).matches("DET|NUM|PRON")
                            && !(found.near()
                                    && found.words().size() == 2
                                    && OFFICES.contains(found.words().lower(1)))) {
                return new Filled(0, null);
            }
            phrase.removeFirst(1);
            if (owner) {
                phrase.insert(0, "'s", "PART");
            }
            phrase.prepend(found.words());
            return new Filled(found.near() ? 0.8 : 0.5, null);
        }
        phrase.name(0, meant.shortName());
        if (owner) {
            phrase.insert(1, "'s", "PART");
        }
        return new Filled(trust, meant);
    }

    private Filled thing(Line line, int place, Phrase phrase, boolean plural, boolean owner) {
        boolean open = plural && !owner && Rivals.of(antecedents, line, place);
        Found found = open ? null : subject(line, place, DEPTH);
        if (found == null || found.plural() != plural || found.meant() != null && !plural) {
            return new Filled(0, null);
        }
        phrase.removeFirst(1);
        if (owner) {
            boolean s = found.words().lower(found.words().size() - 1).endsWith("s");
            phrase.insert(0, s && plural ? "'" : "'s", "PART");
        }
        phrase.prepend(owner ? found.words() : Agents.of(cast, found.words(), phrase.lower(0)));
        return new Filled(found.near() ? 0.8 : 0.6, null);
    }

    /** "Both leaders": the two whom the lines before name together. */
    private Filled both(Line line, Phrase phrase) {
        if (!phrase.tag(1).equals("NOUN") || !phrase.tag(2).matches("VERB|AUX")) {
            return new Filled(1, null);
        }
        Phrase pair = antecedents.headers().pair(line);
        if (pair == null) {
            return new Filled(0.6, null);
        }
        phrase.removeFirst(2);
        phrase.prepend(pair);
        return new Filled(0.8, null);
    }

    private Filled becameSo(Line line, int place, Phrase phrase) {
        Found same = phrase.size() == 1 ? sameSentence(line, place) : null;
        if (same == null) {
            return new Filled(1, null);
        }
        phrase.lowerFirst();
        phrase.insert(0, "became", "VERB");
        phrase.prepend(same.words());
        return new Filled(0.8, null);
    }

    /** "The king raised taxes and in 1524 reached his goal": whose goal. */
    @Nullable Found sameSentence(Line line, int place) {
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() < place && place < sentence.end()) {
                Found nearest = nearest(line, sentence, place);
                return nearest == null
                        ? subject(line, sentence.start(), place, true, DEPTH)
                        : nearest;
            }
        }
        return null;
    }

    /** "Ann was shot, Jane had a son and died": of the subjects named before, the last. */
    private @Nullable Found nearest(Line line, Sentence sentence, int place) {
        for (Token mark : sentence.tokens().reversed()) {
            if (mark.end() >= place - 1
                    || !mark.text().matches("[,;]|and|but")
                    || Rivals.joinsNames(sentence, mark)) {
                continue;
            }
            Phrase piece = Phrase.undated(line, mark.end(), place);
            Predicate predicate = piece.isEmpty() ? null : Predicate.of(piece);
            boolean told =
                    predicate != null
                            && predicate.at() > 0
                            && predicate.kind() == Predicate.Kind.PAST
                            && piece.get(0).capitalised()
                            && (mark.text().equals("but")
                                    || cast.at(line, piece.get(0).start()) != null);
            if (told) {
                return subject(line, mark.end(), place, true, 1);
            }
        }
        return null;
    }

    @Nullable Found subject(Line line, int place, int depth) {
        Found here = sameSentence(line, place);
        if (here != null) {
            return here;
        }
        Told told = antecedents.before(line, place);
        return told == null
                ? null
                : subject(
                        told.line(),
                        told.sentence().start(),
                        told.sentence().end(),
                        told.sameLine(),
                        depth);
    }

    @Nullable Found subject(Line line, int start, int end, boolean near, int depth) {
        Phrase phrase = Phrase.undated(line, start, end);
        Shorthand.writeOut(phrase);
        Openings.trimOpening(phrase);
        Predicate predicate = Predicate.of(phrase);
        if (predicate == null && near) {
            Phrase named = Titles.last(line, start, end);
            return named == null
                    ? null
                    : new Found(named, Subject.isPlural(named, named.size()), null, true, false);
        }
        if (predicate == null || predicate.at() < 1 || predicate.at() > 8 || depth == 0) {
            return null;
        }
        int stop = predicate.at();
        while (stop > 1 && phrase.tag(stop - 1).matches("ADV|PUNCT")) {
            stop--;
        }
        Phrase words = phrase.part(0, stop);
        String first = words.lower(0);
        if (first.matches("he|she")) {
            Member meant = antecedents.of(line, words.get(0).start());
            boolean silent = antecedents.silentBefore(line, words.get(0).start());
            meant = meant == null && silent ? antecedents.above(line) : meant;
            if (meant == null) {
                Found before = silent ? null : subject(line, words.get(0).start(), depth - 1);
                return before == null || before.meant() == null ? null : before;
            }
            words.name(0, meant.shortName());
            return new Found(words, false, meant, near, true);
        }
        if (words.tag(0).equals("PRON")
                || first.matches("this|these|that|there|his|her|their|its")) {
            return first.matches("they|it") ? subject(line, words.get(0).start(), depth - 1) : null;
        }
        if (words.words().stream()
                        .filter(t -> !t.capitalised() && !t.is("aged"))
                        .anyMatch(t -> t.tag().matches("ADV|VERB|AUX|SCONJ"))
                || !words.get(words.size() - 1).capitalised()
                        && !words.tag(words.size() - 1).matches("NOUN|PROPN|NUM|X")
                || !Soundness.hasNoun(words, words.size())
                || words.words().stream().anyMatch(t -> t.text().matches("[-:;,→.]|who|which"))
                        && !Subject.isPlural(words, words.size())) {
            return null;
        }
        Member meant = cast.at(line, words.get(0).start());
        boolean plural = Subject.isPlural(words, words.size());
        boolean person = meant != null && meant.isPerson() && !plural;
        Subject.addArticle(words, words.size(), true);
        return new Found(words, plural, person ? meant : null, near, true);
    }

    /** Words that name what a sentence is about. */
    record Found(
            Phrase words, boolean plural, @Nullable Member meant, boolean near, boolean said) {}
}
