package org.examwright.knowledge.extraction.labels.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.language.Lexicon;

/**
 * What is known by a bare name or by its name in full, and the years of it.
 *
 * @param name in full, as it stands within a sentence: "the Treaty of Orvieto"
 * @param from its first year, counted astronomically as dates are
 * @param to its last year; where this is another, it lasted so long or its year is disputed
 * @param done what is said of it where its noun does not tell; else empty
 */
public record KnownHappening(String name, int from, int to, String done) {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final String BETWEEN =
            " (?:of|at|in|on|to|for|against|between|from|over|off|by|with) ";

    /** What is over in a day: where several years are given, one of them is meant. */
    private static final String MOMENTS =
            "battle|combat|treaty|peace|truce|convention|pact|agreement|concordat|edict|massacre|murder|winter";

    /** What is named for where it was, so that another name of the place does as well. */
    private static final String OF_PLACES =
            "battle|siege|treaty|peace|truce|massacre|capture|sack|council|diet|convention|union";

    /** What lasted longer is named for its beginning, or its year is disputed. */
    private static final int LONG = 5;

    /** Calendars and books differ by less. */
    private static final int DISPUTED = 2;

    /** What lies so many years off is another of the name, and no slip. */
    private static final int ANOTHER = 50;

    /** Accents and apostrophes, which are no part of a letter or a word. */
    private static final Pattern NO_SIGN = Pattern.compile("[\\p{M}'’]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe ");

    private static final Pattern NUMBER =
            Pattern.compile("^the (?:First|Second|Third|Fourth|Fifth|Sixth) ");

    private static final Pattern NAMED_FOR = Pattern.compile("(.* of )(?:the )?\\p{Lu}.*");

    /** The noun that says what sort of thing it is: "treaty". */
    public String kind() {
        String head = lastWord(name.split(BETWEEN, 2)[0]);
        String last = lastWord(name); // "the Gulf of Tonkin incident"
        return !EVENT_NOUNS.contains(head) && EVENT_NOUNS.contains(last) ? last : head;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The full name with the name that the notes use in it: "the Battle of Grunwald". */
    public String called(String used) {
        Matcher named = NAMED_FOR.matcher(name);
        boolean other =
                !isCalled(used)
                        && !name.contains(used)
                        && named.matches()
                        && kind().matches(OF_PLACES);
        return other ? named.group(1) + used : name;
    }

    /**
     * The same without its number where the notes use a name of which there was no other: it was
     * the second battle of Nördlingen, and the only one of Allerheim.
     */
    KnownHappening countedFor(String used) {
        Matcher number = NUMBER.matcher(name);
        boolean other = number.find() && !names(used);
        return other ? new KnownHappening(number.replaceFirst("the "), from, to, done) : this;
    }

    /** Whether this is its whole name, as people write it: "Night Of Long Knives". */
    public boolean isCalled(String used) {
        return plain(name).equals(plain(used));
    }

    private boolean names(String used) {
        return plain(name).contains(plain(used));
    }

    /** A name without what is written now so, now otherwise: articles, accents, hyphens, case. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
        bare = NO_SIGN.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(BETWEEN_WORDS.matcher(bare).replaceAll(" ")).replaceAll("").strip();
    }

    /** "The Battle of Pinkie", other than "the Babington Plot". */
    public boolean isNamedForAPlace() {
        return NAMED_FOR.matcher(name).matches();
    }

    /** Whether the years that notes give are those in which it took place. */
    boolean tookPlaceIn(int first, int last) {
        boolean within = from <= first && last <= to;
        return within && (first == from && last == to || kind().matches(MOMENTS));
    }

    /** Whether it is over in a day, so that notes cannot mean its end or a part of it. */
    boolean isOfAMoment() {
        return kind().matches(MOMENTS);
    }

    /** Whether it was over some years before these, or began some years after. */
    boolean isBesides(int first, int last) {
        int years = Math.max(first - to, from - last);
        return years > DISPUTED && years < ANOTHER;
    }

    /** The years in which it took place, each of a short one. */
    Stream<Integer> years() {
        return to - from > LONG ? Stream.of(from) : IntStream.rangeClosed(from, to).boxed();
    }
}
