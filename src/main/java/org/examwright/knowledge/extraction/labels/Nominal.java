package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Scissors;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.labels.proofreading.Spots;

/** Sentences from notes without a verb: "poor harvest", "second battle involving …". */
final class Nominal {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OFFICES = Lexicon.words("offices");

    /** Nouns of what happens, though none of them names an event. */
    private static final String HAPPENS =
            "calls?|waves?|drops?|rises?|charges?|increases?|decreases?|shifts?|moves?|returns?|shortages?|threats?|delays?|debates?|quarrels?|rows?|feuds?|ceremony|demands?|\\p{L}{4,}(?:tion|sion|ment|ance|ence|ism)s?";

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "doctor|surgeon|scientist|inventor|engineer|general|king|queen|emperor|monk|priest|leader|president|minister|writer|artist|poet|man|woman|son|daughter|wife|husband|brother|sister|father|mother|heir|rival|nurse|soldier|author");
    private final Cast cast;
    private final Articles articles;
    private final Happened happened;
    private final Elaboration elaboration;
    private final Spots spots;

    Nominal(Cast cast, Articles articles, Antecedents antecedents, Spots spots) {
        this.cast = cast;
        this.elaboration = new Elaboration(antecedents, articles);
        this.spots = spots;
        this.articles = articles;
        this.happened = new Happened(cast);
    }

    /**
     * What the noun says as a sentence.
     *
     * @param came whether the notes say that something led to it
     */
    Label label(
            Line line,
            Phrase phrase,
            List<Participation> parts,
            boolean came,
            DateExpression date) {
        cut(phrase);
        Scissors.trimTail(phrase);
        if (phrase.isEmpty() || !hasWord(phrase)) {
            return new Label("", parts, 0);
        }
        splitGlued(phrase);
        dropPerson(line, phrase);
        if (phrase.tag(0).equals("ADP")) {
            return new Label("", parts, 0);
        }
        Label listed = elaboration.listed(line, phrase, parts, date);
        if (listed != null) {
            return listed;
        }
        int head = HeadNoun.headNoun(phrase);
        boolean pair =
                head > 1
                        && phrase.lower(head - 1).equals("and")
                        && phrase.get(head).capitalised()
                        && phrase.get(head - 2).capitalised()
                        && head == 2
                        && !EVENT_NOUNS.contains(phrase.lower(head));
        if (pair || head >= 0 && PEOPLE.matcher(phrase.lower(head)).matches()) {
            return new Label("", parts, 0);
        }
        boolean tells =
                phrase.words().stream().anyMatch(t -> t.lower().matches("that|if|whether"))
                        && phrase.words().stream().anyMatch(t -> t.tag().equals("AUX"));
        if (tells) {
            return new Label("", parts, 0);
        }
        boolean whole = Soundness.clean(phrase) && phrase.size() <= 16;
        if (Happened.participial(phrase)) {
            return new Label(Soundness.spelled(phrase), parts, whole ? 0.8 : 0.4);
        }
        if (head < 0) {
            return new Label("", parts, 0);
        }
        String noun = phrase.lower(head);
        boolean happening = EVENT_NOUNS.contains(noun);
        boolean plural =
                noun.endsWith("s") && !noun.matches(".*(?:ss|is|us|ics)") || noun.equals("people");
        boolean named = HeadNoun.isName(phrase, head) || phrase.get(0).text().matches("['\"]");
        boolean determined =
                phrase.tag(0).equals("DET")
                        || phrase.tag(0).equals("PRON")
                        || HeadNoun.owned(phrase, head);
        boolean indefinite = phrase.lower(0).matches("an?");
        boolean nothing = !came && !happening && spots.is(phrase.words());
        if (nothing && !elaboration.ofHeading(line, phrase)) {
            return new Label("", parts, 0);
        }
        if (nothing) {
            return new Label(Soundness.spelled(phrase), parts, 0.6);
        }
        String verb = came ? "came about" : happened.verb(line, phrase, head, plural, date);
        if (phrase.words().stream().anyMatch(t -> t.text().equals("v"))) {
            phrase.insert(0, "of", "ADP");
            phrase.insert(0, "case", "NOUN");
            phrase.insert(0, "The", "DET");
            phrase.insert(phrase.size(), "was", "AUX");
            phrase.insert(phrase.size(), "decided", "VERB");
            articles.complete(phrase);
            return new Label(Soundness.spelled(phrase), parts, 0.7);
        }
        if (verb == null) {
            return new Label("", parts, 0);
        }
        boolean deed =
                noun.matches("\\p{L}{3,}(?:tion|sion|ment|ance|ence|al|ture)")
                        && phrase.lower(head + 1).equals("of");
        deed |= happening && phrase.lower(head + 1).equals("of") && !phrase.lower(0).equals("wave");
        if (!happening && !came && verb.equals("took place") && OFFICES.contains(noun)) {
            return Appointment.byLine(cast, line, phrase, parts);
        }
        boolean definite =
                named
                        || Subject.ordinal(phrase.lower(0))
                        || determined && !indefinite
                        || came
                        || deed && !plural;
        if (definite) {
            boolean quoted = phrase.get(0).text().matches("['\"]");
            if (HeadNoun.owned(phrase, head)
                    && phrase.tag(0).equals("NOUN")
                    && !phrase.get(head).capitalised()) {
                phrase.lowerFirst();
                phrase.insert(0, "The", "DET");
            }
            boolean ordinal = Subject.ordinal(phrase.lower(0));
            if (!determined
                    && (happening || named || deed || ordinal)
                    && (!plural || ordinal)
                    && (quoted || !HeadNoun.isAlone(phrase, head))) {
                if (!named) {
                    phrase.lowerFirst();
                }
                phrase.insert(0, "The", "DET");
            } else if (!determined && plural && named && phrase.size() > 1) {
                phrase.insert(0, "The", "DET");
            }
            articles.complete(phrase);
            int place = came ? phrase.size() : HeadNoun.behindHead(phrase, verb);
            String[] words = verb.split(" ");
            for (int i = words.length - 1; i >= 0; i--) {
                phrase.insert(place, words[i], "VERB");
            }
        } else {
            boolean counts = deed || noun.matches(HAPPENS) || !verb.matches("took place|appeared");
            boolean realm =
                    !happening
                            && !counts
                            && head > 0
                            && cast.isPlace(phrase.get(0).text())
                            && !phrase.get(head).capitalised()
                            && !plural;
            if (realm) {
                phrase.insert(1, Subject.startsWithVowel(phrase.lower(1)) ? "an" : "a", "DET");
                phrase.insert(1, "had", "VERB");
                articles.complete(phrase);
                return new Label(Soundness.spelled(phrase), parts, 0.6);
            }
            if (!happening && !counts) {
                return new Label("", parts, 0);
            }
            if (!happening && phrase.tag(0).equals("PROPN")) {
                // "Anne pregnant", a name with a year: nobody can tell what happened
                return new Label("", parts, 0);
            }
            phrase.lowerFirst();
            boolean bare = Subject.isMass(noun) || phrase.tag(0).equals("NUM") || determined;
            if (!plural && !bare && !HeadNoun.isAlone(phrase, head)) {
                phrase.insert(0, Subject.startsWithVowel(phrase.lower(0)) ? "an" : "a", "DET");
            }
            articles.complete(phrase);
            boolean pairs = phrase.words().stream().anyMatch(t -> t.is("and"));
            boolean known =
                    !pairs && verb.matches("(?:was|were) (?:introduced|signed|issued|passed)");
            if (known) {
                int place = HeadNoun.behindHead(phrase, verb);
                String[] words = verb.split(" ");
                phrase.insert(place, words[1], "VERB");
                phrase.insert(place, words[0], "AUX");
            } else {
                phrase.insert(0, plural ? "were" : "was", "AUX");
                phrase.insert(0, "There", "PRON");
                Happened.addPlace(line, phrase);
            }
        }
        boolean sure =
                happening
                        || !verb.matches("took place|appeared|(?:was|were) opened")
                        || definite && verb.endsWith("opened");
        double confidence = !whole ? 0.4 : came ? 0.7 : sure ? 0.8 : 0.6;
        return new Label(Soundness.spelled(phrase), parts, confidence);
    }

    private static boolean hasWord(Phrase phrase) {
        return phrase.words().stream()
                .anyMatch(
                        t ->
                                t.isWord()
                                        && t.text().length() > 1
                                        && t.tag().matches("NOUN|PROPN|ADJ|VERB|X"));
    }

    /** "Peel and the Poor Law": only the thing is dated. */
    private void dropPerson(Line line, Phrase phrase) {
        var member = cast.at(line, phrase.get(0).start());
        boolean name =
                member != null && member.isPerson()
                        || member == null && phrase.get(0).capitalised() && phrase.size() > 4;
        if (name && phrase.lower(1).equals("and") && phrase.tag(2).equals("DET")) {
            phrase.removeFirst(2);
        }
    }

    /** "Reform Bill-opposition to": what stands behind the name's dash goes. */
    private static void splitGlued(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            String text = phrase.get(i).text();
            if (phrase.get(i - 1).capitalised() && text.matches("\\p{Lu}\\p{Ll}+-\\p{Ll}{4,}")) {
                phrase.cutFrom(i + 1);
                phrase.set(i, text.substring(0, text.indexOf('-')), "PROPN");
            }
        }
    }

    private static void cut(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            String word = phrase.get(i).text();
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("-") && !Scissors.closeUp(phrase, i)
                    || word.equals(":")
                    || word.equals("→")
                    || word.equals(",") && !listed(phrase, i)) {
                phrase.cutFrom(i);
                return;
            }
            boolean shows =
                    EVENT_NOUNS.contains(phrase.lower(i - 1))
                            && phrase.lower(i)
                                    .matches("shows?|showed|leads?|led|means?|causes?|of");
            if (shows && !phrase.lower(i).equals("of")
                    || shows && phrase.lower(i + 1).matches("shows?|showed|leads?|led|means?")) {
                phrase.cutFrom(i);
                return;
            }
            if (phrase.lower(i)
                    .matches(
                            "which|who|because|so|when|while|although|after|following|before|despite|due|until")) {
                phrase.cutFrom(i);
                return;
            }
        }
    }

    /** Whether a comma stands in a list that "and" ends, or before the rest of a place's name. */
    private static boolean listed(Phrase phrase, int comma) {
        for (int i = comma + 1; i < phrase.size(); i++) {
            if (phrase.lower(i).equals("and") && phrase.tag(comma + 1).equals("PROPN")) {
                return true;
            }
            if (phrase.lower(i).matches("which|who|;|-")) {
                return false;
            }
        }
        return phrase.tag(comma + 1).equals("PROPN")
                && comma + 2 >= phrase.size()
                && phrase.tag(comma - 1).equals("PROPN")
                && phrase.words().stream().anyMatch(t -> t.tag().equals("ADP"));
    }
}
