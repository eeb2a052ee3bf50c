package org.examwright.knowledge.extraction.labels.grammar;

import org.examwright.knowledge.extraction.language.Verbs;

/** Bare participles whose next word shows that their noun did not do it but underwent it. */
final class Undergone {
    private static final String MADE_TO =
            "paid|forced|allowed|permitted|encouraged|persuaded|compelled|obliged|required|hired|summoned";
    private static final String WITH_PARTICLE =
            "(?:pulled|torn|knocked|burnt|struck|put|cut|shot|voted|closed|shut) down"
                    + "|(?:wound|rounded|called|locked|blown|bought) up"
                    + "|(?:reined|brought|sworn|called|hemmed) in"
                    + "|(?:read|wiped|driven|thrown|carried|phased|ruled) out"
                    + "|(?:swallowed|broken|bought) up|(?:called|cut|sold) off|(?:handed|taken) over";
    private static final String ASSEMBLIES =
            "diet|parliament|congress|estates|estates-general|assembly|meeting|conference|convention|council|synod|election|elections|strike|summit|cortes|duma";
    private static final String WORKS =
            "sewers?|canals?|railways?|bridges?|walls?|buildings?|church|cathedral|palace|dams?|roads?|factory|schools?|tunnels?|embankments?|castle|monument|dock|docks|houses|flats";
    private static final String WORDED =
            "sentences?|names?|titles?|laws?|rules?|penalty|penalties|flag|oath|calendar|date|constitution|clause";

    /** What nobody does without somebody to do it to. */
    private static final String HURT =
            "speared|stabbed|ambushed|wounded|lynched|poisoned|strangled|beheaded|guillotined|assassinated|murdered|besieged";

    private static final String LANDS =
            "mountains|mountain|mount|river|alps|andes|desert|straits?|pass|pyrenees|channel|rhine"
                    + "|danube|volga|vistula|elbe|oder|loire|seine|thames|nile|ganges|indus|yalu"
                    + "|yangtze|marne|somme|ebro|tagus|piave|isonzo|meuse|scheldt|rubicon|dnieper"
                    + "|dniester|pruth|neva|tiber|boyne|potomac";

    private Undergone() {}

    static boolean is(Phrase phrase, int i) {
        if (phrase.lower(i).equals("shot")
                && phrase.lower(i + 1).equals("dead")
                && phrase.tag(i + 2).matches("|ADP|PUNCT|CCONJ|ADV")) {
            return true; // "four students shot dead": however the words were tagged
        }
        if (!phrase.tag(i).equals("VERB") && !phrase.tag(i).equals("ADJ")
                || !Verbs.isParticiple(phrase.lower(i))) {
            return false;
        }
        String next = phrase.tag(i + 1);
        boolean stops = next.matches("|ADP|PUNCT|CCONJ");
        return toDo(phrase, i)
                || phrase.lower(i).matches(HURT)
                        && phrase.lower(i + 1).matches("at|in|near|on|outside")
                || phrase.lower(i).matches("crossed|climbed|bridged")
                        && phrase.get(i - 1).capitalised()
                        && phrase.lower(i - 1).matches(LANDS)
                        && stops
                || away(phrase, i)
                || ledByOthers(phrase, i)
                || phrase.lower(i).equals("added") && next.matches("|PUNCT|CCONJ")
                || phrase.lower(i).equals("caught")
                        && stops
                        && !phrase.lower(i + 1).matches("on|up|out")
                || phrase.lower(i).equals("called")
                        && phrase.lower(i - 1).matches(ASSEMBLIES)
                        && phrase.lower(i + 1).matches("in|at|to|by||,|;")
                || phrase.lower(i).matches("started|finished|completed|begun")
                        && phrase.lower(i - 1).matches(WORKS)
                        && stops
                || phrase.lower(i).equals("changed")
                        && phrase.lower(i + 1).matches("to|into|from")
                        && phrase.words().subList(0, i).stream()
                                .anyMatch(t -> t.lower().matches(WORDED));
    }

    /** "farmers paid to cut production". */
    private static boolean toDo(Phrase phrase, int i) {
        return phrase.lower(i).matches(MADE_TO)
                && phrase.lower(i + 1).equals("to")
                && phrase.tag(i + 2).equals("VERB")
                && (!phrase.lower(i).equals("paid") || Subject.isPlural(phrase, i));
    }

    /** "dragoons loosed on Kiel", "nuns turned out of Kiel", "Holm stuck in Kiel". */
    private static boolean ledByOthers(Phrase phrase, int i) {
        String next = phrase.lower(i + 1);
        return switch (phrase.lower(i)) {
            case "loosed", "unleashed" -> next.matches("on|upon|against");
            case "turned" -> next.equals("out") && phrase.lower(i + 2).equals("of");
            case "stuck" -> next.matches("in|at|outside");
            default -> false;
        };
    }

    /** "railings pulled down", "Guards reined in". */
    private static boolean away(Phrase phrase, int i) {
        String both = phrase.lower(i) + " " + phrase.lower(i + 1);
        return both.matches(WITH_PARTICLE)
                && phrase.tag(i + 2).matches("|ADP|PUNCT|CCONJ|SCONJ|ADV");
    }
}
