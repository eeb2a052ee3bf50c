package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Echo;
import org.examwright.generation.language.FirstDeed;
import org.examwright.generation.language.Retelling;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Turned;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Articles;
import org.examwright.generation.telling.Capitals;

/**
 * Words an event that was read out of notes for a paper: without its date and words that point
 * back, and shortened where it would repeat the notes at length or is no plain sentence. What is
 * left out only adds to what the rest says, so the rest is true where the whole was.
 */
final class Wording {
    private static final int LONGEST = 20;

    /** Deeds that are done for something: their "to …" says why, not what. */
    private static final Set<String> DONE_FOR =
            Set.of(
                    "send",
                    "bring",
                    "form",
                    "found",
                    "set",
                    "create",
                    "build",
                    "launch",
                    "organise",
                    "hold",
                    "sign",
                    "establish",
                    "pass",
                    "publish",
                    "open",
                    "raise");

    /** Behind these "to …" is what makes the sentence whole. */
    private static final Pattern WANTS_MORE =
            Pattern.compile(
                    ".*(?: (?:that|which|who)\\b.*| an? (?:\\p{Ll}+"
                            + " ){0,2}\\p{Ll}+|ed|en|able|ready|enough| (?:was|were))");

    private static final Pattern POINTING =
            Pattern.compile(
                    "\\s(?:also|finally|eventually|subsequently|then)(?=\\s\\p{Ll}+)",
                    Pattern.UNICODE_CASE);
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?:Earl|Duke|King|Queen|Bishop|Archbishop|Prince|Emperor|Marquess|Count|Duchess|Abbot)"
                            + " of \\p{Lu}.*|Heir to the .*|Heir of \\p{Lu}.*");
    private static final Pattern APPOSITION =
            Pattern.compile(
                    "^(\\p{Lu}[^,]*), (?:an?|the|aged|(?:led|headed|founded) by) [^,]+,"
                            + " (\\p{Ll}.*)$");
    private static final Pattern FRONTED =
            Pattern.compile(
                    "^((?:At|In|During) (?:the|an?) [^,]{3,45}), ((?:The )?\\p{Lu}.*)$"
                            + "|^((?:At|In|Near|Outside) \\p{Lu}[^,]{2,30}), ((?:[Tt]he )?\\p{Lu}"
                            + "(?![^,]* (?:that|who|which|whose|when|had|(?:to|in|at|from|into|near) (?:the )?\\p{Lu}))[^,]*)$");
    private static final Pattern JOINED = Pattern.compile(",? and (?=\\p{Ll}+)");
    private static final Pattern REASON =
            Pattern.compile(
                    ", having |,? (?:because|during wh(?:at|ich)|due to|so that|in order to|as a result of|on behalf of|thanks"
                            + " to|after|before|while|since|although|despite|for instigating) ");

    /** Behind "and": what came later. */
    private static final Pattern THEN =
            Pattern.compile("^(?:later|then|afterwards|eventually|soon|thus|finally|again) ");

    /** "Defeated Peel, who became a friend later". */
    private static final Pattern WHO =
            Pattern.compile("(?<=\\p{Lu}\\p{L}{2,15}), (?:who|which) (?=\\p{Ll})");

    private static final Pattern PURPOSE = Pattern.compile(" to (?=\\p{Ll}{3,} )");
    private static final Pattern ASIDE =
            Pattern.compile(" (?:with|outside|inside|near|against|in|at|on|from) (?!which\\b)");

    private static final Pattern NAMED_PLACE =
            Pattern.compile(
                    " (?:outside|inside|near|against|in|at|on|from|with .* (?:in|at|on)) (?:\\P{Lu}*"
                            + " )?\\p{Lu}.*");

    private static final Pattern INSIDE = Pattern.compile(".* (?:that|which|who) .*");
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?<! of| up| out| down| over| and|ed)"
                            + " (?:(?:with|outside|inside|near|against|in|at|from|under|during|throughout)"
                            + " |on (?=the \\p{Lu})|to (?!the |an? |his |her |their"
                            + " )(?=\\p{Ll}))|(?<=ed) by (?=\\p{Lu}|the )");

    /** "Left the republic with half its land": with what is what was done. */
    private static final Set<String> LEFT_WITH =
            Set.of("leave", "provide", "present", "supply", "charge", "replace", "fill", "arm");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /**
     * What is left out of a general claim makes it smaller, and true where the whole was. The first
     * letter is looked at first: what stands before takes longer.
     */
    private static final Pattern ABSOLUTE =
            Pattern.compile(
                    "(?= [aect])(?<!(?i:nearly|almost|virtually)|not|of|at|for|after|above|virtually)"
                            + " (?:completely|entirely|totally|absolutely|all(?= the \\p{Ll}|"
                            + " (?!of|but|over|the|out|right|those|who|that|day|night|other|round|along)\\p{Ll}+))(?="
                            + " )");

    /** An end is an end, whatever it was for; whose aim it was the notes leave open. */
    private static final Pattern ENDED_FOR =
            Pattern.compile(
                    "^(.* (?:was|were) (?:both"
                            + " )?(?:beheaded|executed|hanged|shot|killed|murdered|arrested|imprisoned|dismissed|sacked|burned|burnt|exiled|expelled))"
                            + " to (?!an? |the |his |her |their )\\p{Ll}+ .*$");

    private Wording() {}

    /** The sentence that a paper tells an event in. */
    static String of(String label, ToIntFunction<String> repeated) {
        String plain = plain(Dates.without(label));
        if (fits(plain, repeated)) {
            return plain;
        }
        for (String retold : Retelling.of(plain)) {
            String told = Articles.whole(retold);
            if (fits(told, repeated)) {
                return told;
            }
        }
        List<String> shorter = shorter(plain);
        return Stream.of(
                        shorter.stream().filter(text -> keepsItsPlace(plain, text)),
                        Turned.of(plain).stream(),
                        shorter.stream(),
                        shorter.stream().flatMap(text -> Turned.of(text).stream()))
                .flatMap(texts -> texts)
                .filter(text -> fits(text, repeated))
                .findFirst()
                .orElseGet(
                        () ->
                                Stream.concat(Stream.of(plain), shorter.stream())
                                        .filter(Wording::clear)
                                        .findFirst()
                                        .orElse(plain));
    }

    /** Whether what is cut off names no place or occasion: "at the Battle of Kell" tells which. */
    private static boolean keepsItsPlace(String plain, String shorter) {
        return !plain.startsWith(shorter)
                || !NAMED_PLACE.matcher(plain.substring(shorter.length())).matches();
    }

    private static String plain(String label) {
        String text = POINTING.matcher(label).replaceAll("");
        text = QUOTED.matcher(text).replaceAll("‘$1’");
        text = ABSOLUTE.matcher(text).replaceAll("");
        text = ENDED_FOR.matcher(text).replaceAll("$1");
        text = TITLED.matcher(text).matches() ? "The " + Words.small(text) : text;
        Matcher fronted = FRONTED.matcher(text);
        if (fronted.matches()) {
            boolean named = fronted.group(1) == null;
            String where = fronted.group(named ? 3 : 1);
            String told = Words.capitalised(fronted.group(named ? 4 : 2));
            text = Clause.of(told).isPresent() ? told + " " + Words.small(where) : text;
        }
        return Capitals.right(Articles.whole(FirstDeed.of(text)));
    }

    private static boolean fits(String label, ToIntFunction<String> repeated) {
        return told(label)
                .filter(it -> repeated.applyAsInt(Stems.asked(it)) < Echo.WORD_FOR_WORD)
                .isPresent();
    }

    private static boolean clear(String label) {
        return told(label).isPresent();
    }

    /** The sentence taken apart, where it may stand in a paper. */
    private static Optional<Clause> told(String label) {
        return Words.count(label) <= LONGEST && Trust.faultOfLabel(label).isEmpty()
                ? Clause.of(label)
                : Optional.empty();
    }

    /** Shorter tellings of the same, those that lose least first. */
    private static List<String> shorter(String label) {
        List<String> all = new ArrayList<>();
        Matcher beside = APPOSITION.matcher(label);
        String bare = beside.matches() ? beside.group(1) + " " + beside.group(2) : label;
        if (!bare.equals(label)) {
            all.add(bare);
        }
        for (String whole : bare.equals(label) ? List.of(label) : List.of(bare, label)) {
            cuts(whole).forEach(at -> all.add(whole.substring(0, at)));
        }
        all.removeIf(text -> !whole(text));
        return all;
    }

    /** Whether enough is left to tell what was done: "the weaver was arrested" could be any day. */
    private static boolean whole(String text) {
        return Clause.of(text)
                .filter(clause -> Words.count(clause.rest()) >= 2 || clause.rest().equals("power"))
                .filter(clause -> !clause.base().equals("send") || text.matches(".* to \\p{Lu}.*"))
                .isPresent();
    }

    /** Where a sentence may be cut, the last place first. */
    static List<Integer> cuts(String label) {
        Optional<Clause> clause = Clause.of(label);
        List<Integer> cuts = new ArrayList<>();
        for (Matcher m = JOINED.matcher(label); m.find(); ) {
            String rest = THEN.matcher(label.substring(m.end())).replaceFirst("");
            boolean verb =
                    rest.matches("(?:was|were|had) .*") || Clause.of("They " + rest).isPresent();
            if (verb && Clause.of(label.substring(0, m.start())).isPresent()) {
                cuts.add(m.start());
            }
        }
        for (Pattern aside : List.of(REASON, WHO)) {
            for (Matcher m = aside.matcher(label); m.find(); ) {
                cuts.add(m.start());
            }
        }
        if (clause.isPresent() && DONE_FOR.contains(clause.get().base())) {
            for (Matcher m = PURPOSE.matcher(label); m.find(); ) {
                if (!WANTS_MORE.matcher(label.substring(0, m.start())).matches()) {
                    cuts.add(m.start());
                }
            }
        }
        for (Matcher m = ASIDE.matcher(label); m.find(); ) {
            if (clause.isPresent() && aside(label, m.start(), m.end(), clause.get())) {
                cuts.add(m.start());
            }
        }
        cuts.removeIf(
                at ->
                        at
                                <= clause.map(c -> c.subject().length() + c.verb().length() + 1)
                                        .orElse(0));
        return cuts.stream().distinct().sorted((a, b) -> b - a).toList();
    }

    /** Where an adverb may stand inside a sentence, the best place first. */
    static List<Integer> joints(String label) {
        List<Integer> joints = new ArrayList<>(cuts(label));
        Optional<Clause> clause = Clause.of(label);
        if (clause.isPresent() && !clause.get().base().equals("become")) {
            int told = clause.get().subject().length() + clause.get().verb().length() + 2;
            List<Integer> more = new ArrayList<>();
            for (Matcher m = JOINT.matcher(label); m.find(); ) {
                boolean within = INSIDE.matcher(label.substring(0, m.start())).matches();
                if (m.start() > told && !within) {
                    more.addFirst(m.start());
                }
            }
            joints.addAll(more);
        }
        return joints.stream().distinct().toList();
    }

    /** Whether the words behind a place only say where or how what stands before was done. */
    private static boolean aside(String label, int start, int end, Clause clause) {
        String tail = label.substring(end);
        String done =
                label.substring(
                        Math.min(start, clause.subject().length() + clause.verb().length() + 1),
                        start);
        boolean said = label.substring(0, start).matches(".* (?:that|which|who|whether) .*");
        boolean named =
                clause.voice() == Clause.Voice.PASSIVE
                        || Words.tokens(done).stream()
                                .anyMatch(t -> Character.isUpperCase(t.codePointAt(0)));
        boolean whatWith = label.startsWith(" with ", start) && LEFT_WITH.contains(clause.base());
        return Words.count(tail) <= 6
                && !said
                && !whatWith
                && named
                && !tail.matches(
                        "\\p{L}+ing\\b.*|(?:favour|charge|command|control|honour|place) of .*")
                && !done.matches(".*\\b(?:of|and)(?: \\S+)?");
    }
}
