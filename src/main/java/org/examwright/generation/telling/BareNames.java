package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/** Names that take "the" and stand at a sentence's beginning without it. */
final class BareNames {
    /** Last words of names of which there is one. */
    private static final Set<String> KINDS =
            Words.set(
                    "amendment army navy fleet charter association alliance league union guard"
                            + " front party congress committee commission council convention covenant"
                            + " society company corporation federation brotherhood movement programme"
                            + " purchase compromise proclamation parliament assembly senate ministry"
                            + " dauphin reich republic empire directorate inquisition treaty pact"
                            + " report compact soviet perimeter crusade manifesto memorandum protocol"
                            + " accord ultimatum armistice truce inquiry enquiry doctrine mission"
                            + " expedition legion brigade corps regiment band showband offensive"
                            + " campaign loan railway canal scandal incident telegram decree edict");

    /** Of these a realm has one, whatever it is called by: "rump parliament". */
    private static final Set<String> ORGANS = Words.set("parliament diet senate assembly");

    private static final Pattern HOUSE =
            Pattern.compile("(?:\\p{Lu}\\p{L}+ )+(?:Clearing House|Maru)");

    private static final Pattern OF_THE_PEOPLE =
            Pattern.compile(
                    "(?!The )(?:\\p{Lu}\\p{L}+ )?(?:People|Women|Men|Children|Speaker)['’]s(?: \\p{Lu}\\p{L}+){1,3}");

    /** "Nightingale School", not "Eton College": one called by a word, not by its town. */
    private static final Pattern SCHOOL =
            Pattern.compile("(\\p{Lu}\\p{L}+) (?:School|Institute|Hospital|Academy)");

    private static final Set<String> HAPPENINGS =
            Words.set(
                    "riots strikes elections protests talks trials massacres debates demonstrations"
                            + " decrees reforms disturbances murders risings");

    private static final Pattern BODY =
            Pattern.compile(
                    "(?:was|were) (?:formed|founded|launched|banned|unbanned|dissolved|published|set"
                            + " up|disbanded|established|revived|suppressed|made (?:out|up) of|merged"
                            + "|outlawed|recognised|unveiled)\\b.*");

    private static final Pattern NO_BODY =
            Pattern.compile(
                    "(?i)(?:sun|mon|tues|wednes|thurs|fri|satur)day|rule|trade|law|suffrage|education"
                            + "|emancipation|conscription|power|reform|justice");

    /** What can be spoken as a word goes without an article. */
    private static final Pattern SPOKEN =
            Pattern.compile("ETA|(?=.{4})(?:[^AEIOU]{0,2}[AEIOU][^AEIOU]?)+");

    private static final Pattern CALLED =
            Pattern.compile(
                    "^\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? [‘'\"]\\p{Lu}[^’'\"]+[’'\"] (?:was|were) .*");

    private BareNames() {}

    static boolean wantThe(String text, Clause clause) {
        List<String> subject = Words.tokens(clause.subject());
        if (CALLED.matcher(text).matches() && Dictionary.of(subject.getFirst()).is("JJ")) {
            return true;
        }
        String deed = clause.verb() + " " + clause.rest();
        if (wholeName(clause.subject())) {
            return true;
        }
        if (subject.size() == 1) {
            return subject.getFirst().matches("(?!MPs)\\p{Lu}{2,5}s")
                            && clause.verb().equals("were")
                    || subject.getFirst().matches("\\p{Lu}{3,6}")
                            && !SPOKEN.matcher(subject.getFirst()).matches()
                            && BODY.matcher(deed).matches();
        }
        int end = head(subject) + 1;
        List<String> name = subject.subList(0, end);
        String head = name.getLast();
        if (name.size() < 2 || !Line.capital(name.getFirst()) || owned(name)) {
            return false;
        }
        if (name.size() == 2
                && ORGANS.contains(head)
                && !name.getFirst().matches("The|An?|No|His|Her|Its|Their|Every|Each")) {
            return true;
        }
        return name.stream().allMatch(word -> Line.capital(word) || word.matches("and|of"))
                ? !name.getFirst().matches("The|An?|Sir|Lord|Lady|King|Queen|Pope")
                        && (KINDS.contains(Line.lower(head)) || commonWords(name, deed))
                : ofAName(name, head);
    }

    private static boolean wholeName(String subject) {
        Matcher school = SCHOOL.matcher(subject);
        return HOUSE.matcher(subject).matches()
                || OF_THE_PEOPLE.matcher(subject).matches()
                || school.matches() && Dictionary.small(school.group(1)).is("NN");
    }

    /** "Holm's army": whose it is says which; "People's Charter" is a name. */
    private static boolean owned(List<String> name) {
        return name.stream()
                .filter(word -> word.matches(".*['’]s?"))
                .map(Line::ownerless)
                .anyMatch(
                        owner ->
                                !Dictionary.small(owner).noun()
                                        || Dictionary.of(owner).is("NNP")
                                        || Dictionary.small(owner).is("NN") && !isOffice(owner));
    }

    /** "King's speech", not "Roebuck's motion": who the holder is, everybody knows. */
    private static boolean isOffice(String owner) {
        return owner.matches(
                "King|Queen|Pope|Emperor|Empress|Tsar|Kaiser|Sultan|Shah|President|Regent|Chancellor"
                        + "|Governor|Church|Crown|State|Republic|Union|League|Party|Army|Navy|Company");
    }

    /** "Northern Star was launched": common words that are a body's name. */
    private static boolean commonWords(List<String> name, String deed) {
        return name.size() == 2
                && BODY.matcher(deed).matches()
                && name.stream().allMatch(word -> Dictionary.small(word).noun() || onlyJoins(word))
                && !NO_BODY.matcher(name.getLast()).matches()
                && !SCHOOL.matcher(String.join(" ", name)).matches()
                && !Dictionary.small(name.getLast()).is("NNS");
    }

    private static boolean onlyJoins(String word) {
        return Dictionary.small(word).is("JJ");
    }

    /** "Malmo naval mutiny", "Weeping Gate riots". */
    private static boolean ofAName(List<String> name, String head) {
        if (Line.capital(head) || name.getFirst().matches("The|An?")) {
            return false;
        }
        long capitals = name.stream().filter(Line::capital).count();
        Dictionary.Entry first = Dictionary.of(name.getFirst());
        boolean named = Dictionary.small(name.getFirst()).unknown() || first.name() || capitals > 1;
        Dictionary.Entry thing = Dictionary.of(head);
        boolean one = (thing.is("NN") || thing.is("NN:UN")) && !thing.is("NN:U");
        return named
                && (!ofAPeople(name.getFirst()) || capitals > 1)
                && (!isGeneral(head) || head.equals("law") && capitals > 1)
                && name.size() <= 5
                && (one && !thing.is("NNS") || HAPPENINGS.contains(head))
                && name.subList(1, name.size()).stream()
                        .allMatch(
                                word ->
                                        Line.capital(word)
                                                || Dictionary.of(word).noun()
                                                || onlyJoins(word));
    }

    /** "Danish", "Lornish": whose of their things is meant is open. */
    static boolean ofAPeople(String word) {
        return Dictionary.of(word).is("JJ") || word.matches(".*(?:ish|ian|ean|ese)");
    }

    /** "English rule": no thing that is counted. */
    static boolean isGeneral(String noun) {
        return NO_BODY.matcher(noun).matches();
    }

    /** "The Corrupt and Illegal Practices Act was passed": one act. */
    static boolean isOne(Clause clause) {
        return clause.verb().equals("was")
                && clause.subject()
                        .matches("The (?:\\p{Lu}[\\p{L}’']+ ){1,2}and (?:\\p{Lu}\\S+ ?)+");
    }

    private static int head(List<String> subject) {
        for (int i = 1; i < subject.size(); i++) {
            String word = subject.get(i);
            if (!Line.capital(word)
                    && !word.equals("of")
                    && (Dictionary.of(word).is("IN") || Dictionary.of(word).is("TO"))) {
                return i - 1;
            }
        }
        return subject.size() - 1;
    }
}
