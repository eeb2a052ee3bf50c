package org.examwright.knowledge.extraction.actors;

import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides from the company a name keeps whether it is a person, a body, a group or no actor. */
final class KindJudge {
    private static final Set<String> PERSON_VERBS = Lexicon.words("person-verbs");
    private static final Set<String> HUMAN_NOUNS = Lexicon.words("human-nouns");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> PERSONAL =
            Set.of("he", "his", "him", "himself", "she", "her", "herself");
    private static final Set<String> INTO_PLACES =
            Set.of("in", "at", "into", "throughout", "across", "near", "inside", "outside");
    private static final Set<String> TOWARDS = Set.of("from", "to", "of", "around");
    private static final Set<String> BELONGING =
            Set.of(
                    "member",
                    "members",
                    "membership",
                    "chairman",
                    "chairmen",
                    "delegates",
                    "joined",
                    "join",
                    "elected",
                    "secretary",
                    "meeting");
    private static final Set<String> LED =
            Set.of("leader", "leaders", "head", "chief", "supporters", "leadership");
    private static final Set<String> COUNTRIES =
            Stream.of(Locale.getISOCountries())
                    .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                    .collect(Collectors.toUnmodifiableSet());

    private KindJudge() {}

    /** Adds what one mention says for and against each kind. */
    static void weigh(Candidate candidate, Mention mention) {
        List<Token> tokens = mention.sentence().tokens();
        int before = mention.first() - 1;
        String left = before < 0 ? "" : tokens.get(before).lower();
        boolean the = left.equals("the");
        String beyond = the ? word(tokens, before - 1) : left;
        Token next = at(tokens, mention.last() + 1);
        if (NameFinder.OFFICES.contains(left)) {
            candidate.person += 2;
        }
        if (NameFinder.OFFICES.contains(candidate.words().getFirst().toLowerCase(Locale.ROOT))
                && !candidate.single()) {
            candidate.person += 2;
        }
        if (INTO_PLACES.contains(beyond)) {
            candidate.place += 1;
        } else if (TOWARDS.contains(beyond)) {
            candidate.place += 0.3;
        }
        if (Set.of("under", "against", "beyond").contains(beyond)) {
            candidate.thing += 1;
        }
        if (Set.of("as", "being", "became", "become", "called").contains(left)) {
            candidate.person -= 2;
        }
        weighBelonging(candidate, tokens, the ? before - 1 : before);
        if (next != null) {
            weighNext(candidate, mention, next, the);
        }
        if (the) {
            candidate.person -= 1;
        } else if (pronounFollows(tokens, mention.last() + 1)) {
            candidate.person += 0.4;
        }
        if (Set.of("many", "most", "all", "some", "other", "few", "against").contains(left)) {
            candidate.group += 1;
        }
        if (left.equals("a") || left.equals("an")) {
            candidate.person -= 1;
            candidate.oneOfThem +=
                    next == null || !next.isWord() || !next.tag().matches("NOUN|ADJ|PROPN") ? 1 : 0;
        }
        if (next != null
                && next.isWord()
                && !next.capitalised()
                && next.tag().matches("NOUN|ADJ")
                && !next.lower().matches(".*(?:ed|s)")) {
            candidate.modifies++;
        }
        if (tokens.get(mention.first()).tag().equals("ADJ")) {
            candidate.described++;
        }
        if (before >= 0
                && tokens.get(before).tag().matches("ADJ|NUM")
                && !tokens.get(before).capitalised()
                && !tokens.get(before).isNumber()) {
            candidate.person -= 1;
        }
    }

    private static void weighBelonging(Candidate candidate, List<Token> tokens, int before) {
        String near = word(tokens, before);
        String far = word(tokens, before - 1);
        boolean belongs =
                (near.equals("of") || near.equals("by") && !far.isEmpty() || near.equals("to"))
                                && BELONGING.contains(far)
                        || BELONGING.contains(near)
                        || near.equals("from")
                                && Set.of("expelled", "dismissed", "resigned").contains(far);
        if (near.equals("of") && LED.contains(far)) {
            candidate.body += 0.5;
        }
        if (belongs) {
            candidate.belongs++;
            candidate.body += 1;
            candidate.place = Math.max(0, candidate.place - 0.3);
        }
    }

    private static void weighNext(Candidate candidate, Mention mention, Token next, boolean the) {
        List<Token> tokens = mention.sentence().tokens();
        int i = mention.last() + 1;
        if (next.text().equals("'s") || next.text().equals("'")) {
            Token owned = at(tokens, i + 1);
            Token further = at(tokens, i + 2);
            boolean human =
                    owned != null && HUMAN_NOUNS.contains(owned.lower())
                            || further != null && HUMAN_NOUNS.contains(further.lower());
            candidate.person += human ? 1.2 : 0.3;
            return;
        }
        if (Set.of("were", "are", "have").contains(next.lower())) {
            candidate.group += 1;
        }
        int verb = i;
        while (verb < tokens.size()
                && (Set.of("ADV", "AUX", "PART").contains(tokens.get(verb).tag())
                        || tokens.get(verb).is("also"))) {
            verb++;
        }
        Token doing = at(tokens, verb);
        if (doing == null || !doing.isWord()) {
            return;
        }
        String base = Verbs.past(doing.lower());
        boolean personal = PERSON_VERBS.contains(doing.lower()) || PERSON_VERBS.contains(base);
        if (personal) {
            candidate.person += 1;
            candidate.acts++;
            candidate.body +=
                    the || mention.name().equals(mention.name().toUpperCase(Locale.ROOT))
                            ? 0.8
                            : 0.2;
            candidate.group += 0.5;
        } else if (doing.tag().equals("VERB") && Verbs.isPast(doing.text())) {
            candidate.person += 0.3;
            candidate.body += the ? 0.5 : 0.2;
        }
    }

    private static boolean pronounFollows(List<Token> tokens, int from) {
        return tokens.stream()
                .skip(from)
                .limit(12)
                .anyMatch(token -> PERSONAL.contains(token.lower()));
    }

    private static @Nullable Token at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private static String word(List<Token> tokens, int i) {
        Token token = at(tokens, i);
        return token == null ? "" : token.lower();
    }

    /** The kind that form and company agree on, or null where the name is none of an actor. */
    static Actor.@Nullable Kind judge(Candidate candidate) {
        List<String> words = candidate.words();
        String last = NameFinder.singular(headWord(words));
        double share =
                candidate.mentions.isEmpty() ? 0 : candidate.place / candidate.mentions.size();
        if (NameFinder.NOT_NAMES.contains(last)) {
            return null;
        }
        if (COUNTRIES.contains(candidate.name)) {
            return candidate.acts >= 3 ? Actor.Kind.ORGANISATION : null;
        }
        String body = NameFinder.BODIES.get(last);
        if (body != null) {
            boolean realm =
                    body.equals("U") && candidate.belongs == 0 && !candidate.name.contains(" of ");
            if (realm) {
                return candidate.acts >= 3 ? Actor.Kind.ORGANISATION : null;
            }
            return candidate.single() && candidate.common && candidate.mentions.size() < 3
                    ? null
                    : kind(body);
        }
        if (isThing(last)) {
            return null;
        }
        if (candidate.common || isOffice(last) || COUNTRIES.contains(words.getLast())) {
            return null;
        }
        if (candidate.single() && candidate.oneOfThem > 0 && candidate.person < 2) {
            return Actor.Kind.GROUP;
        }
        boolean adjective = 2 * candidate.modifies > candidate.mentions.size();
        if (candidate.single()
                && isPlural(last)
                && (candidate.group >= 1 || candidate.person < 1)) {
            return candidate.group >= 0.5 || last.matches(".*(?:ists|ites|ians|eviks|crats|ers)")
                    ? Actor.Kind.GROUP
                    : null;
        }
        if (!candidate.single() && isPlural(last) && candidate.person < 2) {
            return candidate.group >= 1 ? Actor.Kind.GROUP : null;
        }
        if (isAcronym(candidate.name)) {
            boolean acting = candidate.belongs > 0 || candidate.acts >= 2 || candidate.body >= 1;
            return acting && candidate.thing < 1 && (share < 0.2 || candidate.acts >= 3)
                    ? Actor.Kind.ORGANISATION
                    : null;
        }
        if (candidate.belongs > 0
                && candidate.single()
                && !adjective
                && share < 0.4
                && candidate.person < 2) {
            return Actor.Kind.INSTITUTION;
        }
        boolean described = !candidate.single() && candidate.described == candidate.mentions.size();
        if (candidate.person >= 1 && share < 0.3 && !described && !adjective) {
            return Actor.Kind.PERSON;
        }
        if (candidate.body >= 1.5 && candidate.body >= candidate.place && !adjective) {
            return Actor.Kind.INSTITUTION;
        }
        boolean looksLikePerson =
                words.size() >= 2
                        && words.size() <= 4
                        && candidate.person >= 0
                        && candidate.place == 0
                        && !isPlural(last)
                        && words.stream().allMatch(KindJudge::personWord)
                        && isTaggedProper(candidate);
        return looksLikePerson ? Actor.Kind.PERSON : null;
    }

    private static boolean isOffice(String word) {
        return NameFinder.OFFICES.contains(word)
                || word.endsWith("s")
                        && NameFinder.OFFICES.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isTaggedProper(Candidate candidate) {
        Mention mention = candidate.mentions.getFirst();
        return mention.sentence().tokens().subList(mention.first(), mention.last() + 1).stream()
                .allMatch(token -> token.tag().equals("PROPN") || token.tag().equals("PUNCT"));
    }

    private static boolean personWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.codePointAt(0))
                && !NameFinder.NOT_NAMES.contains(lower)
                && !isThing(lower);
    }

    static boolean isThing(String lower) {
        return EVENT_NOUNS.contains(lower)
                || lower.matches(".*(?:ism|isation|ization|tion|ment|ship|ity|ness|ology|graphy)");
    }

    static boolean isPlural(String lower) {
        return lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(?:ss|us|is|as|os)");
    }

    static boolean isAcronym(String name) {
        return name.length() >= 2
                && name.length() <= 6
                && name.chars().allMatch(Character::isUpperCase);
    }

    /** The word that says what a name of several words is: before "of" or "for", else the last. */
    static String headWord(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                return words.get(i - 1).toLowerCase(Locale.ROOT);
            }
        }
        return words.getLast().toLowerCase(Locale.ROOT);
    }

    private static Actor.Kind kind(String mark) {
        return switch (mark) {
            case "O" -> Actor.Kind.ORGANISATION;
            case "I" -> Actor.Kind.INSTITUTION;
            case "U" -> Actor.Kind.ORGANISATION;
            default -> Actor.Kind.GROUP;
        };
    }
}
