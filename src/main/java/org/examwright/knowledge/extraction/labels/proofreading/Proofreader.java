package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Reads a label alone and strictly, as someone would who knows the course but not the line. */
public final class Proofreader {
    private static final Set<String> NEEDY = Lexicon.words("known-by-more");
    private static final String LINKS =
            "of|between|for|against|to|on|with|in|from|at|by|over|under|among|about|into|near|that|which|who|where|'s|'|called|known";

    private static final String NEWLY = "new|old|same|whole|entire|current|present|following";

    /** Nouns of deeds that have a name of their own, which a line before may tell. */
    private static final Set<String> TOLD =
            Set.of(
                    "speech",
                    "boycott",
                    "embargo",
                    "ruling",
                    "march",
                    "strike",
                    "campaign",
                    "plan",
                    "pact",
                    "treaty",
                    "act",
                    "bill",
                    "scheme",
                    "rising",
                    "uprising",
                    "rebellion",
                    "election",
                    "coup",
                    "war");

    /** "There was a drop to 30%": of what. */
    private static final Pattern HOLLOW =
            Pattern.compile(
                    "^there was an? (?:drop|rise|fall|increase|decrease) (?:to|from|by)\\b|^there"
                            + " were (?:elections|results|effects|problems|consequences) $|^the"
                            + " (?:time|day|hour|moment|age|era) (?:of|for) .*\\b(?:was|were|had)"
                            + " (?:coming|come|near|over|there) $|\\ban?"
                            + " (?:case|thing|matter|problem|question|situation)"
                            + " (?:was|were|is|had|could|would|might)\\b|^(?:something|nothing|things)"
                            + " |^(?:criticism|opposition|violence|fighting|reform)"
                            + " (?:began|started|ended|stopped) $|\\bthe (?:first|second|third|last)"
                            + " (?:marriage|wife|husband|son|daughter|wedding) $"
                            + "|^(?:success|failure|victory|defeat|progress|pressure|fear|anger)"
                            + " (?!(?:of|to|in|at|for|by|against|over|on|from|with)\\b)\\S+"
                            + " |^(?:(?!and\\b|but\\b)\\S+ ){1,4}(?:was|were)"
                            + " (?:(?:now|still|even|much|far|also|therefore) )*(?:more|less)"
                            + " (?!than\\b|of\\b|or\\b|and\\b)(?!.*\\bthan\\b)");

    private final Pronouns pronouns;

    /**
     * A reader.
     *
     * @param person whether a word is the name of a person
     */
    public Proofreader(Predicate<Token> person) {
        this.pronouns = new Pronouns(person);
    }

    /**
     * The first fault of a sentence, or null.
     *
     * @param verb the place of its finite verb
     */
    public @Nullable Fault fault(List<Token> words, int verb) {
        if (isCut(words, verb)) {
            return Fault.CUT;
        }
        if (numberAlone(words, verb)) {
            return Fault.NUMBER_ALONE;
        }
        if (text(words)
                .matches(
                        "(?s).*\\b(?:did|do|done|does|said) (?:the same|so|likewise)\\b.*|all"
                                + " \\p{L}+ed (?:was|were)\\b.*")) {
            return Fault.DANGLING;
        }
        if (pronouns.dangle(words, verb)) {
            return Fault.DANGLING;
        }
        if (which(words, verb) >= 0) {
            return Fault.WHICH;
        }
        return Clauses.clash(words, verb) ? Fault.TWO_VERBS : null;
    }

    /** The same anywhere in the sentence, and of things with a large letter: "the Speech". */
    public static int vague(List<Token> words, int verb) {
        int found = which(words, verb);
        for (int i = 1; i < words.size() && found < 0; i++) {
            boolean last =
                    i + 1 == words.size()
                            || words.get(i + 1).tag().matches("AUX|PUNCT|CCONJ")
                            || i + 1 == verb;
            boolean known =
                    TOLD.contains(words.get(i).lower()) || words.get(i).text().equals("party");
            if (last && known && words.get(i - 1).is("the")) {
                found = i;
            }
        }
        return found;
    }

    /** The place of a thing that "the" calls known and nothing makes known, or -1. */
    public static int which(List<Token> words, int verb) {
        for (int i = 1; i < words.size(); i++) {
            boolean pointed =
                    i > 1
                            && words.get(i - 2).is("the")
                            && !words.get(i - 1).capitalised()
                            && (words.get(i - 1).lower().matches(NEWLY)
                                    || words.get(i - 1).tag().equals("ADJ")
                                            && i > 2
                                            && words.get(i - 3).is("the"));
            boolean political =
                    i > 2
                            && words.get(i - 3).is("the")
                            && words.get(i - 2).lower().matches(NEWLY)
                            && words.get(i - 1).tag().equals("ADJ")
                            && !words.get(i - 1).capitalised();
            boolean bare =
                    (words.get(i - 1).is("the") || pointed || political)
                            && !words.get(i).capitalised()
                            && NEEDY.contains(words.get(i).lower());
            String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
            boolean described =
                    i + 1 < words.size()
                            && i + 1 != verb
                            && words.get(i + 1).tag().equals("VERB")
                            && Verbs.isParticiple(next);
            boolean helped =
                    described
                            || next.matches(LINKS) && !(i + 1 == verb)
                            || i + 1 < words.size()
                                    && words.get(i + 1).tag().matches("NOUN|PROPN")
                                    && i + 1 != verb;
            boolean leads = i < verb || words.get(i).lower().matches("situation|cult|matter");
            if (bare && !helped && leads) {
                return i;
            }
        }
        return -1;
    }

    private static boolean numberAlone(List<Token> words, int verb) {
        if (verb < 4
                && words.get(verb - 1)
                        .lower()
                        .matches("majority|minority|rest|others|remainder|number")
                && (verb == 1 || !words.get(verb - 1).is("others"))) {
            return true;
        }
        boolean number = false;
        for (Token word : words.subList(0, verb)) {
            boolean counts =
                    word.isNumber()
                            || word.tag().matches("NUM|ADV|PUNCT")
                            || word.lower()
                                    .matches(
                                            "all|some|most|many|half|several|about|or|so|around|only|%|million|thousand|hundred|a|the");
            if (!counts) {
                return false;
            }
            number |= !word.tag().matches("ADV|PUNCT|DET") || word.isNumber();
        }
        return number && !words.get(0).capitalised()
                || number
                        && words.get(0)
                                .lower()
                                .matches("all|some|most|many|half|several|only|about");
    }

    /** "The proviso had said": what is not told. */
    private static boolean unsaid(List<Token> words) {
        int last = words.size() - 1;
        int said = words.get(last).is("so") ? last - 1 : last;
        return words.get(said)
                        .lower()
                        .matches(
                                "said|told|made|gave|took|brought|put|got|had|let|meant|involved|caused|included")
                && !words.get(said - 1).lower().matches("was|were|been|be|being");
    }

    /** "The party all of the motions were lost": two subjects. */
    private static boolean crowded(List<Token> words, int verb) {
        for (int i = 1; i + 1 < verb; i++) {
            if (words.get(i).lower().matches("all|most|some|many|both")
                    && words.get(i + 1).is("of")
                    && words.get(i - 1).tag().matches("NOUN|PROPN")) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.lower()).append(' '));
        return text.toString();
    }

    private static boolean isCut(List<Token> words, int verb) {
        Token last = words.getLast();
        String end = last.lower();
        boolean number =
                words.size() > verb + 1
                        && words.size() > 1
                        && last.text().matches("\\d{1,2}")
                        && words.get(words.size() - 2).tag().equals("VERB")
                        && !words.get(words.size() - 2).is("aged");
        if (number
                || words.subList(0, words.size() - 1).stream().anyMatch(t -> t.text().equals("."))
                || words.subList(0, verb).stream().anyMatch(t -> t.is("but"))
                || last.text().matches("[A-HJ-Z]\\.?")
                || words.getFirst().text().matches("1[0-9]{3}|20[0-2][0-9]")
                || verb == 1
                        && !words.getFirst().isAcronym()
                        && NEEDY.contains(words.getFirst().lower())
                || end.matches("ones?") && words.get(words.size() - 2).tag().matches("VERB|AUX")
                || crowded(words, verb)
                || HOLLOW.matcher(text(words)).find()
                || unsaid(words)
                || end.equals("in")
                        && words.get(words.size() - 2).lower().matches("went|came|got|put")
                || end.matches(
                                "etc|w|part|way|not|also|very|too|more|less|as|than|such|other|another|no|its|their|his|every|most")
                        && !(end.matches("more|less|most|part|way|no")
                                && words.get(words.size() - 2)
                                        .tag()
                                        .matches("VERB|DET|ADJ|AUX|ADV|NOUN"))
                || end.equals("way") && words.get(words.size() - 2).is("part")
                || last.tag().equals("AUX")
                        && words.size() > 2
                        && !end.matches("be|been|had|did|was|were")
                || last.tag().matches("DET|CCONJ|SCONJ") && !end.matches("all|this|that|both|so")) {
            return true;
        }
        int open = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            boolean quote =
                    text.startsWith("'") && text.length() <= 1 || text.matches("'\\p{L}{3,}.*");
            boolean after = i > 0 && words.get(i - 1).end() == words.get(i).start();
            if (quote && !after) {
                open++;
            } else if (text.equals("'") || text.matches(".*\\p{L}'") && open > 0) {
                open--;
            }
        }
        return open > 0;
    }
}
