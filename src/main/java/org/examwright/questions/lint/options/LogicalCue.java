package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.lint.course.Kind;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/**
 * F9: the options can be thinned out by logic alone: one is part of another, two say the same or
 * leave nothing between them, or only one answers the kind of question asked.
 */
final class LogicalCue implements Rule {
    /** Words of an option that says no more than yes or no. */
    private static final int BARE = 5;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N},.’'-]+");
    private static final Pattern STOPS = Pattern.compile("[.,](?!\\d)");
    private static final Pattern END = Pattern.compile("[.\\s]+$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
    private static final Pattern WHO =
            asking("who|whom|which (?:person|man|woman|leader|politician)");
    private static final Pattern WHEN =
            asking("when|(?:in |on )?(?:which|what) (?:year|date|month|decade)");
    private static final Pattern HOW_MANY =
            asking("how (?:many|much)|what (?:proportion|percentage|share|number)");
    private static final Pattern WHERE =
            asking("where|in (?:which|what) (?:city|town|country|place)");

    /** An option that begins so tells why, how or how long, and so never where. */
    private static final Pattern NOWHERE =
            asking(
                    "because|since|when|while|until|during|after|so that|in order to|as a result|by"
                            + " (?:order|decree|means|way|\\w+ing)|(?:with|without)"
                            + " (?:his|her|its|their)|for (?:[\\w-]+"
                            + " ){1,3}(?:hours?|days?|weeks?|months?|years?)");

    /** Two names that end so are names of two things, though one holds the other's words. */
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:The )?(?:\\p{Lu}[\\w'’-]*|of|the|and|for)(?:"
                            + " (?:\\p{Lu}[\\w'’-]*|of|the|and|for))*"
                            + " (?:Party|League|Union|Front|Army|Assembly|Council|Committee|Congress"
                            + "|Court|Movement|Republic|Church|Bank|Federation)");

    /** Words that leave nothing between them. */
    private static final List<Set<String>> OPPOSITES =
            List.of(
                    Set.of("rose", "fell"),
                    Set.of("increased", "decreased"),
                    Set.of("increase", "decrease"),
                    Set.of("rise", "fall"),
                    Set.of("grew", "shrank"),
                    Set.of("more", "fewer"),
                    Set.of("more", "less"),
                    Set.of("higher", "lower"),
                    Set.of("won", "lost"),
                    Set.of("accepted", "rejected"),
                    Set.of("accepted", "refused"),
                    Set.of("supported", "opposed"),
                    Set.of("strengthened", "weakened"),
                    Set.of("succeeded", "failed"),
                    Set.of("legal", "illegal"),
                    Set.of("before", "after"),
                    Set.of("with", "without"),
                    Set.of("for", "against"));

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice() || item.form(Form.SEQUENCE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        pairs(item, findings);
        if (findings.isEmpty()) {
            survivor(item, findings);
        }
        if (findings.isEmpty()) {
            number(item, findings);
        }
        if (findings.isEmpty() && !item.lexicon().known()) {
            return List.of(
                    Item.skipped("F9", "Other names of the options need a course to be looked up"));
        }
        return findings;
    }

    private static void pairs(Item item, List<Finding> findings) {
        List<Item.Choice> choices = item.choices();
        List<String> plain = choices.stream().map(LogicalCue::plain).toList();
        List<String> bare = choices.stream().map(LogicalCue::bare).toList();
        for (int i = 0; i < choices.size(); i++) {
            for (int j = 0; j < choices.size(); j++) {
                Item.Choice one = choices.get(i);
                Item.Choice other = choices.get(j);
                if (i < j
                        && (bare.get(i).equals(bare.get(j))
                                || item.lexicon().aliases(one.text(), other.text()))) {
                    findings.add(
                            finding(
                                    other,
                                    "Two options name the same thing, so neither can be the one"
                                            + " answer",
                                    "Replace one of them"));
                } else if (i < j
                        && opposite(plain.get(i), plain.get(j))
                        && othersDiffer(plain, i, j)) {
                    findings.add(
                            finding(
                                    other,
                                    "Two options leave nothing between them, so one of them must be"
                                            + " right",
                                    "Replace one of them, or give the other options an opposite"
                                            + " too"));
                } else if (i != j
                        && contains(plain.get(i), plain.get(j))
                        && !(body(one) && body(other))) {
                    findings.add(
                            finding(
                                    other,
                                    "This option is contained in another: where that is right, it"
                                            + " is too",
                                    "Make the two exclude each other"));
                }
            }
        }
    }

    /** Without letter case, space and a full stop. */
    private static String bare(Item.Choice choice) {
        String lower = choice.text().raw().strip().toLowerCase(Locale.ROOT);
        return END.matcher(lower).replaceFirst("").replaceAll("\\s+", " ");
    }

    private static boolean body(Item.Choice choice) {
        return BODY.matcher(choice.text().raw().strip()).matches();
    }

    private static boolean contains(String outer, String inner) {
        return !inner.isBlank()
                && outer.length() > inner.length()
                && (" " + outer + " ").contains(" " + inner + " ");
    }

    private static String plain(Item.Choice choice) {
        String lower = choice.text().raw().toLowerCase(Locale.ROOT);
        String words = STOPS.matcher(SIGNS.matcher(lower).replaceAll(" ")).replaceAll("");
        return ARTICLE.matcher(words).replaceFirst("").strip();
    }

    /** The same words but for one, which is "not" or the opposite. */
    private static boolean opposite(String one, String other) {
        List<String> mine = List.of(one.split(" "));
        List<String> theirs = List.of(other.split(" "));
        if (Math.max(mine.size(), theirs.size()) > BARE) {
            return false; // "rose by a third" leaves room for every other measure
        }
        if (mine.size() != theirs.size()) {
            String shorter = mine.size() < theirs.size() ? one : other;
            String longer = mine.size() < theirs.size() ? other : one;
            return longer.contains("not ")
                    && longer.replaceFirst("\\b(?:did|does|was|were|is|are|do|had|has)? ?not ", " ")
                            .replaceAll("\\s+", " ")
                            .strip()
                            .equals(shorter);
        }
        Set<String> difference = null;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i))) {
                if (difference != null) {
                    return false;
                }
                difference = Set.of(mine.get(i), theirs.get(i));
            }
        }
        return difference != null && OPPOSITES.contains(difference);
    }

    /** With two pairs of opposites, or figures that rise and fall, nothing is given away. */
    private static boolean othersDiffer(List<String> options, int one, int other) {
        List<String> rest = new ArrayList<>(options);
        rest.remove(Math.max(one, other));
        rest.remove(Math.min(one, other));
        return rest.stream()
                .noneMatch(a -> rest.stream().anyMatch(b -> !a.equals(b) && opposite(a, b)));
    }

    /** Only one option is of the kind that the question word asks for. */
    private static void survivor(Item item, List<Finding> findings) {
        String stem = item.stem().raw();
        Predicate<Kind> fits = fits(stem);
        boolean where = WHERE.matcher(stem).find();
        List<Item.Choice> left =
                item.choices().stream()
                        .filter(choice -> fits.test(item.lexicon().kind(choice.text())))
                        .filter(choice -> !where || !NOWHERE.matcher(choice.text().raw()).find())
                        .toList();
        if (left.size() == 1) {
            findings.add(
                    finding(
                            left.getFirst(),
                            "Only this option answers the kind of question that is asked",
                            "Give other options of the same kind"));
        }
    }

    private static Predicate<Kind> fits(String stem) {
        if (HOW_MANY.matcher(stem).find()) {
            return Kind::number;
        }
        if (WHEN.matcher(stem).find()) {
            return Kind::time;
        }
        if (WHO.matcher(stem).find()) {
            return kind -> !kind.time() && !kind.number() && kind != Kind.PLACE;
        }
        if (WHERE.matcher(stem).find()) {
            return kind -> !kind.time() && !kind.number() && kind != Kind.PERSON;
        }
        return _ -> true;
    }

    private static void number(Item item, List<Finding> findings) {
        List<Item.Choice> numbered =
                item.choices().stream()
                        .filter(choice -> DIGIT.matcher(choice.text().raw()).find())
                        .toList();
        if (numbered.size() == 1
                && numbered.getFirst().key()
                && figures(item.stem().raw()).stream()
                        .anyMatch(figures(numbered.getFirst().text().raw())::contains)) {
            findings.add(
                    finding(
                            numbered.getFirst(),
                            "The stem has a number, and only this option has one too",
                            "Give other options a number, or take it from this one"));
        }
    }

    /** Whether a text has years, and whether it has other numbers: a year is no echo of a count. */
    private static Set<Boolean> figures(String text) {
        return NUMERAL.matcher(text)
                .results()
                .map(n -> YEAR.matcher(n.group()).matches())
                .collect(Collectors.toSet());
    }

    private static Pattern asking(String words) {
        return Pattern.compile("^(?:\\W*)(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Finding finding(Item.Choice choice, String message, String repair) {
        return Item.error("F9", choice.pointer(), message, repair);
    }
}
