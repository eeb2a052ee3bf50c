package org.examwright.knowledge.extraction.actors;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Decides from the company a name keeps whether it is a person, a body, a group or no actor. */
final class KindJudge {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> COUNTRIES =
            Stream.of(Locale.getISOCountries())
                    .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> THINGS =
            Stream.concat(
                            Stream.of("document-nouns", "policy-nouns")
                                    .flatMap(name -> Lexicon.words(name).stream()),
                            Stream.of("theory", "thesis", "crisis", "question", "scare", "affair"))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REALMS = Lexicon.words("realms");

    /** Cities after which a time zone is named: good witnesses that a name is a place's. */
    private static final Set<String> CITIES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> zone.matches("(?:Europe|Asia|Africa|America)/[^/]+"))
                    .map(zone -> zone.substring(zone.indexOf('/') + 1).replace('_', ' '))
                    .collect(Collectors.toUnmodifiableSet());

    /** Bodies that go by their bare noun. */
    private static final String GREAT_BODIES =
            "parliament|congress|senate|assembly|cabinet|diet|directory|convention|church|commons|lords"
                    + "|army|navy|nobility|yeomanry|government|left|right|opposition|police|churches";

    private KindJudge() {}

    /** The kind that form and company agree on, or null where the name is none of an actor. */
    static Actor.@Nullable Kind judge(Candidate candidate) {
        List<String> words = candidate.words();
        boolean numbered = words.size() > 1 && words.getLast().matches("[IVX]+");
        String last =
                NameFinder.singular(
                        headWord(numbered ? words.subList(0, words.size() - 1) : words));
        String plain = headWord(words);
        if (numbered && candidate.person >= 2) {
            return Actor.Kind.PERSON;
        }
        double share =
                candidate.mentions.isEmpty() ? 0 : candidate.place / candidate.mentions.size();
        if (candidate.enters > 0 && last.matches("pact|bloc|axis")) {
            return Actor.Kind.ORGANISATION;
        }
        if (NameFinder.NOT_NAMES.contains(last)
                || candidate.shouted
                || !candidate.single() && THINGS.contains(last)
                || last.matches("any(?:one|body)|every(?:one|body)|no(?:one|body)|some(?:one|body)")
                || candidate.name.matches("\\p{Lu}{2,}s")) {
            return null;
        }
        boolean city = CITIES.contains(candidate.name) && candidate.person < 1.2;
        if (city || COUNTRIES.contains(candidate.name) || REALMS.contains(candidate.name)) {
            return null;
        }
        if (candidate.numbered == candidate.mentions.size()
                || words.getFirst().matches("[NESW]\\.?") && !Peoples.arePeople(words.getLast())) {
            return null;
        }
        if (Peoples.arePeople(words.getLast())) {
            return Actor.Kind.GROUP;
        }
        String body = NameFinder.BODIES.get(last);
        if (body != null) {
            boolean realm =
                    body.equals("U") && candidate.belongs == 0 && !candidate.name.contains(" of ");
            if (realm) {
                return candidate.acts >= 3 ? Actor.Kind.ORGANISATION : null;
            }
            boolean everyday =
                    !candidate.inside
                            && !last.matches(GREAT_BODIES)
                            && candidate.mentions.size() < 3;
            return candidate.single()
                            && (candidate.common && candidate.mentions.size() < 3 || everyday)
                    ? null
                    : kind(body);
        }
        if (isThing(last)) {
            return candidate.single() && candidate.body >= 2 && !candidate.common
                    ? Actor.Kind.ORGANISATION
                    : null;
        }
        boolean longName =
                words.size() >= 3
                        && !words.contains("of")
                        && candidate.person >= 0
                        && isTaggedProper(candidate)
                        && !NameFinder.OFFICES.contains(words.getFirst().toLowerCase(Locale.ROOT));
        boolean titled =
                words.size() >= 3
                        && words.get(words.size() - 2).equals("of")
                        && candidate.person > 0;
        if (isOffice(last) && (longName || titled)) {
            return Actor.Kind.PERSON;
        }
        if (candidate.common
                || isOffice(last)
                || COUNTRIES.contains(words.getLast())
                || REALMS.contains(words.getLast()) && !words.contains("of")) {
            return null;
        }
        if (candidate.single() && candidate.oneOfThem > 0 && candidate.person < 2) {
            return Actor.Kind.GROUP;
        }
        boolean adjective = 2 * candidate.modifies > candidate.mentions.size();
        if (candidate.single()
                && isPlural(plain)
                && (candidate.onePlural || candidate.group >= 0.5 || candidate.person < 1)
                && (candidate.onePlural || candidate.person < 2)) {
            if (candidate.onePlural && candidate.place < 1) {
                return Actor.Kind.GROUP;
            }
            if (candidate.articled > 0 && candidate.place < 0.5 && candidate.inside) {
                return Actor.Kind.GROUP;
            }
            if (candidate.acts > 0
                    && candidate.articled == 0
                    && candidate.group <= 0.5 * candidate.acts
                    && !last.matches(".*(?:ists|ites|ians|crats|ers|men)")) {
                return Actor.Kind.PERSON;
            }
            if (candidate.place >= 1
                    || !candidate.inside
                            && candidate.acts == 0
                            && !last.matches(".*(?:ists|ites)")) {
                return null;
            }
            if (candidate.body >= 1) {
                return Actor.Kind.ORGANISATION;
            }
            return candidate.group >= 0.5 || last.matches(".*(?:ists|ites|ians|crats|ers)")
                    ? Actor.Kind.GROUP
                    : null;
        }
        if (!candidate.single()
                && isPlural(plain)
                && (candidate.person < 1 || candidate.group >= 1)) {
            return candidate.group >= 1 ? Actor.Kind.GROUP : null;
        }
        if (candidate.enters > 0
                && candidate.body >= 1
                && candidate.person < 1
                && candidate.thing < 1
                && candidate.single()) {
            return Actor.Kind.ORGANISATION;
        }
        if (isAcronym(candidate.name)) {
            boolean acting = candidate.belongs > 0 || candidate.acts >= 2 || candidate.body >= 1;
            return (acting || candidate.acts >= 1)
                            && candidate.thing < 1
                            && (share < 0.2 || candidate.acts >= 3)
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
        if (words.stream().anyMatch(Peoples::isAdjective)) {
            return null;
        }
        boolean described = !candidate.single() && candidate.described == candidate.mentions.size();
        boolean proper = isTaggedProper(candidate) || !candidate.single();
        double enough = (candidate.inside || proper) && candidate.body < 0.5 ? 0.3 : 1;
        if (candidate.person >= enough
                && share < 0.3
                && (!described || candidate.person >= 1.5)
                && !adjective) {
            return Actor.Kind.PERSON;
        }
        if (candidate.belongs > 0 && !candidate.single() && !described && share < 0.4) {
            return Actor.Kind.ORGANISATION;
        }
        if (words.size() == 3
                && words.get(1).equals("of")
                && candidate.person >= 0
                && share < 0.5) {
            return Actor.Kind.PERSON;
        }
        double needed =
                candidate.single() && candidate.place == 0 && candidate.person < 0 ? 1 : 1.5;
        if (candidate.body >= needed && candidate.body >= candidate.place && !adjective) {
            return Actor.Kind.INSTITUTION;
        }
        boolean looksLikePerson =
                words.size() >= 2
                        && words.size() <= 4
                        && candidate.person >= 0
                        && candidate.place < 0.5
                        && !PLACE_OPENERS.contains(words.getFirst())
                        && (!isPlural(plain)
                                || candidate.person > 0.2 && !GroupNames.areMany(plain))
                        && !(isAcronym(words.getLast()) && !numbered)
                        && words.stream().allMatch(KindJudge::personWord)
                        && isTaggedProper(candidate);
        return looksLikePerson ? Actor.Kind.PERSON : null;
    }

    static boolean isPlace(String name) {
        return COUNTRIES.contains(name) || CITIES.contains(name) || REALMS.contains(name);
    }

    private static boolean isOffice(String word) {
        return NameFinder.OFFICES.contains(word)
                || word.matches("\\p{L}{4,}issar")
                || word.endsWith("s")
                        && NameFinder.OFFICES.contains(word.substring(0, word.length() - 1));
    }

    private static final Set<String> PLACE_OPENERS =
            Set.of(
                    "New", "South", "North", "East", "West", "Little", "Great", "San", "Santa",
                    "Los", "Fort", "Mount", "Lake", "Port", "Upper", "Lower");

    private static boolean isTaggedProper(Candidate candidate) {
        Mention mention = candidate.mentions.getFirst();
        return mention
                .sentence()
                .tokens()
                .subList(mention.first(), Math.min(mention.last() + 1, mention.first() + 2))
                .stream()
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
        return lower.length() > 3
                && lower.endsWith("s")
                && (!lower.matches(".*(?:ss|us|is|as|os)")
                        || lower.matches(".*(?:zis|qis|dis|elis)"));
    }

    static boolean isAcronym(String name) {
        return name.length() >= 2
                && name.length() <= 5
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
