package org.examwright.generation.telling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/**
 * A verb that stands in the sentence and not in the notes. "Rome Treaty 1957" may be told as one
 * that was signed, for that is what is done with treaties; that it was broken must be written.
 */
final class Invented {
    private static final Set<String> OF_ITS_KIND =
            Words.set(
                    "take pass sign introduce issue found create establish hold publish launch"
                            + " adopt swear form set open become bear announce ratify propose"
                            + " proclaim deliver send decide summon reach present");

    /** What notes say of somebody without "was". */
    private static final Set<String> BEFALL =
            Words.set(
                    "ambush spear stab shoot kill jail execute arrest found form set establish ban hang dismiss sack"
                            + " elect murder assassinate imprison exile behead sentence deport expel"
                            + " create appoint crown burn wound capture build release");

    /** What parts a verb from an object never, and a note from its next word often. */
    private static final String DATE =
            " (?:\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\b)";

    /** A predicate that begins as a description of one thing does. */
    private static final Pattern DESCRIBES = Pattern.compile("(?:an?|the|one|part) .*|\\p{Lu}.*");

    /** What takes a verb in the plural too: "the government fall". */
    private static final Set<String> COLLECTIVE =
            Words.set(
                    "government cabinet parliament party army navy police council court staff public"
                            + " majority committee crowd mob league union company fleet force senate"
                            + " commons opposition team board commission garrison jury clergy"
                            + " royal family people youth left right congress");

    /** "Note Crisis from 30 October". */
    private static final Pattern SINCE =
            Pattern.compile(
                    "\\b(?:from|since) (?:\\d|(?:early|late|mid) |(?:" + Dates.MONTHS + ")\\b)");

    /** "Danish ships killed 19 in a raid": a number of people, and no day. */
    private static final Pattern KILLED_IN =
            Pattern.compile("\\d[\\d,]* (?:in|at|on|during|with) (?:an?|the) .*");

    private Invented() {}

    static boolean in(Line line, Names names) {
        if (!line.before().equals(line.text())) {
            Optional<Clause> first = Clause.of(line.before());
            boolean verb = first.isPresent() && in(line, first.get());
            return verb || befell(line, names) || cutName(line);
        }
        return in(line, line.clause())
                || article(line)
                || befell(line, names)
                || cutName(line)
                || bare(line);
    }

    /** "Peel shot Leeds 1850": he was, and there. */
    private static boolean befell(Line line, Names names) {
        Clause clause = line.clause();
        if (clause.voice() != Clause.Voice.ACTIVE || line.inFull()) {
            return false;
        }
        boolean several =
                line.subject().size() == 1
                        && Dictionary.small(line.subject().getFirst()).onlyPlural();
        if (several && !line.rest().isEmpty() && names.person(line.rest().subList(0, 1))) {
            return false; // "soldiers shot Peel"
        }
        if (KILLED_IN.matcher(clause.rest()).matches()
                && Dictionary.small(line.subject().getLast()).onlyPlural()) {
            return false;
        }
        String next = clause.rest().replaceFirst("^up ", "").split(" ")[0];
        return parted(line)
                || BEFALL.contains(clause.base())
                        && (Line.capital(next) || next.matches("\\d.*"))
                        && line.quotes().stream()
                                .anyMatch(
                                        quote ->
                                                Words.plain(quote)
                                                        .contains(" " + clause.verb() + " "));
    }

    private static boolean parted(Line line) {
        Clause clause = line.clause();
        return Dictionary.of(clause.verb()).is("VBN")
                && clause.rest().matches("(?:the |an? )?\\p{Lu}.*")
                && Pattern.compile("\\b" + Pattern.quote(clause.verb()) + DATE)
                        .matcher(line.own())
                        .find();
    }

    /** "The service bar off", told as "barred": one service would bar, with an s. */
    private static boolean bare(Line line) {
        Clause clause = line.clause();
        String last = line.subject().isEmpty() ? "" : line.subject().getLast();
        Dictionary.Entry one = Dictionary.small(last);
        if (line.subject().size() < 2) {
            return false;
        }
        String before = line.subject().get(line.subject().size() - 2);
        boolean ownVerb = // "propaganda changes tune"
                one.is("VBZ")
                        && !Line.capital(before)
                        && Dictionary.of(before).noun()
                        && !Dictionary.of(before).is("NNS")
                        && !Dictionary.of(before).is("JJ");
        boolean single = one.noun() && !one.is("NNS") && !COLLECTIVE.contains(Line.lower(last));
        return (single || ownVerb)
                && clause.voice() == Clause.Voice.ACTIVE
                && !clause.verb().equals(clause.base())
                && Dictionary.of(clause.base()).noun()
                && Pattern.compile(
                                "\\b"
                                        + Pattern.quote(last)
                                        + " "
                                        + Pattern.quote(clause.base())
                                        + "\\b")
                        .matcher(line.own())
                        .find();
    }

    /** "The Peel pact" of the Peel-Brown pact. */
    private static boolean cutName(Line line) {
        List<String> subject = line.subject();
        return IntStream.range(0, subject.size() - 1)
                .filter(i -> Line.capital(subject.get(i)))
                .mapToObj(
                        i ->
                                Pattern.quote(subject.get(i))
                                        + "-\\p{Lu}\\p{L}+ "
                                        + Pattern.quote(subject.get(i + 1)))
                .anyMatch(cut -> Pattern.compile("\\b" + cut).matcher(line.own()).find());
    }

    /** "A vote moved from …": which vote, the notes do not say either. */
    private static boolean article(Line line) {
        List<String> words = line.words();
        return line.clause().voice() == Clause.Voice.ACTIVE
                && !line.clause().base().matches("take|begin|start|end|break|spread")
                && words.getFirst().matches("An?")
                && !Line.capital(words.get(1))
                && line.quotes().stream()
                        .map(Words::plain)
                        .noneMatch(
                                quote ->
                                        quote.contains(" a " + Words.bare(words.get(1)) + " ")
                                                || quote.contains(
                                                        " an " + Words.bare(words.get(1)) + " "));
    }

    private static boolean in(Line line, Clause clause) {
        String base = clause.base();
        if (clause.voice() == Clause.Voice.COPULA) {
            boolean said = line.quotes().stream().anyMatch(Invented::hasBe);
            String first = Words.bare(clause.rest().split(" ")[0]);
            return !said
                    && !clause.subject().equals("There")
                    && !DESCRIBES.matcher(clause.rest()).matches()
                    && !(first.endsWith("ing")
                            && line.own().toLowerCase(Locale.ROOT).contains(first));
        }
        if (base.equals("begin") && SINCE.matcher(line.own()).find()) {
            return false;
        }
        boolean dead = base.equals("die") && line.own().matches(".*\\bd\\. .*");
        if (dead || line.hasVerb(base) || retold(line, base)) {
            return false;
        }
        boolean led = clause.rest().matches("(?:\\p{L}+ )?(?:up )?to \\p{Lu}.*");
        return !OF_ITS_KIND.contains(base) || led;
    }

    /** Whether the notes have the deed as a noun: "his murder", "the ban on". */
    private static boolean retold(Line line, String base) {
        String root = Words.bare(base);
        String stem = root.substring(0, Math.min(root.length(), Math.max(3, root.length() - 2)));
        return line.quotes().stream()
                .flatMap(quote -> Words.tokens(quote).stream())
                .map(Words::bare)
                .anyMatch(word -> word.startsWith(stem) && word.length() <= root.length() + 5);
    }

    private static boolean hasBe(String quote) {
        return Words.tokens(quote).stream()
                .map(Words::bare)
                .anyMatch(
                        word ->
                                word.matches(
                                        "is|was|are|were|be|been|being|becomes?|became|remains?"));
    }
}
