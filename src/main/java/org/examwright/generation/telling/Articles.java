package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/** Gives names the article that notes leave out: "Kent marshes were drained", all of them. */
public final class Articles {
    private static final Pattern OPEN =
            Pattern.compile("(?i)the|an?|all|some|many|most|two|three|\\d.*|.*['’]s?|[^A-Z]*");

    /** "An Ayton truce": what has a place's name is one of its own. */
    private static final Pattern ONE_NAMED =
            Pattern.compile(
                    "^An? (?=(?:secret |separate |final |preliminary )?(?:\\p{Lu}[\\p{L}-]+ ){1,3}\\p{Ll}+ (?:was"
                            + " (?:signed|issued|held|agreed|made)|took place|began)\\b)");

    /** Offices and places that are one of their kind. */
    private static final Pattern ONLY_ONE =
            Pattern.compile(
                    "^(?=(?:Dalai Lama|Panchen Lama|Aga"
                            + " Khan|Kaiser|Tsar|Pope|Sultan|Shah|Mahdi|Khedive|Doge|Dauphin|Viceroy|Emperor)"
                            + " \\p{Ll})");

    /** "Tuileries were stormed": a name in the plural. */
    private static final Pattern PLURAL_NAME =
            Pattern.compile("^\\p{Lu}\\p{L}+[^s]s were \\p{Ll}.*");

    /** "Holm-Kiel railway", "Petrov Mission": one that is called by a name. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L}-]+)((?: \\p{Lu}[\\p{L}-]+){0,2})"
                            + " (?i:mission|expedition|railway|railroad|canal|dockyard|shipyard|steelworks|petition|speech"
                            + "|treaty|pact|alliance|armistice|agreement|convention|charter|rising|uprising|revolt|rebellion"
                            + "|mutiny|government|parliament|garrison|fleet|squadron|crisis|massacre|conspiracy) \\p{Ll}.*");

    /** "Weavers' Housing Act", "Delft Bakers' shop": what belongs to several of a kind. */
    private static final Pattern OF_SEVERAL =
            Pattern.compile("^(?!The )(?:\\p{Lu}\\p{L}+ )?(\\p{Lu}\\p{L}+s)['’] .*");

    /** "Blue Mountains were crossed", "Derby Four were freed". */
    private static final Pattern LANDS =
            Pattern.compile(
                    "^(?=(?:\\p{Lu}\\p{L}+ )+(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve) were "
                            + "|(?:\\p{Lu}\\p{L}+ )+(?:Mountains|Islands|Hills|Marshes|Fens|Straits|Highlands|Lowlands"
                            + "|Heights|Plains) (?:were|was) )(?!The |An? )");

    private static final Set<String> PAPERS =
            Words.set("articles statutes ordinances provisions peace");

    /** "Academy of Sciences": a thing that a name says more of. */
    private static final Pattern OF_NAME = Pattern.compile("^\\p{Lu}\\p{Ll}+ of (?:the )?\\p{Lu}");

    /** "The republic was declared": there was none before. */
    private static final Pattern NEW_STATE =
            Pattern.compile(
                    "^The (?=(?:republic|dictatorship|protectorate) was"
                            + " (?:declared|proclaimed|established|founded|set up)\\b)");

    /** "Hicks were wiped out": one man whose name ends in an s. */
    private static final Pattern ONE_MAN =
            Pattern.compile(
                    "^(\\p{Lu}\\p{Ll}+s) were"
                            + " (?=(?:killed|shot|hanged|murdered|assassinated|executed|arrested|wounded|stabbed"
                            + "|captured|wiped out|cut down|knighted|elected|appointed|dismissed|sacked|replaced"
                            + "|exiled|jailed|imprisoned|beheaded)\\b)");

    /** "Sudeten Germans were": some of a people. */
    private static final Pattern OF_A_PEOPLE =
            Pattern.compile("^(\\p{Lu}\\p{L}+) (\\p{Lu}\\p{L}+s) were \\p{Ll}.*");

    /** "Hungarian stabbed Bell": one of a people. */
    private static final Pattern ONE_OF_A_PEOPLE =
            Pattern.compile(
                    "^(?!Julian|Christian|Sebastian|Adrian|Florian|Fabian|Damian|Maximilian|Hadrian"
                            + "|Octavian|Vespasian|Domitian|Diocletian|Trajan|Titian)"
                            + "(\\p{Lu}\\p{Ll}+an) (?:\\p{Ll}{3,}ed|shot|threw|broke|stole|won) .*");

    /** "Tarworkers' strike": a word that no dictionary has, made as English makes such words. */
    private static final Pattern OF_WORKERS =
            Pattern.compile("^\\p{Lu}\\p{L}+(?:ers|ists|men|women)['’] \\p{Ll}.*");

    /** "Allied ships failed": some of them. */
    private static final Pattern SOME =
            Pattern.compile(
                    "ships|troops|forces|soldiers|planes|bombers|tanks|rebels|settlers|guns|officers"
                            + "|officials|leaders|members|workers|ministers|generals|men|women");

    private static final Pattern PEACE =
            Pattern.compile(
                    "\\b(Peace|Truce|Treaty|Pact|Award|Offer|Settlement|Compromise) took place$");

    private Articles() {}

    /** The sentence with the article that its subject wants. */
    public static String whole(String sentence) {
        String known = BareNouns.told(TooManyArticles.without(Capitals.named(sentence)));
        String text = ONE_NAMED.matcher(known).replaceFirst("The ");
        text = NEW_STATE.matcher(text).replaceFirst("A ");
        Matcher man = ONE_MAN.matcher(text);
        if (man.find() && oneMan(man.group(1))) {
            return man.replaceFirst("$1 was ");
        }
        text =
                PEACE.matcher(text)
                        .replaceFirst("$1 was made")
                        .replace(" of Rights of ", " of the Rights of ");
        text = ONLY_ONE.matcher(text).replaceFirst("The ");
        text = LANDS.matcher(text).replaceFirst("The ");
        String first = text.split(" ")[0];
        if (PLURAL_NAME.matcher(text).matches() && isName(first) || somePeople(text)) {
            return "The " + text;
        }
        if (ONE_OF_A_PEOPLE.matcher(text).matches() && Dictionary.of(first).is("JJ")) {
            return Words.capitalised(Words.withArticle(text));
        }
        if (OF_WORKERS.matcher(text).matches() && unknown(Line.ownerless(first))) {
            return "The " + Words.small(text);
        }
        boolean thing =
                PAPERS.contains(Line.lower(first))
                        || Dictionary.small(first).counted() && !Dictionary.of(first).is("NNP");
        if (OF_NAME.matcher(text).find() && thing || called(text) || ofSeveral(text)) {
            return "The " + text;
        }
        String bare = text;
        boolean wants =
                Clause.of(text)
                        .filter(it -> wantsOne(it) || BareNames.wantThe(bare, it))
                        .isPresent();
        return wants ? "The " + text : text;
    }

    private static boolean oneMan(String name) {
        return Dictionary.of(name).is("NNP") && !Dictionary.of(name).is("NNPS");
    }

    /** "Tuileries", and a family that no dictionary has: "Despensers". */
    private static boolean isName(String plural) {
        return Dictionary.of(plural).name() || unknown(plural) && plural.length() > 5;
    }

    private static boolean unknown(String word) {
        return Dictionary.of(word).unknown() && Dictionary.small(word).unknown();
    }

    private static boolean somePeople(String text) {
        Matcher people = OF_A_PEOPLE.matcher(text);
        return people.matches()
                && !Dictionary.of(people.group(1)).is("JJ")
                && !OPEN.matcher(people.group(1)).matches()
                && Dictionary.small(people.group(2)).unknown()
                && Dictionary.of(people.group(2)).is("NNPS")
                && !Dictionary.of(people.group(2)).is("NNP");
    }

    private static boolean called(String text) {
        Matcher called = CALLED.matcher(text);
        if (!called.matches() || OPEN.matcher(called.group(1)).matches()) {
            return false;
        }
        String first = called.group(1);
        boolean name = Dictionary.small(first).unknown() || Dictionary.of(first).name();
        return name || !called.group(2).isEmpty();
    }

    private static boolean ofSeveral(String text) {
        Matcher owners = OF_SEVERAL.matcher(text);
        return owners.matches()
                && Dictionary.small(owners.group(1)).is("NNS")
                && !Dictionary.of(owners.group(1)).is("NNP");
    }

    private static boolean wantsOne(Clause clause) {
        List<String> subject = Words.tokens(clause.subject());
        int last = subject.size() - 1;
        if (last < 1 || last > 3 || OPEN.matcher(subject.getFirst()).matches()) {
            return false;
        }
        boolean title = subject.stream().limit(last).allMatch(Line::capital);
        Dictionary.Entry first = Dictionary.of(subject.getFirst());
        boolean person = Line.capital(subject.get(last)) && !clause.verb().equals("were");
        boolean owned = clause.subject().matches(".*['’]s? .*");
        boolean things =
                last == 1 && Capitals.common(subject.getFirst()) && Capitals.thing(subject.get(1));
        return title
                && !things
                && !owned
                && !person
                && !SOME.matcher(subject.get(last)).matches()
                && Dictionary.small(subject.get(last)).onlyPlural()
                && !Dictionary.small(subject.getFirst()).is("JJ")
                && !first.is("JJ")
                && !first.is("RB")
                && !Dictionary.small(subject.getFirst()).is("NNS");
    }
}
