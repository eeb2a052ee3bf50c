package org.examwright.generation.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause.Voice;

/**
 * Turns what happened into a noun phrase: "The assembly adopted the charter" into "the assembly's
 * adoption of the charter", "The king was deposed" into "the deposition of the king". Only for
 * verbs whose noun is known, and where the sentence is short enough to read well.
 */
public final class Nominals {
    private static final String TABLE =
            """
            abdicate abdication, abolish abolition, adopt adoption, allocate allocation, announce announcement, annex annexation,
            appoint appointment, approve approval, arrest arrest, arrive arrival, assassinate assassination, attack attack,
            ban banning, begin beginning, besiege siege, bombard bombardment, break breaking, build building, capture capture,
            collapse collapse, complete completion, conquer conquest, construct construction, create creation, crown coronation,
            crush crushing, declare declaration, defeat defeat, deport deportation, depose deposition, destroy destruction,
            die death, discover discovery, dismiss dismissal, dissolve dissolution, divide division, elect election, end end,
            establish establishment, evacuate evacuation, execute execution, exile exile, expand expansion, expel expulsion,
            fall fall, form formation, found founding, impose imposition, imprison imprisonment, introduce introduction,
            invade invasion, invent invention, issue issue, kill killing, launch launch, legalise legalisation, liberate liberation,
            murder murder, nationalise nationalisation, negotiate negotiation, occupy occupation, open opening, outlaw outlawing,
            overthrow overthrow, partition partition, pass passing, privatise privatisation, proclaim proclamation,
            promote promotion, publish publication, purchase purchase, ratify ratification, rebuild rebuilding, recognise recognition,
            reform reform, reject rejection, release release, remove removal, repeal repeal, replace replacement, resign resignation,
            restore restoration, retreat retreat, return return, revolt revolt, rise rising, seize seizure, shoot shooting, sign signing,
            split split, storm storming, strike strike, succeed succession, suppress suppression, surrender surrender, suspend suspension,
            unite union, withdraw withdrawal, collectivise collectivisation, defend defence, dethrone dethronement, reunite reunion,
            close closure, rehabilitate rehabilitation, denounce denunciation, condemn condemnation, liquidate liquidation
            """;

    /** Verbs that take no object: their subject follows "of". */
    private static final Set<String> INTRANSITIVE =
            Words.set(
                    "abdicate arrive collapse die fall resign retreat return revolt rise strike"
                            + " surrender");

    private static final Map<String, String> NOUN_OF_VERB = new HashMap<>();

    static {
        for (String pair : TABLE.replace('\n', ' ').strip().split(",\\s*")) {
            String[] words = pair.strip().split(" ");
            NOUN_OF_VERB.put(words[0], words[1]);
        }
    }

    private static final Set<String> BARE_NOUNS = Words.set("attack siege end");

    /** "The court's killing of the board", "the guns' opening of fire". */
    private static final Set<String> CLUMSY =
            Words.set("kill shoot open break build begin complete crush split unite divide return");

    /** "The shooting of the king in the arm by weavers" is no name for it. */
    private static final Pattern BY_WHOM = Pattern.compile("^.+ by |^by .* (?:in|at|on) ");

    /** "The proclamation of Peru independent": what it became is no part of a name. */
    private static final Pattern BECOMING =
            Pattern.compile(
                    ".*\\p{Lu}\\p{L}+ (?:independent|free|neutral|guilty|illegal|sovereign|king|queen|emperor)(?: .*)?"
                            + "|.* (?:illegal|unlawful|unconstitutional|lawful|void|invalid|bankrupt)(?: .*)?"
                            + "|(?:its|his|her|their) .*");

    /** A speech's launch of a campaign: things that are said or made do nothing by themselves. */
    private static final Pattern SAID_OR_MADE =
            Pattern.compile(
                    "(?i).*\\b(?:speech|sermon|book|pamphlet|article|law|act|treaty|report|letter|plan|decree|poem|song|bomb|fire|storm|flood)");

    private Nominals() {}

    /** The noun phrase, or empty where the sentence does not lend itself to one. */
    public static Optional<String> of(Clause clause, Casing casing) {
        if (clause.base().equals("take") && clause.rest().startsWith("place") && !tangled(clause)) {
            return Optional.of(
                    (casing.inside(clause.subject()) + clause.rest().substring(5)).strip());
        }
        String noun = NOUN_OF_VERB.get(clause.base());
        if (noun == null || clause.voice() == Voice.COPULA || tangled(clause)) {
            return Optional.empty();
        }
        String subject = casing.inside(clause.subject());
        if (clause.voice() == Voice.PASSIVE) {
            String rest = afterParticiple(clause.rest());
            String of = noun.equals("attack") ? " on " : " of ";
            return rest.startsWith("and ")
                            || rest.contains(" to ")
                            || rest.startsWith("to ")
                            || objectFollows(rest)
                            || BY_WHOM.matcher(rest).find()
                    ? Optional.empty()
                    : Optional.of(("the " + noun + of + subject + " " + rest).strip());
        }
        boolean objectFollows = objectFollows(clause.rest());
        if (INTRANSITIVE.contains(clause.base())) {
            if (clause.base().equals("die")) {
                return Optional.of("the death of " + subject);
            }
            return objectFollows
                    ? Optional.empty()
                    : Optional.of(("the " + noun + " of " + subject + " " + clause.rest()).strip());
        }
        if (!objectFollows
                || Words.count(clause.subject()) > 4
                || BARE_NOUNS.contains(noun)
                || CLUMSY.contains(clause.base())
                || subject.matches("(?!the ).+ \\p{Ll}+s")
                || BECOMING.matcher(clause.rest()).matches()
                || SAID_OR_MADE.matcher(clause.subject()).matches()
                || subject.matches(".*\\p{L}['’]s? .*")) {
            return Optional.empty();
        }
        return Optional.of(genitive(subject) + " " + noun + " of " + clause.rest());
    }

    /** "Napoleon’s", "the workers’", "guards’". */
    static String genitive(String name) {
        String last = Words.tokens(name).getLast();
        boolean several =
                last.matches(".*[^s]s")
                        && (Character.isLowerCase(last.codePointAt(0))
                                || name.startsWith("the ")
                                || last.matches(".*(ists|iks|ians|ers|tes)"));
        return several ? name + "’" : name + "’s";
    }

    private static boolean tangled(Clause clause) {
        if (clause.subject().contains(",")
                || clause.subject().contains(" and ")
                || clause.rest().contains(",")) {
            return true;
        }
        return Words.tokens(clause.rest()).stream()
                        .anyMatch(
                                word ->
                                        Words.SUBORDINATORS.contains(word)
                                                || word.equals("and")
                                                        && clause.voice() == Voice.PASSIVE
                                                || word.equals("himself")
                                                || word.equals("themselves")
                                                || word.equals("itself"))
                || !clause.rest().equals(clause.plainRest())
                || clause.rest().length() > 70;
    }

    private static boolean objectFollows(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        String first = Words.tokens(rest).getFirst();
        return !Words.PREPOSITIONS.contains(first) && !first.endsWith("ly") && !first.equals("to");
    }

    private static String afterParticiple(String rest) {
        var tokens = Words.tokens(rest);
        for (int i = 0; i < tokens.size(); i++) {
            if (Verbs.baseOfParticiple(tokens.get(i)).isPresent()) {
                return String.join(" ", tokens.subList(i + 1, tokens.size()));
            }
        }
        return rest;
    }
}
