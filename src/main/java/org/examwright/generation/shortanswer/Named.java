package org.examwright.generation.shortanswer;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.People;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;

/**
 * Whether a sentence may be asked about on its own: notes clip their sentences, and "attackers were
 * hardly ever convicted" says to nobody but their writer where and when.
 */
public final class Named {
    private static final Pattern END =
            Pattern.compile(
                    "\\b(?:died|fled|resigned|sacked|killed|assassinated|murdered|shot|executed|beheaded|hanged)\\b");
    private static final Pattern NOTHING_DONE =
            Pattern.compile(
                    "unwell|ill|over|up|out|off|away|back|down|on|in|.*\\b(part|half) way"
                            + " through|.*\\b(that|which) (was|were) \\w+|(?:\\w+"
                            + " )?(first|second|third|last|final)"
                            + " \\p{Ll}+|.*\\b(beheaded|hanged|shot|executed|killed) to .*");

    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "\\b(take"
                            + " place|place|pass|passed|sign|signed|introduce|introduced|found|founded|set"
                            + " up|launch|launched|form|formed|establish|established|become|elect"
                            + "|elected|hold|held|begin|die|happen|appoint|appointed|be)\\b");

    /** A crowned head without a number: which Elizabeth? */
    private static final Pattern CROWNED =
            Pattern.compile(
                    "(?:.* )?(King|Queen|Pope|Emperor|Tsar) \\p{Lu}\\p{Ll}+(?! [IVX]+\\b| of"
                            + " )\\b.*");

    /** Abbreviations, articles left out, and "the ruling" of which nobody was told. */
    private static final Pattern RESIDUE =
            Pattern.compile(
                    "\\bWW ?[12I]|\\bwas (arrested|jailed|summoned to .*)$|^\\p{Lu}\\p{Ll}+s['’]"
                            + " \\p{Ll}+|^\\S*\\d\\S* \\p{Ll}+ed\\b|\\b(against|of|for|to|at|in|by|on)"
                            + " the (ruling|decision"
                            + "|law|act|bill|case|plan|meeting|march|strike|boycott|crisis|campaign"
                            + "|order|vote|election|war|city|town|country|government|students|school)$");

    private static final Pattern TITLED =
            Pattern.compile(
                    "^(?i:earl|duke|count|marquess|bishop|archbishop) of \\p{Lu}"
                            + "|^(?!The )(?:\\p{Lu}\\p{L}+ )+"
                            + "(?:Lama|Marshes|Islands|Straits|Laws|Accords|Brothers|brothers|[Rr]iots"
                            + "|[Rr]isings|[Mm]utinies|[Tt]rials) ");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)\\bbetween\\b|\\bfrom (the \\w+ of )?\\d{4}\\b|\\b\\d{4} ?[-–]"
                            + " ?\\d{2,4}\\b|\\b\\d{4},? (and|or|to)$");

    /** Something of which there are many, or a name that says nothing of where and whose. */
    private static final Pattern ANY =
            Pattern.compile(
                    "^(?:An?|Another|Some|One|Failure to) |^The"
                            + " (?:students|children|protesters|marchers|strikers|rebels|police|men)"
                            + " |\\btheir own\\b|^\\p{Lu}\\p{Ll}+['’]s"
                            + " (?:men|troops|forces|army|people|soldiers|side|house|home|car|church|body|family)"
                            + " |\\b(?:ended|lifted|broke|won|lost|passed|signed|joined|left) the"
                            + " \\p{Ll}+$|^(?:[Tt]he )?(?:Act|Statute) of (?:the )?\\p{Lu}\\p{Ll}+"
                            + " (?:was|became)\\b[^\\p{Lu}]*$|\\bwas"
                            + " fined\\b|\\bbirthday\\b|\\bGB\\b|\\bmissed an? |\\b(?:went to|visited)"
                            + " |\\bthe (?:Nation|Party|Movement|Union|League|Front|Council)$|^(?:The"
                            + " )?(?:Treaty|Peace|Pact) of (?:London|Paris|Vienna|Rome|Madrid|Berlin)"
                            + " was (?:signed|agreed|made)$|\\b(?:blamed|accused|convicted|charged)"
                            + " (?!.*\\b(?:for|of|with)\\b)|\\b(?:two|three|final|major|further|important|various|several)"
                            + " (?:\\p{L}+ )?"
                            + "(?:reforms|changes|measures|policies|laws|events|steps)\\b|^(?:The"
                            + " )?(?:\\p{Lu}\\p{L}+ )+(?:Act|Bill) was (?:signed|passed|introduced)$");

    /** What states and people do to each other again and again, and no name for it. */
    private static final Pattern DEALINGS =
            Pattern.compile(
                    "^\\S+(?: \\S+)?"
                            + " (?:offered|gave|sent|helped|lent|promised|met|visited|told|asked|spoke|fled|agreed|refused|wanted|tried)"
                            + " (?:\\p{Ll}+ )*(?:to |with |from |at )?(?:the )?(?:\\p{Lu}\\p{L}*)?$");

    /** What went on for longer than a year, or came of a treaty later than its signing. */
    private static final Pattern LASTING =
            Pattern.compile(
                    "\\b(?:spread|grew|continued|went"
                            + " on|lasted)\\b|\\b(?:Affair|Terror|Purges?|Famine|Movement)"
                            + " (?:started|began)\\b|\\b(?:Treaty|Pact|Agreement) (?:got"
                            + " rid|ended|removed|destroyed)\\b|\\b(?:Affair|Terror|Purges?|Famine|Movement)"
                            + " took place$");

    private static final Pattern FIRST =
            Pattern.compile("\\bfirst (?:\\p{L}+ ){0,2}?(\\p{Ll}+)\\b");

    /** What many do together, so that no one person did it. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "^(?:approved|accepted|supported|backed|agreed|adopted|ratified|passed|opposed"
                            + "|attended|joined|rejected|criticised|welcomed|voted|signed)\\b.*");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b|['’]\\d\\d\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(?:" + Dates.MONTHS + ")\\b");

    /** The deed beside which a quote puts its year, where an "and" stands before it. */
    private static final Pattern SECOND_DEED =
            Pattern.compile("\\band (?:(?:was|were) )?(\\p{L}+(?:ed|wn|en))\\b[^.;]*\\b\\d{4}\\b");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern CAPITAL = Pattern.compile("\\P{L}*\\p{Lu}");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?:first|last|second|third)\\b");

    private Named() {}

    /** Whether an event may be asked about as its label tells it. */
    public static boolean enough(Ground ground, Happening happening) {
        return ground.once(
                        "events that name enough",
                        () -> among(ground, h -> enough(ground, h.event(), h.label())))
                .contains(happening);
    }

    /** Whether its quotes tell in which one year an event was. */
    public static boolean oneYear(Ground ground, Happening happening) {
        return ground.once(
                        "events told of one year",
                        () -> among(ground, h -> oneYear(h.event(), h.label())))
                .contains(happening);
    }

    private static Set<Happening> among(Ground ground, Predicate<Happening> test) {
        Set<Happening> among = Collections.newSetFromMap(new IdentityHashMap<>());
        among.addAll(ground.happenings().parallelStream().filter(test).toList());
        return among;
    }

    /** Facts that somebody vouches for stand; what was read must name a person, body or place. */
    public static boolean enough(Ground ground, Fact fact, String text) {
        if (Sentences.vouched(fact)) {
            return true;
        }
        Optional<Clause> clause = Clause.of(Words.capitalised(text));
        boolean clipped =
                clause.isPresent() && NOTHING_DONE.matcher(clause.get().plainRest()).matches();
        return !clipped
                && !ANY.matcher(text).find()
                && !Open.leaves(text)
                && !RESIDUE.matcher(text).find()
                && !DEALINGS.matcher(text.replaceFirst("^[Tt]he ", "")).matches()
                && names(ground, text)
                && !namesOneOfSeveral(ground, text)
                && clause.filter(c -> strangersEnd(ground, c)).isEmpty()
                && clause.filter(c -> !told(fact, c.subject()) || !told(fact, done(c))).isEmpty();
    }

    /** The text with its first word small where the quotes write that word small. */
    public static String inside(Fact fact, String text) {
        String first = Words.tokens(text).getFirst();
        String small = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
        if (TITLED.matcher(text).find()) {
            return "the " + Words.capitalised(text);
        }
        boolean written =
                !Sentences.vouched(fact)
                        && fact.quotes().stream()
                                .flatMap(e -> Words.tokens(e.quote()).stream())
                                .anyMatch(small::equals);
        return written ? small + text.substring(first.length()) : text;
    }

    /** Whether the quotes tell when it was by one year, and not by a span. */
    public static boolean oneYear(Fact fact, String told) {
        return !firstOfMany(fact, told) && inOne(fact, told);
    }

    /** The quotes tell of the first of its kind, and the telling of any. */
    private static boolean firstOfMany(Fact fact, String told) {
        return !COUNTED.matcher(told).find()
                && fact.quotes().stream()
                        .flatMap(e -> FIRST.matcher(e.quote()).results())
                        .anyMatch(
                                found ->
                                        told.matches(
                                                ".*\\ban? (?:\\p{L}+ ){0,2}"
                                                        + found.group(1)
                                                        + "\\b.*"));
    }

    private static boolean inOne(Fact fact, String told) {
        return Sentences.vouched(fact)
                || !LASTING.matcher(told).find()
                        && fact.quotes().stream().noneMatch(e -> SPAN.matcher(e.quote()).find())
                        && fact.quotes().stream().noneMatch(e -> ofAnother(e.quote(), told))
                        && !monthAlone(fact, told);
    }

    private static boolean ofAnother(String quote, String told) {
        var second = SECOND_DEED.matcher(quote);
        return second.find() && !told.contains(second.group(1));
    }

    /** "In May": the quote that tells of it leaves the year to its neighbours. */
    private static boolean monthAlone(Fact fact, String told) {
        return fact.quotes().stream()
                .map(e -> e.quote())
                .max(Comparator.comparing(quote -> Words.shared(quote, told).size()))
                .filter(quote -> MONTH.matcher(quote).find() && !YEAR.matcher(quote).find())
                .isPresent();
    }

    /** Whether one person did it alone, so that the name of nobody else is right. */
    public static boolean byOneAlone(String predicate) {
        return !TOGETHER.matcher(predicate).matches();
    }

    /** Whether the quotes name the person that the fact is told of. */
    public static boolean tellsOf(Fact fact, Actor actor) {
        return Sentences.vouched(fact)
                || People.names(actor).stream()
                        .flatMap(name -> Words.tokens(name).stream())
                        .filter(word -> word.length() > 2)
                        .anyMatch(word -> quoted(fact, word));
    }

    /** What is said of the subject, but for the verbs that notes leave out. */
    private static String done(Clause clause) {
        String done = clause.base() + " " + clause.plainRest();
        return LEFT_OUT.matcher(done).replaceAll("");
    }

    /** Whether the quotes hold what a sentence is about: its name, or half of its words. */
    private static boolean told(Fact fact, String subject) {
        List<String> words =
                Words.tokens(subject).stream()
                        .map(Words::bare)
                        .filter(word -> word.length() > 2 && !word.equals("the"))
                        .toList();
        long found = words.stream().filter(word -> quoted(fact, word)).count();
        return 2 * found >= words.size();
    }

    private static boolean quoted(Fact fact, String word) {
        String begin = Words.bare(word);
        String stem = begin.length() > 5 ? begin.substring(0, begin.length() - 2) : begin;
        return fact.quotes().stream()
                .anyMatch(e -> e.quote().toLowerCase(Locale.ROOT).contains(stem));
    }

    /** A first name or surname alone that several people of the course bear: which one is meant? */
    private static boolean namesOneOfSeveral(Ground ground, String text) {
        List<String> words = Words.tokens(text);
        Supplier<Boolean> crowned = () -> CROWNED.matcher(text).matches();
        return words.stream()
                .filter(
                        word ->
                                NAME.matcher(Bearers.plain(word)).matches()
                                        && !Bearers.joined(words, word))
                .anyMatch(word -> crowned.get() || Bearers.of(ground).several(Bearers.plain(word)));
    }

    /** The end of somebody known by one name alone, of whom the notes tell hardly anything else. */
    private static boolean strangersEnd(Ground ground, Clause clause) {
        String subject = clause.subject();
        return subject.matches("\\p{Lu}\\p{L}+")
                && !clause.rest().matches(".*\\p{Lu}.*")
                && END.matcher(clause.verb() + " " + clause.rest()).find()
                && ground.happenings().stream()
                                .filter(happening -> happening.label().contains(subject))
                                .count()
                        < Bearers.BARELY;
    }

    private static boolean names(Ground ground, String text) {
        List<String> words = Words.tokens(text);
        return ground.casing().isName(words.getFirst())
                || words.stream().skip(1).anyMatch(word -> CAPITAL.matcher(word).lookingAt())
                || !ground.people().namedIn(text).isEmpty();
    }
}
