package org.examwright.knowledge.extraction.labels.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** What stands before the verb: its number, and the article it may lack. */
public final class Subject {
    private static final Set<String> PLURALS =
            Set.of("people police men women children both many others they".split(" "));
    private static final Set<String> MASS = Lexicon.words("mass-nouns");

    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private static final Set<String> OFFICES = Lexicon.words("offices");

    private static final Set<String> BODY_NOUNS = Lexicon.words("body-nouns");
    private static final Set<String> ARTICLE_HEADS = Lexicon.words("article-heads");

    /** Of these a country has one. */
    private static final Pattern UNIQUE =
            Pattern.compile(
                    "government|king|queen|army|navy|economy|church|state|country|public|monarchy|empire|crown|population|penalty"
                            + "|peasantry|nobility|aristocracy|cabinet|press|opposition|right|left|cult|regime|monarch|emperor|pope|republic");

    private static final String DEMONYM =
            "british|english|french|dutch|irish|welsh|scottish|spanish|polish|turkish|swedish|danish|finnish|chinese|japanese|vietnamese|portuguese|swiss";

    private Subject() {}

    /** "17 hanged at York": people, of course. */
    public static Predicate countPeople(Phrase phrase, Predicate predicate) {
        if (predicate.at() == 1
                && phrase.lower(0).equals("more")
                && Verbs.isPassive(phrase.lower(1))) {
            phrase.insert(1, "people", "NOUN");
            return new Predicate(2, predicate.kind());
        }
        List<Token> before = phrase.words().subList(0, Math.max(0, predicate.at()));
        boolean counted =
                predicate.at() > 0
                        && predicate.at() < 3
                        && before.stream().allMatch(t -> t.tag().matches("NUM|ADV") || t.is("over"))
                        && before.stream().noneMatch(t -> t.text().contains("%"))
                        && before.stream().anyMatch(Token::isNumber)
                        && phrase.lower(predicate.at())
                                .matches(
                                        "marched|protested|demonstrated|fled|emigrated|attended|starved|rioted|deserted|migrated|gathered|killed|hanged|died|arrested|shot|murdered|executed|deported|injured|crucified|wounded|drowned|imprisoned|exiled");
        if (counted) {
            phrase.insert(predicate.at(), "people", "NOUN");
        }
        return counted ? new Predicate(predicate.at() + 1, predicate.kind()) : predicate;
    }

    public static boolean isPlural(Phrase phrase, int verb) {
        int head = head(phrase, verb);
        if (phrase.lower(head).matches(DEMONYM) && phrase.get(head).capitalised()
                || phrase.tag(0).equals("NUM") && head == 0 && !phrase.get(0).text().equals("1")) {
            return true;
        }
        if (isOneBody(phrase.get(head).text()) && !Amounts.twoBodies(phrase, head)) {
            return false;
        }
        if (isList(phrase, verb) || Amounts.ofPeople(phrase, head, verb)) {
            return true;
        }
        for (int i = 0; i < verb; i++) {
            boolean joins = phrase.lower(i).equals("and") || phrase.lower(i).equals("&");
            if (joins && (i < head || i == head + 1)) {
                return true;
            }
        }
        return phrase.lower(0).equals("both") || isPlural(phrase.get(head).text());
    }

    /** Whether a noun by itself takes "were". */
    public static boolean isPlural(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        boolean name = Character.isUpperCase(noun.codePointAt(0));
        return PLURALS.contains(word)
                || noun.matches("\\p{Lu}{2,}s")
                || word.matches("\\p{L}{3,}s(?:wo)?men|\\p{L}{3,}(?:k|d|t|ch|sh)(?:wo)?men")
                || word.length() > 3
                        && word.endsWith("s")
                        && !MASS.contains(word)
                        && !word.matches(".*(?:ss|us|is|ics|ies's)")
                        && (!word.matches(".*[ao]s") || !name && word.matches(".*[ei]as"));
    }

    /** Whether a name ends in a noun for one thing: "Stockton and Darlington Railway". */
    public static boolean isOneBody(String noun) {
        return Character.isUpperCase(noun.codePointAt(0))
                && !noun.endsWith("s")
                && ARTICLE_HEADS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** "Pitt, Fox and Burke". */
    private static boolean isList(Phrase phrase, int verb) {
        int comma = -1;
        int and = -1;
        for (int i = 1; i < verb; i++) {
            if (phrase.get(i).text().equals(",")) {
                comma = and < 0 ? i : verb;
            } else if (phrase.lower(i).matches("and|&")) {
                and = i;
            }
        }
        return comma > 0
                && comma < and
                && phrase.tag(comma + 1).matches("PROPN|NOUN")
                && phrase.tag(comma - 1).matches("PROPN|NOUN")
                && phrase.tag(and + 1).matches("PROPN|NOUN")
                && phrase.words().subList(0, verb).stream().noneMatch(t -> t.tag().equals("DET"));
    }

    /** The noun that the subject is about: the last before a preposition. */
    public static int head(Phrase phrase, int verb) {
        for (int i = 1; i < verb; i++) {
            if (phrase.tag(i).equals("ADP")
                    || phrase.get(i).text().equals(",")
                    || phrase.tag(i).equals("SCONJ")) {
                return i - 1;
            }
        }
        int head = verb - 1;
        while (head > 0
                && phrase.tag(head).matches("ADV|AUX")
                && !phrase.get(head).capitalised()
                && phrase.tag(head - 1).matches("NOUN|PROPN|ADV|AUX|X")) {
            head--;
        }
        return Math.max(0, head);
    }

    /** Puts "The" or "A" before a subject in the singular that note style left bare. */
    public static boolean addArticle(Phrase phrase, int verb) {
        return addArticle(phrase, verb, false);
    }

    /**
     * The same.
     *
     * @param definite whether what is meant is known to the reader
     */
    public static boolean addArticle(Phrase phrase, int verb, boolean definite) {
        if (verb == 1 && phrase.lower(0).matches(DEMONYM)) {
            phrase.insert(0, "The", "DET");
            return true;
        }
        if (verb > 1 && phrase.get(0).text().matches("\\d+(?:st|nd|rd|th)")) {
            phrase.insert(0, "The", "DET");
            return true;
        }
        if (verb == 2
                && phrase.get(0).capitalised()
                && phrase.tag(0).equals("VERB")
                && phrase.tag(1).equals("NOUN")
                && !phrase.get(1).capitalised()
                && !phrase.lower(0).matches(".*(?:ed|ing)|cut|set|put")) {
            phrase.set(0, phrase.get(0).text(), "PROPN"); // "Cleves marriage": no verb but a name
            phrase.insert(0, "The", "DET");
            return true;
        }
        boolean law =
                verb > 3
                        && phrase.get(0).capitalised()
                        && phrase.lower(1).equals("of")
                        && phrase.get(2).capitalised()
                        && phrase.get(3).text().matches("Act|Bill|Law|Commission");
        if (law) {
            phrase.insert(0, "The", "DET"); // "Government of Ireland Act"
            return true;
        }
        boolean device =
                verb == 1
                        && phrase.lower(0)
                                .matches(
                                        "hotline|pipeline|railway|motorway|ceasefire|newspaper|network|watchdog|airlift");
        if (device) {
            phrase.set(0, phrase.lower(0), "NOUN");
            phrase.insert(0, startsWithVowel(phrase.lower(0)) ? "An" : "A", "DET");
            return true;
        }
        if (verb > 2 && phrase.part(0, 3).text().equalsIgnoreCase("state of emergency")) {
            phrase.set(0, "state", "NOUN");
            phrase.insert(0, "A", "DET");
            return true;
        }
        boolean firstOfMany =
                verb > 1
                        && phrase.lower(0).matches("first|last|second|third|final")
                        && phrase.tag(1).matches("NOUN|ADJ|PROPN")
                        && phrase.words().subList(0, verb).stream().noneMatch(Token::isNumber);
        if (verb < 1 || !firstOfMany && !lacksArticle(phrase, verb)) {
            return false;
        }
        boolean known =
                definite || ordinal(phrase.lower(0)) || namesOne(phrase, head(phrase, verb));
        known |= phrase.tag(0).equals("PROPN");
        known |= phrase.part(0, Math.min(2, verb)).text().matches("(?i)(?:loss|fall|death) of");
        known |= UNIQUE.matcher(phrase.lower(head(phrase, verb))).matches();
        known |=
                phrase.lower(verb)
                        .matches("rose|fell|grew|declined|increased|decreased|doubled|dropped");
        if (head(phrase, verb) == 0 && UNIQUE.matcher(phrase.lower(0)).matches()) {
            boolean wing = phrase.lower(0).matches("left|right|church|crown");
            phrase.set(0, wing ? phrase.get(0).text() : phrase.lower(0), "NOUN");
        } else if (!namesOne(phrase, head(phrase, verb))) {
            phrase.lowerFirst();
        }
        String article = known ? "The" : startsWithVowel(phrase.lower(0)) ? "An" : "A";
        phrase.insert(0, article, "DET");
        return true;
    }

    /** "Corn Law", "Treaty of Versailles": a name, not one of many. */
    private static boolean namesOne(Phrase phrase, int head) {
        int behind = head + (phrase.tag(head + 2).equals("DET") ? 3 : 2);
        return phrase.get(head).capitalised()
                && (head > 0
                        || phrase.lower(1).matches("of|on|for|against")
                                && behind < phrase.size()
                                && phrase.get(behind).capitalised());
    }

    /** "King was shot": a surname, unless the tagger knows better. */
    private static boolean mayBeAName(Phrase phrase) {
        return phrase.get(0).capitalised()
                && !phrase.tag(0).equals("NOUN")
                && phrase.lower(0).matches("king|queen|emperor|monarch|church|crown|press|state");
    }

    private static boolean lacksArticle(Phrase phrase, int verb) {
        int head = head(phrase, verb);
        if (head == 0 && UNIQUE.matcher(phrase.lower(0)).matches() && !mayBeAName(phrase)) {
            return true;
        }
        boolean name =
                phrase.get(head).capitalised()
                        && !EVENT_NOUNS.contains(phrase.lower(head))
                        && !(head > 0
                                && phrase.get(0).tag().equals("ADJ")
                                && !OFFICES.contains(phrase.lower(0)));
        if (name
                || head > 3
                || phrase.words().subList(0, head + 1).stream().anyMatch(Token::isNumber)
                || phrase.lower(0).matches("half|gov|in|on|at|by|from|with")
                || !(phrase.tag(head).equals("NOUN") || EVENT_NOUNS.contains(phrase.lower(head)))
                || isPlural(phrase, verb)
                || MASS.contains(phrase.lower(head))) {
            return false;
        }
        for (int i = 0; i <= head; i++) {
            String tag = phrase.tag(i);
            if (phrase.get(i).text().equals(",") || tag.equals("ADP")) {
                return false;
            }
            if (tag.equals("DET")
                    || tag.equals("PRON")
                    || tag.equals("NUM")
                    || phrase.get(i).text().startsWith("'")
                    || tag.equals("PROPN")
                            && i == 0
                            && !(head > 0 && BODY_NOUNS.contains(phrase.lower(head)))
                            && !(head == 0
                                    && EVENT_NOUNS.contains(phrase.lower(0))
                                    && !BODY_NOUNS.contains(phrase.lower(0)))) {
                return false;
            }
        }
        return !phrase.lower(head).matches(".*(?:ism|ing|isation|ness|ity)|aircraft");
    }

    public static boolean isMass(String noun) {
        return MASS.contains(noun)
                || noun.matches(".*(?:ism|isation|ness|ing)") && !EVENT_NOUNS.contains(noun);
    }

    public static boolean ordinal(String word) {
        return word.matches(
                "first|second|third|fourth|fifth|sixth|last|final|next|only|most|\\d+(?:st|nd|rd|th)");
    }

    public static boolean startsWithVowel(String word) {
        return word.matches("(?:[aeio]|un(?!i|$)|um|up|ur|us(?!e|u|a|s)|hour|hon(?:ou)?r).*");
    }

    /** Puts a subject first, and "was" where something was done to it. */
    public static void give(Phrase phrase, Phrase subject, boolean passive) {
        if (passive) {
            boolean plural = isPlural(subject, subject.size());
            phrase.insert(0, plural ? "were" : "was", "AUX");
        }
        phrase.prepend(subject);
    }
}
