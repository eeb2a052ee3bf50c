package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;

/**
 * Persons who are told by their names alone, once others of the notes are known: by a surname or a
 * given name that a person bears, by a heading that is a full name, by names joined with hyphens.
 */
final class FamilyNames {
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "(?<first>\\p{Lu}\\p{Ll}[\\p{L}'-]+) (?<last>\\p{Lu}\\p{Ll}[\\p{L}'-]+)(?:,?"
                            + " \\(?\\d{4}.*)?");
    private static final Pattern JOINED =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}{2,})+");

    private final Map<String, Candidate> candidates;
    private final Set<String> given = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private FamilyNames(Map<String, Candidate> candidates) {
        this.candidates = candidates;
        for (Candidate candidate : candidates.values()) {
            if (candidate.kind == Actor.Kind.PERSON) {
                List<String> words = candidate.words();
                surnames.add(words.getLast());
                if (words.size() == 2 && !isOffice(words.getFirst())) {
                    given.add(words.getFirst());
                }
            }
        }
    }

    static void find(List<Line> lines, Map<String, Candidate> candidates) {
        FamilyNames names = new FamilyNames(candidates);
        candidates.values().forEach(names::named);
        lines.stream().filter(Line::isHeading).forEach(line -> names.heading(line.text().strip()));
        List.copyOf(candidates.values()).forEach(names::joined);
    }

    /** A name of two words is a person's where its surname, or its given name, is elsewhere. */
    private void named(Candidate candidate) {
        List<String> words = candidate.words();
        if (words.size() != 2 || !words.stream().allMatch(FamilyNames::mayBeAPersons)) {
            return;
        }
        boolean body =
                candidate.kind == Actor.Kind.INSTITUTION
                        || candidate.kind == Actor.Kind.ORGANISATION;
        boolean unknown = candidate.kind == null && candidate.place < 1 && candidate.person >= 0;
        if (body && bears(words.getLast()) || unknown && given.contains(words.getFirst())) {
            candidate.kind = Actor.Kind.PERSON;
        }
    }

    private boolean bears(String surname) {
        Candidate single = candidates.get(surname);
        return single != null && single.kind == Actor.Kind.PERSON;
    }

    /** "Perkin Warbeck, 1491-99": the lines below call him by his surname. */
    private void heading(String text) {
        Matcher name = FULL_NAME.matcher(text);
        if (!name.matches()) {
            return;
        }
        Candidate single = candidates.get(name.group("last"));
        if (single != null
                && single.kind == null
                && !single.common
                && single.place < 1
                && single.person >= 0
                && mayBeAPersons(name.group("first"))
                && mayBeAPersons(single.name)) {
            single.kind = Actor.Kind.PERSON;
        }
    }

    /** Of persons joined with hyphens all but one at most are known. */
    private void joined(Candidate candidate) {
        if (candidate.kind != null || !JOINED.matcher(candidate.name).matches()) {
            return;
        }
        String[] parts = candidate.name.split("-");
        List<String> strangers = new ArrayList<>(List.of(parts));
        strangers.removeAll(surnames);
        if (strangers.size() > 1
                || strangers.size() == parts.length
                || !strangers.stream().allMatch(FamilyNames::mayBeAPersons)) {
            return;
        }
        for (Mention mention : candidate.mentions) {
            int at = mention.start();
            for (String part : parts) {
                add(
                        new Mention(
                                mention.line(),
                                mention.sentence(),
                                part,
                                mention.first(),
                                mention.last(),
                                at,
                                at + part.length()));
                at += part.length() + 1;
            }
        }
    }

    private void add(Mention mention) {
        Candidate candidate = candidates.computeIfAbsent(mention.name(), Candidate::new);
        if (candidate.kind == null) {
            candidate.kind = Actor.Kind.PERSON;
        }
        if (candidate.kind == Actor.Kind.PERSON) {
            candidate.mentions.add(mention);
        }
    }

    private static boolean mayBeAPersons(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.codePointAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !isOffice(word)
                && !NameFinder.BODIES.containsKey(lower)
                && !NameFinder.NOT_NAMES.contains(lower)
                && !KindJudge.isThing(lower)
                && !KindJudge.isPlace(word)
                && !Peoples.isAdjective(word)
                && !Peoples.arePeople(word)
                && !GroupNames.areMany(lower);
    }

    private static boolean isOffice(String word) {
        return NameFinder.OFFICES.contains(word.toLowerCase(Locale.ROOT));
    }
}
