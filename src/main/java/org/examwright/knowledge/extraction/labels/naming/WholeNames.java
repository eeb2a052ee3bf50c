package org.examwright.knowledge.extraction.labels.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/**
 * The one person of the notes whom initials ("HG became") or the beginning of a given name ("Alex
 * rode") mean, where they do what persons do: a body or a thing has the same letters often enough.
 */
final class WholeNames {
    private static final Pattern FULL =
            Pattern.compile("\\b(\\p{Lu})\\p{Ll}{2,} (\\p{Lu})\\p{Ll}{2,}(?: [IVX]{1,4}\\b)?");

    private static final Pattern BEGUN =
            Pattern.compile(
                    "\\b(\\p{Lu}\\p{Ll}{3,})(?:(?: \\p{Lu}\\p{Ll}{2,}){1,2}(?: [IVX]{1,5}\\b)?| [IVX]{1,5}\\b)");

    /** "Hanno George (HG)". */
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,}){1,2}) \\((\\p{Lu}{2,3})\\)");

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "becomes?|became|die[sd]?|dead|dying|resign(?:s|ed)?|marr(?:y|ies|ied)|shot|sp(?:eaks?|oke)"
                            + "|deposed|abdicate[sd]?|crowned|appointed|killed|assassinated|murdered|executed"
                            + "|exiled|imprisoned|born|fle[de]s?|retire[sd]?|dismissed|sacked|knighted"
                            + "|writes?|wrote|beheaded|hanged|sworn|weds?|wedded|drown(?:s|ed)|arrested|elected"
                            + "|re-?elected|pm|president|chancellor|king|ill|fell|told|says?|said|visit(?:s|ed)");

    private static final Pattern INITIALS = Pattern.compile("(?![IVX]+$)\\p{Lu}{2,3}");

    private static final Map<String, String> GIVEN = Lexicon.marked("given-names");

    /** Beginnings of names that are words or names by themselves. */
    private static final Set<String> WORDS =
            Set.of("Will", "Rich", "Hen", "Const", "Max", "Mich", "Ric", "Greg", "Urb", "Sig");

    private final Set<String> persons = new HashSet<>();
    private final Map<String, Set<String>> byInitials = new TreeMap<>();
    private final Map<String, Set<String>> explained = new TreeMap<>();
    private final Map<String, Set<String>> byGiven = new TreeMap<>();

    WholeNames(Cast cast, List<Line> lines) {
        for (Member member : cast.members()) {
            if (member.isPerson()) {
                persons.add(member.name());
                persons.addAll(member.aliases());
            }
        }
        for (Line line : lines) {
            Matcher full = FULL.matcher(line.text());
            for (int from = 0; full.find(from); from = full.end(1)) {
                byInitials
                        .computeIfAbsent(full.group(1) + full.group(2), _ -> new TreeSet<>())
                        .add(full.group());
            }
            Matcher named = EXPLAINED.matcher(line.text());
            while (named.find()) {
                if (initials(named.group(1)).endsWith(named.group(2))) {
                    explained
                            .computeIfAbsent(named.group(2), _ -> new TreeSet<>())
                            .add(named.group(1));
                }
            }
            Matcher begun = BEGUN.matcher(line.text());
            while (begun.find()) {
                byGiven.computeIfAbsent(begun.group(1), _ -> new TreeSet<>()).add(begun.group());
            }
        }
    }

    /** The whole name for a word of a phrase, or null. */
    @Nullable String of(Phrase phrase, int i) {
        String text = phrase.get(i).text();
        if (INITIALS.matcher(text).matches()) {
            Set<String> meant =
                    explained.getOrDefault(text, byInitials.getOrDefault(text, Set.of()));
            String name = only(meant);
            return name != null && isPerson(name) && isDoer(phrase, i) ? name : null;
        }
        if (!GIVEN.containsKey(text) || WORDS.contains(text)) {
            return null;
        }
        boolean alone =
                i + 1 < phrase.size()
                        && phrase.tag(i + 1).matches("VERB|AUX")
                        && (i == 0 || !phrase.get(i - 1).capitalised());
        return alone ? only(byGiven.getOrDefault(GIVEN.get(text), Set.of())) : null;
    }

    private static String initials(String name) {
        return name.replaceAll("[^\\p{Lu}]", "");
    }

    private static boolean isDoer(Phrase phrase, int i) {
        String next = phrase.lower(i + 1);
        String deed = next.matches("is|was|gets?|got|to|made|the") ? phrase.lower(i + 2) : next;
        return PERSONAL.matcher(deed).matches();
    }

    private boolean isPerson(String name) {
        return persons.contains(name)
                || persons.stream().anyMatch(person -> person.endsWith(" " + name));
    }

    private static @Nullable String only(Set<String> names) {
        return names.size() == 1 ? names.iterator().next() : null;
    }
}
