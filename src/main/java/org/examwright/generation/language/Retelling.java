package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says the same in other words, where its own are no plain sentence or are the
 * notes': "there were riots in Leeds" is "riots took place in Leeds".
 */
public final class Retelling {
    private static final Pattern THERE =
            Pattern.compile(
                    "^There (?:was|were|had been) (?:an increasing number of |a number of |many )?"
                            + "(?<what>(?:an? )?\\p{L}.*)$");

    /** What takes place: of a famine or a need of bread one says it otherwise. */
    private static final Set<String> DOINGS =
            Words.set(
                    "attack attacks strike strikes demonstration demonstrations riot riots protest"
                            + " protests uprising uprisings rising risings revolt revolts rebellion"
                            + " rebellions mutiny mutinies pogrom pogroms massacre massacres clash"
                            + " clashes raid raids march marches boycott boycotts rally rallies wave"
                            + " celebrations arrests executions trials revolution revolutions expedition"
                            + " expeditions surrender election elections plebiscite plebiscites referendum"
                            + " invasion landing landings coup conference bombing bombings purge purges");

    /** "A Chanak crisis": it took place where it is called after the place, not after a people. */
    private static final Pattern CALLED_AFTER =
            Pattern.compile(
                    "an? \\p{Lu}\\p{Ll}{2,}(?<!ian|ean|ish|ese|ench|utch|erman|reek|pean|ican)"
                            + " (?:crisis|meeting|offensive|affair|incident|congress|siege)"
                            + "(?: (?:in|at|near) \\p{Lu}.*)?");

    private static final Pattern WHERE =
            Pattern.compile(
                    " (?:all )?(?:at|in|across|throughout|along|over|near|outside) (?=(?:the"
                            + " )?\\p{Lu})");

    /** " in Kent, Essex and the Fens". */
    private static final String PLACES =
            " \\p{Ll}+ (?:the )?\\p{Lu}\\p{L}+(?:, (?:the )?\\p{Lu}\\p{L}+)+ and (?:the )?\\p{Lu}.*";

    private static final Pattern HAD_DONE =
            Pattern.compile(
                    "^\\p{Lu}\\S* had (?<whom>[^,]{3,40}?) (?<what>(?<done>\\p{Ll}+)(?: and"
                            + " \\p{Ll}+)?(?: (?:in|at|for|from|to) .*)?)$");
    private static final Pattern REDUCED =
            Pattern.compile(" (?:that|which|who) (?:was|were) (?=(\\p{Ll}+) )");
    private static final Pattern BY_DOING =
            Pattern.compile(
                    "^(?<who>\\p{Lu}[^,]*?)"
                            + " (?:strengthened|consolidated|increased|secured|improved)"
                            + " (?:his|her|its|their) (?:own )?(?:position|power|hold|standing) by"
                            + " (?<doing>\\p{Ll}+ing) (?<what>.*)$");
    private static final Pattern BEGAN = Pattern.compile(" began (?=\\p{Ll}{3,}ing )");

    private static final Pattern AND_OTHERS =
            Pattern.compile(
                    "(?<names>\\p{Lu}\\S*(?:, \\p{Lu}\\S*)*),? and \\d+ others(?= took place$)");
    private static final Pattern ALLOWED =
            Pattern.compile(
                    " that allowed (?<what>\\p{L}+(?: \\p{L}+)?) to be (?=\\p{Ll}+(?:ed|en)\\b)");
    private static final Pattern IN_PLACE =
            Pattern.compile("(?<=\\b(?:Decree|Act|Law)\\b.{0,60} )(?<was>was|were) put in place$");

    private Retelling() {}

    /** Other tellings of a sentence, the closest first. */
    public static List<String> of(String sentence) {
        List<String> all = new ArrayList<>();
        there(sentence).ifPresent(all::add);
        hadDone(sentence).ifPresent(all::add);
        reduced(sentence).ifPresent(all::add);
        byDoing(sentence).ifPresent(all::add);
        named(sentence).ifPresent(all::add);
        replaced(ALLOWED, " under which ${what} could be ", sentence).ifPresent(all::add);
        replaced(IN_PLACE, "${was} adopted", sentence).ifPresent(all::add);
        replaced(BEGAN, " started ", sentence).ifPresent(all::add);
        return all;
    }

    private static Optional<String> replaced(Pattern words, String others, String sentence) {
        Matcher found = words.matcher(sentence);
        return found.find() ? Optional.of(found.replaceFirst(others)) : Optional.empty();
    }

    /** "The trial of Peel, Brown and 4 others": the trial of Peel and Brown. */
    private static Optional<String> named(String sentence) {
        Matcher others = AND_OTHERS.matcher(sentence);
        if (!others.find()) {
            return Optional.empty();
        }
        List<String> names = List.of(others.group("names").split(", "));
        return Optional.of(
                sentence.substring(0, others.start())
                        + Words.list(names)
                        + sentence.substring(others.end()));
    }

    /** "There were marches for bread in Leeds": marches for bread took place in Leeds. */
    private static Optional<String> there(String sentence) {
        Matcher there = THERE.matcher(sentence);
        if (!there.matches()) {
            return Optional.empty();
        }
        String what = there.group("what");
        String head = "";
        for (String token : Words.tokens(what)) {
            if (Words.PREPOSITIONS.contains(token)) {
                break;
            }
            head = Words.bare(token);
        }
        if (!DOINGS.contains(head) && !CALLED_AFTER.matcher(what).matches()) {
            return Optional.empty();
        }
        int at = what.length();
        for (Matcher where = WHERE.matcher(what); where.find(); ) {
            at = where.start();
        }
        boolean places = what.substring(at).matches(PLACES);
        if (what.contains(",") && (!places || what.substring(0, at).contains(","))) {
            return Optional.empty();
        }
        return Optional.of(
                Words.capitalised(what.substring(0, at)) + " took place" + what.substring(at));
    }

    /** "The king had the duke arrested": the duke was arrested. */
    private static Optional<String> hadDone(String sentence) {
        Matcher had = HAD_DONE.matcher(sentence);
        if (!had.matches()
                || Verbs.baseOfParticiple(had.group("done")).isEmpty()
                || !had.group("whom").matches("(?:the )?\\p{Lu}.*")) {
            return Optional.empty();
        }
        String whom = had.group("whom");
        boolean several = whom.contains(" and ");
        return Optional.of(
                Words.capitalised(whom) + (several ? " were " : " was ") + had.group("what"));
    }

    /** "Two laws that were meant to end it": two laws meant to end it. */
    private static Optional<String> reduced(String sentence) {
        Matcher relative = REDUCED.matcher(sentence);
        return relative.find() && Verbs.baseOfParticiple(relative.group(1)).isPresent()
                ? Optional.of(relative.replaceFirst(" "))
                : Optional.empty();
    }

    /** "He secured his position by marrying Jane": what he did was marry Jane. */
    private static Optional<String> byDoing(String sentence) {
        Matcher by = BY_DOING.matcher(sentence);
        return by.matches() && !by.group("what").matches(".*\\b(?:his|her|its|their)\\b.*")
                ? past(by.group("doing"))
                        .map(did -> by.group("who") + " " + did + " " + by.group("what"))
                : Optional.empty();
    }

    /** "Taking" to "took", "joining" to "joined"; empty for what is no verb's form. */
    private static Optional<String> past(String doing) {
        String stem = doing.substring(0, doing.length() - 3);
        Optional<String> irregular =
                IrregularVerbs.BASE_OF_PAST.entrySet().stream()
                        .filter(
                                verb ->
                                        verb.getValue().equals(stem)
                                                || verb.getValue().equals(stem + "e")
                                                || (verb.getValue() + last(verb.getValue()))
                                                        .equals(stem))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
        return irregular.or(
                () -> Optional.of(stem + "ed").filter(did -> Verbs.baseOfPast(did).isPresent()));
    }

    private static String last(String word) {
        return word.substring(word.length() - 1);
    }
}
