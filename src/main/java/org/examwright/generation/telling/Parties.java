package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/**
 * Deeds that take a second party, an owner, a place or an end, and are told without: what is sold
 * is sold to somebody, who gives way gives way to somebody, and sons are somebody's.
 */
final class Parties {
    /** "Gotland was sold for cash": to whom. Whoever was given back a land has it. */
    private static final Pattern HANDED =
            Pattern.compile(
                    ".* (?:was|were) (?:sold|ceded|leased|handed over|handed back|given up"
                            + "|given back(?! (?:the |its |his |their )?\\p{Lu})|made over)(?!.* (?:to|by|between) (?:the )?\\p{Lu})(?: .*)?");

    /** "Bergen gave way", "the Danes made terms and left": to whom, in what. */
    private static final Pattern YIELDED =
            Pattern.compile(
                    ".* (?:gave way|gave in|gave up|backed down|climbed down|changed sides|came round"
                            + "|made terms|came to terms|made (?:(?:his|her|its|their) )?peace)"
                            + "(?: and .*)?");

    /** "Holm slipped away", "the Danes went home", "Holm arrived as consul": where. */
    private static final Pattern GONE =
            Pattern.compile(
                    ".* (?:slipped away|got away|ran away|made off|moved off|set out|set off|escaped"
                            + "|went (?:home|north|south|east|west|back|away|off))"
                            + "|.* arrived (?:as|to) [^\\p{Lu}]*"
                            + "|(?:The )?\\p{Lu}[^ ]+ (?:left|withdrew|retreated|pulled out)");

    /** "Was set up to prepare", "arrived to attend": for what, in what. */
    private static final Pattern TO_WHAT_END =
            Pattern.compile(
                    ".* to (?:prepare|attend|support|attack|invade)"
                            + "|.* refused to (?!fight|surrender|resign|stand|leave|disarm|disband|abdicate"
                            + "|yield|retreat|withdraw|serve|work|negotiate|convert|move|go|talk|vote|die)"
                            + "\\p{Ll}+"
                            + "|.* voted for an? \\p{Ll}+");

    /** "A meeting at Bergen came to nothing", "a clash took place": of whom. */
    private static final Pattern MET =
            Pattern.compile(
                    "(?:An?|The) (?:\\p{Ll}+ )?(?:meeting|interview|clash|skirmish|encounter)"
                            + "(?!.* (?:of|between|with|against|over) )(?: [^ ]+)*"
                            + " (?:took place|came to nothing|was held|failed|broke up)(?: .*)?");

    /** "Entered the city", "the reign began", "peace with the sons": which, and whose. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "\\b[Tt]he (?:place|city|town|village|reign|sons?|daughters?|brothers?|sisters?"
                            + "|heirs?|widow|wife|husband|nephew|uncle|cousin|successor)"
                            + "(?= (?:was|were|had|and|with|for|by|from|to|began|ended|came|went)\\b|$)");

    /** "Leaders were arrested in Bergen", "mines went back": people and things of somebody. */
    private static final Pattern SOMEBODYS =
            Pattern.compile(
                    "(?:Leaders|Members|Deputies|Ministers|Supporters|Followers|Opponents|Customs|States"
                            + "|Mines|Works|Officials|Relatives|Heirs|Sons|Allies|Rivals|Enemies"
                            + "|Possessions|Colonies|Provinces|Lands|Estates|Property|Privileges)"
                            + "(?: and \\p{Ll}+)? (?:was|were|went|came|had)\\b.*"
                            + "|Work was (?!begun|started|resumed).*");

    /** "Gotland was invaded", "Bergen and Kiel were seized": by whom; it was done often. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?:The )?\\p{Lu}[^ ]+(?: \\p{Lu}[^ ]+)? (?:was|were) (?:invaded|abandoned|overrun)"
                            + "|\\p{Lu}[^ ]+ and \\p{Lu}[^ ]+ were (?:invaded|abandoned|overrun|lost"
                            + "|retaken|recaptured|recovered|regained|reoccupied|entered|seized)");

    /** "The Jews were heavily taxed": by whom, and where. */
    private static final Pattern FAITHFUL =
            Pattern.compile(
                    "(?:The )?(?:Jews|Catholics|Protestants|Christians|Muslims|Jesuits|Quakers|Dissenters"
                            + "|Nonconformists) were [^\\p{Lu}]*");

    private static final Pattern RULED =
            Pattern.compile(
                    ".* (?:was|were) (?:brought|placed|put|taken) under (?:\\p{Ll}+ )?"
                            + "(?:control|rule|administration|protection|occupation)");

    /** "Four ships were lost at Bergen": whose. */
    private static final Pattern LOST =
            Pattern.compile(
                    "(?:\\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Many)"
                            + " (?:\\p{Ll}+ )+were (?:lost|sunk|captured|destroyed)\\b(?!.* by ).*");

    /** "The Bergen Pact with Denmark was signed": by whom. */
    private static final Pattern WITH_ONE =
            Pattern.compile(
                    "The (?:\\p{Lu}[^ ]+ )+(?:Pact|Treaty|Alliance|Agreement|Accord) with"
                            + " (?:the )?\\p{Lu}[^ ]+(?: \\p{Lu}[^ ]+)? was (?:signed|made|agreed|concluded)"
                            + "(?!.* by ).*");

    private static final List<Pattern> OPEN =
            List.of(
                    HANDED,
                    YIELDED,
                    GONE,
                    TO_WHAT_END,
                    MET,
                    SOMEBODYS,
                    TAKEN,
                    FAITHFUL,
                    RULED,
                    LOST,
                    WITH_ONE);

    /** What a people has again and again. */
    private static final Set<String> OF_A_PEOPLE =
            Words.set(
                    "fleet army force forces ship ships convoy squadron garrison column expedition"
                            + " campaign offensive advance attack raid invasion fort declaration"
                            + " ultimatum note offer demand demands proposal proposals loan mission"
                            + " delegation troops plan envoys");

    private static final Pattern COUNTED = Pattern.compile("first|last|new|second|great");

    private Parties() {}

    /** Whether a sentence leaves out with whom, whose, where or to what end. */
    static boolean lacking(Line line) {
        String text = line.text();
        return OPEN.stream().anyMatch(open -> open.matcher(text).matches())
                || WHOSE.matcher(text).find()
                || ofAPeople(line);
    }

    /** "The Danish campaign was called off": one of many, and no other name tells which. */
    private static boolean ofAPeople(Line line) {
        List<String> subject = line.subject();
        if (subject.size() < 3 || !subject.getFirst().matches("The|An?")) {
            return false;
        }
        int people = COUNTED.matcher(subject.get(1)).matches() ? 2 : 1;
        return people + 1 < subject.size()
                && Line.capital(subject.get(people))
                && BareNames.ofAPeople(subject.get(people))
                && OF_A_PEOPLE.contains(Line.lower(subject.getLast()))
                && subject.subList(people + 1, subject.size()).stream().noneMatch(Line::capital)
                && line.rest().stream().noneMatch(Parties::telling);
    }

    private static boolean telling(String word) {
        return Line.capital(word) || word.matches("\\d.*");
    }
}
