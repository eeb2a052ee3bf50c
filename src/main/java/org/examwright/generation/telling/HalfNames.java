package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * Sentences of somebody whom letters or a given name alone call, of a word that is the heading
 * above a note, or of a name with the place before it.
 */
final class HalfNames {
    /** Two or three letters: a body has "the", a person nothing. */
    private static final Pattern LETTERS =
            Pattern.compile("(?!(?:UN|US|UK|EU|EC|USA|UAR|DDR|GDR|FRG)$)\\p{Lu}{2,3}");

    /** "LG's visit": bodies of two letters that are known everywhere apart. */
    private static final Pattern LETTERS_OWN =
            Pattern.compile("(?!(?:UN|US|UK|EU|EC)['’])\\p{Lu}{2}['’]s");

    private static final Pattern OF_PERSONS =
            Pattern.compile(
                    "(?:became|died|resigned|married|spoke|wrote|abdicated|fled|retired|drowned|fell ill|remarried"
                            + "|(?:was|were) (?:born|shot|killed|assassinated|murdered|executed|beheaded|hanged|exiled"
                            + "|imprisoned|crowned|deposed|knighted|sworn in|appointed|dismissed|buried|wounded|arrested"
                            + "|(?:re-?)?elected))\\b.*");

    /** Given names that are cut: the notes' writer alone knows whose. */
    private static final Set<String> CUT =
            Words.set(
                    "alex alec fred nick nic kath kate eliz liz wm chas jas geo thos robt edw cath"
                            + " josh joe jim jimmy bob bobby tom tommy dick ted ned dan ben mike"
                            + " steve dave tony");

    /**
     * Given names, of which a page may have another bearer; those that are surnames as often are
     * none of them, and most kings' names are judged elsewhere.
     */
    private static final Set<String> GIVEN =
            Words.set(
                    "andrew anthony barbara daniel david edwina emily emma eric ernest gerald"
                            + " hannah harold helen hugh jacques jean jeremy jerome johann josef"
                            + " joseph juan judith karl katherine kenneth konrad laurence leonard luis"
                            + " matthew nicolas nigel oliver patrick peter philippe pierre ralph"
                            + " roger ronald ruth sarah simon susan sylvia thomas timothy walter"
                            + " wilhelm winston wolfgang");

    /** Words that stand above notes. */
    private static final String HEADING =
            "(?:End|Ending|Start|Beginning|Causes?|Fall|Rise|Results?|Effects?|Consequences?|Impact|Aftermath"
                    + "|Background|Context|Summary|Outcome|Outcomes|Overview|Conclusion|Reasons?|Key|Dates?"
                    + "|Events?|Timeline|Introduction|Intro|Problems?|Successes|Failures?|Opposition|Death|Origins?"
                    + "|Significance|Importance)";

    private static final Pattern HEADING_ALONE = Pattern.compile(HEADING + "|War|Peace");
    private static final Pattern HEADING_DONE_TO =
            Pattern.compile("(?:" + HEADING + "|War)(?: (?:in|at|on|by|for|to|from|with) .*)?");

    /** "War broke out" is told of no heading. */
    private static final Pattern WAR =
            Pattern.compile(
                    "(?:broke|came|began|ended|followed|resumed|started|(?:was|were) (?:declared|made|signed|averted|restored|concluded|agreed|proclaimed|resumed))\\b.*");

    private static final Pattern PLACE =
            Pattern.compile(
                    "Rome|Paris|London|Berlin|Madrid|Lisbon|Vienna|Moscow|Petrograd|Leningrad|Warsaw|Prague|Budapest"
                            + "|Belgrade|Athens|Istanbul|Constantinople|Cairo|Tehran|Baghdad|Delhi|Calcutta|Bombay"
                            + "|Peking|Beijing|Nanjing|Nanking|Tokyo|Seoul|Saigon|Hanoi|Washington|Boston|Philadelphia"
                            + "|Chicago|Havana|Brussels|Amsterdam|Copenhagen|Stockholm|Milan|Naples|Venice|Turin|Genoa"
                            + "|Munich|Dublin|Belfast|Edinburgh|France|Spain|Italy|Germany|Russia|England|Scotland|Ireland"
                            + "|Britain|Portugal|Poland|Austria|Hungary|Prussia|Sweden|Denmark|Norway|Turkey|Egypt"
                            + "|Japan|Korea|Mexico|Brazil|Cuba|Castile|Aragon|Sicily|Burgundy|Brittany|Normandy|Flanders"
                            + "|Serbia|Romania|Bulgaria|Persia|Iran|Iraq|Syria|Palestine|Ghana|Kenya|Nigeria");

    private HalfNames() {}

    static boolean is(Line line, Names names) {
        Clause clause = line.clause();
        List<String> subject = line.subject();
        if (subject.isEmpty()) {
            return false;
        }
        if (isHeadingsObject(clause)) {
            return true;
        }
        String deed = (clause.verb() + " " + clause.rest()).strip();
        String told =
                line.text().substring(Math.min(line.text().length(), clause.subject().length()));
        if (subject.size() == 1) {
            String word = subject.getFirst();
            return LETTERS.matcher(word).matches()
                            && (OF_PERSONS.matcher(deed).matches()
                                    || OF_PERSONS.matcher(told.strip()).matches())
                    || Line.capital(word) && isGiven(word, names)
                    || HEADING_ALONE.matcher(word).matches() && !WAR.matcher(deed).matches();
        }
        return LETTERS_OWN.matcher(subject.getFirst()).matches() || behindAPlace(subject, names);
    }

    /** "Thomas", unless it is a surname here or the page tells of him by that name throughout. */
    private static boolean isGiven(String word, Names names) {
        String name = Line.lower(word);
        return CUT.contains(name)
                || GIVEN.contains(name)
                        && names.ofOnePage()
                        && !names.surname(word)
                        && !names.throughout(word);
    }

    /** "Banned End": what English writes small but as a heading. */
    private static boolean isHeadingsObject(Clause clause) {
        return clause.voice() == Clause.Voice.ACTIVE
                && HEADING_DONE_TO.matcher(clause.rest()).matches();
    }

    /** "Rome Alfonso abdicated": the place belongs to the line before. */
    private static boolean behindAPlace(List<String> subject, Names names) {
        return subject.size() == 2
                && PLACE.matcher(subject.getFirst()).matches()
                && names.person(subject)
                && !names.surname(subject.getLast());
    }
}
