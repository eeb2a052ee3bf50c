package org.examwright.generation.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause.Voice;

/**
 * A sentence told the other way about: "the queen closed the mill" as "the mill was closed by the
 * queen", and back. Only where it is plain what was done to what; it says the same in other words.
 */
public final class Turned {
    /** What was done by these was done to the thing named behind them, and to nothing else. */
    private static final Set<String> DONE_TO =
            Words.set(
                    "abolish adopt approve arrest assassinate attack authorise ban beat bomb break bring"
                            + " build capture close condemn create crush cut defeat denounce"
                            + " destroy dismiss dissolve end establish execute expel forbid force form found"
                            + " initiate introduce invade kill launch murder nationalise occupy"
                            + " open order organise overthrow proclaim publish purge raise reject"
                            + " release remove replace sack sell send set sign spark start"
                            + " sweep take write");

    /** Behind these stands where to, not which. */
    private static final Set<String> MOVING = Set.of("bring", "send", "take", "force", "remove");

    /** "Allowed the weavers to sell": the weavers were allowed to. */
    private static final Set<String> MADE_TO =
            Set.of("allow", "authorise", "encourage", "persuade", "force", "invite");

    private static final Pattern TO_DO = Pattern.compile("(?<whom>[^,;:]+?) (?<what>to \\p{Ll}.*)");
    private static final Set<String> BEHIND = Set.of("up", "down", "out", "off", "over");
    private static final Pattern UNCLEAR =
            Pattern.compile(
                    ",\\s|[;:]|\\b(?:that|which|who|whom|whose|because|when|while|after|before|as|so|if|was|were|by|himself|herself|itself|themselves|his|her|their|its)\\b|^\\p{Ll}{2,}ing (?:the|an?|\\p{Lu})|\\bto"
                            + " \\p{Ll}|\\band \\p{Ll}+ed\\b|^(?:him|her|it|them)\\b");
    private static final Pattern WHERE_TO =
            Pattern.compile(" (?:to|from|into|across|back|through|out of) ");
    private static final Pattern MANY =
            Pattern.compile(
                    "(?i)^(?:[2-9]|\\d\\d|two|three|four|five|six|seven|eight|nine|ten)\\b.*");

    /** "Charles Sumner in the Senate": a name is whole by itself, what follows says where. */
    private static final Pattern WITH_SCENE =
            Pattern.compile(
                    "(?<whom>(?:the )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*(?="
                            + " (?:with|in|on|near|outside) )|[^,]+?(?= at (?:the )?\\p{Lu}))(?<where>"
                            + " \\p{Ll}+ (?!\\p{Ll}+ing\\b).+)");

    private static final Pattern BY =
            Pattern.compile(
                    "(?<done>\\p{Ll}+(?: (?:up|down|out))?) by"
                            + " (?<who>(?:\\p{Lu}[\\p{L}'’]*(?: and)? ?)+?)"
                            + "(?<where>(?: (?:in|at|near) \\p{Lu}.*)?)");

    /** "Killed 19 in a raid": nineteen in a raid are nobody. */
    private static final Pattern ONLY_COUNTED =
            Pattern.compile(
                    "(?i)(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds"
                            + "|thousands|many|several)(?: more)? (?:in|at|on|near|during|with|from|outside|over) .*");

    private Turned() {}

    /** The sentence turned round, where it can be. */
    public static Optional<String> of(String sentence) {
        return Clause.of(sentence)
                .flatMap(
                        clause ->
                                clause.voice() == Voice.ACTIVE
                                        ? passive(clause)
                                        : clause.voice() == Voice.PASSIVE
                                                ? active(clause)
                                                : Optional.empty());
    }

    private static Optional<String> passive(Clause clause) {
        String rest = clause.rest();
        Matcher made = TO_DO.matcher(rest);
        if (MADE_TO.contains(clause.base()) && made.matches()) {
            String whom = made.group("whom");
            return UNCLEAR.matcher(whom).find()
                    ? Optional.empty()
                    : agent(clause.subject())
                            .map(
                                    by ->
                                            Words.capitalised(whom)
                                                    + (plural(whom) ? " were " : " was ")
                                                    + clause.verb()
                                                    + " by "
                                                    + by
                                                    + " "
                                                    + made.group("what"));
        }
        if (!DONE_TO.contains(clause.base())) {
            return Optional.empty();
        }
        String done = IrregularVerbs.PARTICIPLE_OF_BASE.getOrDefault(clause.base(), clause.verb());
        List<String> tokens = Words.tokens(rest);
        if (tokens.size() > 1 && BEHIND.contains(tokens.getFirst())) {
            done += " " + tokens.getFirst();
            rest = rest.substring(tokens.getFirst().length() + 1);
        } else if (clause.base().equals("set")
                || clause.base().equals("take") && !rest.contains(" to ")) {
            return Optional.empty();
        }
        if (rest.isBlank()
                || UNCLEAR.matcher(rest).find()
                || ONLY_COUNTED.matcher(rest).matches()
                || Words.PREPOSITIONS.contains(Words.tokens(rest).getFirst())) {
            return Optional.empty();
        }
        String what = rest;
        String where = "";
        Matcher away = WHERE_TO.matcher(rest);
        if (MOVING.contains(clause.base()) && away.find()) {
            what = rest.substring(0, away.start());
            where = rest.substring(away.start());
        }
        Matcher scene = WITH_SCENE.matcher(what);
        String whom = scene.matches() ? scene.group("whom") : what;
        String there = scene.matches() ? scene.group("where") : "";
        String verb = (plural(whom) ? " were " : " was ") + done + where;
        String turned = Words.capitalised(whom) + verb;
        return agent(clause.subject())
                .map(
                        agent ->
                                agent.contains(" by ")
                                        ? turned + there + " by " + agent
                                        : turned + " by " + agent + there);
    }

    private static Optional<String> active(Clause clause) {
        Matcher told = BY.matcher(clause.rest());
        if (!told.matches() || !DONE_TO.contains(clause.base())) {
            return Optional.empty();
        }
        String[] done = told.group("done").split(" ", 2);
        String past =
                IrregularVerbs.BASE_OF_PAST.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(clause.base()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst()
                        .orElse(done[0]);
        String what =
                clause.subject().startsWith("The ")
                        ? Words.small(clause.subject())
                        : clause.subject();
        return Optional.of(
                told.group("who").strip()
                        + " "
                        + past
                        + (done.length > 1 ? " " + done[1] : "")
                        + " "
                        + what
                        + told.group("where"));
    }

    /** "Danish ships". */
    private static final Pattern OF_A_PEOPLE =
            Pattern.compile(
                    "(?!Civilian|Guardian|Librarian|Human|Woman|Foreign|Selfish|Childish|Foolish|Rubbish)"
                            + "\\p{Lu}\\p{L}*(?:lish|nish|dish|mish|rish|tish|kish|lsh|wish|ese|ian|ean|ench|utch|can|man|eek|wiss|zech)");

    /** The doer as it stands inside a sentence, where that is plain without knowing the names. */
    private static Optional<String> agent(String subject) {
        List<String> words = Words.tokens(subject);
        String first = words.getFirst();
        if (first.matches("The|A|An|Police|\\d.*")) {
            return Optional.of(Words.small(subject));
        }
        if (words.size() == 1) {
            return first.endsWith("s") ? Optional.empty() : Optional.of(subject);
        }
        String second = words.get(1);
        boolean name =
                Character.isUpperCase(second.codePointAt(0))
                        || second.matches("and|of|v|the")
                        || OF_A_PEOPLE.matcher(first).matches()
                        || first.matches(".*['’]s?");
        return Optional.of(name ? subject : Words.small(subject));
    }

    private static boolean plural(String what) {
        String head = Genus.head(what);
        return MANY.matcher(what).matches()
                || what.matches(".* and .*") && !what.matches("(?i)(?:the|an?) .*")
                || head.matches(".*[^siu]s") && !head.matches(".*(?:ics|news|ss)");
    }
}
