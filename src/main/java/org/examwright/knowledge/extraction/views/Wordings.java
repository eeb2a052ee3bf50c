package org.examwright.knowledge.extraction.views;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;

/** How the words of a heading are written inside a sentence; the notes' own lines tell. */
final class Wordings {
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "(?i) (?:of|for|in|on|to|by|with|from|under|between|against|behind|round|as|that)"
                            + " ");
    private final Map<String, Integer> large = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final List<Line> lines;

    Wordings(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            boolean says =
                    !line.isHeading()
                            || !loud(line.text()) && !titled(line.text().strip().split("\\s+"));
            if (says) {
                line.sentences().forEach(sentence -> count(sentence.tokens()));
            }
        }
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What opens a sentence or a part of one has a capital in any case, and says nothing by it. */
    private void count(List<Token> words) {
        boolean opens = true;
        for (Token word : words) {
            if (!word.isWord()) {
                opens = opens || word.text().matches("[:;\"(–-]");
                continue;
            }
            if (!word.capitalised()) {
                small.merge(word.lower(), 1, Integer::sum);
            } else if (!opens) {
                large.merge(word.lower(), 1, Integer::sum);
            }
            opens = false;
        }
    }

    /** A phrase of a heading as it reads inside a sentence; nothing where it says nothing. */
    String inside(String written) {
        String phrase = written.strip();
        if (phrase.isEmpty()) {
            return "";
        }
        boolean loud = loud(phrase);
        String told = loud ? quiet(phrase) : phrase;
        String[] words = told.split("\\s+");
        boolean asWritten = loud || !titled(words) || name(told);
        for (int i = words.length - 1; i >= 0; i--) {
            String lower = small(words[i]).replaceAll("[^\\p{L}-]+$", "").replaceAll("'s$", "");
            boolean nameFollows =
                    i + 1 < words.length && Character.isUpperCase(words[i + 1].codePointAt(0));
            int capitals = large.getOrDefault(lower, 0);
            int plain = small.getOrDefault(lower, 0);
            boolean unseen = capitals == 0 && plain == 0;
            boolean name =
                    (i > 0 || nameFollows && name(told)) && asWritten
                            || (unseen
                                    ? i > 0 || nameFollows && !isArticle(lower)
                                    : capitals > plain);
            if (!(name || loud && nameFollows) && !acronym(words[i])) {
                words[i] = small(words[i].substring(0, 1)) + words[i].substring(1);
            }
        }
        return definite(String.join(" ", words));
    }

    /** Whether all its letters are capitals. */
    static boolean loud(String phrase) {
        return phrase.chars().noneMatch(Character::isLowerCase)
                && phrase.chars().filter(Character::isUpperCase).count() > 5;
    }

    /** Whether the words, each with its capital, are written so more than once. */
    private boolean name(String phrase) {
        String bare = phrase.replaceFirst("(?i)^the ", "");
        return bare.matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+")
                && lines.stream().filter(line -> line.text().contains(bare)).count() > 1;
    }

    /** Whether Its Words Are Written Like This, so that capitals say nothing. */
    private static boolean titled(String[] words) {
        for (String word : words) {
            if (word.length() > 4 && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length > 1;
    }

    private static boolean isArticle(String word) {
        return word.matches("the|an?");
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.chars().limit(2).allMatch(Character::isUpperCase);
    }

    /** Words in capitals as another line writes them, else by what each word is elsewhere. */
    private String quiet(String phrase) {
        Pattern same =
                Pattern.compile(
                        "(?i)\\b" + Pattern.quote(phrase.replaceFirst("(?i)^the ", "")) + "\\b");
        for (Line line : lines) {
            Matcher found = same.matcher(line.text());
            if (found.find() && found.group().chars().anyMatch(Character::isLowerCase)) {
                return (small(phrase).startsWith("the ") ? "the " : "") + found.group();
            }
        }
        StringBuilder quiet = new StringBuilder();
        for (String word : phrase.split(" ")) {
            String lower = small(word);
            boolean shortened =
                    word.length() <= 4 && !small.containsKey(lower) && large.containsKey(lower);
            String told =
                    shortened
                            ? word
                            : large.getOrDefault(lower, 0) > small.getOrDefault(lower, 0)
                                    ? word.charAt(0) + lower.substring(1)
                                    : lower;
            quiet.append(quiet.isEmpty() ? "" : " ").append(told);
        }
        return quiet.toString();
    }

    /** With its article, where the notes give it one or a heading left it out. */
    private String definite(String phrase) {
        if (phrase.matches("(?i)(?:the|an?|his|her|their|its) .+") || phrase.matches(".*'s .*")) {
            return phrase;
        }
        Matcher of = PREPOSITION.matcher(phrase);
        boolean named = Character.isUpperCase(phrase.codePointAt(0));
        if (of.find() && of.group().strip().matches("of") && !named) {
            return "the " + phrase;
        }
        Pattern told = Pattern.compile("(?i)\\bthe " + Pattern.quote(phrase) + "\\b");
        boolean definite = lines.stream().anyMatch(line -> told.matcher(line.text()).find());
        return definite ? "the " + phrase : phrase;
    }

    /** With "the", where its last word is no name and it has no article. */
    static String definitely(String phrase) {
        if (phrase.isEmpty()) {
            return "";
        }
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        boolean bare = Character.isLowerCase(last.codePointAt(0)) && !plural(phrase);
        return bare && !phrase.matches("(?i)(?:the|an?) .*") ? "the " + phrase : phrase;
    }

    /** Whether a noun phrase takes "were". */
    static boolean plural(String phrase) {
        String head = PREPOSITION.split(phrase, 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        String noun = last.replaceFirst("'s?$", "");
        return !noun.isEmpty()
                && !Subject.isOneBody(noun)
                && (head.contains(" and ") || noun.equals(last) && Subject.isPlural(noun));
    }

    /** "was" or "were", as the phrase needs. */
    static String was(String phrase) {
        return plural(phrase) ? "were" : "was";
    }
}
