package org.examwright.knowledge.extraction.facts;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * What a number says, as a noun phrase: "officials who were shot", "share of the grain", "rise in
 * prices". Read from the words around the number in its sentence.
 */
final class Measure extends Surroundings {
    private static final Set<String> HUMANS = Lexicon.words("human-nouns");
    private static final String SUFFERED =
            "killed|dead|injured|wounded|executed|arrested|shot|imprisoned|expelled|missing|deported|exiled|hanged|murdered|massacred|drowned|displaced|homeless|evacuated|enslaved|lynched|burned|jailed|sacked|purged|unemployed";
    private static final String DID =
            "died|fled|emigrated|marched|voted|starved|perished|protested|attended|served|enlisted|volunteered|joined|left|demonstrated|escaped|survived|crossed|drowned";
    private static final String UP =
            "rose|risen|grew|grown|increased|climbed|soared|raised|up|increase|rise|growth";
    private static final String DOWN =
            "fell|fallen|dropped|declined|decreased|shrank|cut|reduced|lowered|down|fall|drop|decline";

    private static final String GENERIC =
            "causes?|results?|effects?|reasons?|problems?|aims?|notes?|events?|impact|consequences?|key|background|date|evidence";

    /** The number stands between two characters of the sentence. */
    Measure(Line line, Sentence sentence, int start, int end) {
        super(line, sentence, start, end);
    }

    /** The nouns right behind the number: "Party members". */
    String noun() {
        int end = nounEnd(after);
        return end > after ? words(after, end) : "";
    }

    @Nullable String of(boolean share) {
        int end = nounEnd(after);
        String change = end == after || lower(before).equals("by") ? change() : null;
        if (change != null) {
            return change;
        }
        if (lower(after).equals("of") || share && end == after && lower(after).equals("of the")) {
            int from = after + 1;
            while (lower(from).matches("all|every|the|its|their|his|her|these|those")) {
                from++;
            }
            int stop = nounEnd(from);
            if (stop > from) {
                return (share ? "share of " : "") + words(after + 1, stop) + did(stop, from);
            }
        }
        if (end > after) {
            return (share ? "share of " : "") + words(after, end) + did(end, after);
        }
        String sufferers = people();
        if (sufferers != null) {
            return (share ? "share of " : "") + sufferers;
        }
        return label();
    }

    /** "The working class doubled": what did. */
    @Nullable String moved() {
        String thing = subject(before + 1);
        return thing == null ? null : "growth of " + thing;
    }

    /** "Voted £5 million for the poor", "£2 million was paid out": what became of the money. */
    @Nullable String money() {
        String done = lower(before);
        int at = after;
        if (lower(at).matches("was|were") && Verbs.isParticiple(lower(at + 1))) {
            boolean particle = lower(at + 2).matches("out|up|off|away|back");
            return "money " + words(at + 1, Math.min(tokens.size(), particle ? at + 3 : at + 2));
        }
        int end = nounEnd(at + 1);
        if (lower(at).matches("for|on|in|to") && end > at + 1) {
            while (lower(end).equals("and") && nounEnd(end + 1) > end + 1) {
                end = nounEnd(end + 1);
            }
            boolean verb = tag(before).equals("VERB") && Verbs.isParticiple(done);
            return "money " + (verb ? done + " " : "") + words(at, end);
        }
        return done.matches("cost|costing|costs") ? "cost" : null;
    }

    /** "Rose by 40%", "fell from 3m to 2m": what moved. */
    private @Nullable String change() {
        String joint = lower(before);
        if (!joint.matches("by|to|from|at|reached|totalled|numbered|averaged")) {
            return null;
        }
        int verb = before;
        while (verb > 0 && verb > before - 9 && !lower(verb).matches(UP + "|" + DOWN)) {
            verb--;
        }
        boolean moved = lower(verb).matches(UP + "|" + DOWN);
        if (!moved && !joint.matches("reached|totalled|numbered|averaged")) {
            return null;
        }
        int at = moved ? verb : before;
        String thing = object(at);
        if (thing == null) {
            thing = subject(at);
        }
        if (thing == null) {
            return null;
        }
        boolean by = joint.equals("by");
        boolean up = lower(at).matches(UP);
        return by ? (up ? "rise in " : "fall in ") + thing : thing;
    }

    private @Nullable String object(int verb) {
        int from = verb + 1;
        while (tag(from).equals("DET") || lower(from).equals("in") || lower(from).equals("of")) {
            from++;
        }
        int end = nounEnd(from);
        return end > from && end <= before ? words(from, end) : null;
    }

    private @Nullable String subject(int verb) {
        int end = verb;
        while (end > 0 && (tag(end - 1).equals("ADV") || tag(end - 1).equals("AUX"))) {
            end--;
        }
        int from = end;
        boolean noun = false;
        while (from > 0) {
            Token token = tokens.get(from - 1);
            boolean part =
                    token.tag().matches("NOUN|PROPN|ADJ|DET")
                            || token.text().equals("'s")
                            || from == end && token.lower().endsWith("ing")
                            || token.lower().matches("of|in") && noun;
            if (!part || dated(token)) {
                break;
            }
            noun |= token.tag().matches("NOUN|PROPN") || token.lower().endsWith("ing");
            from--;
        }
        while (from < end && tokens.get(from).tag().matches("DET|ADP|PRON")) {
            from++;
        }
        return noun && from < end && end - from <= 8 ? words(from, end) : null;
    }

    /** What they did or suffered: " who died", " shot". */
    private String did(int verb, int noun) {
        boolean human = human(noun, verb);
        int at = verb;
        boolean passive = lower(at).matches("was|were|are|is");
        boolean had = lower(at).matches("had|have");
        passive |= had && lower(at + 1).equals("been");
        while (lower(at).matches("was|were|are|is|had|have|been|then|also|later")) {
            at++;
        }
        if (lower(at).matches(SUFFERED)) {
            return " " + lower(at);
        }
        if (!tag(at).matches("VERB|ADJ")
                || !Verbs.isParticiple(lower(at)) && !Verbs.isPast(lower(at))) {
            return "";
        }
        if (passive && Verbs.isParticiple(lower(at))) {
            return " " + lower(at);
        }
        boolean object = tag(at + 1).matches("DET|NOUN|PROPN|PRON|NUM");
        if (!passive && !had && !object && Verbs.isPassive(lower(at)) && !lower(at).matches(DID)) {
            return " " + lower(at);
        }
        if (passive || !Verbs.isPast(lower(at)) || !tag(at).equals("VERB")) {
            return "";
        }
        int end = at + 1;
        while (end < tokens.size()
                && end < at + 6
                && !tokens.get(end).text().matches("[,;:.!?()→\"-]")
                && !lower(end)
                        .matches(
                                "and|but|so|because|as|which|who|while|when|where|that|by|between|during|since")
                && !dated(tokens.get(end))) {
            end++;
        }
        while (end > at + 1 && tag(end - 1).matches("ADP|DET|PART|NUM")) {
            end--;
        }
        return (human ? " who " : " that ") + (had ? "had " : "") + words(at, end);
    }

    private boolean human(int from, int to) {
        String head = lower(to - 1);
        for (int i = from; i < to && !lower(i).matches("of|in"); i++) {
            head = lower(i);
        }
        String one = head.replaceFirst("s$", "");
        return HUMANS.contains(head)
                || HUMANS.contains(one)
                || head.matches(
                        "people|men|women|children|jews|peasants|.*(?:ans|ers|ors|ists|ians|men)");
    }

    /** People, where only what befell them or what they did is said. */
    private @Nullable String people() {
        int at = after;
        while (lower(at).matches("was|were|had|been|more|others|of|them")) {
            at++;
        }
        if (lower(at).matches(SUFFERED)) {
            return "people " + lower(at);
        }
        if (lower(at).matches(DID)) {
            return "people who " + lower(at);
        }
        String done = before >= 0 ? lower(before).replaceFirst("ing$", "ed") : "";
        return done.matches(SUFFERED) && !done.equals("missed") ? "people " + done : null;
    }

    /** "Seats: 12 (May), 107 (September)": the label before the colon. */
    private @Nullable String label() {
        int colon = -1;
        for (int i = 0; i <= before && i < 7; i++) {
            if (tokens.get(i).text().matches("[:=]")) {
                colon = i;
            }
        }
        if (colon < 1) {
            return null;
        }
        boolean nouns =
                tokens.subList(0, colon).stream()
                        .allMatch(t -> t.tag().matches("NOUN|PROPN|ADJ|ADP|DET|VERB") && !dated(t));
        return nouns && !lower(colon - 1).matches(GENERIC) ? words(0, colon) : null;
    }
}
