package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.Antecedents.Told;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts in who or what a note leaves out or only points at: "He resigned", "Called an election". */
final class Ellipsis {
    private static final int DEPTH = 4;
    private final Cast cast;
    private final Antecedents antecedents;
    private final ObjectPronouns objects;

    Ellipsis(Cast cast, Antecedents antecedents) {
        this.cast = cast;
        this.antecedents = antecedents;
        this.objects = new ObjectPronouns(cast, antecedents, this);
    }

    /**
     * How far the phrase can be trusted once its subject is put in.
     *
     * @param meant the person put in, or null
     */
    record Filled(double trust, @Nullable Member meant) {}

    /** Puts the subject in; a trust of 1 where nothing was missing. */
    Filled fill(Line line, Phrase phrase) {
        if (phrase.isEmpty()) {
            return new Filled(1, null);
        }
        int place = phrase.get(0).start();
        String first = phrase.lower(0);
        Filled filled =
                switch (first) {
                    case "he", "she" -> person(line, place, phrase, false);
                    case "which", "who" ->
                            new Filled(Titles.relative(line, place, phrase) ? 0.8 : 0, null);
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
                                    ? omitted(line, place, phrase)
                                    : new Filled(1, null);
                };
        objects.name(line, phrase, filled.meant());
        return filled;
    }

    private Filled person(Line line, int place, Phrase phrase, boolean owner) {
        Member meant = antecedents.of(line, place);
        double trust = 1;
        Told told = antecedents.before(line, place);
        boolean spoken = told != null && told.sameLine() && subject(line, place, DEPTH) != null;
        if (meant == null && !spoken) {
            meant = antecedents.header(line, place);
            meant = meant == null ? antecedents.above(line) : meant;
            trust = 0.6;
        }
        if (meant == null) {
            Found found = subject(line, place, DEPTH);
            if (found == null
                    || found.plural()
                    || found.words().size() > 3
                    || found.words().tag(0).matches("DET|NUM|PRON")) {
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
        Found found = subject(line, place, DEPTH);
        if (found == null || found.plural() != plural || found.meant() != null && !plural) {
            return new Filled(0, null);
        }
        phrase.removeFirst(1);
        if (owner) {
            boolean s = found.words().lower(found.words().size() - 1).endsWith("s");
            phrase.insert(0, s && plural ? "'" : "'s", "PART");
        }
        phrase.prepend(found.words());
        return new Filled(found.near() ? 0.8 : 0.6, null);
    }

    private Filled becameSo(Line line, int place, Phrase phrase) {
        Found same = phrase.size() == 1 ? sameSentence(line, place) : null;
        if (same != null) {
            phrase.lowerFirst();
            phrase.insert(0, "became", "VERB");
            phrase.prepend(same.words());
            return new Filled(0.8, null);
        }
        return new Filled(1, null);
    }

    private Filled omitted(Line line, int place, Phrase phrase) {
        String verb = phrase.lower(0);
        if (!phrase.tag(0).equals("AUX")) {
            phrase.lowerVerb();
        }
        boolean passive = Openings.isPassive(phrase);
        Found same = sameSentence(line, place);
        if (same != null && (passive || same.said())) {
            phrase.prepend(same.words());
            return new Filled(same.near() ? 0.9 : 0.6, same.meant());
        }
        if (phrase.lower(1).equals("that")
                && verb.matches(
                        "estimated|claimed|said|thought|believed|announced|agreed|decided|decreed|reported|feared|known")) {
            phrase.insert(0, "was", "AUX");
            phrase.insert(0, "It", "PRON");
            return new Filled(1, null);
        }
        if (!passive
                && verb.matches(
                        "gave|allowed|enabled|helped|meant|showed|forced|increased|reduced|caused|made")) {
            return new Filled(
                    0, null); // what did so was mostly the thing told before, not its doer
        }
        if (verb.matches("seemed|appeared")) {
            phrase.insert(0, "It", "PRON");
            return new Filled(0.8, null);
        }
        Phrase ahead = Titles.before(line, place);
        Told told = antecedents.before(line, place);
        boolean opens =
                line.sentences().stream().anyMatch(s -> Math.abs(s.start() - place) <= 1)
                        || line.dates().stream()
                                .anyMatch(d -> place - d.end() >= 0 && place - d.end() <= 3);
        if (!passive && ahead == null && opens && told != null && told.sameLine()) {
            Found found = subject(line, place, DEPTH);
            if (found != null && found.said()) {
                phrase.prepend(found.words());
                boolean vague =
                        verb.matches(
                                "gave|led|made|caused|brought|allowed|enabled|helped|meant|showed|forced|reduced|increased|created");
                return new Filled(vague ? 0.5 : found.meant() == null ? 0.7 : 0.8, found.meant());
            }
        }
        if ((!passive || Openings.OF_PERSONS.matcher(verb).matches())
                && (ahead == null || Openings.OF_PERSONS.matcher(verb).matches())) {
            Member meant = passive ? antecedents.only(line, place) : antecedents.of(line, place);
            double trust = meant == null ? 0.6 : 0.8;
            meant = meant == null ? antecedents.header(line, place) : meant;
            meant = meant == null ? antecedents.above(line) : meant;
            if (meant != null) {
                phrase.insert(0, meant.shortName(), "PROPN");
                return new Filled(trust, meant);
            }
        }
        if (passive && Openings.OF_PERSONS.matcher(verb).matches()) {
            return new Filled(0, null);
        }
        Phrase named = ahead;
        double trust = 0.8;
        if (named == null) {
            Found found = subject(line, place, DEPTH);
            if (found != null && (found.meant() == null || !passive) && (passive || found.said())) {
                Openings.give(phrase, found.words(), passive);
                return new Filled(found.near() ? 0.7 : 0.5, found.meant());
            }
            named = Titles.asked(antecedents.above(line, 1));
            named = named == null && passive ? Titles.of(antecedents.heading(line)) : named;
            trust = 0.6;
        }
        if (named == null) {
            return new Filled(0, null);
        }
        Openings.give(phrase, named, passive);
        return new Filled(trust, null);
    }

    /** "The king raised taxes and in 1524 reached his goal": whose goal. */
    private @Nullable Found sameSentence(Line line, int place) {
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() < place && place < sentence.end()) {
                return subject(line, sentence.start(), place, true, DEPTH);
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
        while (stop > 1 && phrase.tag(stop - 1).equals("ADV")) {
            stop--;
        }
        Phrase words = phrase.part(0, stop);
        String first = words.lower(0);
        if (first.matches("he|she")) {
            Member meant = antecedents.of(line, words.get(0).start());
            meant = meant == null ? antecedents.above(line) : meant;
            if (meant == null) {
                return null;
            }
            words.name(0, meant.shortName());
            return new Found(words, false, meant, near, true);
        }
        if (words.tag(0).equals("PRON")
                || first.matches("this|these|that|there|his|her|their|its")) {
            return first.matches("they|it") ? subject(line, words.get(0).start(), depth - 1) : null;
        }
        if (words.words().stream()
                        .anyMatch(t -> !t.capitalised() && t.tag().matches("ADV|VERB|AUX|SCONJ"))
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
