package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** What a name does, suffers and owns, and what that says about its kind. */
final class Deeds {
    private static final Set<String> HAPPENING = Lexicon.words("happening-verbs");
    private static final Set<String> DONE_TO_PERSONS = Lexicon.words("done-to-persons");
    private static final Set<String> DONE_TO_BODIES = Lexicon.words("done-to-bodies");
    private static final Set<String> OWNED_BY_PERSONS = Lexicon.words("owned-by-persons");

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{0,6})";
    private static final Set<String> TOLD_TO =
            Set.of("said", "wrote", "gave", "appealed", "loyal", "sent", "according", "spoke");
    private static final Set<String> DONE_WITH =
            Set.of("side", "sided", "allied", "agreed", "met", "worked", "quarrelled", "argued");
    private static final Set<String> DONE_TO_THINGS = Lexicon.words("done-to-things");

    private Deeds() {}

    static void weigh(Candidate candidate, Mention mention) {
        List<Token> tokens = mention.sentence().tokens();
        before(candidate, tokens, mention.first() - 1);
        after(candidate, mention, tokens);
    }

    private static void before(Candidate candidate, List<Token> tokens, int before) {
        boolean the = word(tokens, before).equals("the");
        int at = the ? before - 1 : before;
        String verb = word(tokens, at);
        if (!the && DONE_TO_PERSONS.contains(verb)) {
            candidate.person += 0.8;
        }
        if (!the && verb.equals("to") && word(tokens, at - 1).equals("thanks")) {
            candidate.person += 1;
        }
        if (!the
                && (verb.equals("to") && TOLD_TO.contains(word(tokens, at - 1))
                        || verb.equals("with") && DONE_WITH.contains(word(tokens, at - 1)))) {
            candidate.person += 0.8;
            candidate.place = Math.max(0, candidate.place - 0.3);
        }
        boolean joins =
                verb.equals("of")
                        && (word(tokens, at - 1).matches("creation|formation|establishment")
                                || word(tokens, at - 1).equals("out")
                                        && word(tokens, at - 2)
                                                .matches("thrown|kicked|pulled|walked"));
        if (DONE_TO_BODIES.contains(verb) && !verb.equals("left") || joins) {
            candidate.body += 1;
            candidate.enters++;
        } else if (verb.equals("left")) {
            candidate.enters++;
        }
    }

    private static void after(Candidate candidate, Mention mention, List<Token> tokens) {
        int i = pastBrackets(tokens, mention.last() + 1);
        Token next = at(tokens, i);
        if (next == null) {
            return;
        }
        if (next.text().equals("'s") || next.text().equals("'")) {
            owned(candidate, tokens, i + 1);
            return;
        }
        boolean be = false;
        while (next != null
                && (Set.of("ADV", "AUX", "PART").contains(next.tag()) || next.is("also"))) {
            be |= next.lower().matches("was|were|is|are|been|be|being");
            next = at(tokens, ++i);
        }
        if (be && isSomeone(tokens, i)) {
            candidate.person += 1.5;
        }
        if (next == null || !Verbs.isPast(next.text()) && !Verbs.isParticiple(next.text())) {
            return;
        }
        boolean by = word(tokens, i + 1).equals("by");
        if (!candidate.single() && next.lower().matches("founded|set|created|established")) {
            candidate.body += 0.5;
        }
        if (by || be) {
            candidate.suffers++;
        } else if (isActive(tokens, i) && !HAPPENING.contains(next.lower())) {
            candidate.person += candidate.single() && KindJudge.isAcronym(candidate.name) ? 0 : 0.7;
            candidate.body += word(tokens, mention.first() - 1).equals("the") ? 0.7 : 0;
        } else if (next.is("put") && word(tokens, i + 1).equals("in")) {
            candidate.person += 1;
        }
        if (i > mention.last() + 1
                && next.lower().matches("formed|founded|created|established|banned|dissolved")
                && !isActive(tokens, i)) {
            candidate.body += 1;
        }
        if (next.lower().matches("formed|founded|set|created|established")
                && ledLater(tokens, i + 1)) {
            candidate.body += 1;
        }
    }

    /** "Sputnik launched", "Saar run by": a bare participle of what is done to things. */
    static boolean isDoneToThings(List<Token> tokens, int verb) {
        Token next = at(tokens, verb + 1);
        Token further = at(tokens, verb + 2);
        boolean dated =
                next != null
                        && further != null
                        && next.tag().equals("ADP")
                        && (further.isNumber() || further.lower().matches(MONTH));
        boolean bare =
                next == null || !next.isWord() || next.is("by") || next.lower().matches(MONTH);
        return DONE_TO_THINGS.contains(tokens.get(verb).lower())
                && !isActive(tokens, verb)
                && (bare || dated);
    }

    /** "was leader of", "was a Greek doctor": what only a person is. */
    private static boolean isSomeone(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            String word = tokens.get(i).lower();
            if (NameFinder.OFFICES.contains(word) || Glosses.ROLES.contains(word)) {
                return true;
            }
            if (!tokens.get(i).tag().matches("DET|ADJ|NOUN|PROPN")) {
                return false;
            }
        }
        return false;
    }

    private static void owned(Candidate candidate, List<Token> tokens, int i) {
        Token thing = at(tokens, i);
        if (thing == null) {
            return;
        }
        if (OWNED_BY_PERSONS.contains(thing.lower())
                || OWNED_BY_PERSONS.contains(word(tokens, i + 1))) {
            candidate.person += 0.8;
        } else if (thing.capitalised() && capitalAt(tokens, i + 1)) {
            candidate.person += 0.8;
        }
    }

    /** Whether a past form acts on something and is no participle with its verb left out. */
    static boolean isActive(List<Token> tokens, int verb) {
        if (!Verbs.isParticiple(tokens.get(verb).text())) {
            return true;
        }
        Token object = at(tokens, verb + 1);
        Token further = at(tokens, verb + 2);
        if (object != null
                && further != null
                && object.lower().matches("up|out|down|off|over|away|back")
                && (further.tag().matches("DET|PRON") || further.tag().equals("PROPN"))
                && !further.lower().matches(MONTH)) {
            return true;
        }
        return object != null
                        && object.isWord()
                        && (Set.of("DET", "PRON", "PROPN").contains(object.tag())
                                || object.tag().matches("NOUN|ADJ")
                                || object.is("to")
                                || object.is("that"))
                || object != null
                        && object.isNumber()
                        && !object.text().matches("[12]\\d{3}")
                        && !(verb + 2 < tokens.size()
                                && tokens.get(verb + 2).lower().matches(MONTH));
    }

    /** "formed in 1980 under X", "set up by X". */
    private static boolean ledLater(List<Token> tokens, int from) {
        for (int i = from; i + 1 < Math.min(tokens.size(), from + 7); i++) {
            if (tokens.get(i).is("under") && capitalAt(tokens, i + 1)
                    || tokens.get(i).is("led") && tokens.get(i + 1).is("by")) {
                return true;
            }
        }
        return false;
    }

    /** The first word behind a bracket that opens at a place, or the place itself. */
    static int pastBrackets(List<Token> tokens, int i) {
        if (!word(tokens, i).equals("(")) {
            return i;
        }
        int end = i;
        while (end < tokens.size() && !tokens.get(end).text().equals(")")) {
            end++;
        }
        return end < tokens.size() ? end + 1 : i;
    }

    private static boolean capitalAt(List<Token> tokens, int i) {
        Token token = at(tokens, i);
        return token != null && token.isWord() && token.capitalised();
    }

    private static @Nullable Token at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private static String word(List<Token> tokens, int i) {
        Token token = at(tokens, i);
        return token == null ? "" : token.lower();
    }
}
