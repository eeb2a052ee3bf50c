package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.labels.polish.Lasting;
import org.examwright.knowledge.extraction.labels.polish.Realm;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** What is said of a thing that a note only names at a date. */
final class Happened {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> BODY_NOUNS = Lexicon.words("body-nouns");
    private static final Pattern PLACE =
            Pattern.compile(
                    "[^\\p{L}]*(\\p{Lu}\\p{L}*(?:land|lands|ia|many|gary|aly|stan|pain|rance|apan|ina|orea|gypt|reece|exico|razil|ran|raq|srael|uba|urkey|ritain|ietnam)):");

    /** "Amicable Grant: a tax to pay for the war". */
    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?:: |- |= )(?:an? |the )?(?:[\\p{L}-]+"
                            + " ){0,2}(tax|law|act|policy|scheme|treaty|agreement|pact|programme|system)\\b");

    /** "Congress of Industrial Workers", other than "of Vienna". */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("of \\p{L}+(?:ers|ions|ists|ity|oys|irls)");

    /** Nouns of what happens that name only what is known by them. */
    private static final Set<String> KINDS =
            Set.of(
                    ("accident attacks battles blitz bloodbath bombardment breakout burning by-election"
                                    + " capture charge colloquy combat conquest conspiracy council debate"
                                    + " debates defenestration diet disputation embassy escape explosion fight"
                                    + " flight gunfight hijacking hurricane kidnapping landslide liberation"
                                    + " lock-out marches massacres mission purchase raids rally remilitarisation"
                                    + " removals rescue robbery rout sack scuttling seizure shelling shootings"
                                    + " sinking sit-ins synod talks test tests tournament trespass wreck")
                            .split(" "));

    private final Cast cast;

    private final @Nullable String realm;

    Happened(Cast cast, Realm realm) {
        this.cast = cast;
        this.realm = realm.named();
    }

    /** What was done with a thing whose sort is known from a list; null where nobody could say. */
    static @Nullable String known(String kind) {
        String was = kind.matches(".*[^s]s") ? "were " : "was ";
        if (kind.matches("peace|capitulation|compact|concord|concession|punctation|pacification")) {
            return was + "signed";
        }
        if (kind.matches(
                "manifesto|provisions|constitutions|assize|sanction|mise|bull|articles|statement|communiqué")) {
            return was + "issued";
        }
        if (kind.matches("union|league|confederation|front")) {
            return was + "formed";
        }
        if (kind.matches("plan|scheme|system")) {
            return was + "introduced";
        }
        if (kind.equals("doctrine")) {
            return was + "announced";
        }
        if (kind.equals("telegram")) {
            return was + "sent";
        }
        if (kind.matches("report|letter")) {
            return was + "published";
        }
        if (kind.equals("case")) {
            return was + "decided";
        }
        String done = kind.equals("programme") ? was + "adopted" : document(kind, was);
        boolean happens = EVENT_NOUNS.contains(kind) || KINDS.contains(kind);
        return done == null && happens ? "took place" : done;
    }

    /** Laws are passed and treaties signed; bodies are set up; other things take place. */
    @Nullable String verb(Line line, Phrase phrase, int head, boolean plural, DateExpression date) {
        String noun = phrase.lower(head);
        String was = plural ? "were " : "was ";
        if (noun.equals("law") && phrase.lower(0).equals("martial")) {
            return "was introduced";
        }
        if (noun.equals("act") && phrase.lower(head - 1).matches("final|general|founding|mutual")) {
            return "was signed"; // an agreement of states, which no parliament passes
        }
        if (noun.equals("convention") && (head == 0 || head == 1 && phrase.tag(0).equals("DET"))) {
            return "took place"; // what was agreed upon has a name, a meeting often none
        }
        String done = document(noun, was);
        if (done != null) {
            return done;
        }
        if (noun.equals("peace") && phrase.lower(head + 1).equals("of")) {
            return "was signed";
        }
        if (noun.equals("doctrine") && phrase.get(head).capitalised()) {
            return "was announced";
        }
        if (noun.equals("congress")
                && OF_PEOPLE
                        .matcher(phrase.lower(head + 1) + " " + phrase.lower(phrase.size() - 1))
                        .matches()) {
            return null; // a body, not a meeting at a place
        }
        if (noun.matches("awards?|verdicts?|settlements?") && phrase.lower(head + 1).equals("of")) {
            return was + "made";
        }
        if (noun.matches("plots?|conspiracy|conspiracies")) {
            return null; // whether it was made then, or found out, is not said
        }
        if (noun.matches(
                "constitution|reforms?|amnesty|plans?|programmes?|programs?|currency|tax|taxes|scheme|schemes|policy|policies|rationing|conscription|system")) {
            return was + "introduced";
        }
        if (noun.matches(
                        "films?|books?|novels?|plays?|paintings?|songs?|poems?|articles?|newspapers?|diary|report|pamphlet|letter|manifesto|platform|memorandum")
                || phrase.words().stream().anyMatch(t -> t.lower().matches("film|novel|play"))) {
            return "appeared";
        }
        if ((phrase.get(head).capitalised()
                        || noun.matches(
                                "camp|college|university|school|hospital|railway|factory|canal|station"))
                && !phrase.lower(0).equals("camp")
                && phrase.words().stream()
                        .anyMatch(
                                t ->
                                        t.lower()
                                                .matches(
                                                        "camp|college|university|school|hospital|railway|factory|canal|station"))) {
            return was + "opened";
        }
        if (noun.equals("partition") && !phrase.lower(head + 1).equals("of")) {
            return null; // planned, or done, is not said
        }
        if (EVENT_NOUNS.contains(noun)) {
            return Lasting.verb(line, phrase, head, date);
        }
        Actor.Kind kind = kind(line, phrase, head);
        boolean range = date.when().precision() == Precision.RANGE;
        if (kind == null
                && head == 0
                && phrase.size() > 2
                && phrase.lower(1).matches("to|for")
                && !(phrase.lower(1).equals("for")
                        && phrase.get(2).capitalised())) { // "Badoglio for De Bono"
            return was + "set up";
        }
        if (kind == null && BODY_NOUNS.contains(noun)) {
            kind = Actor.Kind.ORGANISATION;
        }
        if (kind == Actor.Kind.ORGANISATION && plural) {
            return "were active";
        }
        boolean since =
                date.hedge() == Hedge.SINCE
                        || line.text()
                                .substring(date.start())
                                .matches("(?s)\\d{4} on(?:wards)?\\b.*");
        if (since && (BODY_NOUNS.contains(noun) || BODY_NOUNS.contains(phrase.lower(0)))) {
            return was + "set up";
        }
        if (kind == Actor.Kind.ORGANISATION || kind == Actor.Kind.INSTITUTION) {
            boolean purpose = phrase.lower(head + 1).matches("to|for|under");
            return range ? "existed" : purpose ? was + "set up" : null;
        }
        if (kind == Actor.Kind.GROUP) {
            return plural ? "were active" : "was active";
        }
        if (kind == Actor.Kind.PERSON) {
            return null;
        }
        boolean alone = head == phrase.size() - 1 && phrase.get(head).capitalised();
        if (alone && (phrase.get(head).isAcronym() || head == 1 && phrase.tag(0).equals("DET"))) {
            return range ? "existed" : null;
        }
        boolean deed =
                noun.matches("\\p{L}{3,}(?:tion|sion|ment|ance|ence|al|ture|ing)")
                        && phrase.lower(head + 1).equals("of");
        Matcher told = DEFINED.matcher(line.text());
        if (told.find() && told.start() >= date.end() - 1 && phrase.get(head).capitalised()) {
            return told.group(1).matches("treaty|agreement|pact")
                    ? "was signed"
                    : told.group(1).matches("law|act") ? "was passed" : "was introduced";
        }
        boolean named = phrase.get(head).capitalised() || Subject.ordinal(phrase.lower(0));
        return deed || named ? "took place" : "appeared";
    }

    /** What is done with what is written down or sworn; null for other things. */
    private static @Nullable String document(String noun, String was) {
        if (noun.matches("bills?")) {
            return was + "introduced";
        }
        if (noun.matches("acts?|laws?|resolutions?|statutes?")) {
            return was + "passed";
        }
        if (noun.matches(
                "treaty|treaties|protocol|convention|pacts?|agreements?|accords?|armistice|truce|alliance|concordat")) {
            return was + "signed";
        }
        if (noun.equals("charter")) {
            return "was adopted";
        }
        if (noun.matches(
                "decrees?|ordinances|declarations?|proclamations?|edicts?|ultimatum|orders?")) {
            return was + "issued";
        }
        if (noun.equals("broadcast")) {
            return "was made";
        }
        return noun.equals("oath") ? "was sworn" : null;
    }

    private Actor.@Nullable Kind kind(Line line, Phrase phrase, int head) {
        Actor.Kind standing =
                cast.in(line, phrase.get(0).start(), phrase.get(head).end()).stream()
                        .filter(a -> a.mention().end() == phrase.get(head).end())
                        .findFirst()
                        .map(a -> a.member().kind())
                        .orElse(null);
        return standing != null ? standing : cast.kindOf(phrase.get(head).text());
    }

    /** "one church in ten functioning", "farms in trouble": only "was" is missing. */
    static boolean participial(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            boolean going =
                    phrase.lower(i).endsWith("ing")
                                    && phrase.tag(i).equals("VERB")
                                    && !phrase.get(i).capitalised()
                                    && !EVENT_NOUNS.contains(phrase.lower(i))
                            || phrase.lower(i).matches("underway|left|dead")
                            || phrase.lower(i).equals("in")
                                    && phrase.lower(i + 1)
                                            .matches(
                                                    "trouble|ruins|crisis|chaos|decline|power|control|charge|exile|force");
            if (going
                    && phrase.tag(i - 1).matches("NOUN|PROPN|NUM")
                    && !phrase.lower(i)
                            .matches("involving|concerning|including|following|regarding|during")) {
                boolean plural =
                        Subject.isPlural(phrase, i)
                                || phrase.lower(0).equals("only") && phrase.tag(1).equals("NUM");
                if (!plural) {
                    Subject.addArticle(phrase, i, true);
                }
                int place = i;
                while (place < phrase.size()
                        && !phrase.lower(place).matches("underway|left|dead|in|\\p{L}+ing")) {
                    place++;
                }
                if (phrase.lower(place + 1).equals("force")) {
                    phrase.set(place, "into", "ADP"); // what a note dates is when it began
                    phrase.insert(place, "came", "VERB");
                    if (!phrase.tag(0).equals("DET") && !plural) {
                        phrase.insert(0, "The", "DET");
                    }
                } else {
                    phrase.insert(place, plural ? "were" : "was", "AUX");
                }
                return true;
            }
            if (phrase.tag(i).equals("SCONJ")) {
                return false;
            }
        }
        return false;
    }

    /** "Spain: rigged election": where it was. */
    void addPlace(Line line, Phrase phrase) {
        Matcher place = PLACE.matcher(line.text());
        if (place.lookingAt()) {
            phrase.insert(phrase.size(), "in", "ADP");
            phrase.insert(phrase.size(), place.group(1), "PROPN");
        } else if (phrase.size() < 5
                && phrase.lower(phrase.size() - 1)
                        .matches("elections?|referendum|plebiscite|riots|strikes|census")) {
            if (realm != null) {
                phrase.insert(phrase.size(), "in", "ADP");
                phrase.insert(phrase.size(), realm, "PROPN");
            }
        }
    }
}
