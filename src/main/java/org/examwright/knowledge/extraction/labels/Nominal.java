package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.grammar.Soundness;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.labels.grammar.Tail;
import org.examwright.knowledge.extraction.labels.polish.Slips;
import org.examwright.knowledge.extraction.labels.proofreading.Spots;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** Sentences from notes without a verb: "poor harvest", "second battle involving …". */
final class Nominal {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OFFICES = Lexicon.words("offices");

    /** Nouns of what happens, though none of them names an event. */
    private static final String HAPPENS =
            "calls?|waves?|drops?|rises?|charges?|increases?|decreases?|shifts?|moves?|returns?|shortages?|threats?|delays?|debates?|quarrels?|rows?|feuds?|ceremony|demands?|indication|persecution|repression|disagreements?|resistance|discontent|unrest|tension|tensions|improvements?|disturbances?";

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "doctor|surgeon|scientist|inventor|engineer|general|king|queen|emperor|monk|priest|leader|president|minister|writer|artist|poet|man|woman|son|daughter|wife|husband|brother|sister|father|mother|heir|rival|nurse|soldier|author");
    private final Cast cast;
    private final Articles articles;
    private final Happened happened;
    private final Elaboration elaboration;
    private final Spots spots;
    private final Proof proof;

    Nominal(Cast cast, Articles articles, Antecedents antecedents, List<Line> lines, Proof proof) {
        this.proof = proof;
        this.cast = cast;
        this.elaboration = new Elaboration(antecedents, articles);
        this.spots = new Spots(lines);
        this.articles = articles;
        this.happened = new Happened(cast, proof.realm());
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
        Label label = made(line, phrase, parts, came, date);
        if (phrase.isEmpty() || !label.text().equals(Soundness.spelled(phrase))) {
            return label;
        }
        Predicate verb = Predicate.of(phrase);
        int at = verb == null ? phrase.size() - 1 : Math.max(1, verb.at());
        Token finite = phrase.get(Math.min(at, phrase.size() - 1));
        Slips.mend(phrase, at);
        int now = phrase.words().indexOf(finite); // words may have come before it
        return proof.passes(line, phrase, now < 0 ? Math.min(at, phrase.size() - 1) : now)
                ? new Label(Soundness.spelled(phrase), parts, label.confidence())
                : new Label("", parts, 0);
    }

    private Label made(
            Line line,
            Phrase phrase,
            List<Participation> parts,
            boolean came,
            DateExpression date) {
        NounPhrase.cut(phrase);
        Tail.trim(phrase);
        if (phrase.isEmpty() || !hasWord(phrase) || HeadNoun.isDeed(phrase)) {
            return new Label("", parts, 0);
        }
        NounPhrase.splitGlued(phrase);
        dropPerson(line, phrase);
        if (phrase.tag(0).equals("ADP")) {
            return new Label("", parts, 0);
        }
        Label listed = elaboration.listed(line, phrase, parts, date);
        if (listed != null) {
            return listed;
        }
        if (!came && isHeading(phrase)) {
            return new Label("", parts, 0);
        }
        Phrase deeds = came ? Deeds.broughtAbout(phrase) : Deeds.any(phrase);
        if (deeds != null) {
            articles.complete(deeds);
            Deeds.lasting(line, date, deeds);
            phrase.become(deeds);
            return new Label(
                    Soundness.spelled(deeds),
                    parts,
                    Soundness.clean(deeds) && deeds.size() < 17 ? 0.8 : 0.4);
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
        boolean untold =
                phrase.words().stream().anyMatch(t -> t.text().matches("\\p{Lu}\\.")) && !happening
                        || phrase.tag(0).equals("DET")
                                && phrase.tag(1).equals("VERB")
                                && Verbs.isPast(phrase.lower(1))
                        || phrase.get(0).text().matches("\\d+(?:st|nd|rd|th)") && !happening;
        if (untold) {
            return new Label("", parts, 0);
        }
        boolean nothing =
                !came && !happening && (spots.is(phrase.words()) || cast.isPlace(phrase.text()));
        if (nothing && !elaboration.ofHeading(line, phrase)) {
            return new Label("", parts, 0);
        }
        if (nothing) {
            return new Label(Soundness.spelled(phrase), parts, 0.6);
        }
        Phrase scene = came ? null : Scene.told(line, phrase);
        if (scene != null) {
            phrase.become(scene);
            return new Label(Soundness.spelled(phrase), parts, 0.6);
        }
        String verb = came ? "came about" : happened.verb(line, phrase, head, plural, date);
        if (phrase.words().stream().anyMatch(t -> t.text().equals("v"))) {
            phrase.insert(0, "of", "ADP");
            phrase.insert(0, "case", "NOUN");
            phrase.insert(0, "The", "DET");
            phrase.insert(phrase.size(), "was", "AUX");
            phrase.insert(phrase.size(), "decided", "VERB");
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
            if (EVENT_NOUNS.contains(phrase.lower(0))
                    && !phrase.get(1 < phrase.size() ? 1 : 0).capitalised()) {
                phrase.set(0, phrase.lower(0), "NOUN");
            }
            boolean bare = Subject.isMass(noun) || phrase.tag(0).equals("NUM") || determined;
            if (!plural && !bare && !HeadNoun.isAlone(phrase, head)) {
                phrase.insert(0, Subject.startsWithVowel(phrase.lower(0)) ? "an" : "a", "DET");
            }
            articles.complete(phrase);
            boolean pairs = phrase.words().stream().anyMatch(t -> t.is("and"));
            boolean known =
                    !pairs
                            && verb.matches(
                                    "(?:was|were) (?:adopted|introduced|signed|issued|passed)");
            if (known) {
                int place = HeadNoun.behindHead(phrase, verb);
                String[] words = verb.split(" ");
                phrase.insert(place, words[1], "VERB");
                phrase.insert(place, words[0], "AUX");
            } else {
                elaboration.describe(line, phrase);
                phrase.insert(0, plural ? "were" : "was", "AUX");
                phrase.insert(0, "There", "PRON");
                happened.addPlace(line, phrase);
            }
        }
        boolean sure =
                happening
                        || !verb.matches("took place|appeared|(?:was|were) opened")
                        || definite && verb.endsWith("opened");
        double confidence = !whole ? 0.4 : came ? 0.7 : sure ? 0.8 : 0.6;
        return new Label(Soundness.spelled(phrase), parts, confidence);
    }

    /** "Crisis and reform", "Boom and bust": what a page is headed by, not what happened. */
    private static boolean isHeading(Phrase phrase) {
        return phrase.size() == 3
                && phrase.lower(1).equals("and")
                && EVENT_NOUNS.contains(phrase.lower(0))
                && !phrase.get(2).capitalised()
                && phrase.tag(2).equals("NOUN");
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
}
