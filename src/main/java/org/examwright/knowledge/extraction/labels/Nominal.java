package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;

/** Sentences from notes without a verb: "poor harvest", "second battle involving …". */
final class Nominal {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "doctor|surgeon|scientist|inventor|engineer|general|king|queen|emperor|monk|priest|leader|president|minister|writer|artist|poet|man|woman|son|daughter|wife|husband|brother|sister|father|mother|heir|rival|nurse|soldier|author");
    private final Cast cast;
    private final Articles articles;
    private final Happened happened;

    Nominal(Cast cast, Articles articles) {
        this.cast = cast;
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
        int head = headNoun(phrase);
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
        boolean named = isName(phrase, head) || phrase.get(0).text().matches("['\"]");
        boolean determined =
                phrase.tag(0).equals("DET") || phrase.tag(0).equals("PRON") || owned(phrase, head);
        boolean indefinite = phrase.lower(0).matches("an?");
        String verb = came ? "came about" : happened.verb(line, phrase, head, plural, date);
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
            if (owned(phrase, head)
                    && phrase.tag(0).equals("NOUN")
                    && !phrase.get(head).capitalised()) {
                phrase.lowerFirst();
                phrase.insert(0, "The", "DET");
            }
            boolean ordinal = Subject.ordinal(phrase.lower(0));
            if (!determined
                    && (happening || named || deed || ordinal)
                    && (!plural || ordinal)
                    && (quoted || !isAlone(phrase, head))) {
                if (!named) {
                    phrase.lowerFirst();
                }
                phrase.insert(0, "The", "DET");
            } else if (!determined && plural && named && phrase.size() > 1) {
                phrase.insert(0, "The", "DET");
            }
            articles.complete(phrase);
            int place = came ? phrase.size() : behindHead(phrase, verb);
            String[] words = verb.split(" ");
            for (int i = words.length - 1; i >= 0; i--) {
                phrase.insert(place, words[i], "VERB");
            }
        } else {
            if (!happening && phrase.tag(0).equals("PROPN")) {
                // "Anne pregnant", a name with a year: nobody can tell what happened
                return new Label("", parts, 0);
            }
            phrase.lowerFirst();
            boolean bare = Subject.isMass(noun) || phrase.tag(0).equals("NUM") || determined;
            if (!plural && !bare && !isAlone(phrase, head)) {
                phrase.insert(0, Subject.startsWithVowel(phrase.lower(0)) ? "an" : "a", "DET");
            }
            articles.complete(phrase);
            boolean pairs = phrase.words().stream().anyMatch(t -> t.is("and"));
            boolean known =
                    !pairs && verb.matches("(?:was|were) (?:introduced|signed|issued|passed)");
            if (known) {
                int place = behindHead(phrase, verb);
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

    /** One name of one word, "Kristallnacht": it takes no article. */
    private static boolean isAlone(Phrase phrase, int head) {
        return head == 0
                && !phrase.lower(1).equals("of")
                && phrase.get(0).capitalised()
                && !EVENT_NOUNS.contains(phrase.lower(0))
                && !phrase.lower(0).matches("concordat|accords?|currency|conscription|rationing")
                && phrase.tag(0).matches("PROPN|X|NOUN");
    }

    private static int behindHead(Phrase phrase, String verb) {
        if (!verb.startsWith("was") && !verb.startsWith("were")) {
            return phrase.size();
        }
        int head = headNoun(phrase);
        for (int i = head + 1; i < phrase.size(); i++) {
            if (phrase.lower(i).matches("to|for|under|in|at|by|with|between|against")) {
                return i;
            }
        }
        return phrase.size();
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
            if (phrase.lower(i).matches("which|who|because|so|when|while|although")) {
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

    private static int headNoun(Phrase phrase) {
        int head = -1;
        int last = phrase.size() - 1;
        if (last > 0
                && phrase.get(last).capitalised()
                && phrase.get(0).capitalised()
                && phrase.lower(last)
                        .matches("act|law|bill|treaty|pact|agreement|plan|decree|accords?")) {
            return last;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String tag = phrase.tag(i);
            boolean verb =
                    tag.equals("VERB")
                            && (Verbs.isPast(phrase.lower(i)) || phrase.lower(i).endsWith("ing"));
            if (i > 0
                    && (tag.matches("ADP|PART|SCONJ") && !phrase.get(i).text().startsWith("'")
                            || verb && head >= 0)) {
                break;
            }
            if (tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || EVENT_NOUNS.contains(phrase.lower(i))
                    || tag.equals("X") && phrase.get(i).capitalised()) {
                head = i;
            }
        }
        return head;
    }

    private static boolean isName(Phrase phrase, int head) {
        return head > 0 && phrase.get(head).capitalised() && phrase.get(head - 1).capitalised()
                || phrase.get(head).capitalised()
                        && (phrase.lower(head + 1).matches("of|on|for|against|to|under")
                                        && capitalAfter(phrase, head + 2)
                                || isAlone(phrase, head));
    }

    private static boolean capitalAfter(Phrase phrase, int i) {
        int at = phrase.tag(i).equals("DET") ? i + 1 : i;
        return at < phrase.size() && phrase.get(at).capitalised();
    }

    private static boolean owned(Phrase phrase, int head) {
        for (int i = 0; i < head; i++) {
            if (phrase.get(i).text().equals("'s") || phrase.get(i).text().equals("'")) {
                return true;
            }
        }
        return false;
    }
}
