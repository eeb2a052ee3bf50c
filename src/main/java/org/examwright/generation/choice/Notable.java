package org.examwright.generation.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Origin;

/**
 * Which events are worth a question on when they were. In a course of many, someone's death, arrest
 * or birthday is not, unless the course makes much of the person or draws something from it; and an
 * event that is told twice is asked for once.
 */
public final class Notable {
    private static final int MANY_EVENTS = 200;
    private static final int WELL_KNOWN = 18;
    private static final int KNOWN = 6;
    private static final int MET = 4;

    /** "Jacob Adler died": all there is to know of it is when. */
    private static final int SHORT = 4;

    /** "Churches were closed": too few words to say where. */
    private static final int BARE = 3;

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "\\b(died|fell ill|married|retired|killed (him|her)self|shot"
                            + " (him|her)self|(was|were)"
                            + " (arrested|born|buried|killed|shot)|arrested|birthday|ended the"
                            + " career)\\b");
    private static final Pattern BIRTHDAY = Pattern.compile("\\bbirthday\\b");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)\\b(between|from) \\P{N}{0,15}\\d{4} (and|to) \\P{N}{0,40}?(?<end>\\d{4})"
                            + "|\\b(from|since|until|till|throughout)( the| early| late| mid)?"
                            + "( \\p{Lu}\\p{Ll}+\\.?)? (?<year>\\d{4})");

    /** What happens often, what is meant and not named, and what notes say in their own way. */
    private static final Pattern LEANING =
            Pattern.compile(
                    "^(\\p{Lu}\\S* ){1,3}was"
                            + " (arrested|jailed|imprisoned|re-elected|wounded|ill)$|^An? .* (was|were)"
                            + " (set"
                            + " up|founded|formed|created|established|made)\\b|^(Earl|Duke|Count|Lord|Bishop|Archbishop|Governor|Minister|Leader|Head)"
                            + " of\\b|\\b(that|which|who) (was|were) \\w+$|\\bwas defeated$|,"
                            + " \\p{Ll}+ed .*\\band \\p{Ll}+ed\\b|\\b(GB|could|negotiated with|part"
                            + " way|put in place|went for|the students|the workers|an?"
                            + " (special|secret|important) (meeting|session|conference))\\b");

    /** "The embargo", "Queen Mary", "Margaret married": which one, only the page before tells. */
    private static final Pattern UNTOLD =
            Pattern.compile(
                    "\\b(ended|lifted|broke|annulled|rejected|refused|accepted|repealed|confirmed)"
                            + " (the|an?) ((first|second|third|last|new|old)"
                            + " )?\\p{Ll}+$|^(Queen|King|Lady|Prince|Princess) \\p{Lu}\\p{Ll}+"
                            + " \\p{Ll}|^\\p{Lu}\\p{Ll}+ (married\\b|was"
                            + " (beheaded|born|betrothed|crowned)\\b)|^More"
                            + " \\p{Ll}|^\\p{Lu}\\p{Ll}+s['’] \\p{Ll}+ \\p{Ll}");

    private static final Pattern ARTICLE = Pattern.compile("^(An?|The) ");

    private static final Pattern MADE =
            Pattern.compile("^(set up|founded|formed|created|established|made|opened|built)\\b");

    private static final Pattern POINTING =
            Pattern.compile("^(He|She|It|They|His|Her|Its|Their)\\b.*");

    private Notable() {}

    /** Whether the event may be asked for by its date, or stand among others by theirs. */
    public static boolean test(Ground ground, Happening happening) {
        return !ground.once("events not worth a date", () -> lesser(ground))
                .contains(happening.event().id());
    }

    /** Whether it stands by itself: of "Churches were closed" nothing says where or whose. */
    public static boolean standsAlone(Ground ground, Happening happening) {
        return !read(happening.event())
                || ARTICLE.matcher(happening.label()).find()
                || Words.count(happening.label()) > BARE
                || ground.casing()
                        .inside(happening.label())
                        .chars()
                        .anyMatch(Character::isUpperCase);
    }

    /**
     * Whether a course makes so much of someone that a paper may ask for them; in a small course
     * whoever is named does.
     */
    public static boolean known(Ground ground, Actor person) {
        return ground.happenings().size() < MANY_EVENTS
                || ground.people().mentions(person) >= KNOWN;
    }

    /** Whether a name may stand for a role that is told: more than one line speaks of it. */
    public static boolean met(Ground ground, Actor person) {
        return ground.happenings().size() < MANY_EVENTS || ground.people().mentions(person) >= MET;
    }

    private static Set<UUID> lesser(Ground ground) {
        Set<UUID> lesser =
                ground.happenings().parallelStream()
                        .filter(happening -> lesser(ground, happening))
                        .map(happening -> happening.event().id())
                        .collect(Collectors.toCollection(HashSet::new));
        retold(ground.happenings(), ground, lesser);
        return lesser;
    }

    private static boolean lesser(Ground ground, Happening happening) {
        String label = happening.label();
        return ground.happenings().size() >= MANY_EVENTS && minor(ground, happening)
                || read(happening.event())
                        && (spanned(happening)
                                || unnamed(happening)
                                || LEANING.matcher(label).find()
                                || UNTOLD.matcher(label).find()
                                || Untold.leaves(happening)
                                || Recurring.tells(ground, happening)
                                || Beginnings.belie(ground, happening)
                                || bare(ground, happening)
                                || shared(ground, label));
    }

    private static boolean minor(Ground ground, Happening happening) {
        String label = happening.label();
        if (BIRTHDAY.matcher(label).find()) {
            return true;
        }
        return PERSONAL.matcher(label).find()
                && (ground.links().degree(happening.event()) == 0 || Words.count(label) <= SHORT)
                && happening.event().parts().stream()
                        .flatMap(part -> ground.people().named(part.actor()).stream())
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .noneMatch(actor -> ground.people().mentions(actor) >= WELL_KNOWN);
    }

    private static boolean read(Event event) {
        return event.standing().origin() == Origin.EXTRACTION;
    }

    /** The notes say when it began or ended, or from when to when it went on. */
    private static boolean spanned(Happening happening) {
        String year = String.valueOf(happening.year());
        return happening.event().evidence().stream()
                .anyMatch(
                        quoted -> {
                            var matcher = SPAN.matcher(quoted.quote());
                            while (matcher.find()) {
                                if (!begun(happening, matcher) && year.equals(matcher.group("year"))
                                        || year.equals(matcher.group("end"))) {
                                    return true;
                                }
                            }
                            return false;
                        });
    }

    /** "From 1933 he was Minister": he became it then. */
    private static boolean begun(Happening happening, Matcher span) {
        return happening.clause().base().equals("become")
                && span.group().toLowerCase(Locale.ROOT).matches("(from|since) .*");
    }

    /** The quoted words name nothing of what the sentence is about. */
    private static boolean unnamed(Happening happening) {
        Set<String> subject = Words.stems(happening.clause().subject());
        return happening.event().quotes().stream()
                .map(quoted -> quoted.quote())
                .noneMatch(
                        quote ->
                                POINTING.matcher(quote).matches()
                                        || Words.stems(quote).stream().anyMatch(subject::contains));
    }

    /** "Henry", in a course of several: a name that stands alone and that two people bear. */
    private static boolean shared(Ground ground, String label) {
        List<String> tokens = Words.tokens(label);
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone =
                    isName(tokens, i)
                            && !isName(tokens, i - 1)
                            && (!isName(tokens, i + 1) || tokens.get(i).matches(".*['’]s?"));
            if (alone && bearers(ground, tokens.get(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(List<String> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).codePointAt(0))
                && !tokens.get(at).matches("(The|A|An)");
    }

    private static int bearers(Ground ground, String name) {
        String sought = Words.bare(name).replaceAll("'s?$", "");
        return ground.once("how many bear a name", () -> bearers(ground)).getOrDefault(sought, 0);
    }

    private static Map<String, Integer> bearers(Ground ground) {
        Map<String, Integer> bearers = new HashMap<>();
        for (Actor person : ground.people().persons()) {
            if (Words.count(person.name()) > 1) {
                Words.tokens(person.name()).stream()
                        .map(Words::bare)
                        .distinct()
                        .forEach(name -> bearers.merge(name, 1, Integer::sum));
            }
        }
        return bearers;
    }

    /** "Hotline was set up": a thing without its article, or a name that nothing else bears out. */
    private static boolean bare(Ground ground, Happening happening) {
        String subject = happening.clause().subject();
        return Words.count(subject) == 1
                && happening.clause().voice() == Clause.Voice.PASSIVE
                && MADE.matcher(happening.clause().rest()).find()
                && !subject.matches("\\p{Lu}{2,}.*|.*(s|tion|ing|ism|ment|ery|ty|ship)")
                && !ground.casing().isName(subject)
                && ground.people().named(subject).isEmpty()
                && ground.terms().stream().noneMatch(term -> term.term().equals(subject));
    }

    /** Of two events of one day, one person and two verbs, the one less is made of. */
    private static void retold(List<Happening> happenings, Ground ground, Set<UUID> lesser) {
        Map<String, Happening> first = new HashMap<>();
        happenings.stream()
                .filter(happening -> happening.event().precision() == Event.Precision.DAY)
                .filter(happening -> happening.event().parts().size() == 1)
                .sorted(
                        Comparator.comparingInt(
                                        (Happening happening) ->
                                                -ground.links().degree(happening.event()))
                                .thenComparing(Happening::label, Comparator.reverseOrder()))
                .forEach(
                        happening -> {
                            String who = happening.event().parts().getFirst().actor();
                            Happening other =
                                    first.putIfAbsent(happening.event().from() + who, happening);
                            if (other != null
                                    && !other.clause().base().equals(happening.clause().base())) {
                                lesser.add(happening.event().id());
                            }
                        });
    }
}
