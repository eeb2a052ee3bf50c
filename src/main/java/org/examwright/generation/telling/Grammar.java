package org.examwright.generation.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** Sentences that only look like sentences: clipped, run together, a plural taken for a verb. */
final class Grammar {
    /** "After Isabella backed …": the doer stood in another sentence. */
    private static final Pattern BEGINS_WITH_TIME =
            Pattern.compile("^(?:After|Before|When|While|Once|Although|Because|If|Until|Since) .*");

    private static final Pattern NEVER =
            Pattern.compile(
                    "\\b(?:never|not|hardly|barely)"
                            + " (?:was|were)\\b|\\b(?:never|not|hardly|barely|only|just)$");

    private static final Set<String> PRESENT =
            Words.set("says gets goes is are has does wants thinks");

    private static final Pattern DETERMINER =
            Pattern.compile(
                    "(?i)the|an?|his|her|its|their|this|that|these|those|no|every|each|both|all|some"
                            + "|any|many|most|several|few|another|one|two|three|four|five|six|seven|eight"
                            + "|nine|ten|\\d.*|£.*|\\$.*|half|more|over|about|nearly|other|such|what|.*['’]s?");

    /** "The bolton's rising": a name that lost its capital. */
    private static final Pattern SMALL_OWNER =
            Pattern.compile("^(?:The|There (?:was|were) an?) (\\p{Ll}\\p{L}+)['’]s .*");

    /** "The town was shelled Belgrade": what is done to one has no other object. */
    private static final Pattern SUFFERED_TWICE =
            Pattern.compile(
                    "\\b(?:was|were) (?!(?:award|offer|grant|nam|renam|nicknam|dubb|call|titl|appoint|reappoint"
                            + "|elect|re-elect|crown|proclaim|declar|creat|consecrat|ordain|promot|install|confirm|nominat"
                            + "|assign|deni|refus|promis|styl|designat)ed)\\p{Ll}+ed (?:(?:most|many|much|half|some|all) of"
                            + "|(?!"
                            + Dates.MONTHS
                            + ")\\p{Lu}\\p{Ll}+)\\b");

    /** Before a name: "Captain Mill". */
    private static final String OFFICER =
            "Captain|Colonel|Major|General|Admiral|Marshal|Sir|Lord|Lady|King|Queen|Pope";

    private Grammar() {}

    static boolean broken(Line line, Names names) {
        return BEGINS_WITH_TIME.matcher(line.text()).matches()
                || NEVER.matcher(line.text()).find()
                || SUFFERED_TWICE.matcher(line.text()).find()
                || smallOwner(line)
                || noVerb(line.clause())
                || wrongVerb(line)
                || present(line)
                || VerbsAmiss.in(line)
                || spliced(line)
                || adjectiveAlone(line)
                || !BareNames.isOne(line.clause()) && bareSubject(line, names)
                || BareObjects.in(line)
                || Clippings.in(line)
                || Fragments.is(line)
                || Pointing.out(line);
    }

    private static boolean smallOwner(Line line) {
        var owner = SMALL_OWNER.matcher(line.text());
        return owner.matches() && Dictionary.of(owner.group(1)).unknown();
    }

    /** A word that the dictionary does not have as a past: "handover", "experted". */
    private static boolean noVerb(Clause clause) {
        String verb = Line.lower(clause.verb());
        return !Dictionary.of(verb).is("VBD") && !verb.contains("-");
    }

    /** "Experts leave", read as if to expert were a verb; "was" and a plural. */
    private static boolean wrongVerb(Line line) {
        List<String> subject = line.subject();
        Clause clause = line.clause();
        List<String> rest = line.rest();
        String head = head(subject);
        boolean plural =
                Dictionary.of(Line.lower(head)).onlyPlural()
                        && (Dictionary.of(head).unknown() || Dictionary.of(head).onlyPlural());
        if (clause.verb().equals("was") && plural && subject.size() == 1) {
            return true;
        }
        if (rest.isEmpty() || !clause.verb().endsWith("ed")) {
            return false;
        }
        Dictionary.Entry next = Dictionary.of(rest.getFirst());
        boolean bareVerb =
                next.is("VBP")
                        && !next.noun()
                        && !next.is("JJ")
                        && !next.is("RB")
                        && !next.is("IN");
        String row = clause.base() + "s " + rest.getFirst();
        return bareVerb
                || next.is("VBP")
                        && line.quotes().stream()
                                .anyMatch(quote -> quote.toLowerCase(Locale.ROOT).contains(row));
    }

    /** "To the king, who says no": the present of notes. */
    private static boolean present(Line line) {
        return line.words().stream()
                .anyMatch(
                        word -> {
                            if (PRESENT.contains(word)) {
                                return true;
                            }
                            Dictionary.Entry entry = Dictionary.of(word);
                            return !Line.capital(word)
                                    && entry.is("VBZ")
                                    && !entry.is("NNS")
                                    && !entry.noun();
                        });
    }

    /** "The codes favoured big firms, prices up": two lines with a comma between them. */
    private static boolean spliced(Line line) {
        int comma = line.text().lastIndexOf(", ");
        if (comma < 0 || comma < line.clause().subject().length()) {
            return false;
        }
        String tail = line.text().substring(comma + 2);
        return !tail.matches(
                        "(?i)(?:who|whom|whose|which|where|when|and|but|or|nor|yet|the|an?|his|her|its|their|to|so|as"
                                + "|because|not|now|rather|such|more|less|few|many|most|some|all|both|each|while|although|though|after|before|despite|with|without|in|on|at"
                                + "|by|for|from|of|under|over|against|including|especially|\\p{L}+(?:ing|ed))\\b.*")
                && (!tail.matches(".* (?:and|or) .*")
                        || line.text().matches(".*\\b(?:off|out|up|down|away), .*"))
                && !tail.matches("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");
    }

    /** "Rome grateful for help": the verb between the two is left out. */
    private static boolean adjectiveAlone(Line line) {
        List<String> subject = line.subject();
        for (int i = 1; i + 1 < subject.size(); i++) {
            Dictionary.Entry word = Dictionary.of(subject.get(i));
            boolean only =
                    word.is("JJ")
                            && !word.noun()
                            && !word.is("VBN")
                            && !word.is("VBG")
                            && !word.is("RB");
            if (only
                    && Line.capital(subject.get(i - 1))
                    && Dictionary.of(subject.get(i + 1)).is("IN")) {
                return true;
            }
        }
        return false;
    }

    /** "Charter was published", "palace pact was signed": which, or one of how many? */
    private static boolean bareSubject(Line line, Names names) {
        for (List<String> part : conjuncts(line.subject())) {
            if (part.isEmpty()
                    || DETERMINER.matcher(part.getFirst()).matches()
                    || possessive(part)) {
                continue;
            }
            String head = head(withoutAdverbs(part));
            boolean name =
                    Line.capital(head)
                            && (part.size() > 1 && names.has(head)
                                    || names.surname(head)
                                    || behindName(part)
                                    || part.getFirst().matches(OFFICER)
                                    || Dictionary.of(head).is("CD"));
            if (!name && Dictionary.of(head).counted() && Dictionary.small(head).counted()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> withoutAdverbs(List<String> part) {
        int end = part.size();
        while (end > 1 && Dictionary.of(part.get(end - 1)).is("RB")) {
            end--;
        }
        return part.subList(0, end);
    }

    /** "Peter Mill": a word for a thing, and the surname of somebody. */
    private static boolean behindName(List<String> part) {
        return part.stream()
                .limit(part.size() - 1L)
                .anyMatch(word -> Line.capital(word) && Dictionary.small(word).unknown());
    }

    static boolean onlyAdjective(String word) {
        Dictionary.Entry entry = Dictionary.of(word);
        return entry.is("JJ") && !entry.noun() && !entry.is("RB") && !entry.is("IN");
    }

    private static boolean possessive(List<String> part) {
        return part.stream()
                .limit(part.size() - 1L)
                .anyMatch(word -> word.matches(".*(?:['’]s|s['’])"));
    }

    private static List<List<String>> conjuncts(List<String> subject) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String word : subject) {
            if (word.equals("and") || word.equals("or")) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        parts.add(part);
        return parts;
    }

    /** The word before what describes it: "the siege" of "the siege of the castle". */
    private static String head(List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            Dictionary.Entry word = Dictionary.of(phrase.get(i));
            if (!Line.capital(phrase.get(i))
                    && (word.is("IN")
                            || word.is("TO")
                            || phrase.get(i).matches("who|which|that"))) {
                return phrase.get(i - 1);
            }
        }
        return phrase.isEmpty() ? "" : phrase.getLast();
    }
}
