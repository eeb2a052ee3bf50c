package org.examwright.questions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.text.Text;

/**
 * What a question is made of, as far as its likeness to others goes: the words of its stem without
 * those that say no more than the question word, and the parts that its answer chooses from.
 */
final class Traits {
    /** Stands for every way to ask for a time. */
    static final String TIME = "year";

    private static final Pattern WHEN =
            Pattern.compile(
                    "^\\W*(?:when\\b|(?:in|during) (?:which|what) year\\b|(?:which|what)"
                            + " year\\b|(?:on|at) (?:which|what)"
                            + " (?:date|day|time)\\b|(?:what|give|state) (?:is |was )?the (?:year|date)"
                            + " (?:in|on) which\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WHO =
            Pattern.compile(
                    "^\\W*(?:(?:name|identify|state|give) the (?:person|man|woman)"
                            + " (?:who\\b|that\\b)?|(?:which|what) (?:one )?(?:of (?:these|the"
                            + " following) )?(?:person|people|man|men|woman|women|individuals?)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** What examiners say for "answer this", by the marks it is worth. */
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?<=^|[.?] )(?:state|give|name|identify|(?:briefly"
                            + " )?describe|outline|explain)\\b(?: and (?:describe|explain)\\b)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WHY = Pattern.compile("\\bwhy\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHICH =
            Pattern.compile(
                    "^\\W*(?:which|what) (?:one )?of (?:these|the following)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TRUE_OR_FALSE =
            Pattern.compile(
                    "^\\W*(?:(?:say|state|decide) (?:whether|if)[^.:?]*[.:?]|true or false\\W+"
                            + "|is (?:this|the following)[^.:?]* true\\b[^.:?]*[.:?])"
                            + "|[\\s(,]*true or false\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** Asks for nothing but an order in time. */
    private static final Pattern FIRST_OR_LAST =
            Pattern.compile(
                    "^(?=.*\\b(?:first|last|before|after|earliest|latest|most"
                            + " recent(?:ly)?)\\b)(?=.*(?:\\bevents?\\b|\\bhappen|\\b(?:takes?|took)"
                            + " place\\b|\\bc[ao]mes?\\b|\\boccur))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\((?:\\d|[a-f])\\)\\s*(.+?)(?=[;,.]?\\s*(?:and\\s*)?\\((?:\\d|[a-f])\\)"
                            + "|[.?]\\s|[.?]?$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\b(?:came|come|happened|place|occurred)\\b.*?\\bbetween (.+) and (.+?)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LISTED = Pattern.compile("\\s*(?:[;,>→]|\\bthen\\b)\\s*");

    private static final int ENOUGH = 3;

    private Traits() {}

    /** What the parts of a question are. */
    enum Parts {
        /** What may be chosen. */
        OPTIONS,
        /** What is to be put in order, or found to be first, last or between. */
        EVENTS,
        /** What belongs together. */
        PAIRS
    }

    /** The stem, in which every way to ask for a time or a person is the same. */
    static String plainly(String stem) {
        String asked = WHY.matcher(WHEN.matcher(stem).replaceFirst(TIME)).replaceAll("reason");
        return WHICH.matcher(WHO.matcher(asked).replaceFirst("who")).replaceFirst("which");
    }

    /**
     * The stems of the words of what it asks, whatever the command word of a short answer; of a
     * true-or-false question, of what it says.
     */
    static Set<String> asked(QuestionContent question) {
        String stem = question.stem();
        return Text.of(
                        switch (question.type()) {
                            case TRUE_FALSE -> TRUE_OR_FALSE.matcher(stem).replaceAll(" ");
                            case SHORT_ANSWER -> COMMAND.matcher(plainly(stem)).replaceFirst(" ");
                            default -> plainly(stem);
                        })
                .stems();
    }

    record Found(Parts what, Set<String> parts) {}

    static Found parts(QuestionContent question) {
        return switch (question.type()) {
            case MATCHING -> new Found(Parts.PAIRS, pairs(question));
            case ORDERING -> new Found(Parts.EVENTS, options(question));
            case MULTIPLE_CHOICE, MULTIPLE_RESPONSE -> chosen(question);
            default -> new Found(Parts.OPTIONS, Set.of());
        };
    }

    private static Found chosen(QuestionContent question) {
        String stem = question.stem();
        Set<String> numbered = plain(NUMBERED.matcher(stem).results().map(found -> found.group(1)));
        if (numbered.size() >= ENOUGH) {
            return new Found(Parts.EVENTS, numbered);
        }
        if (numbered.size() == 2) {
            return new Found(Parts.EVENTS, withKey(question, numbered));
        }
        Matcher between = BETWEEN.matcher(stem);
        if (between.find()) {
            Set<String> ends = plain(Stream.of(between.group(1), between.group(2)));
            return new Found(Parts.EVENTS, withKey(question, ends));
        }
        Set<String> listed = permuted(question.options());
        if (!listed.isEmpty()) {
            return new Found(Parts.EVENTS, listed);
        }
        boolean order = question.form() != Form.ODD_ONE_OUT && FIRST_OR_LAST.matcher(stem).find();
        return new Found(order ? Parts.EVENTS : Parts.OPTIONS, options(question));
    }

    private static Set<String> withKey(QuestionContent question, Set<String> others) {
        Set<String> all = new TreeSet<>(others);
        all.addAll(
                plain(
                        question.options().stream()
                                .filter(option -> Boolean.TRUE.equals(option.correct()))
                                .map(Option::text)));
        return all;
    }

    /** What every option names, each in another order; nothing where they do not. */
    private static Set<String> permuted(List<Option> options) {
        Set<Set<String>> lists =
                options.stream()
                        .map(option -> plain(LISTED.splitAsStream(option.text())))
                        .collect(Collectors.toSet());
        Set<String> only = lists.size() == 1 ? lists.iterator().next() : Set.of();
        return options.size() > 1 && only.size() >= ENOUGH ? only : Set.of();
    }

    private static Set<String> options(QuestionContent question) {
        return plain(question.options().stream().map(Option::text));
    }

    private static Set<String> pairs(QuestionContent question) {
        return question.prompts().stream()
                .flatMap(
                        prompt ->
                                question.options().stream()
                                        .filter(option -> option.id().equals(prompt.match()))
                                        .map(option -> pair(prompt.text(), option.text())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, whichever side each stands on. */
    private static String pair(String one, String other) {
        return Stream.of(one, other).map(Traits::plain).sorted().collect(Collectors.joining(" | "));
    }

    private static Set<String> plain(Stream<String> texts) {
        return texts.map(Traits::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text as the stems of its words, so that articles, case and tense do not count. */
    private static String plain(String text) {
        Set<String> stems = Text.of(text).stems();
        return stems.isEmpty()
                ? text.toLowerCase(Locale.ROOT).strip()
                : String.join(" ", new TreeSet<>(stems));
    }
}
