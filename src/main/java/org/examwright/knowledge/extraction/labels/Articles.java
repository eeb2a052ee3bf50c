package org.examwright.knowledge.extraction.labels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.labels.naming.Honorifics;
import org.examwright.knowledge.extraction.labels.polish.Definite;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Puts "the" where note style leaves it out: "USSR", "end of", names that the notes use with it.
 */
final class Articles {
    private static final Set<String> STATES =
            Set.of("USSR", "USA", "UK", "UN", "EU", "EEC", "GDR", "FRG");

    /** Bodies of which a state has one, by how their names end: "Directorate", "Bundestag". */
    private static final Pattern ONE =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:bureau|buro|ariat|idium|stag|orate)");

    private static final Set<String> HEADS = Lexicon.words("article-heads");
    private static final Set<String> BODY_NOUNS = Lexicon.words("body-nouns");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private final Cast cast;
    private static final String THINKS =
            "thought|said|felt|wanted|believed|feared|told|went|asked|knew|hoped|died|spoke|promised";

    /** Initials of people. */
    private final Set<String> thinking = new HashSet<>();

    private final Map<String, int[]> uses = new HashMap<>();

    Articles(Cast cast, List<Line> lines) {
        this.cast = cast;
        for (Line line : lines) {
            line.sentences().forEach(this::count);
        }
    }

    /** How often a name stands with "the" and how often bare, outside headings or not. */
    private void count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 < tokens.size()
                    && tokens.get(i).isAcronym()
                    && tokens.get(i + 1).lower().matches(THINKS)) {
                thinking.add(tokens.get(i).text());
            }
            if (!tokens.get(i).capitalised() || i > 0 && tokens.get(i - 1).capitalised() && i > 1) {
                continue;
            }
            int end = i;
            while (end < tokens.size() && tokens.get(end).capitalised()) {
                end++;
            }
            String next = end < tokens.size() ? tokens.get(end).tag() : "";
            boolean owner = end < tokens.size() && tokens.get(end).text().startsWith("'");
            if (next.matches("NOUN|ADJ|PROPN|NUM") || i == 0 && !tokens.get(0).is("the")) {
                continue;
            }
            int from = tokens.get(i).is("the") && end > i + 1 ? i + 1 : i;
            boolean the = from > i || i > 0 && tokens.get(i - 1).lower().equals("the");
            if (owner && !the) {
                continue;
            }
            int[] seen = uses.computeIfAbsent(name(tokens, from, end), _ -> new int[2]);
            seen[the ? 0 : 1]++;
        }
    }

    private static String name(List<Token> tokens, int from, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < end; i++) {
            name.append(tokens.get(i).text()).append(' ');
        }
        return name.toString().strip();
    }

    void complete(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            int shared = sharedNoun(phrase, i);
            if (shared > 0) {
                phrase.insert(i, i == 0 ? "The" : "the", "DET");
                i = shared;
                continue;
            }
            if (oneOf(phrase, i) || ofKind(phrase, i)) {
                phrase.insert(i, Subject.startsWithVowel(phrase.lower(i)) ? "an" : "a", "DET");
                i++;
                continue;
            }
            if (i > 0
                    && phrase.lower(i).matches("population|electorate|workforce|land")
                    && (phrase.get(i - 1).text().endsWith("%"))) {
                phrase.insert(i, "the", "DET");
                phrase.insert(i, "of", "ADP");
                i += 2;
                continue; // "80% population"
            }
            if (Definite.owned(phrase, i, uses.get(phrase.get(i).text()))) {
                phrase.set(i - 1, "the", "DET");
                continue;
            }
            if (endOf(phrase, i) || Definite.is(phrase, i)) {
                phrase.insert(i, "the", "DET");
                i++;
                continue;
            }
            boolean house = i > 1 && phrase.lower(i - 2).equals("house"); // "the House of Lords"
            boolean starts =
                    phrase.get(i).capitalised()
                            && !house
                            && (i == 0 || !phrase.get(i - 1).capitalised());
            if (!starts || phrase.tag(i).matches("DET|PRON") || determined(phrase, i)) {
                continue;
            }
            int end = i;
            while (end < phrase.size() && phrase.get(end).capitalised()) {
                end++;
            }
            if (wants(phrase, i, end)) {
                phrase.insert(i, i == 0 ? "The" : "the", "DET");
                i = end;
            } else {
                i = end - 1;
            }
        }
    }

    /** "UK and US zones": one article serves both; the place of the noun, or 0 for all else. */
    private static int sharedNoun(Phrase phrase, int i) {
        boolean pair =
                phrase.size() > i + 4
                        && phrase.get(i).isAcronym()
                        && phrase.lower(i + 1).matches("and|&")
                        && phrase.get(i + 2).isAcronym()
                        && phrase.lower(i + 3).matches("\\p{Ll}+[^s]s")
                        && !phrase.get(i + 3).capitalised()
                        && !phrase.tag(i + 3).matches("AUX|ADP|PRON");
        return pair && !determined(phrase, i) ? i + 3 : 0;
    }

    /** "was worker who": a person of a kind. */
    private static boolean ofKind(Phrase phrase, int i) {
        return i > 0
                && phrase.lower(i - 1).matches("was|became")
                && phrase.tag(i).equals("NOUN")
                && (phrase.lower(i + 1).matches("who|that|which")
                        || phrase.lower(i + 1).equals("of")
                                && phrase.lower(i)
                                        .matches(
                                                "survey|member|list|form|symbol|centre|period|time|kind|sort|source|supporter|critic|victim|veteran|native|alliance|union|collection|place"))
                && !phrase.lower(i).endsWith("s");
    }

    /** "published book on": one of many. */
    private static boolean oneOf(Phrase phrase, int i) {
        return i > 0
                && phrase.tag(i - 1).equals("VERB")
                && phrase.tag(i).equals("NOUN")
                && !phrase.tag(i - 2).matches("DET|ADJ")
                && !(phrase.lower(i - 1).equals("became") && phrase.lower(i).equals("law"))
                && phrase.lower(i)
                        .matches(
                                "book|article|letter|report|speech|decree|campaign|treaty|law|pact|plan|ultimatum|revolt|rebellion|letter|ban|newspaper|pamphlet|strike|alliance|truce|coup|army|school|hospital|factory|committee|commission|purge|petition|case|deal|film|novel|play")
                && !phrase.tag(i + 1).matches("NOUN|PROPN");
    }

    /** "proclaimed end of", "was head of": a noun that "of" makes the only one. */
    private static boolean endOf(Phrase phrase, int i) {
        boolean known =
                i > 0 && (phrase.lower(i + 1).equals("of") || phrase.lower(i).equals("first"));
        if (!known) {
            return false;
        }
        if (phrase.lower(i).equals("first")
                && phrase.tag(i - 1).equals("VERB")
                && phrase.tag(i + 1).equals("NOUN")) {
            return true;
        }
        return i > 0
                        && phrase.lower(i + 1).equals("of")
                        && phrase.tag(i - 1).matches("VERB|ADP")
                        && phrase.lower(i)
                                .matches(
                                        "end|beginning|start|creation|formation|abolition|leader|foundation|collapse|introduction|majority|idea|removal|arrival|outbreak|signing|opening|closure")
                        && !phrase.lower(i - 1).matches("in|at|since|into|of")
                || i > 0
                        && phrase.lower(i).matches("end|beginning|start|time|head|creation|idea")
                        && phrase.lower(i + 1).equals("of")
                        && phrase.lower(i - 1).matches("at|by|to|became")
                || phrase.lower(i).equals("first")
                        && phrase.lower(i - 1).equals("for")
                        && phrase.lower(i + 1).equals("time");
    }

    private static boolean determined(Phrase phrase, int i) {
        if (i == 0) {
            return false;
        }
        String tag = phrase.tag(i - 1);
        if (phrase.lower(i - 1).equals("called") && STATES.contains(phrase.get(i).text())) {
            return false;
        }
        return tag.matches("DET|NUM|ADJ|PRON|NOUN")
                || phrase.get(i - 1).text().matches("\\p{Ll}+-\\p{Lu}.*") // "all-Russian"
                || phrase.get(i - 1).text().matches("'s|'|\"|-|of\\s")
                || phrase.lower(i - 1).matches("the|an?|as|his|her|their|its|called|named|no");
    }

    private boolean wants(Phrase phrase, int i, int end) {
        boolean owner = phrase.lower(end).startsWith("'");
        boolean modifies =
                phrase.tag(end).matches("NOUN|ADJ")
                        && !Verbs.isPast(phrase.lower(end))
                        && !phrase.lower(end).matches("only|forced|led");
        String name = name(phrase.words(), i, end);
        if (end == i + 1 && STATES.contains(name)) {
            return !modifies || phrase.lower(end).matches("and|&");
        }
        Actor.Kind kind = cast.kindOf(name);
        if (modifies || kind == Actor.Kind.PERSON || name.matches(".*\\d.*")) {
            return false;
        }
        boolean law = i < 4 && phrase.get(end - 1).text().matches("Act|Bill|Law");
        boolean within = // "Holidays with Pay Act"
                i > 1
                        && phrase.lower(i - 1).matches(law ? "of|with|for|in" : "of")
                        && phrase.get(i - 2).capitalised();
        if (owner && within) {
            return false; // "Decree of Workers' Control"
        }
        int[] seen = uses.get(name);
        boolean body = kind != null && !name.endsWith("s");
        if (seen != null && seen[0] > 0 && (seen[0] > seen[1] || body && 2 * seen[0] >= seen[1])) {
            return true;
        }
        Token head = phrase.get(end - 1);
        String lower = head.lower();
        boolean ofNext = phrase.lower(end).equals("of");
        boolean peer = lower.matches("earl|duke|count|marquis|archbishop") && i == 0;
        if (end == i + 1 && ofNext && (HEADS.contains(lower) || peer)) {
            return true;
        }
        boolean opened =
                i == 0
                        && phrase.lower(0)
                                .matches("council|committee|commission|court|league|ministry")
                        && end > 1;
        if (opened) {
            return true;
        }
        if (owner && end == i + 1 && lower.endsWith("s")) {
            return false;
        }
        if (end == i + 1) {
            if (kind != null && !owner && ONE.matcher(name).matches()) {
                return true;
            }
            if (name.matches("Commons|Lords|Senate|Treasury|Admiralty|Vatican") && !owner) {
                return true;
            }
            if (head.isAcronym() && phrase.lower(end).equals("existed")) {
                return true;
            }
            return head.isAcronym()
                    && !thinking.contains(name)
                    && kind != null
                    && !owner
                    && !name.matches(".*[^AEIOU][AEIOU][^AEIOU].*")
                    && name.length() >= 3;
        }
        boolean common =
                HEADS.contains(lower)
                        || BODY_NOUNS.contains(lower)
                                && !lower.matches("university|academy|school|college|gang")
                        || EVENT_NOUNS.contains(lower);
        return common && !within && !isTitle(phrase, i, end);
    }

    /** "King Henry", "Pope Pius": a title and a name. */
    private boolean isTitle(Phrase phrase, int i, int end) {
        boolean person = end == i + 2 && Honorifics.opens(phrase, i);
        return person
                || phrase.words().subList(i, end).stream()
                        .anyMatch(t -> t.lower().toLowerCase(Locale.ROOT).endsWith("'s"));
    }
}
