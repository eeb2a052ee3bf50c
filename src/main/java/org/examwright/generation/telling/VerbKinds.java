package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * Of whom or what a verb can be said: towns are not killed, people are not ratified, and who is
 * voted king votes nobody king.
 */
final class VerbKinds {
    /** What is done to people and to nothing else. */
    private static final Set<String> TO_PEOPLE =
            Words.set(
                    "kill murder execute assassinate behead hang shoot stab poison strangle lynch"
                            + " guillotine arrest jail imprison crown consecrate ordain baptise knight"
                            + " marry wound massacre");

    /** Of these also not said of a body: "the band was killed". */
    private static final Pattern DEATH =
            Pattern.compile("kill|murder|execute|assassinate|behead|hang|stab|lynch|guillotine");

    private static final Set<String> BODIES =
            Words.set(
                    "band showband company party league union council committee club school"
                            + " university parliament convoy");

    private static final Pattern OBJECT =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})(?:$|,.*| (?:in|at|on|near|by|with|for|as|from|to|after|during) .*)");

    private static final String DEED =
            "(?:murder|execution|killing|assassination|arrest|shooting|marriage|wedding|coronation)";

    /** What is done to papers, votes and buildings, and to no person. */
    private static final Pattern TO_THINGS =
            Pattern.compile(
                    "(?:\\p{Ll}+ly )?(?:won|wound (?:up|down)|ratified|repealed|unveiled|launched|enacted"
                            + "|amended|annulled|implemented|negotiated|concluded|built"
                            + "|called off|rained off|put off|postponed|cancelled|abolished|annexed"
                            + "|partitioned|signed(?! (?:up|off))|passed(?! (?:over|on|by))|completed"
                            + "|dissolved)\\b.*");

    /** "Was won by a landslide": an election is. */
    private static final Pattern VOTE =
            Pattern.compile(
                    "won by (?:an? )?(?:\\p{Ll}+ )?(?:landslide|majority|margin|vote)\\b.*");

    private static final Pattern WOUND_UP = Pattern.compile("(?:finally )?wound (?:up|down)\\b.*");

    private static final Pattern NAME =
            Pattern.compile("(?!The )\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*");

    /** "Unveiled 'To Olaf'": what stands on a stone is not what it unveiled. */
    private static final Pattern INSCRIBED = Pattern.compile("[‘'\"“].*");

    private static final String TITLE =
            "(?i:king|queen|emperor|empress|tsar|kaiser|sultan|shah|caliph|pope|saint|duke|duchess|prince"
                    + "|president|vice-president|chancellor|regent|protector|lord protector|doge|consul"
                    + "|first consul|dictator|governor|speaker|chairman|leader|mayor|bishop|archbishop"
                    + "|cardinal|abbot|patriarch|prime minister|premier|stadtholder|marshal|heir"
                    + "|holy roman emperor|king of kings)";

    /** "Voted King of Lorn": whom, if he was not so voted himself. */
    private static final Pattern AS_TITLE =
            Pattern.compile(
                    TITLE
                            + "(?:$|,.*| (?:of|in|at|by|for|on|with|after|and|to|from|over|again|instead|unanimously)\\b.*)");

    private static final Pattern OR_AS = Pattern.compile("(?:the )?(?:first|new|next|second) .*");

    private static final Set<String> TO_OFFICE =
            Words.set(
                    "vote elect crown declare name proclaim appoint choose hail acclaim anoint ordain"
                            + " consecrate create make style dub re-elect reelect nominate");

    /** Whom it is done to stands straight behind these. */
    private static final Set<String> WITH_WHAT =
            Words.set(
                    "pelt shower bombard reward present arm equip supply load burden saddle entrust"
                            + " invest honour provide furnish threaten credit decorate anoint ply confront"
                            + " task smear surround replace");

    private static final Pattern WITH = Pattern.compile("with \\p{L}.*");

    /** "Bell, weaver, dithers before Kiel": a second note stands in the subject. */
    private static final Pattern SECOND_NOTE =
            Pattern.compile(
                    "(\\p{Lu}[^,]*),(?: [^,]+,)* (\\p{Ll}+s) (?:in|at|on|to|from|for|into|with|against|about|before"
                            + "|after|under|over|his|her|their|the|an?) [^,]*,?");

    private static final Pattern SECOND_NOTE_OF_NAME =
            Pattern.compile(
                    "((?:\\p{Lu}\\p{L}+ )*\\p{Lu}\\p{L}+) (\\p{Ll}+s) (?:in|at|on|to|from|for|into|with|against|about|before|after|under|over) [^,]*,?");

    /** "Was compelled": to do what. */
    private static final Pattern LEFT_BARE =
            Pattern.compile(
                    "(?:\\p{Ll}+ly )?(?:compelled|obliged|induced|persuaded|entitled|enabled|destined|supposed"
                            + "|instructed|told|asked|tempted|inclined|forced(?! by))"
                            + "(?: by (?!.* (?:to|into|that) ).*)?");

    /** Verbs that say nothing without an end or a small word. */
    private static final Set<String> BARE =
            Words.set(
                    "step compel force oblige induce persuade enable entitle urge go hand throw"
                            + " push draw become stand lie face consist insist rely depend belong tend seem"
                            + " prove refer resort aim strive deal contribute adhere opt embark preside"
                            + " pelt shower unveil");

    /** What English lets one go: mad, bankrupt. */
    private static final Set<String> GONE =
            Words.set(
                    "bankrupt blind mad insane free missing public private broke deaf wild dry live bad"
                            + " wrong independent unpunished unheeded unanswered unnoticed hungry lame"
                            + " unpaid home native nuclear metric decimal dead sour");

    /** "Closed the argument": about what. */
    private static final Pattern MATTER =
            Pattern.compile(
                    "the (?:argument|matter|question|issue|debate|dispute|case|row|quarrel)");

    /** "The fair rained off": it was. */
    private static final Pattern CALLED_OFF =
            Pattern.compile(
                    "(?:(?:rained|snowed|called|put|laid) off|(?:put|shot|tore|pulled|knocked) down|put up"
                            + "|let (?:back )?(?:in|out|off))"
                            + "(?: (?:in|at|on|by|with|from|after|until|for|through) .*)?");

    private VerbKinds() {}

    /** Whether the verb cannot be said of its subject or its object, or not without more. */
    static boolean broken(Line line, Names names) {
        Clause clause = line.clause();
        return switch (clause.voice()) {
                    case ACTIVE ->
                            toNobody(line, names)
                                    || toNoOffice(line, names)
                                    || WITH_WHAT.contains(clause.base())
                                            && WITH.matcher(clause.rest()).matches()
                                    || clause.base().equals("unveil")
                                            && INSCRIBED.matcher(clause.rest()).matches()
                                    || clause.rest().isEmpty() && BARE.contains(clause.base())
                                    || wentSo(line)
                                    || clause.base()
                                                    .matches(
                                                            "close|settle|end|decide|clinch|resolve")
                                            && MATTER.matcher(clause.rest()).matches()
                                    || CALLED_OFF
                                            .matcher(clause.verb() + " " + clause.rest())
                                            .matches();
                    case PASSIVE ->
                            ofThings(line, names) || LEFT_BARE.matcher(clause.rest()).matches();
                    case COPULA -> false;
                }
                || secondNote(line, names);
    }

    /** "Holm killed Lorn": at Lorn, unless the notes show that somebody is called so. */
    private static boolean toNobody(Line line, Names names) {
        Clause clause = line.clause();
        Matcher object = OBJECT.matcher(clause.rest());
        if (!TO_PEOPLE.contains(clause.base()) || !object.matches() || line.inFull()) {
            return false;
        }
        List<String> name = Words.tokens(object.group(1));
        String last = name.getLast();
        if (names.person(name)
                || last.endsWith("s")
                || Dictionary.small(name.getFirst()).noun()
                || BareNames.ofAPeople(last)) {
            return false;
        }
        String said = Pattern.quote(object.group(1)) + "\\b";
        Pattern written = Pattern.compile("\\b" + said);
        Pattern shown =
                Pattern.compile(
                        "\\b(?:"
                                + said
                                + " (?:(?:was|were|is) )?"
                                + clause.verb()
                                + "\\b|"
                                + DEED
                                + " (?:of|to) "
                                + said
                                + "|(\\p{Ll}+s) "
                                + said
                                + ")");
        return line.quotes().stream().anyMatch(quote -> written.matcher(quote).find())
                && line.quotes().stream()
                        .flatMap(quote -> shown.matcher(quote).results())
                        .noneMatch(
                                found ->
                                        found.group(1) == null
                                                || Dictionary.of(found.group(1))
                                                        .bases()
                                                        .contains(clause.base()));
    }

    private static boolean toNoOffice(Line line, Names names) {
        Clause clause = line.clause();
        return TO_OFFICE.contains(clause.base())
                && (AS_TITLE.matcher(clause.rest()).matches()
                        || clause.base().equals("elect")
                                && OR_AS.matcher(clause.rest()).matches()
                                && !line.subject().isEmpty()
                                && names.person(line.subject()));
    }

    private static boolean ofThings(Line line, Names names) {
        Clause clause = line.clause();
        if (line.subject().isEmpty()) {
            return false;
        }
        String last = line.subject().getLast();
        boolean named = NAME.matcher(clause.subject()).matches() && !Dictionary.small(last).noun();
        return names.person(line.subject()) && TO_THINGS.matcher(clause.rest()).matches()
                || named
                        && line.subject().size() > 1
                        && (VOTE.matcher(clause.rest()).matches()
                                || WOUND_UP.matcher(clause.rest()).matches())
                || clause.verb().equals("was")
                        && DEATH.matcher(clause.base()).matches()
                        && BODIES.contains(Line.lower(last));
    }

    /** "Went imperial": what one becomes so, only the notes' writer says. */
    private static boolean wentSo(Line line) {
        if (!line.clause().base().equals("go") || line.rest().isEmpty()) {
            return false;
        }
        String how = line.rest().getFirst();
        Dictionary.Entry entry = Dictionary.of(how);
        return entry.is("JJ")
                && !entry.is("RB")
                && !entry.is("IN")
                && !Line.capital(how)
                && !GONE.contains(how)
                && (line.rest().size() == 1
                        || line.rest().get(1).matches("and|in|at|with|under|after|again"));
    }

    private static boolean secondNote(Line line, Names names) {
        if (line.clause().verb().equals("were")) {
            return false;
        }
        String subject = line.clause().subject();
        Matcher behindComma = SECOND_NOTE.matcher(subject);
        if (behindComma.matches()) {
            return Dictionary.of(behindComma.group(2)).is("VBZ");
        }
        Matcher behindName = SECOND_NOTE_OF_NAME.matcher(subject);
        return behindName.matches()
                && names.person(List.of(behindName.group(1).split(" ")))
                && Dictionary.of(behindName.group(2)).is("VBZ");
    }
}
