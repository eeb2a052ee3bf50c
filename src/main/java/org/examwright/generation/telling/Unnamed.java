package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/** Sentences without a name that tells a stranger where, or of whom, they are told. */
final class Unnamed {
    /** Every country has or had one: no name of it alone. */
    private static final Set<String> EVERYWHERE =
            Words.set(
                    "church parliament congress senate cabinet lords commons crown king queen"
                            + " emperor army navy police president party council assembly court courts"
                            + " minister ministers government state states act law laws bill"
                            + " constitution union unions league front bank catholic catholics"
                            + " protestant protestants christian christians conservative conservatives"
                            + " liberal liberals socialist socialists communist communists nationalist"
                            + " nationalists left right centre north south east west");

    /** First names that kings, queens and popes of many countries bore. */
    private static final Set<String> FIRST =
            Words.set(
                    "alexander alfonso albert anne arthur baldwin beatrice benedict blanche boniface"
                            + " carlos casimir catherine charles charlotte christian clement conrad"
                            + " constance constantine edgar edith edmund edward edwin eleanor"
                            + " elizabeth ferdinand fernando francis frederick george gregory henrietta"
                            + " henry innocent isabella ivan james jane joanna john leopold louis"
                            + " louise margaret maria marie mary matilda maximilian michael nicholas"
                            + " otto paul pedro peter philip pius raymond richard robert rudolf"
                            + " sigismund sophia stephen theodore urban victor victoria vladislav"
                            + " wenceslas william");

    /** Shires and towns whose lords are called after them. */
    private static final Set<String> TITLES =
            Words.set(
                    "suffolk norfolk northumberland somerset lincoln warwick buckingham essex"
                            + " leicester gloucester york richmond bedford kent oxford pembroke derby"
                            + " shrewsbury salisbury surrey sussex lancaster clarence exeter dorset"
                            + " devon arundel monmouth argyll lauderdale newcastle portland"
                            + " devonshire burgundy orleans anjou berry brittany guise alba orange"
                            + " savoy lorraine saxony bavaria brandenburg hesse nassau");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)");

    private static final Pattern DONE_BY_PERSONS =
            Pattern.compile(
                    "(?:flee|handed|executed|beheaded|fined|arrested|imprisoned|pardoned|died|fled"
                            + "|rebelled|married|resigned|dismissed|hanged|attainted|invaded|submitted)\\b.*");

    private static final Pattern OF_SOMETHING =
            Pattern.compile("(?:The|An?) \\p{Ll}+ of the \\p{Ll}+ \\p{Ll}+");

    private static final Pattern DONE_TO_THINGS =
            Pattern.compile(
                    "(?:rationed|banned|abolished|introduced|legalised|outlawed|nationalised|relaxed"
                            + "|taxed|repealed|reformed|taken over|restored)\\b.*");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    private Unnamed() {}

    static boolean is(Line line, Names names) {
        List<String> words = line.words();
        boolean placed = false;
        int common = 0;
        for (int i = 0; i < words.size(); i++) {
            placed |= places(words, i, names);
            common += Line.capital(words.get(i)) && i > 0 ? 1 : 0;
            if (firstNameAlone(words, i)) {
                return true;
            }
        }
        boolean open = !placed && common < 2 && !subjectAlone(line) && !namedDeed(line);
        return open || titleAlone(line);
    }

    /**
     * "Monasteries were dissolved", which the notes call "Dissolution of the monasteries": a deed
     * with a name; and "a purge of the red army", said of what.
     */
    private static boolean namedDeed(Line line) {
        String subject = Line.lower(line.clause().subject()).replaceFirst("^the ", "");
        return line.quotes().stream()
                        .anyMatch(said -> Line.lower(said).contains("tion of the " + subject))
                || OF_SOMETHING.matcher(line.clause().subject()).matches();
    }

    /** "Horn was captured", of one whose name is a word too; but what is banned is a thing. */
    private static boolean subjectAlone(Line line) {
        List<String> subject = line.subject();
        Dictionary.Entry entry = Dictionary.of(Line.ownerless(subject.getFirst()));
        return subject.size() == 1
                && entry.is("NNP")
                && !entry.onlyPlural()
                && !DONE_TO_THINGS.matcher(line.clause().rest()).matches();
    }

    private static boolean places(List<String> words, int at, Names names) {
        String word = Line.ownerless(words.get(at));
        if (COUNTED.matcher(word).matches() || names.surname(word)) {
            return true;
        }
        if (!CAPITAL.matcher(word).find() || EVERYWHERE.contains(Line.lower(word))) {
            return false;
        }
        if (at > 0 || word.matches("\\p{Lu}{2,}")) {
            return true;
        }
        Dictionary.Entry small = Dictionary.small(word);
        boolean known = names.has(word) && !small.onlyPlural();
        return small.unknown()
                || small.name()
                || known
                || Dictionary.of(word).is("NNP") && !small.noun() && !small.is("JJ");
    }

    /** "Philip", where no number, title or surname says which. */
    private static boolean firstNameAlone(List<String> words, int at) {
        String word = Line.ownerless(words.get(at));
        if (!Line.capital(word) || !FIRST.contains(Line.lower(word))) {
            return false;
        }
        boolean before =
                at > 0 && Line.capital(words.get(at - 1)) && !words.get(at - 1).matches("The|An?");
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        return !before && !Line.capital(next) && !next.matches("of|the|de|von|van|\\d.*");
    }

    /** "Suffolk was handed back": the shire, or its earl? */
    private static boolean titleAlone(Line line) {
        List<String> subject = line.subject();
        String deed =
                line.clause().verb().matches("was|were")
                        ? line.clause().rest()
                        : line.clause().verb();
        return subject.size() == 1
                && TITLES.contains(Line.lower(subject.getFirst()))
                && DONE_BY_PERSONS.matcher(deed).matches();
    }
}
