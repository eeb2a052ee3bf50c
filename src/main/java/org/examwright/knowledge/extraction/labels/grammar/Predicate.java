package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * The finite verb of a phrase.
 *
 * @param at its place among the words
 * @param kind how it stands there
 */
public record Predicate(int at, Kind kind) {
    public enum Kind {
        /** "lost", "was expelled", "had emerged". */
        PAST,
        /** "replaces", "is shot". */
        PRESENT,
        /** "rebels arrested for": the auxiliary is left out. */
        BARE_PASSIVE,
        /** "the economy been growing": "had" is left out. */
        PERFECT
    }

    private static final Set<String> PAST_AUXILIARIES =
            words("was were had did could would should might may must");
    private static final Set<String> PRESENT_AUXILIARIES =
            Set.of("is", "are", "has", "have", "does");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OF_PERSONS = Lexicon.words("person-verbs");
    private static final Set<String> OFFERED =
            words(
                    "appointed elected made crowned proclaimed declared named re-elected"
                            + " consecrated ordained enthroned");

    /** Past tenses that are nothing else, however a word was tagged. */
    private static final Set<String> PLAINLY_PAST = Lexicon.words("plain-pasts");

    private static final Set<String> RELATIVE = words("who which that whose where when how why");
    private static final Set<String> SUBORDINATE =
            words(
                    "because when after although while whilst since until unless though whereas if"
                            + " as");
    private static final String PARTED_OFF =
            "called|put|fought|cut|broke|set|held|drove|driven|beat|beaten|carried|paid|bought|sold|laid|headed|threw|thrown|shook|kicked|took|taken|sealed|finished|fenced|closed|shut|signed|split|lopped|chopped|killed|let|marked|warded|showed|wrote|written|staved";
    private static final Set<String> OBJECT_TAGS = Set.of("DET", "PROPN", "PRON", "NOUN", "NUM");

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    public static boolean isPlainlyPast(Phrase phrase, int i) {
        return PLAINLY_PAST.contains(phrase.lower(i))
                && (phrase.tag(i).equals("VERB") && !phrase.lower(i).equals("rose")
                        || !phrase.lower(i)
                                .matches("rose|led|met|fell|passed|spread|hit|beat|split|cut")
                        || phrase.lower(i + 1)
                                .matches(
                                        "to|by|from|in|against|up|the|an?|throughout|across|over|into|all|off|out|down"));
    }

    public static @Nullable Predicate of(Phrase phrase) {
        boolean relative = false;
        for (int i = 0; i < phrase.size(); i++) {
            String lower = phrase.lower(i);
            if (i > 0
                    && (lower.equals("so") || lower.equals("but"))
                    && phrase.lower(i - 1).equals(",")) {
                return null;
            }
            if (i > 0 && RELATIVE.contains(lower)) {
                relative = true;
                continue;
            }
            if (i > 0 && phrase.tag(i).equals("SCONJ") && SUBORDINATE.contains(lower)) {
                relative = true;
                continue;
            }
            Predicate found = at(phrase, i);
            if (found == null) {
                continue;
            }
            if (relative) {
                relative = false; // the verb of the relative clause, not of the sentence
                i = skipVerbGroup(phrase, i);
                continue;
            }
            return found;
        }
        return null;
    }

    private static int skipVerbGroup(Phrase phrase, int i) {
        int last = i;
        while (last + 1 < phrase.size()
                && (Set.of("AUX", "VERB", "PART", "ADV").contains(phrase.tag(last + 1)))
                && !(phrase.tag(last).equals("VERB")
                        && phrase.lower(last + 1).matches("lasted|began|ended|led|was|were|had"))) {
            last++;
        }
        return last;
    }

    private static @Nullable Predicate at(Phrase phrase, int i) {
        Token token = phrase.get(i);
        String lower = token.lower();
        if (PAST_AUXILIARIES.contains(lower)) {
            return new Predicate(i, Kind.PAST);
        }
        if (PRESENT_AUXILIARIES.contains(lower) && !phrase.lower(i - 1).equals("to")) {
            return new Predicate(i, Kind.PRESENT);
        }
        String before = phrase.tag(i - 1);
        if (Actives.isNone(phrase, i)
                || phrase.lower(i - 1).matches("be|been|being|to")
                || before.equals("DET")
                || before.equals("ADJ") && !token.tag().equals("VERB")
                || before.equals("PART")
                || phrase.lower(i - 1).equals("to")) {
            return null;
        }
        boolean past = Verbs.isPast(lower);
        boolean verb =
                !(token.capitalised() && i > 0)
                        && (token.tag().equals("VERB")
                                || i > 0 && isPlainlyPast(phrase, i) && !before.equals("ADP"));
        if (phrase.lower(i - 1).equals(",")
                && Verbs.isParticiple(lower)
                && phrase.tag(i + 1).equals("ADP")
                && i + 2 < phrase.size()
                && of(phrase.part(i + 2, phrase.size())) != null) {
            return null; // "the council, led by the king, voted"
        }
        if (lower.equals("led") && i > 0 && phrase.lower(i + 1).equals("by")) {
            return new Predicate(i, Kind.BARE_PASSIVE);
        }
        if (lower.equals("been") && i > 0) {
            return new Predicate(i, Kind.PERFECT);
        }
        if (OFFERED.contains(lower)
                && i > 0
                && !token.capitalised()
                && Offices.officeFollows(phrase, i)) {
            return new Predicate(i, Kind.BARE_PASSIVE);
        }
        if (i > 0 && !token.capitalised() && Passives.is(phrase, i)) {
            return new Predicate(i, Kind.BARE_PASSIVE);
        }
        if (Verbs.isPassive(lower)
                && i > 0
                && (verb || !token.capitalised() && behindName(phrase, i))) {
            String next = phrase.tag(i + 1);
            boolean object = takesObject(phrase, i);
            if (lower.matches("made|left|kept|rendered|declared|found")
                    && phrase.tag(i + 1).equals("ADJ")
                    && !phrase.tag(i + 2).matches("NOUN|PROPN|ADJ")) {
                return new Predicate(i, Kind.BARE_PASSIVE);
            }
            if (Actives.is(phrase, i)) {
                return new Predicate(i, Kind.PAST);
            }
            object |=
                    lower.matches("made|kept|stopped|started")
                            && phrase.lower(i + 1).endsWith("ing");
            if (Finite.laterVerb(phrase, i)) {
                return null; // "an agent sent by the king killed": sent only describes
            }
            if (!object || !past) {
                return new Predicate(i, Kind.BARE_PASSIVE);
            }
        }
        boolean mistagged =
                past
                        && i > 0
                        && !token.capitalised()
                        && behindName(phrase, i)
                        && Verbs.isPassive(lower)
                        && takesObject(phrase, i);
        if (verb && past || mistagged) {
            return new Predicate(i, Kind.PAST);
        }
        if (i == 1
                && lower.endsWith("ed")
                && !token.capitalised()
                && phrase.tag(0).equals("PROPN")
                && takesObject(phrase, i)
                && !Finite.laterVerb(phrase, i)) {
            return new Predicate(i, Kind.PAST); // "Cranmer annulled first marriage"
        }
        if (Finite.presentOfMany(phrase, i)) {
            return new Predicate(i, Kind.PRESENT);
        }
        boolean third = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        boolean plural =
                third
                        && phrase.tag(i).equals("NOUN")
                        && EVENT_NOUNS.contains(lower.substring(0, lower.length() - 1))
                        && phrase.tag(i + 1).matches("VERB|AUX");
        plural |= Finite.pluralBeforeVerb(phrase, i);
        if (third
                && !plural
                && i > 0
                && !token.capitalised()
                && behindName(phrase, i)
                && !Finite.laterVerb(phrase, i)) {
            if (Finite.goes(phrase, i)) {
                return new Predicate(i, Kind.PRESENT);
            }
            if (lower.matches(
                    "begins|starts|ends|continues|dies|resigns|falls|collapses|wins|loses|rises|votes|leads|marches|agrees|refuses|joins|fails|decides|becomes|returns|flees|moves|meets|speaks")) {
                return new Predicate(i, Kind.PRESENT);
            }
            boolean named = phrase.get(i - 1).capitalised();
            boolean known = Verbs.isPassive(Verbs.past(lower)) && !EVENT_NOUNS.contains(lower);
            if (!Finite.isKnown(Verbs.past(lower)) && phrase.tag(i - 1).equals("ADJ")) {
                return null; // "main British cities"
            }
            if (named && known && !phrase.tag(i + 1).matches("ADP|PUNCT|VERB|AUX|")) {
                return new Predicate(i, Kind.PRESENT);
            }
            boolean object = OBJECT_TAGS.contains(phrase.tag(i + 1)) || phrase.tag(i + 1).isEmpty();
            boolean sure = Finite.isKnown(Verbs.past(lower)) || takesObject(phrase, i);
            if (sure
                    && (verb && (named || !phrase.lower(i - 1).endsWith("s")) || named && object)) {
                return new Predicate(i, Kind.PRESENT);
            }
        }
        return null;
    }

    public static boolean takesObject(Phrase phrase, int i) {
        int next = i + 1;
        String particle = phrase.lower(next);
        String verb = phrase.lower(i);
        if (particle.matches("up|out|down|away|together")
                || particle.equals("off") && verb.matches(PARTED_OFF)
                || particle.matches("in|back|about|forward")
                        && verb.matches("brought|let|ushered|given|called")
                || particle.equals("through") && verb.matches("pushed|carried|forced|put|steered")
                || particle.equals("over") && verb.matches("handed|taken|turned")) {
            next++;
        }
        while (phrase.lower(next).matches("about|around|nearly|over|almost|only|some|all")
                && !(next == i + 2 && phrase.lower(next).equals("over"))) {
            next++;
        }
        String tag = phrase.tag(next);
        boolean plural = tag.equals("VERB") && phrase.lower(next).matches("\\p{L}{3,}[^s]s");
        return OBJECT_TAGS.contains(tag)
                || phrase.lower(next + 1).equals("'s") // "praised Henry's law"
                || plural && next == i + 1 && phrase.tag(i).equals("VERB") // "ruined crops"
                || Amounts.follows(phrase, i + 1)
                || tag.equals("ADJ")
                || phrase.lower(next).matches("most|many|much|half|part|several")
                        && phrase.lower(next + 1).equals("of")
                || !phrase.lower(next).isEmpty() && "\"'".contains(phrase.lower(next));
    }

    private static boolean behindName(Phrase phrase, int i) {
        return i > 0
                && (phrase.get(i - 1).capitalised()
                        || phrase.tag(i - 1).equals("NOUN")
                        || i == 1 && phrase.lower(0).endsWith("ing"))
                && !phrase.lower(i - 1).equals("'s");
    }
}
