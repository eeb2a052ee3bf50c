package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/** Gaps that bullets leave inside a sentence and that nothing on the page fills with certainty. */
final class Clippings {
    private static final Pattern PART_OF =
            Pattern.compile(
                    "^(?:Half|Most|All|Many|Some|Part|None) of (?!(?:the|an?|his|her|its|their|this"
                            + "|that|these|those|all|one|two|three|them|what)\\b)\\p{Ll}.*");

    /** "Split in 13": thirteen of what? */
    private static final Pattern NUMBER_LAST = Pattern.compile(".* (?:in|into) \\d{1,3}$");

    /** "Spent part in prison", "called ‘the salt year’": what a date was part of, or was called. */
    private static final Pattern WITHOUT_DATE =
            Pattern.compile(" (?:part|half|most|much) (?:in|at|on) |^called [‘\"“]");

    /** "Were beaten, and Holm": a second subject behind the only comma. */
    private static final Pattern SECOND =
            Pattern.compile("^[^,]*, and ((?:the |van |von |de |der )*\\p{Lu}[^,]*)$");

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "on|in|at|after|before|during|from|of|with|under|over|near|into|against|for|by"
                            + "|through|until|via|behind|outside|inside");

    /** Things that are counted and stand behind a preposition without an article. */
    private static final Set<String> SET_PHRASES =
            Words.set(
                    "foot horseback strike stage tour parole deposit turn person harness gaol jail"
                            + " tow orbit general particular private common short full brief gunpoint knifepoint daybreak dawn dusk noon midnight parade");

    /** Ways and means, behind "by". */
    private static final Set<String> MEANS =
            Words.set(
                    "train boat ship steamer rail road decree treaty plebiscite referendum letter"
                            + " telegram vote ballot hand foot telephone phone post telegraph balloon"
                            + " aeroplane plane car carriage coach horse canal bus tram lorry bicycle"
                            + " sword bayonet majority proxy instalment");

    /** What is done to one and has an object all the same. */
    private static final Set<String> GIVING =
            Words.set(
                    "give grant award pay offer promise make declare elect appoint name call deny"
                            + " assign allot teach tell show sell lend send leave ask forbid allow fine"
                            + " charge refuse proclaim ban");

    private static final Set<String> PAPERS =
            Words.set("proclamation declaration constitution resolution petition ordinance");

    /** What somebody may be without an article. */
    private static final Set<String> OFFICES =
            Words.set(
                    "king queen minister ambassador governor chancellor president leader general"
                            + " commander regent mayor bishop head chief secretary chairman envoy heir"
                            + " champion");

    /** "Black Friday, mill shot down, Holm was killed": notes one behind the other. */
    private static final String SEVERAL_NOTES =
            "^[^,]+, [^,]+ (?:up|down|out), [^,]+ (?:was|were) "
                    + "|^[^,]+\\b(?:fails|falls|dies|ends|begins|starts|wins|loses|resigns|flees|opens"
                    + "|leaves|returns|collapses), .+ (?:was|were) ";

    /** "Made MO to the Board", "Da-Swe treaty", "the East Holm Co", "shot self". */
    private static final String SHORT_FORMS =
            "\\bmade \\p{Lu}{2,3} to\\b|\\b\\p{Lu}\\p{Ll}{1,2}-\\p{Lu}\\p{Ll}{1,2}\\b|\\bCo\\b|\\bself\\b";

    /** "Was shot at al", "lost by the end", "made strikes a crime back", "fishing back was". */
    private static final String CUT_SHORT =
            "\\b(?:al|by the end)$|\\ba \\p{Ll}+ back$|\\bback (?:was|were)\\b";

    /** "The Prize was won", "replied with the orders", "Holm left": by whom, to what, what. */
    private static final String HALF_TOLD =
            "\\bPrize was (?:collected|won|shared|awarded)$|^[^,]+ (?:replied|responded) with\\b"
                    + "|^\\S+(?: \\S+){0,2} left$";

    private static final Pattern CUT =
            Pattern.compile(String.join("|", SEVERAL_NOTES, SHORT_FORMS, CUT_SHORT, HALF_TOLD));

    private Clippings() {}

    static boolean in(Line line) {
        return CUT.matcher(line.text()).find()
                || PART_OF.matcher(line.text()).matches()
                || NUMBER_LAST.matcher(line.text()).matches()
                || line.subject().size() == 1
                        && PAPERS.contains(Line.lower(line.subject().getFirst()))
                || bareComplement(line.words())
                || relativeInThePresent(line.words())
                || suffered(line)
                || handedToNobody(line)
                || WITHOUT_DATE.matcher(line.clause().verb() + " " + line.clause().rest()).find()
                || splicedSubject(line)
                || secondSubject(line)
                || deedAsNoun(line)
                || wasBare(line);
    }

    /** "After plebiscite", "on day of funeral", "shot by assassin". */
    private static boolean bareComplement(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (!PREPOSITION.matcher(words.get(i)).matches()) {
                continue;
            }
            int noun = i + 1;
            while (noun + 1 < words.size() && Grammar.onlyAdjective(words.get(noun))) {
                noun++;
            }
            String word = words.get(noun);
            boolean bare =
                    !Line.capital(word)
                            && Dictionary.of(word).counted()
                            && (noun + 1 == words.size() || !Dictionary.of(word).is("JJ"))
                            && !Dictionary.of(word).is("NNS")
                            && !SET_PHRASES.contains(word)
                            && !(words.get(i).equals("by") && MEANS.contains(word));
            if (bare && closes(words, noun + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(List<String> words, int next) {
        if (next >= words.size() || words.get(next).matches("and|or|but")) {
            return true;
        }
        Dictionary.Entry entry = Dictionary.of(words.get(next));
        return entry.is("IN") || entry.is("TO");
    }

    /** "Land to serfs who fight for Norway". */
    private static boolean relativeInThePresent(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            Dictionary.Entry next = Dictionary.of(words.get(i + 1));
            boolean present =
                    words.get(i).matches("who|which")
                            && !PREPOSITION.matcher(words.get(i - 1)).matches()
                            && next.is("VBP")
                            && !next.is("VBD")
                            && !next.is("MD")
                            && !next.is("RB")
                            && !next.is("IN");
            if (present) {
                return true;
            }
        }
        return false;
    }

    /** "A frost was ruined crops": the frost did it. */
    private static boolean suffered(Line line) {
        List<String> rest = line.rest();
        if (line.clause().voice() != Clause.Voice.PASSIVE
                || rest.size() < 2
                || GIVING.contains(line.clause().base())
                || Line.capital(rest.get(1))) {
            return false;
        }
        Dictionary.Entry second = Dictionary.of(rest.get(1));
        return second.is("NNS") && !second.is("RB") && !second.is("IN") && !second.is("NN");
    }

    /** "Handed over via Denmark": to whom? */
    private static boolean handedToNobody(Line line) {
        return line.clause().voice() == Clause.Voice.PASSIVE
                && line.clause().rest().matches("handed (?:over|back|down)\\b.*")
                && !line.clause().rest().contains(" to ");
    }

    /** "The Law followed and the tariff": the second has lost its verb. */
    private static boolean splicedSubject(Line line) {
        List<String> rest = line.rest();
        return line.clause().voice() == Clause.Voice.ACTIVE
                && rest.size() > 1
                && rest.getFirst().equals("and")
                && (rest.get(1).matches("the|an?") || Line.capital(rest.get(1)))
                && rest.stream()
                        .skip(2)
                        .map(Dictionary::of)
                        .noneMatch(word -> word.is("VBD") || word.is("MD"));
    }

    private static boolean secondSubject(Line line) {
        Matcher second = SECOND.matcher(line.clause().rest());
        return second.find()
                && Words.tokens(second.group(1)).stream()
                        .map(Line::plain)
                        .map(Dictionary::of)
                        .noneMatch(word -> word.is("VBD") || word.is("MD"));
    }

    /** "The programme was Danish state": a thing that is counted, and no article. */
    private static boolean wasBare(Line line) {
        List<String> rest = line.rest();
        return line.clause().voice() == Clause.Voice.COPULA
                && rest.size() == 2
                && Dictionary.of(rest.getFirst()).is("JJ")
                && (Dictionary.of(rest.getLast()).is("NN")
                        || Dictionary.of(rest.getLast()).is("NN:UN")
                                && Line.capital(rest.getFirst())
                                && !BareNames.isGeneral(rest.getLast()))
                && !Dictionary.of(rest.getLast()).is("NN:U")
                && !OFFICES.contains(rest.getLast())
                && !Line.capital(rest.getLast());
    }

    /** "The officers revolt took place": they revolted. */
    private static boolean deedAsNoun(Line line) {
        List<String> subject = line.subject();
        int last = subject.size() - 1;
        if (last < 1 || !line.clause().rest().equals("place") || Line.capital(subject.get(last))) {
            return false;
        }
        Dictionary.Entry deed = Dictionary.of(subject.get(last));
        Dictionary.Entry doers = Dictionary.small(subject.get(last - 1));
        return deed.is("VB")
                && deed.is("VBP")
                && doers.is("NNS")
                && !subject.get(last - 1).matches(".*['’]");
    }
}
