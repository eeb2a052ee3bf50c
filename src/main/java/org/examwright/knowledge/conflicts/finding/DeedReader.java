package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.DeedWords.Form;
import org.examwright.knowledge.conflicts.finding.DeedWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads who or what a sentence's deeds happen to. */
final class DeedReader {
    private static final int FURTHEST = 12;
    private static final Set<String> BE =
            Set.of("was", "were", "is", "are", "been", "being", "be", "got", "'s");
    private static final Set<String> HYPOTHETICAL =
            Set.of(
                    "would",
                    "should",
                    "could",
                    "might",
                    "may",
                    "will",
                    "shall",
                    "planned",
                    "plan",
                    "plans",
                    "intended",
                    "aimed",
                    "aim",
                    "target",
                    "targets",
                    "wanted",
                    "not",
                    "never",
                    "no",
                    "if",
                    "demanded",
                    "promised",
                    "proposed",
                    "called",
                    "calls",
                    "threatened",
                    "until");
    private static final Set<String> LIGHT =
            Set.of("part", "member", "number", "group", "series", "process", "time", "period");

    private final Names names;

    DeedReader(Names names) {
        this.names = names;
    }

    List<Deed> read(Telling telling) {
        List<Word> words = telling.words();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.actor() != null || word.dated()) {
                continue;
            }
            for (Use use : DeedWords.of(word.lower())) {
                if (!hypothetical(words, i)) {
                    read(words, i, use, deeds);
                }
            }
        }
        return deeds;
    }

    private static boolean hypothetical(List<Word> words, int verb) {
        for (int i = Math.max(0, verb - 4); i < verb; i++) {
            if (HYPOTHETICAL.contains(words.get(i).lower())) {
                return true;
            }
        }
        return verb > 0 && words.get(verb - 1).is("to");
    }

    private void read(List<Word> words, int at, Use use, List<Deed> deeds) {
        boolean passive = use.form() == Form.EITHER && passive(words, at);
        switch (use.form()) {
            case LEFT -> add(words, at, use, Surroundings.left(words, at), Set.of(), deeds);
            case EITHER -> {
                if (passive) {
                    add(words, at, use, Surroundings.left(words, at), by(words, at), deeds);
                } else {
                    add(
                            words,
                            at,
                            use,
                            Surroundings.right(words, at),
                            actors(Surroundings.left(words, at)),
                            deeds);
                }
            }
            case NOUN -> noun(words, at, use, deeds);
        }
    }

    /** "Z was expelled", "Z's assassinated", "Z arrested for …": no object follows. */
    private static boolean passive(List<Word> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (BE.contains(words.get(i).lower())) {
                return true;
            }
            if (!Surroundings.BEFORE_VERB.contains(words.get(i).lower())) {
                break;
            }
        }
        if (at + 1 == words.size()) {
            return true;
        }
        Word next = words.get(at + 1);
        boolean participle = words.get(at).lower().endsWith("ed") || words.get(at).is("shot");
        return participle
                && (next.isMark()
                        || next.dated()
                        || Surroundings.STOPS.contains(next.lower())
                        || next.is("for")
                        || next.is("on"));
    }

    private void noun(List<Word> words, int at, Use use, List<Deed> deeds) {
        boolean of = at + 1 < words.size() && words.get(at + 1).is("of");
        boolean on = at + 1 < words.size() && words.get(at + 1).is("on");
        if (of || on && !use.ofPersons()) {
            add(words, at, use, Surroundings.right(words, at + 1), Set.of(), deeds);
        } else if (at > 0) {
            int owner = words.get(at - 1).is("'s") || words.get(at - 1).is("s") ? at - 2 : at - 1;
            if (owner >= 0 && words.get(owner).is("'")) {
                owner--;
            }
            if (owner >= 0 && use.ofPersons() && names.person(words.get(owner).actor())) {
                add(words, at, use, List.of(words.get(owner)), Set.of(), deeds);
            }
        }
    }

    private void add(
            List<Word> words, int at, Use use, List<Word> theme, Set<String> doers, List<Deed> to) {
        Set<String> partner = partner(words, at, theme);
        if (use.ofPersons()) {
            theme.stream()
                    .map(Word::actor)
                    .filter(names::person)
                    .distinct()
                    .forEach(person -> to.add(ofPerson(words, at, use, person, partner, doers)));
            return;
        }
        Set<String> thing = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        StringBuilder name = new StringBuilder();
        for (Word word : theme) {
            if (word.content() && !LIGHT.contains(word.lower())) {
                for (String part : word.text().split("[ -]")) {
                    String stem = Stems.of(part);
                    thing.add(stem);
                    if (word.capital()) {
                        named.add(stem);
                    }
                }
            }
            name.append(name.isEmpty() ? "" : " ").append(word.text());
        }
        if (!thing.isEmpty()) {
            to.add(
                    new Deed(
                            use.kind(),
                            use.years(),
                            null,
                            thing,
                            named,
                            Set.of(),
                            doers,
                            words.get(at).start(),
                            name.toString()));
        }
    }

    private static Deed ofPerson(
            List<Word> words,
            int at,
            Use use,
            @Nullable String person,
            Set<String> partner,
            Set<String> doers) {
        return new Deed(
                use.kind(),
                use.years(),
                person,
                Set.of(),
                Set.of(),
                partner,
                doers,
                words.get(at).start(),
                person + ", " + use.kind());
    }

    private static Set<String> actors(List<Word> words) {
        Set<String> actors = new LinkedHashSet<>();
        for (Word word : words) {
            if (word.actor() != null) {
                actors.add(word.actor());
            }
        }
        return actors;
    }

    /** Who did it, where the passive says so. */
    private static Set<String> by(List<Word> words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.get(i).is("by")) {
                return actors(Surroundings.right(words, i));
            }
        }
        return Set.of();
    }

    /** What else the deed names behind its verb: a body, an office, a place. */
    private static Set<String> partner(List<Word> words, int at, List<Word> theme) {
        Set<String> partner = new LinkedHashSet<>();
        for (int i = at + 1; i < words.size() && i < at + FURTHEST; i++) {
            Word word = words.get(i);
            if (word.dated() || word.isMark() && !word.is("'s") && !word.is("'")) {
                break;
            }
            if (word.is("and") || word.is("because") || word.is("when") || word.is("after")) {
                break;
            }
            if (word.content() && !theme.contains(word) && !LIGHT.contains(word.lower())) {
                for (String part : word.text().split("[ -]")) {
                    if (!Stems.empty(part.toLowerCase(java.util.Locale.ROOT))) {
                        partner.add(Stems.of(part));
                    }
                }
            }
        }
        return partner;
    }
}
