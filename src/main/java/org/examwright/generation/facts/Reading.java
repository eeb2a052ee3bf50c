package org.examwright.generation.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Dictionary;
import org.examwright.generation.telling.Names;
import org.examwright.generation.telling.OneOfSeveral;
import org.examwright.generation.telling.Told;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;

/**
 * Judges what was read out of notes and no person has looked at: notes name things as their reader
 * knows them ("the Congress met"), and a paper must name them for everyone.
 */
final class Reading {
    private static final Set<String> SAYINGS =
            Set.of(
                    "argue",
                    "claim",
                    "say",
                    "suggest",
                    "insist",
                    "complain",
                    "criticise",
                    "defend",
                    "emphasise",
                    "describe",
                    "realise",
                    "decide",
                    "try",
                    "attempt",
                    "plan",
                    "see",
                    "find",
                    "show",
                    "grow",
                    "rise",
                    "fall",
                    "increase",
                    "decrease",
                    "develop",
                    "improve",
                    "achieve",
                    "play");
    private static final Pattern VAGUE_SUBJECT =
            Pattern.compile(
                    "^(The|A|An|This|Some|Many|Most|Other|Another|All)"
                            + " (new|old|former|same|other|first|last|next|main)\\b.*");

    /** "A new constitution was introduced in Lorn": there it is the one of its year. */
    private static final Pattern NEW_SOMEWHERE =
            Pattern.compile("(?:An?|The) (?:new|first) .* in (?:the )?\\p{Lu}.*");

    /** "A purge of the red army": one thing of a kind, said of what. */
    private static final Pattern OF_SOMETHING =
            Pattern.compile("(?:The|An?) \\p{Ll}+ of the \\p{Ll}+ \\p{Ll}+ .*");

    /** "The first trial involving Peel and 14 others": told by whom it was about. */
    private static final Pattern INVOLVING =
            Pattern.compile(
                    "The \\p{Ll}+ (?:\\p{Ll}+ ){1,3}(?:involving|against|between) \\p{Lu}.*");

    /** "The last French troops", "the first siege of Azov", "the first newspaper, Vedomosti,". */
    private static final Pattern FIRST_OF_NAMED =
            Pattern.compile(
                    "(?i:The (?:first|last)) (?:(?:(?!(?:to|in|for|at|on|by|from) )\\p{Ll}+ ){0,2}(?!\\p{L}+-Year)\\p{Lu}"
                            + "|\\p{Ll}+(?: \\p{Ll}+)? of (?:the )?\\p{Lu}"
                            + "|(?:\\p{Ll}+ )?\\p{Ll}+, (?:the )?\\p{Lu}).*");

    private static final Pattern LEAVES_OPEN =
            Pattern.compile(
                    "(?: took over| in charge| elected| part way through| gave in| took part|"
                            + " stepped in)$| became (?:the )?first \\p{Ll}+$| went for | came out on top|^\\p{L}+ was born"
                            + "| \\p{L}+ed (?:first|second|third|main|new|own) \\p{Ll}");

    private static final String JOINS =
            "(?i)of|in|on|at|by|for|to|from|with|under|during|after|before|over|against|into|and|or|as|within|between|per|among|across|than|who|that|\\p{L}+(ed|ing)";

    /** "Fifteen men were shot", "Two ships sank": without a name, any men and ships. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:The|An?|\\d\\S*|Half|Some|Several|Many|Hundreds|Thousands|Dozens"
                            + "|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\\p{Lu}\\p{Ll}+teen"
                            + "|\\p{Lu}\\p{Ll}+ty)(?:-\\p{Ll}+)?) .*");

    private static final Pattern ORDINAL =
            Pattern.compile("(?i)second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

    private Reading() {}

    /** Whether a reader took it out of notes and nobody has vouched for it since. */
    static boolean unseen(Fact fact) {
        return fact.standing().origin() == Origin.EXTRACTION
                && fact.standing().status() == FactStatus.EXTRACTED;
    }

    /** Who and what a course names. */
    static Names names(Ground ground) {
        return ground.once(
                "names of the course",
                () ->
                        Names.of(
                                ground.facts()
                                        .filter(Actor.class::isInstance)
                                        .map(Actor.class::cast)
                                        .toList(),
                                ground.facts().toList()));
    }

    /** What keeps a fact that was read from being told in these words in a paper. */
    static Optional<String> fault(Fact fact, String label, Clause clause, Names names) {
        List<String> quotes = fact.quotes().stream().map(Evidence::quote).toList();
        Optional<String> fault = faultOfLabel(label, clause);
        if (fault.isPresent()) {
            return fault;
        }
        return fact instanceof Event event
                ? Told.faultOfEvent(
                        label,
                        clause,
                        Dates.without(event.label()),
                        quotes,
                        names,
                        event.from(),
                        event.to())
                : Told.fault(label, clause, quotes, names);
    }

    /** What keeps a label that was read from standing alone in a paper. */
    private static Optional<String> faultOfLabel(String label, Clause clause) {
        boolean named =
                Words.tokens(label).stream()
                        .skip(1)
                        .anyMatch(
                                token ->
                                        Character.isUpperCase(token.codePointAt(0))
                                                || ORDINAL.matcher(token).matches());
        if (!named && COUNTED.matcher(label).matches() && !OF_SOMETHING.matcher(label).matches()
                || VAGUE_SUBJECT.matcher(label).matches()
                        && !NEW_SOMEWHERE.matcher(label).matches()
                        && !(FIRST_OF_NAMED.matcher(clause.subject()).matches()
                                && !label.endsWith(" left"))
                        && !INVOLVING.matcher(clause.subject()).matches()) {
            return Optional.of("do not say of whom or what");
        }
        if (LEAVES_OPEN.matcher(label).find()) {
            return Optional.of("leave open what was done");
        }
        if (OneOfSeveral.isToldIn(label)) {
            return Optional.of("name one of several without saying which");
        }
        boolean vague =
                SAYINGS.contains(clause.base()) && !PlainDeed.isTold(clause)
                        || clause.base().equals("begin") && clause.rest().startsWith("to ")
                        || clause.base().equals("emerge");
        if (vague) {
            return Optional.of("tell of what went on rather than of a deed");
        }
        boolean heading =
                clause.rest().equals("place")
                        && !isName(clause.subject())
                        && !INVOLVING.matcher(clause.subject()).matches();
        return heading || label.contains("\"")
                ? Optional.of("carry the notes' shorthand")
                : Optional.empty();
    }

    /**
     * "The Congress of Vienna", "the Kell rising": a name in it, not only the first word's capital.
     */
    private static boolean isName(String subject) {
        List<String> tokens = Words.tokens(subject);
        boolean article = tokens.getFirst().matches("The|An?");
        boolean first = article || Dictionary.isCommonNoun(tokens.getFirst());
        return tokens.size() <= 7
                && !subject.contains(" and ")
                && tokens.stream()
                        .skip(first ? 1 : 0)
                        .anyMatch(
                                token ->
                                        token.matches("[\\p{Lu}\\d‘'].*")
                                                || ORDINAL.matcher(token).matches());
    }

    /**
     * Whether what a figure measures was read as one noun phrase: no second one follows without a
     * word that joins them, and a share says of whom and in what.
     */
    static boolean measures(String measure, Figure figure) {
        List<String> tokens = Words.tokens(measure);
        for (int i = 1; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).matches("(?i)the|a|an|his|her|their|its");
            if (opens && !tokens.get(i - 1).matches(JOINS)) {
                return false;
            }
        }
        boolean share = figure.value().contains("%") || figure.value().contains("per cent");
        return !share || tokens.size() >= 4 && measure.matches(".*\\b(of|in|by|for|who|that)\\b.*");
    }

    /** A statement that begins by pointing at its subject, with the subject named instead. */
    static Statement onItsOwn(Statement statement) {
        String text = statement.text();
        String named =
                text.replaceFirst(
                        "^(It|He|She|They) ",
                        Matcher.quoteReplacement(Words.capitalised(statement.subject()) + " "));
        return named.equals(text)
                ? statement
                : new Statement(
                        statement.id(),
                        statement.kind(),
                        statement.subject(),
                        named,
                        statement.before(),
                        statement.after(),
                        statement.stance(),
                        statement.actors(),
                        statement.themes(),
                        statement.topics(),
                        statement.evidence(),
                        statement.standing());
    }
}
